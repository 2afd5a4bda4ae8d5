import { checkRate } from "../check-rate";
import { checkWithin } from "../check-within";
import { defineRule } from "../rule";

/** 规模控制率 = 实际规模 ÷ 批复规模, and at most 100 %. */
export const floorSpaceRateIsActualOverPlanned = defineRule({
  id: "floor-space-rate-is-actual-over-planned",
  title: "规模控制率等于实际规模除以批复规模",
  basis: "基础数据表：楼堂馆所规模控制率＝实际规模 ÷ 批复规模，以100%为限",
  severity: "error",
  needs: ["baseData"],
  *check({ baseData: { buildings } }) {
    // No building was completed: the row is blank, and there is no rate.
    if (buildings?.actualArea === undefined || buildings.approvedArea === undefined) return;
    const { actualArea: part, approvedArea: whole, areaRate: rate } = buildings;
    const outcome = rate && checkRate({ part, whole, rate, family: 0 });
    if (outcome !== undefined) yield outcome;
    const within = checkWithin(part, whole);
    if (within !== undefined) yield within;
  },
});
