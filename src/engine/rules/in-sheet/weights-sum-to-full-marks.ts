import Big from "big.js";
import { valueOf } from "../../annexes/fact";
import type { SelfEvaluation } from "../../annexes/self-evaluation";
import { showTrimmed } from "../../numbers/show-decimal";
import { allEvidence, equal, textEvidence } from "../evidence";
import { fixTo } from "../fix-value";
import { isExecutionOnTop, scoredIndicators, sumPoints } from "../points";
import { defineRule } from "../rule";
import { bothSides, moreOrLess } from "../wording";

/** 执行率分值 + Σ 指标分值 = 总分的分值. */
export const weightsSumToFullMarks = defineRule({
  id: "weights-sum-to-full-marks",
  title: "分值合计等于满分",
  basis: "自评表：执行率分值与各指标分值合计等于总分的分值，满分100分",
  severity: "error",
  needs: ["scorecard", "policy"],
  *check({ scorecard: { evaluation, fullMarks }, policy }) {
    const { totalWeight, executionWeight, columns, money } = evaluation;
    // A form without a weight column has nothing to add up; the labels of its groups are judged on their own.
    if (columns.weight === undefined) return;
    const own = sumPoints(scoredIndicators(evaluation).map(({ weight }) => weight));
    if (own.stated.length === 0) return;
    const execution = valueOf(executionWeight);
    const sum = own.sum.plus(execution ?? 0);
    const facts = [totalWeight, executionWeight, ...own.stated];
    if (sum.eq(fullMarks)) {
      yield equal(...facts);
      return;
    }
    const full = showTrimmed(fullMarks);
    const verdict = "contradiction";
    const because = [
      ...allEvidence(facts),
      ...(totalWeight === undefined ? [textEvidence(columns.weight, "分值")] : []),
    ];
    const sides = bothSides(fullMarks, sum);
    const excess = moreOrLess(sum.minus(fullMarks));
    // Where all of them make the policy's full marks it is the total row that leaves some out.
    const isOnTop = isExecutionOnTop(evaluation, fullMarks) && !sum.eq(policy.fullMarks);
    const isOfWholeForm = execution?.gte(fullMarks) === true;
    if (executionWeight !== undefined && execution !== undefined && (isOnTop || isOfWholeForm)) {
      const whole = isOfWholeForm ? "，所填是整张表的满分" : "";
      const weights = isOnTop ? `已是满分${full}` : showTrimmed(own.sum);
      const against = isOnTop ? "" : `比满分${full}`;
      const message = `各指标分值合计${weights}，再加资金行的分值${showTrimmed(execution)}为${showTrimmed(sum)}，${against}${excess}${whole}。`;
      const severity = totalWeight === undefined ? { severity: "verify" as const } : {};
      yield { at: executionWeight.at, verdict, message, because, ...sides, ...severity };
      return;
    }
    // What is short may stand in a row that has no weight yet, or in the points of the execution rate.
    if (!own.isComplete && sum.lt(fullMarks)) return;
    const isExecutionLeft = sum.plus(policy.executionWeight).eq(fullMarks) && fullMarks.eq(policy.fullMarks);
    if (money !== undefined && execution === undefined && isExecutionLeft) {
      if (executionWeight === undefined) return;
      const message = `执行率的分值空白，各指标分值合计${showTrimmed(sum)}，比满分${full}${excess}。`;
      const fix = fixTo(executionWeight, fullMarks.minus(sum), 0);
      yield { at: executionWeight.at, verdict: "missing", message, because, ...sides, ...fix };
      return;
    }
    if (isExplainedByLabels(evaluation, fullMarks)) return;
    const parts = execution === undefined ? "" : `执行率分值${showTrimmed(execution)}与`;
    const message = `${parts}各指标分值${showTrimmed(own.sum)}合计${showTrimmed(sum)}，比满分${full}${excess}。`;
    if (totalWeight === undefined) {
      // Full marks that the form does not print are the policy's, which the form may not follow.
      yield { at: columns.weight.at, verdict, message, because, ...sides, severity: "verify" };
      return;
    }
    const fix = sum.eq(policy.fullMarks) ? fixTo(totalWeight, sum, 0) : {};
    yield { at: totalWeight.at, verdict, message, because, ...sides, ...fix };
  },
});

/** Where the points printed in the groups' labels make the full marks, the group that has others is wrong, and its own rule names it. */
function isExplainedByLabels(evaluation: SelfEvaluation, fullMarks: Big): boolean {
  const groups = evaluation.groups.filter((group) => group.level === 1);
  const printed = sumPoints(groups.map(({ printedWeight }) => printedWeight));
  const execution = valueOf(evaluation.executionWeight) ?? new Big(0);
  return groups.length > 0 && printed.isComplete && printed.sum.plus(execution).eq(fullMarks);
}
