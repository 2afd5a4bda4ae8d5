import Big from "big.js";
import { valueOf } from "../../annexes/fact";
import { roundHalfUp, showTrimmed } from "../../numbers/show-decimal";
import { exactQuantityOf } from "../compare-sum";
import { allEvidence, equal, withinRounding } from "../evidence";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** 得分系数 = 得分 ÷ 分值, in forms that have a column for it. */
export const coefficientIsScoreOverWeight = defineRule({
  id: "coefficient-is-score-over-weight",
  title: "得分系数等于得分除以分值",
  basis: "自评表：指标得分=指标权重×得分系数",
  severity: "error",
  needs: ["selfEvaluation", "policy"],
  *check({ selfEvaluation: { indicators }, policy: { scoreDecimals } }) {
    for (const { name, weight, score, coefficient } of indicators) {
      const [points, stated, printed] = [valueOf(weight), valueOf(score), exactQuantityOf(coefficient)];
      if (coefficient === undefined || points?.gt(0) !== true || stated === undefined) continue;
      if (printed === undefined || stated.lt(0) || stated.gt(points)) continue;
      const facts = [coefficient, score, weight];
      const share = stated.div(points).times(100);
      if (share.eq(printed.value)) {
        yield equal(...facts);
        continue;
      }
      const scoreOf = (percent: Big): Big => roundHalfUp(percent.div(100).times(points), scoreDecimals);
      const half = new Big(`5e${-printed.decimals - 1}`);
      const sides = bothSides(printed.value, roundHalfUp(share, Math.max(2, printed.decimals)));
      const said = `${name}得分系数填${coefficient.shown}，按得分${showTrimmed(stated)}除以分值${showTrimmed(points)}应为${sides.computed}%`;
      // 94.74 is 9.47 of 10, and so is 94.7: both sides are rounded.
      if (stated.gte(scoreOf(printed.value.minus(half))) && stated.lte(scoreOf(printed.value.plus(half)))) {
        yield withinRounding(`${said}，在得分和系数四舍五入的尾差之内。`, facts);
        continue;
      }
      yield {
        at: coefficient.at,
        verdict: "contradiction",
        message: `${said}，差${sides.difference.replace("-", "")}个百分点。`,
        because: allEvidence(facts),
        ...sides,
      };
    }
  },
});
