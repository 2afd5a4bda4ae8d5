import { changeInWordsAgreesWithTheTable } from "../../../../src/engine/rules/narrative/change-in-words-agrees-with-the-table";
import { testRule } from "../test-rule";
import { drawBaseData } from "./drawn-annexes";

testRule(changeInWordsAgreesWithTheTable, {
  passes: {
    "amount and percentage": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 公用经费比上年减少6.92万元，下降10.90%。${drawBaseData()}`,
    "from last year's amount": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 上年项目支出107.32万元，本年较上年减少55.63万元。${drawBaseData()}`,
  },
  silent: {
    "a change against the budget": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 公用经费较年初预算减少0.75万元，下降1.31%。${drawBaseData()}`,
    "a change of something that is no line": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 支出比上年增加53.52万元，增长3.31%。培训费同比下降20%。${drawBaseData()}`,
  },
  finds: {
    "another amount": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 公用经费较上年减少9.62万元^。${drawBaseData()}`,
      "报告写公用经费较上年减少9.62万元，基础数据表由63.46到56.54，减少6.92万元，请核实。",
    ],
    "the wrong direction": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 项目支出同比增长51.84%^。${drawBaseData()}`,
      "报告写项目支出较上年增加51.84%，基础数据表由107.32到51.69，减少51.84%，请核实。",
    ],
  },
});
