import Big from "big.js";
import { valueOf } from "../../annexes/fact";
import { showTrimmed } from "../../numbers/show-decimal";
import { allEvidence, equal } from "../evidence";
import { scoredIndicators, sumPoints } from "../points";
import { defineRule } from "../rule";
import { bothSides, moreOrLess } from "../wording";

/** The total row's weight is the full marks of the policy, 100. */
export const fullMarksAreThePolicys = defineRule({
  id: "full-marks-are-the-policys",
  title: "满分等于评分办法的满分",
  basis: "评分办法：满分100分",
  severity: "verify",
  needs: ["selfEvaluation", "policy"],
  *check({ selfEvaluation, policy }) {
    const { totalWeight, executionWeight } = selfEvaluation;
    const stated = valueOf(totalWeight);
    if (totalWeight === undefined || stated === undefined) return;
    const fullMarks = new Big(policy.fullMarks);
    const weights = sumPoints(scoredIndicators(selfEvaluation).map(({ weight }) => weight));
    const facts = [totalWeight, executionWeight, ...weights.stated];
    if (stated.eq(fullMarks)) {
      yield equal(totalWeight);
      return;
    }
    // A total row that its own rows contradict is wrong by itself: weights-sum-to-full-marks says so.
    if (!weights.sum.plus(valueOf(executionWeight) ?? 0).eq(stated)) return;
    const excess = moreOrLess(stated.minus(fullMarks));
    const message = `各项分值合计与总分的分值都是${showTrimmed(stated)}，比评分办法的满分${showTrimmed(fullMarks)}${excess}。`;
    const sides = bothSides(stated, fullMarks);
    yield { at: totalWeight.at, verdict: "contradiction", message, because: allEvidence(facts), ...sides };
  },
});
