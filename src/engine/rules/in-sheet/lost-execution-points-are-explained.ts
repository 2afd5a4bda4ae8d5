import { showPercent, showTrimmed } from "../../numbers/show-decimal";
import { describeEmptyReason } from "../effective-reason";
import { allEvidence, equal, textEvidence } from "../evidence";
import { executionDemandOf, isExecutionExplained, placesForExecutionReason } from "../execution-reason";
import { defineRule } from "../rule";

/** Where the form takes a reason for the execution rate, lost points of the rate have one. */
export const lostExecutionPointsAreExplained = defineRule({
  id: "lost-execution-points-are-explained",
  title: "执行率扣分的说明原因",
  basis: "自评表：预算执行率未得满分的，在原因栏或表下说明原因",
  severity: "verify",
  settledBy: "在原因栏（或表下的原因说明）写明原因；空白、“0”“无”“/”和照抄其他行的不算",
  needs: ["scorecard", "policy"],
  *check({ scorecard, policy }) {
    const { execution, evaluation } = scorecard;
    const [place] = placesForExecutionReason(evaluation);
    // A form that asks for no reason beside the money takes none, unless the policy asks: low-execution-is-explained.
    if (execution === undefined || place === undefined) return;
    const { stated, weight, completion, statedFact } = execution;
    if (stated === undefined || weight === undefined || completion === undefined) return;
    const demand = executionDemandOf(scorecard, policy);
    // The same missing reason, asked for by the rules about the rate and about what is left.
    if (demand === "low-rate" || demand === "large-unspent") return;
    const facts = [statedFact, evaluation.executionWeight];
    if (demand === undefined || isExecutionExplained(evaluation, policy)) {
      yield equal(...facts);
      return;
    }
    const lost = showTrimmed(weight.minus(stated));
    yield {
      at: place.at,
      verdict: "missing",
      message: `预算执行率${showPercent(completion)}，得分${showTrimmed(stated)}，分值${showTrimmed(weight)}，扣${lost}分，未说明原因（${describeEmptyReason(place)}）。`,
      because: [...allEvidence(facts), textEvidence(place, "原因")],
      stated: place.text,
    };
  },
});
