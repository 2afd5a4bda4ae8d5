import { isBlank, valueOf } from "../../annexes/fact";
import { showTrimmed } from "../../numbers/show-decimal";
import { allEvidence, equal } from "../evidence";
import { fixTo } from "../fix-value";
import { isExecutionOnTop, scoredIndicators, sumPoints } from "../points";
import { defineRule } from "../rule";
import { bothSides, moreOrLess } from "../wording";

/** 执行率得分 + Σ 指标得分 = 总分. */
export const scoresSumToTotal = defineRule({
  id: "scores-sum-to-total",
  title: "各项得分合计等于总分",
  basis: "自评表：总分等于执行率得分与各指标得分之和",
  severity: "error",
  needs: ["scorecard", "policy"],
  *check({ scorecard: { evaluation, fullMarks }, policy }) {
    const { totalScore, executionWeight, money } = evaluation;
    if (totalScore === undefined) return;
    const execution = money?.total?.score;
    const hasExecutionPoints = valueOf(executionWeight)?.gt(0) === true;
    // The form gives the rate points and has no cell for them: the total cannot be added up.
    if (execution === undefined && hasExecutionPoints) return;
    const scores = scoredIndicators(evaluation).map(({ score }) => score);
    const own = sumPoints(scores);
    const takesPart = hasExecutionPoints || valueOf(execution) !== undefined;
    const all = sumPoints(takesPart ? [execution, ...scores] : scores);
    if (all.stated.length === 0) return;
    const facts = [totalScore, ...all.stated];
    const stated = valueOf(totalScore);
    const sum = showTrimmed(all.sum);
    const fix = all.isComplete ? fixTo(totalScore, all.sum, policy.scoreDecimals) : {};
    if (stated === undefined) {
      if (!isBlank(totalScore) || !all.isComplete) return;
      const message = `总分空白，各项得分合计${sum}。`;
      yield {
        at: totalScore.at,
        verdict: "missing",
        message,
        because: allEvidence(facts),
        computed: sum,
        ...fix,
      };
      return;
    }
    if (stated.eq(all.sum)) {
      yield equal(...facts);
      return;
    }
    // The indicators alone have the full marks: the points of the money row on top are named by weights-sum-to-full-marks.
    if (own.isComplete && stated.eq(own.sum) && isExecutionOnTop(evaluation, fullMarks)) {
      yield equal(totalScore, ...own.stated);
      return;
    }
    // A score that is still blank may hold what is short.
    if (!all.isComplete && all.sum.lt(stated)) return;
    const parts =
      takesPart && execution !== undefined ? `执行率得分${showTrimmed(all.sum.minus(own.sum))}与` : "";
    const excess = moreOrLess(stated.minus(all.sum));
    const message = `总分填${showTrimmed(stated)}，${parts}各指标得分${showTrimmed(own.sum)}合计${sum}，总分${excess}。`;
    const sides = bothSides(stated, all.sum);
    yield {
      at: totalScore.at,
      verdict: "contradiction",
      message,
      because: allEvidence(facts),
      ...sides,
      ...fix,
    };
  },
});
