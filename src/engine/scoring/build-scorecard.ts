import Big from "big.js";
import { valueOf } from "../annexes/fact";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import { describeOtherReading } from "./describe-other-reading";
import type { Policy } from "./policy";
import { scoreExecution } from "./score-execution";
import { scoreIndicator } from "./score-indicator";
import type { Scorecard, ScoreLine } from "./scorecard";

/** Scores one 自评表 under a policy. Never throws. */
export function buildScorecard(evaluation: SelfEvaluation, policy: Policy): Scorecard {
  const fullMarks = findFullMarks(evaluation, policy);
  const execution = scoreExecution(evaluation, fullMarks, policy);
  const indicators = evaluation.indicators.map((indicator) => scoreIndicator(indicator, policy));
  const lines = countedLines({ execution, indicators, fullMarks });
  const computedTotal = sumOf(lines, pointsOf);
  const otherTotal = sumOf(lines, (line) => line.readings[1]?.score ?? pointsOf(line));
  const otherReading = otherTotal && describeOtherReading(lines);
  const stated = lines.map((line) => line.stated).filter((each) => each !== undefined);
  return {
    evaluation,
    execution,
    indicators,
    fullMarks,
    statedTotal: valueOf(evaluation.totalScore),
    sumOfStated: stated.length === 0 ? undefined : stated.reduce((sum, each) => sum.plus(each), zero),
    computedTotal,
    totalUnderOtherReading: otherReading === undefined ? undefined : otherTotal,
    otherReading,
    grade: computedTotal && findGrade(computedTotal, fullMarks, policy),
  };
}

/**
 * The lines that make the total: those that have points or state a score; a row without either is information.
 * The execution rate counts with points of its own, or with a score for which the indicators leave room;
 * where they already have the full marks, its cell repeats the score of the whole form.
 */
export function countedLines({
  execution,
  indicators,
  fullMarks,
}: Pick<Scorecard, "execution" | "indicators" | "fullMarks">): readonly ScoreLine[] {
  const rows = indicators.filter((line) => line.weight !== undefined || line.stated !== undefined);
  if (execution === undefined) return rows;
  const weights = indicators.reduce((sum, line) => sum.plus(line.weight ?? 0), zero);
  const hasScore = execution.stated !== undefined && weights.lt(fullMarks);
  return execution.weight !== undefined || hasScore ? [execution, ...rows] : rows;
}

const zero = new Big(0);

function findFullMarks(evaluation: SelfEvaluation, policy: Policy): Big {
  const stated = valueOf(evaluation.totalWeight);
  return stated?.gt(0) === true ? stated : new Big(policy.fullMarks);
}

/** What a line brings to the total; what a person judges, and what the form gives no points for, counts as stated. */
function pointsOf(line: ScoreLine): Big | undefined {
  if (line.computed !== undefined) return line.computed;
  return line.notScored === "described" || line.notScored === "no-weight" ? line.stated : undefined;
}

function sumOf(lines: readonly ScoreLine[], points: (line: ScoreLine) => Big | undefined): Big | undefined {
  let sum = zero;
  for (const line of lines) {
    const each = points(line);
    if (each === undefined) return undefined;
    sum = sum.plus(each);
  }
  return lines.length === 0 ? undefined : sum;
}

/** Grades are set for the policy's full marks; a form with others is measured by its share. */
function findGrade(total: Big, fullMarks: Big, policy: Policy): string | undefined {
  const share = total.times(policy.fullMarks);
  return policy.grades.find((band) => share.gte(fullMarks.times(band.from)))?.grade;
}
