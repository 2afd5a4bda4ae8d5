import Big from "big.js";
import { contains, intervalOf } from "../numbers/interval";
import type { Quantity } from "../numbers/reading";
import { showDecimal, showTrimmed } from "../numbers/show-decimal";
import type { ComparableValues } from "./comparable-values";
import type { AtMostFormula } from "./policy";
import { clampScore, divideRounded } from "./round-score";
import type { ScoreReading } from "./scorecard";

/** What a value is scored with. */
export interface ScoringTerms {
  readonly weight: Big;
  /** Decimals of a score. */
  readonly decimals: number;
}

/** The score of a value under one direction, with its derivation in words. */
export function scoreUnder(
  comparator: ScoreReading["comparator"],
  atMost: AtMostFormula,
  values: ComparableValues,
  terms: ScoringTerms,
): ScoreReading {
  if (comparator === "at-most") return { comparator, atMost, ...scoreAtMost(atMost, values, terms) };
  const isZeroWanted = comparator === "equal" && values.target.value.eq(0);
  return { comparator, ...(isZeroWanted ? scoreZeroWanted(values, terms) : scoreAtLeast(values, terms)) };
}

/** Whether every true value of the actual meets the target: "≥266米" meets ≥266米 although it names no value. */
export function isSurelyMet(comparator: ScoreReading["comparator"], { target, actual }: ComparableValues): boolean {
  const { low, high } = intervalOf(actual);
  if (comparator === "at-most") {
    const limit = target.upper ?? target.value;
    return high !== undefined && high.lte(limit);
  }
  return low !== undefined && low.gte(target.value);
}

type Scored = Pick<ScoreReading, "score" | "derivation">;

function scoreAtLeast(values: ComparableValues, terms: ScoringTerms): Scored {
  const { target, targetShown, actualShown } = values;
  const actual = countedActual(values);
  const isMet = actual.gte(target.value) || isLoosened(values.actual, "at-least", values);
  if (isMet) return full(`${actualShown} ≥ ${targetShown}`, terms);
  if (actual.eq(0)) return nothing(values.actual.value.lt(0) ? "实际完成值为负，按0计" : `实际完成值为${actualShown}`, terms);
  const score = clampScore(divideRounded(actual.times(terms.weight), target.value, terms.decimals), terms.weight);
  return { score, derivation: `${actualShown} ÷ ${targetShown} × ${showTrimmed(terms.weight)} = ${show(score, terms)}` };
}

function scoreZeroWanted(values: ComparableValues, terms: ScoringTerms): Scored {
  const { actual, actualShown, targetShown } = values;
  return actual.value.lte(0)
    ? full(`${actualShown}，目标为${targetShown}`, terms)
    : nothing(`${actualShown}，目标为${targetShown}`, terms);
}

function scoreAtMost(formula: AtMostFormula, values: ComparableValues, terms: ScoringTerms): Scored {
  const { target, targetShown, actualShown } = values;
  const limit = target.upper ?? target.value;
  const actual = countedActual(values);
  if (actual.lte(limit) || isLoosened(values.actual, "at-most", values)) return full(`${actualShown} ≤ ${targetShown}`, terms);
  const { weight, decimals } = terms;
  const points = showTrimmed(weight);
  if (formula === "ratio") {
    const score = clampScore(divideRounded(limit.times(weight), actual, decimals), weight);
    return { score, derivation: `${targetShown} ÷ ${actualShown} × ${points} = ${show(score, terms)}` };
  }
  if (actual.gte(limit.times(2))) {
    return nothing(limit.eq(0) ? `${actualShown} > ${targetShown}` : `${actualShown} ≥ 2 × ${targetShown}`, terms);
  }
  const left = limit.times(2).minus(actual);
  const score = clampScore(divideRounded(left.times(weight), limit, decimals), weight);
  const overrun = `（${actualShown} − ${targetShown}）÷ ${targetShown}`;
  return { score, derivation: `[1 −${overrun}] × ${points} = ${show(score, terms)}` };
}

/** A negative actual counts as 0; a range counts with its lower end, an at-most reading of it with its upper. */
function countedActual({ actual }: ComparableValues): Big {
  const value = actual.value;
  return value.lt(0) ? new Big(0) : value;
}

/** A word such as 以上 or 近 leaves the value open; it meets the target only where all that it allows does. */
function isLoosened(actual: Quantity, comparator: ScoreReading["comparator"], values: ComparableValues): boolean {
  const isLoose = actual.qualifier !== "exact" || actual.upper !== undefined;
  return isLoose && isSurelyMet(comparator, values);
}

function full(comparison: string, { weight }: ScoringTerms): Scored {
  return { score: weight, derivation: `${comparison}，得满分${showTrimmed(weight)}` };
}

function nothing(comparison: string, _terms: ScoringTerms): Scored {
  return { score: new Big(0), derivation: `${comparison}，得0分` };
}

function show(score: Big, { decimals }: ScoringTerms): string {
  return showDecimal(score, decimals);
}

/** Whether the printed number itself may be the true value: 近400 is not 400, 400以上 may be. */
export function mayBePrintedValue(quantity: Quantity): boolean {
  return contains(intervalOf(quantity), quantity.value);
}
