import type { Span, Statement } from "./statement";

/** Parts beside their total: 其中, 分别, 包括, 共…. */
export interface Breakdown {
  readonly kind: "breakdown";
  readonly total: Statement;
  readonly parts: readonly Statement[];
  /** Whether the words promise the full list (分别为, 由…构成, 合计, 共…包括); 其中 alone promises only parts. */
  readonly isFull: boolean;
  /** The words that say so: "其中". */
  readonly words: string;
}

/** A printed rate with the two counts it divides. */
export interface Rate {
  readonly kind: "rate";
  readonly rate: Statement;
  readonly part: Statement;
  readonly whole: Statement;
}

/** The balance of a fund: opening + increases − decreases − spent = carry-over. Where `carryOver` is absent nothing is claimed. */
export interface Balance {
  readonly kind: "balance";
  readonly fund: string;
  readonly opening: Statement;
  readonly increases: readonly Statement[];
  readonly decreases: readonly Statement[];
  /** Undefined where the words say that nothing was spent (本年无发生额): then it is 0. */
  readonly spent: Statement | undefined;
  readonly carryOver: Statement | undefined;
  /** Where the words say that nothing is left (年末无结余): then it is 0. */
  readonly isNothingLeft?: boolean;
}

/** What a budget became in the year: opening + increases − decreases = budget. */
export interface Adjustment {
  readonly kind: "adjustment";
  readonly fund: string;
  readonly opening: Statement;
  readonly increases: readonly Statement[];
  readonly decreases: readonly Statement[];
  /** 调整后预算, 全年预算数. */
  readonly budget: Statement;
}

/** A claim of number with the list that follows it or goes before: "共3个", "…8个职能股室". */
export interface Claim {
  readonly kind: "claim";
  readonly count: Statement;
  readonly items: readonly { readonly text: string; readonly at: Span }[];
}

/** A change against another year: now = before ± change, share = change / before. At least two of the four are stated. */
export interface Change {
  readonly kind: "change";
  readonly direction: "up" | "down";
  readonly now: Statement | undefined;
  readonly before: Statement | undefined;
  readonly amount: Statement | undefined;
  /** In per cent. */
  readonly share: Statement | undefined;
}

/** What was planned beside what came, in one sentence: 671件（全年任务数400件）. */
export interface Completion {
  readonly kind: "completion";
  readonly actual: Statement;
  readonly target: Statement;
  /** 完成率 in per cent where it is printed. */
  readonly rate: Statement | undefined;
}

/** What the words of one or two sentences say about numbers among each other. */
export type Relation = Breakdown | Rate | Balance | Adjustment | Claim | Change | Completion;
