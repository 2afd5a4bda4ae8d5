import Big from "big.js";
import { type Fact, valueOf } from "../annexes/fact";
import type { Indicator, SelfEvaluation } from "../annexes/self-evaluation";
import { exactQuantityOf } from "./compare-sum";

/** What several cells of points come to. Points are exact: no rounding excuses their sum. */
export interface SumOfPoints {
  readonly sum: Big;
  /** The facts that were added. */
  readonly stated: readonly Fact[];
  /** Whether every cell held a number; otherwise the sum is only a lower bound. */
  readonly isComplete: boolean;
}

/** Adds the points of the cells that state some. */
export function sumPoints(facts: readonly (Fact | undefined)[]): SumOfPoints {
  const stated = facts.filter((fact) => fact !== undefined && exactQuantityOf(fact) !== undefined) as Fact[];
  const sum = stated.reduce((running, fact) => running.plus(valueOf(fact) ?? zero), zero);
  return { sum, stated, isComplete: stated.length === facts.length };
}

/** The rows that take part in the points: a row without weight and score is information, or waits to be filled. */
export function scoredIndicators(evaluation: SelfEvaluation): readonly Indicator[] {
  return evaluation.indicators.filter(({ weight, score }) => !takesNoPoints(weight) || !takesNoPoints(score));
}

/**
 * Whether the indicators alone make the full marks although the execution rate has points too:
 * then the points of the money row come on top, which is one mistake and not one for every sum.
 */
export function isExecutionOnTop(evaluation: SelfEvaluation, fullMarks: Big): boolean {
  const execution = valueOf(evaluation.executionWeight);
  const weights = sumPoints(scoredIndicators(evaluation).map(({ weight }) => weight));
  return execution?.gt(0) === true && weights.isComplete && weights.sum.eq(fullMarks);
}

const zero = new Big(0);

function takesNoPoints(fact: Fact | undefined): boolean {
  return fact === undefined || fact.reading.form === "blank";
}
