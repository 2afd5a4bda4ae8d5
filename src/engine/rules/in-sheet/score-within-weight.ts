import { showDecimal, showTrimmed } from "../../numbers/show-decimal";
import type { ScoreLine } from "../../scoring/scorecard";
import { allEvidence, equal } from "../evidence";
import { fixTo } from "../fix-value";
import { defineRule } from "../rule";
import { bothSides, moreOrLess } from "../wording";

/** 0 ≤ 得分 ≤ 分值. */
export const scoreWithinWeight = defineRule({
  id: "score-within-weight",
  title: "得分不超过分值",
  basis: "自评表：得分最高不超过该项分值，最低为0",
  severity: "error",
  needs: ["scorecard", "policy"],
  *check({ scorecard, policy }) {
    const { evaluation, execution, indicators } = scorecard;
    const lines: readonly ScoreLine[] = execution === undefined ? indicators : [execution, ...indicators];
    for (const { indicator, name, statedFact, stated, weight, computed } of lines) {
      // Without a weight nothing says how high a score may be.
      if (statedFact === undefined || stated === undefined || weight === undefined) continue;
      const weightFact = indicator === undefined ? evaluation.executionWeight : indicator.weight;
      if (stated.gte(0) && stated.lte(weight)) {
        yield equal(statedFact, weightFact);
        continue;
      }
      const bound = stated.lt(0) ? stated.times(0) : weight;
      const limit = stated.lt(0) ? "低于0分" : `超过分值${showTrimmed(weight)}`;
      const should = computed === undefined ? "" : `，测算为${showDecimal(computed, policy.scoreDecimals)}`;
      const fix = computed === undefined ? {} : fixTo(statedFact, computed, policy.scoreDecimals);
      yield {
        at: statedFact.at,
        verdict: "contradiction",
        message: `${name}得分填${showTrimmed(stated)}，${limit}，${moreOrLess(stated.minus(bound))}${should}。`,
        because: allEvidence([statedFact, weightFact]),
        ...bothSides(stated, bound),
        ...fix,
      };
    }
  },
});
