import Big from "big.js";
import { squeeze } from "../../numbers/normalise";
import { showTrimmed } from "../../numbers/show-decimal";
import { allEvidence, equal } from "../evidence";
import { sumPoints } from "../points";
import { defineRule } from "../rule";
import { bothSides, moreOrLess } from "../wording";

/** The points of a first-level group are those that the policy sets for it: 产出50, 效益30. */
export const groupWeightsAreThePolicys = defineRule({
  id: "group-weights-are-the-policys",
  title: "一级指标的分值是评分办法规定的分值",
  basis: "评分办法：各一级指标的分值",
  severity: "verify",
  needs: ["selfEvaluation", "policy"],
  *check({ selfEvaluation: { groups }, policy: { groupWeights } }) {
    // Most policies leave the points to the form, which prints them in its labels.
    if (groupWeights === undefined) return;
    for (const { level, label, at, printedWeight, indicators } of groups) {
      const set = groupWeights.find((each) => squeeze(label).includes(squeeze(each.label)));
      if (level !== 1 || set === undefined) continue;
      const own = sumPoints(indicators.map(({ weight }) => weight));
      // A group that waits to be filled adds up to nothing yet.
      if (own.stated.length === 0 || !own.isComplete) continue;
      const points = new Big(set.points);
      const facts = [printedWeight, ...own.stated];
      if (own.sum.eq(points)) {
        yield equal(...facts);
        continue;
      }
      yield {
        at: printedWeight?.at ?? at,
        verdict: "contradiction",
        message: `“${label}”的分值合计${showTrimmed(own.sum)}，比评分办法规定的${showTrimmed(points)}${moreOrLess(own.sum.minus(points))}。`,
        because: allEvidence(facts),
        ...bothSides(own.sum, points),
      };
    }
  },
});
