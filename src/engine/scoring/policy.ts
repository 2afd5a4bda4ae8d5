import type { Severity } from "../finding";

/** A decimal written out, "0.8". Policies hold no binary floating point. */
export type DecimalText = string;

/** How an exceeded at-most target loses points: 1 − (actual − target)/target, or target/actual. */
export type AtMostFormula = "overrun" | "ratio";

/** One band of a described indicator: the words that state it and the share of the weight it allows. */
export interface DescribedBand {
  readonly outcome: "met" | "partly-met" | "unmet";
  /** The users' word: 达成, 部分达成, 未达成. */
  readonly title: string;
  /** Lower end, included. */
  readonly from: DecimalText;
  /** Upper end; included only where it is 1. */
  readonly to: DecimalText;
  /** Words of the actual value that state this outcome; matched as parts of the text, the longest word wins. */
  readonly words: readonly string[];
}

/** A grade and the lowest total that earns it, that total included. */
export interface GradeBand {
  readonly grade: string;
  readonly from: DecimalText;
}

/** A rule switched off or lowered by a policy, with the reason that is printed wherever findings are. */
export interface RuleOverride {
  readonly severity: Severity | "off";
  readonly reason: string;
}

/** A scoring policy 评分办法: data only. Shares are fractions of 1; points and amounts are decimals. */
export interface Policy {
  readonly id: string;
  readonly title: string;
  /** The document it follows, or the practice it describes. */
  readonly source: string;
  /** Budget years it holds for; no `to` means until replaced. */
  readonly years: { readonly from: number; readonly to?: number };
  /** Points of a complete form. */
  readonly fullMarks: DecimalText;
  /** Decimals of a score; rounding is half-up. */
  readonly scoreDecimals: number;
  /** Points of the execution rate where the form prints none. */
  readonly executionWeight: DecimalText;
  readonly atMost: AtMostFormula;
  readonly described: readonly DescribedBand[];
  /** Actual against an at-least target: a hint from `flagFrom`, a reason demanded from `explainFrom`. */
  readonly overachievement: { readonly flagFrom: DecimalText; readonly explainFrom: DecimalText };
  /** An execution rate below this must be explained; undefined where the policy does not ask. */
  readonly explainExecutionBelow?: DecimalText;
  /** Warn when this share of the budget was not spent. */
  readonly unspentAbove: DecimalText;
  /** Warn when (indicator share − execution share) / indicator share is above this. */
  readonly resultAheadAbove: DecimalText;
  /** A base-data line that moves by more than `share`, and by at least `floor` 万元, needs a word. */
  readonly jump: { readonly share: DecimalText; readonly floor: DecimalText };
  /** From best to worst. */
  readonly grades: readonly GradeBand[];
  /** Words that do not explain anything when they are all that a reason says. */
  readonly emptyReasons: readonly string[];
  /** Words of a shortfall: a reason for exceeding a target that uses only these does not fit. */
  readonly shortfallWords: readonly string[];
  readonly ruleOverrides: Readonly<Record<string, RuleOverride>>;
}
