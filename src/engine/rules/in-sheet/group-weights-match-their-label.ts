import type Big from "big.js";
import { valueOf } from "../../annexes/fact";
import type { IndicatorGroup, SelfEvaluation } from "../../annexes/self-evaluation";
import { showTrimmed } from "../../numbers/show-decimal";
import { allEvidence, equal } from "../evidence";
import { type SumOfPoints, sumPoints } from "../points";
import { defineRule } from "../rule";
import { bothSides, moreOrLess } from "../wording";

/** 产出指标（40分）: the weights of its rows make 40. */
export const groupWeightsMatchTheirLabel = defineRule({
  id: "group-weights-match-their-label",
  title: "指标组的分值合计等于组名标注的分值",
  basis: "自评表：一级、二级指标名称中标注的分值",
  severity: "error",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation }) {
    const hasWeights = selfEvaluation.columns.weight !== undefined;
    for (const group of selfEvaluation.groups) {
      const { printedWeight, label } = group;
      const printed = valueOf(printedWeight);
      if (printedWeight === undefined || printed === undefined) continue;
      const points = pointsOf(group, hasWeights);
      if (points.stated.length === 0) continue;
      const facts = [printedWeight, ...points.stated];
      if (points.sum.eq(printed)) {
        yield equal(...facts);
        continue;
      }
      // Without a weight column the scores prove nothing below the label: the rest may have been lost.
      if (points.sum.lt(printed) && (!hasWeights || !points.isComplete)) continue;
      // What is wrong in a subgroup is wrong in the whole by as much; it is said once, where it is.
      const inner = differenceOfSubgroups(group, selfEvaluation, hasWeights);
      if (inner?.eq(points.sum.minus(printed)) === true) continue;
      const what = hasWeights ? "分值" : "得分";
      const excess = moreOrLess(points.sum.minus(printed));
      yield {
        at: group.at,
        verdict: "contradiction",
        message: `${label}下各指标的${what}合计${showTrimmed(points.sum)}，比标注的${showTrimmed(printed)}${excess}。`,
        because: allEvidence(facts),
        ...bothSides(printed, points.sum),
      };
    }
  },
});

function pointsOf(group: IndicatorGroup, hasWeights: boolean): SumOfPoints {
  return sumPoints(group.indicators.map(({ weight, score }) => (hasWeights ? weight : score)));
}

/** By how much the labelled subgroups of a group miss their labels together; undefined where it has none. */
function differenceOfSubgroups(
  group: IndicatorGroup,
  { groups }: SelfEvaluation,
  hasWeights: boolean,
): Big | undefined {
  const rows = new Set(group.indicators);
  const inner = groups.filter(
    ({ level, printedWeight, indicators }) =>
      level === group.level + 1 && printedWeight !== undefined && indicators.every((each) => rows.has(each)),
  );
  const differences = inner.map((each) =>
    pointsOf(each, hasWeights).sum.minus(valueOf(each.printedWeight) ?? 0),
  );
  const [first, ...rest] = differences;
  return first && rest.reduce((running, each) => running.plus(each), first);
}
