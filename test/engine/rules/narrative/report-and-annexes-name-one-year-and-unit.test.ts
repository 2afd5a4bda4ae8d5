import { reportAndAnnexesNameOneYearAndUnit } from "../../../../src/engine/rules/narrative/report-and-annexes-name-one-year-and-unit";
import { testRule } from "../test-rule";
import { drawUnitEvaluation } from "./drawn-annexes";

testRule(reportAndAnnexesNameOneYearAndUnit, {
  passes: {
    "one year, one unit": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 我局认真组织自评。${drawUnitEvaluation()}`,
  },
  finds: {
    "last year's report": [
      `
      > 2022年度江口县水利局部门整体支出绩效自评报告
      > 2022年我局认真组织自评。${drawUnitEvaluation({ title: "2023年度单位整体支出绩效自评表 ^" })}`,
      "报告是2022年度的，附表写“2023年度单位整体支出绩效自评表”，年度不一致，报告与附表没有互相核对。",
    ],
    "another unit": [
      `
      > 2023年度江口县林业局部门整体支出绩效自评报告
      > 2023年我局认真组织自评。${drawUnitEvaluation({ unitName: "江口县水利局 ^" })}`,
      "报告的单位是“江口县林业局”，附表填“江口县水利局”，请核实是否为同一单位。",
    ],
  },
});
