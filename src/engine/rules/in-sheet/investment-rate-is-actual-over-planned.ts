import { checkRate } from "../check-rate";
import { checkWithin } from "../check-within";
import { decimalsOfTable } from "../money-family";
import { defineRule } from "../rule";

/** 投资概算控制率 = 实际投资 ÷ 预算投资, and at most 100 %. */
export const investmentRateIsActualOverPlanned = defineRule({
  id: "investment-rate-is-actual-over-planned",
  title: "投资概算控制率等于实际投资除以预算投资",
  basis: "基础数据表：楼堂馆所投资概算控制率＝实际投资 ÷ 预算投资，以100%为限",
  severity: "error",
  needs: ["baseData"],
  *check({ baseData }) {
    const { buildings } = baseData;
    // No building was completed: the row is blank, and there is no rate.
    if (buildings?.actualInvestment === undefined || buildings.plannedInvestment === undefined) return;
    const { actualInvestment: part, plannedInvestment: whole, investmentRate: rate } = buildings;
    const outcome = rate && checkRate({ part, whole, rate, family: decimalsOfTable(baseData) });
    if (outcome !== undefined) yield outcome;
    const within = checkWithin(part, whole);
    if (within !== undefined) yield within;
  },
});
