import type { Rate } from "../relation";
import type { Statement } from "../statement";
import { isSavingsRate } from "./change-sizes";
import { directionAt, hasPhrase } from "./change-verb";
import { against, earlierTimes, toWords } from "./change-words";
import { isStandard, isTarget } from "./completion-target";
import { isAmount, isAtLeast, isOneKind, isPercent, pointsBetween, ratioFits } from "./fits";
import { isOfPeople, percentRunAt, rateNameOf } from "./rate-name";
import type { LineNumber, SentenceLine } from "./sentence-line";

/**
 * Rates that no word ties to their counts and that two counts nearby give exactly: "毕业生17人去向：升入高中9人…，升学率52.94%".
 * A rate printed to a tenth fits two numbers by chance once in a thousand times, so what is found is what was divided;
 * and as it agrees, it can be no false finding. `taken` are percentages that are read already.
 */
export function proveRates(
  line: SentenceLine,
  before: SentenceLine | undefined,
  taken: ReadonlySet<Statement>,
): readonly Rate[] {
  const told =
    before?.document === line.document && before.paragraph === line.paragraph ? before.numbers : [];
  return line.numbers.flatMap((rate): readonly Rate[] => {
    if (taken.has(rate.statement) || !mayBeRate(line, rate)) return [];
    const name = rateNameOf(rate);
    const isPeople = name !== undefined && isOfPeople(name);
    const mayCount = (each: LineNumber): boolean =>
      isCandidate(each) && !(isPeople && each.statement.quantity.kind === "money");
    const here = [
      ...line.numbers.slice(0, rate.order).filter(mayCount).reverse().slice(0, mostBefore),
      ...line.numbers.slice(rate.order + 1, rate.order + 1 + mostBehind).filter(mayCount),
    ];
    const own = here.filter(({ segment }) => segment === rate.segment);

    const near = [...here, ...told.filter(mayCount).slice(-mostEarlier)];
    let pair: Pair | undefined;
    for (const isOneUnit of [true, false])
      for (const numbers of [own, here, near])
        pair ??= pairAmong(rate, numbers, isOneUnit, nameBefore(line, rate));
    return pair === undefined ? [] : [{ kind: "rate", rate: rate.statement, ...pair }];
  });
}

const mostBefore = 8;
const mostBehind = 2;
const mostEarlier = 4;

function mayBeRate(line: SentenceLine, number: LineNumber): boolean {
  const { statement, lead } = number;
  const { quantity, role } = statement;
  if (!isPercent(statement) || quantity.qualifier !== "exact" || statement.sign !== undefined) return false;
  if (role === "target" || role === "growth" || role === "decline" || isTarget(number) || isStandard(number))
    return false;
  // 100% and a half are given by too many pairs.
  if (quantity.value.gte(100) || quantity.value.times(2).eq(100)) return false;
  // 利用率由35.1%升至38.4%: a state that came out of another.
  if (/[至到]$/u.test(lead) && hasPhrase(toWords, lead) && nameBefore(line, number) === undefined)
    return false;
  if (
    against.test(lead) ||
    earlierTimes.test(lead) ||
    (directionAt(line, number) !== undefined && !isSavingsRate(number))
  )
    return false;
  return percentRunAt(line, number).length < 2 || !/分别|依次/u.test(lead);
}

/** 成功率由上年的88.2%提高到92.2%: the name stands before the two states. */
function nameBefore(line: SentenceLine, number: LineNumber): string | undefined {
  return /(\p{Script=Han}{2})率由/u.exec(line.numbers[number.order - 1]?.lead ?? "")?.[1];
}

/** What was saved or added counts as well: 比预算价22.84亿元节约1.48亿元，节约率6.48%. */
function isCandidate({ statement }: LineNumber): boolean {
  const { quantity } = statement;
  return (
    isAmount({ ...statement, role: "actual" }) &&
    quantity.qualifier === "exact" &&
    quantity.kind !== "duration"
  );
}

type Pair = Pick<Rate, "part" | "whole">;

/** The nearest two numbers that give the rate; undefined where so many were tried that one may have fitted by chance. */
function pairAmong(
  rate: LineNumber,
  numbers: readonly LineNumber[],
  isOneUnit: boolean,
  name?: string,
): Pair | undefined {
  const { quantity } = rate.statement;
  let tried = 0;
  for (const part of numbers) {
    for (const whole of numbers) {
      if (part === whole || !isTold(rate, part, whole, numbers)) continue;
      if (isOneKind({ ...part.statement, role: "actual" }, whole.statement) !== isOneUnit) continue;
      if (!mayDivide(rate, part.statement, whole.statement)) continue;
      if (name !== undefined && !part.lead.includes(name)) continue;
      tried += 1;
      if (tried > mostTried(quantity.decimals)) return undefined;
      if (quantity.decimals === 0 && !isNamed(rate, part) && !isPlain(rate, part, whole)) continue;
      if (fits(rate, part.statement, whole.statement))
        return { part: part.statement, whole: whole.statement };
    }
  }
  return undefined;
}

/** 82人（退休4人、新进1人），空编率4.65%: what a bracket tells aside is divided only by the number that it stands behind. */
function isTold(
  rate: LineNumber,
  part: LineNumber,
  whole: LineNumber,
  numbers: readonly LineNumber[],
): boolean {
  if (part.depth <= rate.depth) return true;
  const outside = numbers.filter(({ depth, order }) => depth < part.depth && order < part.order);
  return outside.every(({ order }) => order <= whole.order) && outside.includes(whole);
}

/** So many pairs may be tried that one in twenty such rates is fitted by chance. */
function mostTried(decimals: number): number {
  return decimals === 0 ? 6 : 50;
}

/** Counts of one kind, or, where a tenth is told, of people and things: 7.31万份 of 7.92万人. */
function mayDivide(rate: LineNumber, part: Statement, whole: Statement): boolean {
  if (!isAmount(whole)) return false;
  if (isOneKind({ ...part, role: "actual" }, whole)) return isAtLeast(whole, part);
  const areCounts = part.quantity.kind === "count" && whole.quantity.kind === "count";
  return areCounts && rate.statement.quantity.decimals > 0;
}

/** 应到120万元，实到96万元，到位率80%: a quotient that is as good as a whole per cent tells as much as a tenth does. */
function isPlain({ statement }: LineNumber, part: LineNumber, whole: LineNumber): boolean {
  const rate = { ...statement.quantity, decimals: 1 };
  return (
    isOneKind({ ...part.statement, role: "actual" }, whole.statement) &&
    ratioFits(rate, part.statement.quantity, whole.statement.quantity, ["half-up"]) &&
    pointsBetween(rate, part.statement.quantity, whole.statement.quantity)?.lte("0.05") === true
  );
}

/** 机械化率80% and 机械清淤278.1公里: a whole per cent says too little without a word. */
function isNamed({ lead }: LineNumber, { lead: words }: LineNumber): boolean {
  for (let at = 0; at + 1 < lead.length; at += 1) {
    const two = lead.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(two) && words.includes(two)) return true;
  }
  return false;
}

function fits({ statement: { quantity } }: LineNumber, part: Statement, whole: Statement): boolean {
  const divisor = isOneKind({ ...part, role: "actual" }, whole)
    ? whole.quantity
    : { ...whole.quantity, unit: part.quantity.unit, kind: part.quantity.kind };
  // 5万元 of 6万元 may be nearly all, rounded as they are: that proves nothing.
  return (
    ratioFits(quantity, part.quantity, divisor, ["half-up"]) &&
    pointsBetween(quantity, part.quantity, divisor)?.lte(1) === true
  );
}
