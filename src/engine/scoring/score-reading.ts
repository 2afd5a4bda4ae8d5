import Big from "big.js";
import { intervalOf } from "../numbers/interval";
import { showDecimal, showTrimmed } from "../numbers/show-decimal";
import { pointsLeftBy } from "./at-most";
import type { ComparableValues } from "./comparable-values";
import type { AtMostRule } from "./policy";
import { clampScore, divideRounded } from "./round-score";
import type { ScoreReading } from "./scorecard";

/** What a value is scored with. */
export interface ScoringTerms {
  readonly weight: Big;
  /** Decimals of a score. */
  readonly decimals: number;
}

/** The score of a value under one direction, with its derivation in words: "90% ÷ 95% × 10 = 9.47". */
export function scoreUnder(
  comparator: ScoreReading["comparator"],
  atMost: AtMostRule,
  values: ComparableValues,
  terms: ScoringTerms,
): ScoreReading {
  if (comparator === "at-most") return { comparator, atMost, ...scoreAtMost(atMost, values, terms) };
  if (comparator === "equal") return { comparator, ...scoreEqual(values, terms) };
  return { comparator, ...scoreAtLeast(values, terms) };
}

/**
 * Whether the target is met by everything that the printed actual may stand for:
 * "≥266米" meets ≥266米 although it names no value; 近400 does not meet 400.
 */
export function isSurelyMet(
  comparator: ScoreReading["comparator"],
  { target, actual }: ComparableValues,
): boolean {
  const { low, high } = intervalOf(actual);
  if (comparator === "at-most") return high?.lte(target.upper ?? target.value) === true;
  return low?.gte(target.value) === true;
}

/** Whether a word or a range leaves the actual value open. */
export function isLoose({ actual }: ComparableValues): boolean {
  return actual.qualifier !== "exact" || actual.upper !== undefined;
}

type Scored = Pick<ScoreReading, "score" | "derivation">;

const zero = new Big(0);

function scoreAtLeast(values: ComparableValues, terms: ScoringTerms): Scored {
  const { targetShown, actualShown } = values;
  const target = values.target.value;
  const actual = notBelowZero(values.actual.value);
  if (actual.gte(target) || (isLoose(values) && isSurelyMet("at-least", values))) {
    return full(`${actualShown} ≥ ${targetShown}`, terms);
  }
  if (actual.eq(0)) return nothing(`实际完成值${actualShown}${values.actual.value.lt(0) ? "按0计" : ""}`);
  const score = clampScore(divideRounded(actual.times(terms.weight), target, terms.decimals), terms.weight);
  const derivation = `${actualShown} ÷ ${targetShown} × ${showTrimmed(terms.weight)} = ${show(score, terms)}`;
  return { score, derivation };
}

/** As at-least, except that a target of 0 is met by nothing above it. */
function scoreEqual(values: ComparableValues, terms: ScoringTerms): Scored {
  const { target, actual, targetShown, actualShown } = values;
  if (!isLoose(values) && actual.value.eq(target.value))
    return full(`${actualShown} = ${targetShown}`, terms);
  if (!target.value.eq(0)) return scoreAtLeast(values, terms);
  const comparison = `实际完成值${actualShown}，目标为${targetShown}`;
  return actual.value.lte(0) ? full(comparison, terms) : nothing(comparison);
}

function scoreAtMost(rule: AtMostRule, values: ComparableValues, terms: ScoringTerms): Scored {
  const { target, actual, targetShown, actualShown } = values;
  const limit = target.upper ?? target.value;
  // A range reaches as far as its upper end.
  const reached = notBelowZero(actual.upper ?? actual.value);
  if (reached.lte(limit)) return full(`${actualShown} ≤ ${targetShown}`, terms);
  const { weight, decimals } = terms;
  if (rule === "ratio") {
    const score = clampScore(divideRounded(limit.times(weight), reached, decimals), weight);
    const derivation = `${targetShown} ÷ ${actualShown} × ${showTrimmed(weight)} = ${show(score, terms)}`;
    return { score, derivation };
  }
  if (limit.eq(0)) return nothing(`${actualShown} > ${targetShown}`);
  if (rule !== "overrun") {
    const left = pointsLeftBy(rule, reached, limit, weight);
    const score = clampScore(divideRounded(left.dividend, left.divisor, decimals), weight);
    const derivation = `${actualShown}比${targetShown}${left.words} = ${show(score, terms)}`;
    return { score, derivation };
  }
  if (reached.gte(limit.times(2))) return nothing(`${actualShown} ≥ 2 × ${targetShown}`);
  const score = clampScore(
    divideRounded(limit.times(2).minus(reached).times(weight), limit, decimals),
    weight,
  );
  const overrun = `（${actualShown} − ${targetShown}）÷ ${targetShown}`;
  return { score, derivation: `[1 −${overrun}] × ${showTrimmed(weight)} = ${show(score, terms)}` };
}

function notBelowZero(value: Big): Big {
  return value.lt(0) ? zero : value;
}

function full(comparison: string, { weight }: ScoringTerms): Scored {
  return { score: weight, derivation: `${comparison}，得满分${showTrimmed(weight)}` };
}

function nothing(comparison: string): Scored {
  return { score: zero, derivation: `${comparison}，得0分` };
}

function show(score: Big, { decimals }: ScoringTerms): string {
  return showDecimal(score, decimals);
}
