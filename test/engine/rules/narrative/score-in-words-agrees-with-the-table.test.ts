import { scoreInWordsAgreesWithTheTable } from "../../../../src/engine/rules/narrative/score-in-words-agrees-with-the-table";
import { testRule } from "../test-rule";
import { drawUnitEvaluation } from "./drawn-annexes";

testRule(scoreInWordsAgreesWithTheTable, {
  passes: {
    "the total": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 经自评，我局2023年度整体支出绩效自评得分96分。${drawUnitEvaluation({ total: "96" })}`,
  },
  silent: {
    "points that are no total": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 产出指标满分50分，产出指标得分49分。${drawUnitEvaluation({ total: "96" })}`,
  },
  finds: {
    "another total": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 经综合评定，绩效自评得分98.5分，等级为优。${drawUnitEvaluation({ total: "96 ^" })}`,
      "报告写“绩效自评得分98.5分”，自评表总分填96，报告多2.5分，请核实。",
    ],
  },
});
