import { squeeze } from "../../numbers/normalise";
import { isObservation } from "../../finding";
import { checkRate } from "../check-rate";
import { exactQuantityOf } from "../compare-sum";
import { decimalsOfMoney } from "../money-family";
import { defineRule } from "../rule";

/** The names of an indicator that is the execution rate of the whole budget, which the money block has too. */
const executionNames = ["预算执行率", "资金执行率", "预算资金执行率", "项目预算执行率", "整体预算执行率"];

/** An indicator 预算执行率 states the rate that the amounts of the money block give. */
export const executionIndicatorAgrees = defineRule({
  id: "execution-indicator-agrees",
  title: "指标“预算执行率”与资金执行率一致",
  basis: "自评表：预算执行率=全年执行数÷全年预算数",
  severity: "verify",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { money, indicators } }) {
    const { executed, budget } = money?.total ?? {};
    if (money === undefined || executed === undefined || budget === undefined) return;
    for (const { name, actual } of indicators) {
      if (actual === undefined || !executionNames.includes(squeeze(name))) continue;
      // 已完成 and a blank are asked about elsewhere; 1 for 100 % is a matter of the unit.
      if (exactQuantityOf(actual)?.unit !== "%") continue;
      const outcome = checkRate({
        part: executed,
        whole: budget,
        rate: actual,
        family: decimalsOfMoney(money),
      });
      if (outcome === undefined) continue;
      if (!isObservation(outcome)) {
        yield outcome;
        continue;
      }
      // Which of the two is stale only the unit knows.
      const { fix: _, ...doubt } = outcome;
      yield doubt;
    }
  },
});
