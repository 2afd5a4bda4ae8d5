import type { Breakdown, Change, Completion } from "../relation";
import type { Statement } from "../statement";
import { againstWords, fromWords, toWords } from "./change-words";
import { type ChangeVerb, hasPhrase, phraseIn, verbAt } from "./change-verb";
import {
  isOneKindOrPercent,
  nowBefore,
  plannedBefore,
  wholeOf,
  withoutPlans,
  differenceBefore,
  isOfLastYear,
  isSameScale,
  yearPairBefore,
} from "./changed-number";
import { isAmount, isPercent, sumFits } from "./fits";
import { sharedChanges, severalAmounts } from "./shared-changes";
import { clauseBefore, type LineNumber, type SentenceLine } from "./sentence-line";

/** Changes against another year or an earlier state: 较上年增加2.3万元，增长1.9%; 由4.36万元降至1.64万元. */
export function findChanges(
  whole: SentenceLine,
  breakdowns: readonly Breakdown[],
  completions: readonly Completion[],
): readonly Change[] {
  if (!mayChange.test(whole.text)) return [];
  const line = withoutPlans(whole, completions);
  const taken = new Set<LineNumber>();
  return line.numbers.flatMap((number): Change[] => {
    if (taken.has(number)) return [];
    const moved = movedAt(line, number);
    if (moved !== undefined) {
      taken.add(number);
      return [changeWith(line, number, moved, taken)];
    }
    const beside = besideLastYear(line, number);
    const verb = verbAt(line, number);
    if (verb === undefined) return beside === undefined ? [] : [beside];
    if (clauseBefore(line, number).includes("分别")) return sharedChanges(line, number, verb, taken);
    const several = severalAmounts(line, number, verb, taken);
    if (several.length > 0) return several;
    const change = comparedChange(line, number, verb, taken);
    return change === undefined ? [] : [{ ...change, now: wholeOf(line, number, change.now, breakdowns) }];
  });
}

/** One of these stands in every sentence that tells a change. */
const mayChange = /[较比由从同增减降升涨]|上年|去年|20\d\d年/u;

/** "补助标准89元（上年84元）": a bracket that gives last year's number and says no more. */
function besideLastYear(line: SentenceLine, number: LineNumber): Change | undefined {
  const [now, next] = [line.numbers[number.order - 1], line.numbers[number.order + 1]];
  if (now === undefined || number.depth !== now.depth + 1 || !isOfLastYear(number)) return undefined;
  if (!isOneKindOrPercent(now.statement, number.statement)) return undefined;
  // Told with a verb, it is read from there.
  if (next?.segment === now.segment && verbAt(line, next) !== undefined) return undefined;
  const difference = now.statement.quantity.value.minus(number.statement.quantity.value);
  if (difference.eq(0)) return undefined;
  const direction = difference.gt(0) ? "up" : "down";
  return {
    kind: "change",
    direction,
    now: now.statement,
    before: number.statement,
    amount: undefined,
    share: undefined,
  };
}

interface Moved {
  readonly before: LineNumber;
  readonly direction: "up" | "down";
}

/** "由4.36万元下降到1.64万元": the number behind 到 is the present one. */
function movedAt(line: SentenceLine, number: LineNumber): Moved | undefined {
  const before = line.numbers[number.order - 1];
  if (before === undefined || !isOneKindOrPercent(before.statement, number.statement)) return undefined;
  // 由18家扩至25家: whatever the verb, 至 and 到 lead to the present state.
  const to = phraseIn(toWords, number.gap) ?? (/^.{1,4}[至到]$/u.test(number.gap) ? "either" : undefined);
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
  const sides = { now: now.statement, before: before.statement };
  const next = line.numbers[now.order + 1];
  // "提高至133元，提标10元": whatever the verb, it is the difference.
  const isDifference =
    next?.segment === now.segment &&
    (direction === "up"
      ? sumFits(sides.now, [sides.before, next.statement])
      : sumFits(sides.before, [sides.now, next.statement]));
  return {
    kind: "change",
    direction,
    ...sides,
    amount: amount ?? (isDifference ? next.statement : undefined),
    share,
  };
}

function comparedChange(
  line: SentenceLine,
  first: LineNumber,
  { direction, isCompared }: ChangeVerb,
  taken: Set<LineNumber>,
): Change | undefined {
  const beforeClause = clauseBefore(line, first);
  const pair = yearPairBefore(line, first) ?? differenceBefore(line, first, direction);
  if (pair === undefined && !isCompared && !isComparedBefore(line, first) && !isBareShare(line, first)) {
    return undefined;
  }
  const { amount, share } = sizesFrom(line, first.order, undefined, taken, direction);
  // "比上年的4.36万元减少2.72万元": the earlier state stands inside the clause.
  const inside = line.numbers[first.order - 1];
  const isInside =
    inside?.clause === first.clause &&
    (hasPhrase(againstWords, clauseBefore(line, inside)) || first.gap.startsWith("相比")) &&
    (amount === undefined || isSameScale(amount, inside.statement));
  if (pair !== undefined && !isInside) {
    return { kind: "change", direction, now: pair.now, before: pair.before, amount, share };
  }
  const before = isInside ? inside : undefined;
  const nowAt = before ?? first;
  const now = nowBefore(line, nowAt, amount, beforeClause) ?? nowBehind(line, first, amount ?? share);
  const planned = before === undefined ? plannedBefore(line, first, beforeClause, now) : undefined;
  if (planned !== undefined) return { kind: "change", direction, now, before: planned, amount, share };
  const stated = [now, before?.statement, amount, share].filter((each) => each !== undefined);
  if (stated.length < 2) return undefined;
  return { kind: "change", direction, now, before: before?.statement, amount, share };
}

/** "床位较上年增加20张，达到320张": the present state follows. */
function nowBehind(
  line: SentenceLine,
  first: LineNumber,
  size: Statement | undefined,
): Statement | undefined {
  const sizes = line.numbers.slice(first.order, first.order + 3);
  const now = sizes.find(({ lead }) => /^(总数|累计|共)?(达|达到|达到了)$/u.test(lead));
  if (now === undefined || size === undefined || now.segment !== first.segment) return undefined;
  const isOne = isPercent(size) ? isAmount(now.statement) : isSameScale(size, now.statement);
  return isOne && verbAt(line, now) === undefined ? now.statement : undefined;
}

/** "收入决算6218.4万元，增长3.1%": nothing but the verb stands between the number and its share. */
function isBareShare(line: SentenceLine, first: LineNumber): boolean {
  const now = line.numbers[first.order - 1];
  return (
    isPercent(first.statement) &&
    now?.segment === first.segment &&
    /^,(增长|下降|增幅|降幅|上升)$/u.test(first.gap)
  );
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

/** 同比 may stand in the clause before: 与上年相比，增加2万元. */
function isComparedBefore(line: SentenceLine, number: LineNumber): boolean {
  const at = number.gap.length - number.lead.length - 1;
  if (at <= 0) return false;
  const earlier = number.gap.slice(0, at);
  return hasPhrase(againstWords, earlier);
}
