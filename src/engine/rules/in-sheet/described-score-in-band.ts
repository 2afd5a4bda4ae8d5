import { showTrimmed } from "../../numbers/show-decimal";
import { allEvidence, equal } from "../evidence";
import { defineRule } from "../rule";
import { bothSides, moreOrLess } from "../wording";

/** 定性指标: the score lies in the band of what the words of the actual value say. */
export const describedScoreInBand = defineRule({
  id: "described-score-in-band",
  title: "定性指标得分在所属档次之内",
  basis: "评分办法：定性指标按达成、部分达成、未达成三档，在分值的相应比例内评分",
  severity: "verify",
  settledBy: "把得分改到所属档次之内，或改正实际完成值的表述",
  needs: ["scorecard"],
  *check({ scorecard }) {
    for (const { indicator, name, statedFact, stated, weight, band } of scorecard.indicators) {
      if (indicator === undefined || statedFact === undefined || stated === undefined) continue;
      // Words that do not say how far the goal was reached allow any score.
      if (band === undefined || weight === undefined) continue;
      // Impossible scores are named by score-within-weight.
      if (stated.lt(0) || stated.gt(weight)) continue;
      const { low, high, isHighIncluded, title } = band;
      const facts = [statedFact, indicator.actual, indicator.weight];
      const isBelow = stated.lt(low);
      const isAbove = isHighIncluded ? stated.gt(high) : stated.gte(high);
      if (!isBelow && !isAbove) {
        yield equal(...facts);
        continue;
      }
      const bound = isBelow ? low : high;
      const range = `${showTrimmed(low)}分以上${isHighIncluded ? "" : `、不到${showTrimmed(high)}分`}`;
      const gap = isAbove && stated.eq(high) ? "" : `，${moreOrLess(stated.minus(bound))}`;
      yield {
        at: statedFact.at,
        verdict: "contradiction",
        message: `${name}得分填${showTrimmed(stated)}，实际完成值“${indicator.actual?.shown ?? ""}”属${title}，应在${range}${gap}。`,
        because: allEvidence(facts),
        ...bothSides(stated, bound),
      };
    }
  },
});
