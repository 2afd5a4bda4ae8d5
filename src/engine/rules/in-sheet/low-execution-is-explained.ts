import Big from "big.js";
import { showDecimal, showPercent } from "../../numbers/show-decimal";
import { allEvidence, equal, textEvidence } from "../evidence";
import { executionDemandOf, isExecutionExplained, placesForExecutionReason } from "../execution-reason";
import { defineRule } from "../rule";

/** An execution rate below what the policy demands is explained, wherever the form has words. */
export const lowExecutionIsExplained = defineRule({
  id: "low-execution-is-explained",
  title: "执行率偏低的说明原因",
  basis: "评分办法：预算执行率低于规定比例的，须说明原因",
  severity: "verify",
  settledBy: "在原因栏（或表下的原因说明）写明原因；空白、“0”“无”“/”和照抄其他行的不算",
  needs: ["scorecard", "policy"],
  *check({ scorecard, policy }) {
    const { execution, evaluation } = scorecard;
    const total = evaluation.money?.total;
    const rate = execution?.completion;
    // Most policies do not ask; and no amounts, no rate.
    if (policy.explainExecutionBelow === undefined || total === undefined || rate === undefined) return;
    const facts = [total.executed, total.budget ?? total.initial, total.rate];
    if (executionDemandOf(scorecard, policy) !== "low-rate" || isExecutionExplained(evaluation, policy)) {
      yield equal(...facts);
      return;
    }
    const places = placesForExecutionReason(evaluation);
    const at = places[0]?.at ?? total.rate?.at ?? total.executed?.at ?? total.labelAt;
    const least = new Big(policy.explainExecutionBelow);
    yield {
      at,
      verdict: "missing",
      message: `预算执行率${showPercent(rate)}，低于${showDecimal(least.times(100))}%，未说明原因。`,
      because: [...allEvidence(facts), ...places.map((place) => textEvidence(place, "原因"))],
      stated: showPercent(rate),
      computed: `${showDecimal(least.times(100))}%`,
      difference: showDecimal(rate.minus(least).times(100), 2),
    };
  },
});
