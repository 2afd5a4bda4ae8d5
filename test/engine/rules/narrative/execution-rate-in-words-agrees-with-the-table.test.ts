import { executionRateInWordsAgreesWithTheTable } from "../../../../src/engine/rules/narrative/execution-rate-in-words-agrees-with-the-table";
import { testRule } from "../test-rule";
import { drawProjectEvaluation, drawUnitEvaluation } from "./drawn-annexes";

testRule(executionRateInWordsAgreesWithTheTable, {
  passes: {
    "the unit's rate": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 全年预算执行率99.98%。${drawUnitEvaluation()}`,
    "a project's, and the unit's beside it": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 预算执行率为100%。
      > 1.河道清淤整治项目，年初预算80.00万元，实际支出95.00万元，执行率95%。${drawUnitEvaluation()}${drawProjectEvaluation()}`,
  },
  silent: {
    "the rate of a part, of another year, and a plan": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 项目支出预算执行率92.4%。2022年预算执行率98.1%。力争预算执行率目标达到100%。${drawUnitEvaluation()}`,
  },
  finds: {
    "another rate than the table's": [
      `
      > 2023年度江口县水利局项目支出绩效自评报告
      > 项目实际支出95.00万元，预算执行率59%。${drawProjectEvaluation({ rate: "95% ^" })}`,
      "报告写“预算执行率59%”，清淤自评表执行率填95%，差36个百分点，请核实。",
    ],
  },
});
