import { foldCharacters } from "../../numbers/normalise";
import { phraseAt, type PhraseTable } from "../../numbers/phrase-table";
import type { Breakdown, Change, Completion } from "../relation";
import type { Statement } from "../statement";
import { againstWords, changeVerbs, fromWords, planWords, toWords } from "./change-words";
import { isAmount, isOneKind, isPercent } from "./fits";
import { clauseBefore, type LineNumber, type SentenceLine } from "./sentence-line";

/** Changes against another year or an earlier state: 较上年增加2.3万元，增长1.9%; 由4.36万元降至1.64万元. */
export function findChanges(
  whole: SentenceLine,
  breakdowns: readonly Breakdown[],
  completions: readonly Completion[],
): readonly Change[] {
  const line = withoutPlans(whole, completions);
  const taken = new Set<LineNumber>();
  return line.numbers.flatMap((number): Change[] => {
    if (taken.has(number)) return [];
    const moved = movedAt(line, number);
    if (moved !== undefined) {
      taken.add(number);
      return [changeWith(line, number, moved, taken)];
    }
    const verb = verbAt(line, number);
    if (verb === undefined) return [];
    const change = comparedChange(line, number, verb, taken);
    return change === undefined ? [] : [{ ...change, now: wholeOf(line, number, change.now, breakdowns) }];
  });
}

/** Behind a list the whole has changed, not its last part, unless the parts before it tell their changes too. */
function wholeOf(
  line: SentenceLine,
  change: LineNumber,
  now: Statement | undefined,
  breakdowns: readonly Breakdown[],
): Statement | undefined {
  const list = breakdowns.find(({ parts }) => now !== undefined && parts.length > 1 && parts[parts.length - 1] === now);
  if (list === undefined) return now;
  const start = line.numbers.findIndex(({ statement }) => statement === list.parts[0]);
  const inside = start < 0 ? [] : line.numbers.slice(start, change.order);
  return inside.some((each) => verbAt(line, each) !== undefined) ? now : list.total;
}

/** The line without the plan and its share in "12.86亿元，为年初预算12.5亿元的102.88%，同比增长": they do not change. */
function withoutPlans(line: SentenceLine, completions: readonly Completion[]): SentenceLine {
  const aside = new Set(completions.flatMap(({ target, rate }) => (rate === undefined ? [] : [target, rate])));
  if (aside.size === 0) return line;
  let dropped = 0;
  const numbers = line.numbers.flatMap((number): LineNumber[] => {
    if (aside.has(number.statement)) {
      dropped += 1;
      return [];
    }
    return [{ ...number, order: number.order - dropped, clause: number.clause - dropped }];
  });
  return { ...line, numbers };
}

interface Moved {
  readonly before: LineNumber;
  readonly direction: "up" | "down";
}

/** "由4.36万元下降到1.64万元": the number behind 到 is the present one. */
function movedAt(line: SentenceLine, number: LineNumber): Moved | undefined {
  const before = line.numbers[number.order - 1];
  if (before === undefined || !isOneKindOrPercent(before.statement, number.statement)) return undefined;
  const to = phraseIn(toWords, number.gap);
  if (to === undefined || !hasPhrase(fromWords, clauseBefore(line, before))) return undefined;
  const isUp = number.statement.quantity.value.gte(before.statement.quantity.value);
  return { before, direction: to === "either" ? (isUp ? "up" : "down") : to };
}

function changeWith(
  line: SentenceLine,
  now: LineNumber,
  { before, direction }: Moved,
  taken: Set<LineNumber>,
): Change {
  const { amount, share } = sizesFrom(line, now.order + 1, now, taken, direction);
  return { kind: "change", direction, now: now.statement, before: before.statement, amount, share };
}

interface Verb {
  readonly direction: "up" | "down";
  /** Whether the clause itself says against what: 较上年增加. */
  readonly isCompared: boolean;
}

function verbAt(line: SentenceLine, number: LineNumber): Verb | undefined {
  const { lead } = number;
  for (let at = 0; at < lead.length; at += 1) {
    const phrase = phraseAt(changeVerbs, lead, at);
    if (phrase === undefined) continue;
    const end = at + phrase.words.length;
    const rest = lead.slice(end);
    const isStraight = rest === "" || /^(了|为|约|达|达到|近|:)+$/u.test(rest);
    if (isStraight) return { direction: phrase.meaning, isCompared: hasPhrase(againstWords, clauseBefore(line, number)) };
    at = end - 1;
  }
  // 同比+6.3%: the sign is the verb.
  const sign = foldCharacters(lead.slice(-1) + number.statement.shown.charAt(0)).replace(/[^+-]/gu, "");
  if (sign.length !== 1 || !hasPhrase(againstWords, lead)) return undefined;
  return { direction: sign === "+" ? "up" : "down", isCompared: true };
}

