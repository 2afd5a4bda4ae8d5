import { openingBudgetStandsUnderItsHeading } from "../../../../src/engine/rules/narrative/opening-budget-stands-under-its-heading";
import { testRule } from "../test-rule";
import { drawBaseData, drawUnitEvaluation } from "./drawn-annexes";

testRule(openingBudgetStandsUnderItsHeading, {
  passes: {
    "a unit without project money": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > （一）基本支出情况
      > 2023年年初预算资金634.83万元。${drawUnitEvaluation()}${drawBaseData({ project: ["107.32", "0", "0"] })}`,
  },
  silent: {
    "under a heading for all money": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > （一）预算收支情况
      > 2023年年初预算资金634.83万元。${drawUnitEvaluation()}${drawBaseData()}`,
  },
  finds: {
    "project money under 基本支出情况": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > （一）基本支出情况
      > 2023年年初预算资金634.83万元^。${drawUnitEvaluation()}${drawBaseData()}`,
      "“基本支出情况”下写年初预算634.83万元，与自评表年初预算数634.83相同，其中含项目支出，不全是基本支出。",
    ],
  },
});
