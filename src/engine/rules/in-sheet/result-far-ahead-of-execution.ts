import Big from "big.js";
import { showDecimal, showPercent } from "../../numbers/show-decimal";
import { divideRounded } from "../../scoring/round-score";
import type { ScoreLine } from "../../scoring/scorecard";
import { allEvidence, equal } from "../evidence";
import { defineRule } from "../rule";

/** The indicators do not reach a much larger share of their points than the money that paid for them. */
export const resultFarAheadOfExecution = defineRule({
  id: "result-far-ahead-of-execution",
  title: "指标得分率与执行率得分率相当",
  basis: "自评表核实要求：（指标得分率－执行率得分率）÷指标得分率超过规定比例的，须核实或说明",
  severity: "verify",
  needs: ["scorecard", "policy"],
  *check({ scorecard: { execution, indicators, evaluation }, policy }) {
    // Without amounts, or with the points of the whole form in the money row, there is no share to set against.
    if (execution?.computed === undefined || execution.weight === undefined || execution.weight.eq(0)) return;
    const rows = indicators.filter((line) => line.weight?.gt(0) === true && pointsOf(line) !== undefined);
    const weight = sum(rows.map((line) => line.weight));
    if (weight.eq(0) || rows.length < indicators.filter((line) => line.weight?.gt(0) === true).length) return;
    // By the computed points where there are any: a wrong score is an error of its own, and would show here twice.
    const results = divideRounded(sum(rows.map(pointsOf)), weight, places);
    const money = divideRounded(execution.computed, execution.weight, places);
    if (results.eq(0)) return;
    const total = evaluation.money?.total;
    const facts = [
      execution.statedFact,
      evaluation.executionWeight,
      total?.executed,
      total?.budget,
      evaluation.totalScore,
    ];
    const gap = divideRounded(results.minus(money), results, places);
    if (gap.lte(policy.resultAheadAbove)) {
      yield equal(...facts);
      return;
    }
    const allowed = `${showDecimal(new Big(policy.resultAheadAbove).times(100))}%`;
    yield {
      at: execution.at,
      verdict: "contradiction",
      message: `各指标得分率${showPercent(results)}，执行率得分率${showPercent(money)}，两者相差占前者的${showPercent(gap)}，超过${allowed}，指标完成明显快于预算执行。`,
      because: allEvidence(facts),
      stated: showPercent(results),
      computed: showPercent(money),
      difference: showPercent(gap),
    };
  },
});

/** Decimals that shares are computed with; far more than are shown. */
const places = 12;

function pointsOf({ computed, stated }: ScoreLine): Big | undefined {
  return computed ?? stated;
}

function sum(values: readonly (Big | undefined)[]): Big {
  return values.reduce<Big>((running, value) => running.plus(value ?? 0), new Big(0));
}
