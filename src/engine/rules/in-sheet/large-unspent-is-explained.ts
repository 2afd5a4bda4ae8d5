import Big from "big.js";
import { valueOf } from "../../annexes/fact";
import { showDecimal, showPercent, showTrimmed } from "../../numbers/show-decimal";
import { allEvidence, equal } from "../evidence";
import { executionDemandOf, isExecutionExplained } from "../execution-reason";
import { defineRule } from "../rule";

/** A large part of the budget is left: the form says why. */
export const largeUnspentIsExplained = defineRule({
  id: "large-unspent-is-explained",
  title: "预算结余较大的说明原因",
  basis: "自评表核实要求：年末未使用的预算占比超过规定比例的，须核实或说明",
  severity: "verify",
  settledBy: "在原因栏（或表下的原因说明）写明原因；空白、“0”“无”“/”和照抄其他行的不算",
  needs: ["scorecard", "policy"],
  *check({ scorecard, policy }) {
    const { execution, evaluation } = scorecard;
    const total = evaluation.money?.total;
    const rate = execution?.completion;
    if (total?.executed === undefined || rate === undefined) return;
    const demand = executionDemandOf(scorecard, policy);
    // The same missing reason under a policy that asks earlier: low-execution-is-explained.
    if (demand === "low-rate") return;
    const budget = total.budget ?? total.initial;
    if (demand !== "large-unspent" || isExecutionExplained(evaluation, policy)) {
      yield equal(total.executed, budget);
      return;
    }
    const unspent = new Big(1).minus(rate);
    const [stated, weight] = [valueOf(total.score), execution?.weight];
    const isScoreLost = stated !== undefined && weight !== undefined && stated.lt(weight);
    const lost = isScoreLost ? `，执行率得分扣${showTrimmed(weight.minus(stated))}分` : "";
    yield {
      at: total.executed.at,
      verdict: "missing",
      message: `全年预算数${budget?.shown ?? ""}，执行${total.executed.shown}，未使用的占${showPercent(unspent)}，超过${showDecimal(new Big(policy.unspentAbove).times(100))}%${lost}，未说明原因。`,
      because: allEvidence([total.executed, budget, total.rate, total.score]),
      stated: showPercent(unspent),
      computed: `${showDecimal(new Big(policy.unspentAbove).times(100))}%`,
      difference: showDecimal(unspent.minus(policy.unspentAbove).times(100), 2),
    };
  },
});