function comparedChange(
  line: SentenceLine,
  first: LineNumber,
  { direction, isCompared }: Verb,
  taken: Set<LineNumber>,
): Change | undefined {
  const beforeClause = clauseStart(line, first);
  if (!isCompared && !isComparedBefore(line, first)) return undefined;
  const { amount, share } = sizesFrom(line, first.order, undefined, taken, direction);
  const kindOf = amount ?? undefined;
  // "比上年的4.36万元减少2.72万元": the earlier state stands inside the clause.
  const inside = line.numbers[first.order - 1];
  const isInside =
    inside !== undefined &&
    inside.clause === first.clause &&
    hasPhrase(againstWords, clauseBefore(line, inside)) &&
    (kindOf === undefined || isOneKindOrPercent(kindOf, inside.statement));
  const before = isInside ? inside : undefined;
  const nowAt = before ?? first;
  const now = nowBefore(line, nowAt, amount, beforeClause);
  const planned = before === undefined ? plannedBefore(line, first, beforeClause, now) : undefined;
  if (planned !== undefined) return { kind: "change", direction, now, before: planned, amount, share };
  // Against a plan that the sentence does not give, nothing is known of the base.
  if (isAgainstPlan(beforeClause)) return undefined;
  const stated = [now, before?.statement, amount, share].filter((each) => each !== undefined);
  if (stated.length < 2) return undefined;
  return { kind: "change", direction, now, before: before?.statement, amount, share };
}

function isAgainstPlan(clause: string): boolean {
  return planWords.some((word) => clause.includes(word));
}

/** "预算18万元，决算12.43万元，较预算减少5.57万元": the base is the plan of the same sentence. */
function plannedBefore(
  line: SentenceLine,
  first: LineNumber,
  clause: string,
  now: Statement | undefined,
): Statement | undefined {
  const word = planWords.find((each) => clause.includes(each));
  if (word === undefined || now === undefined) return undefined;
  const plan = line.numbers
    .slice(0, first.order)
    .reverse()
    .find(({ lead, statement }) => lead.includes(word) && statement !== now && isOneKind(now, statement));
  return plan?.statement;
}

/** The amount and the share of one change: they stand in one clause or in the next, in either order. */
function sizesFrom(
  line: SentenceLine,
  from: number,
  now: LineNumber | undefined,
  taken: Set<LineNumber>,
  direction: "up" | "down",
): { readonly amount: Statement | undefined; readonly share: Statement | undefined } {
  let amount: Statement | undefined;
  let share: Statement | undefined;
  let last: LineNumber | undefined = now;
  for (const number of line.numbers.slice(from, from + 2)) {
    const verb = verbAt(line, number);
    if (verb?.direction !== direction) break;
    if (last !== undefined && number.segment !== last.segment) break;
    // A comparison that begins anew is another change.
    if (last !== undefined && last !== now && verb.isCompared) break;
    if (isPercent(number.statement)) {
      if (share !== undefined) break;
      share = number.statement;
    } else {
      if (amount !== undefined) break;
      amount = number.statement;
    }
    taken.add(number);
    last = number;
  }
  return { amount, share };
}

/** Where the clause of the number begins, and whether it has a subject of its own. */
function clauseStart(line: SentenceLine, number: LineNumber): string {
  return clauseBefore(line, number);
}

/** 同比 may stand in the clause before: 与上年相比，增加2万元. */
function isComparedBefore(line: SentenceLine, number: LineNumber): boolean {
  const at = number.gap.length - number.lead.length - 1;
  if (at <= 0) return false;
  const earlier = number.gap.slice(0, at);
  return hasPhrase(againstWords, earlier);
}

/** The present state: in the clause before, of one kind with the amount; none where the change has a subject of its own. */
function nowBefore(
  line: SentenceLine,
  first: LineNumber,
  amount: Statement | undefined,
  clause: string,
): Statement | undefined {
  const now = line.numbers[first.order - 1];
  if (now === undefined || now.segment !== first.segment || now.clause < first.clause - 2) return undefined;
  if (!isAmount(now.statement) && !isPercent(now.statement)) return undefined;
  if (now.statement.role === "growth" || now.statement.role === "decline") return undefined;
  if (amount !== undefined && !isSameScale(amount, now.statement)) return undefined;
  if (now.clause !== first.clause && hasOwnSubject(clause)) return undefined;
  return now.statement;
}

function isSameScale(amount: Statement, now: Statement): boolean {
  if (amount.quantity.kind === "percentage-points") return isPercent(now);
  return isOneKindOrPercent(amount, now);
}

function isOneKindOrPercent(one: Statement, other: Statement): boolean {
  if (isPercent(one) && isPercent(other)) return true;
  if (one.role === "growth" || one.role === "decline") {
    return isOneKind({ ...one, role: "actual" }, other);
  }
  return isOneKind(one, other);
}

/** "支出较上年增加": what stands before 较 is what changed; "同比增加" has none. */
function hasOwnSubject(clause: string): boolean {
  for (let at = 0; at < clause.length; at += 1) {
    if (phraseAt(againstWords, clause, at) === undefined) continue;
    return at > 1;
  }
  return false;
}

function phraseIn<Meaning>(table: PhraseTable<Meaning>, text: string): Meaning | undefined {
  for (let at = 0; at < text.length; at += 1) {
    const phrase = phraseAt(table, text, at);
    if (phrase !== undefined) return phrase.meaning;
  }
  return undefined;
}

function hasPhrase(table: PhraseTable<unknown>, text: string): boolean {
  return phraseIn(table, text) !== undefined;
}
