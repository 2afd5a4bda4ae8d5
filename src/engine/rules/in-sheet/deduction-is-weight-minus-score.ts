import { valueOf } from "../../annexes/fact";
import { showTrimmed } from "../../numbers/show-decimal";
import { allEvidence, equal } from "../evidence";
import { fixTo } from "../fix-value";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** 扣分 = 分值 − 得分, in forms that have a column for it. */
export const deductionIsWeightMinusScore = defineRule({
  id: "deduction-is-weight-minus-score",
  title: "扣分等于分值减得分",
  basis: "自评表：扣分与得分之和等于分值",
  severity: "error",
  needs: ["selfEvaluation", "policy"],
  *check({ selfEvaluation: { indicators }, policy: { scoreDecimals } }) {
    for (const { name, weight, score, deduction } of indicators) {
      const [points, stated, taken] = [valueOf(weight), valueOf(score), valueOf(deduction)];
      // A blank deduction is how most people write that there is none.
      if (deduction === undefined || taken === undefined || points === undefined || stated === undefined)
        continue;
      // Below 0 and above the weight are impossible by themselves: score-within-weight.
      if (stated.lt(0) || stated.gt(points)) continue;
      const computed = points.minus(stated);
      // Some write what is taken off with a minus.
      if (taken.abs().eq(computed)) {
        yield equal(deduction, weight, score);
        continue;
      }
      const signed = taken.lt(0) ? computed.neg() : computed;
      const sides = bothSides(taken, signed);
      yield {
        at: deduction.at,
        verdict: "contradiction",
        message: `${name}扣分填${showTrimmed(taken)}，按分值${showTrimmed(points)}减得分${showTrimmed(stated)}应为${sides.computed}，差${sides.difference.replace("-", "")}。`,
        because: allEvidence([deduction, weight, score]),
        ...sides,
        ...fixTo(deduction, signed, scoreDecimals),
      };
    }
  },
});
