import { scoreInWordsAgreesWithTheTable } from "../../../../src/engine/rules/narrative/score-in-words-agrees-with-the-table";
import { testRule } from "../test-rule";
import { drawProjectEvaluation, drawUnitEvaluation } from "./drawn-annexes";

testRule(scoreInWordsAgreesWithTheTable, {
  passes: {
    "the total": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 经自评，我局2023年度整体支出绩效自评得分96分。${drawUnitEvaluation({ total: "96" })}`,
  },
  silent: {
    "what is hoped for of the next year": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 力争2024年自评得分在98分以上。${drawUnitEvaluation({ total: "96" })}`,
    "points that are no total": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 产出指标满分50分，产出指标得分49分。${drawUnitEvaluation({ total: "96" })}`,
  },
  finds: {
    "the score beside a grade": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 自评等级为优，得分98.5分。${drawUnitEvaluation({ total: "96 ^" })}`,
      "报告写“得分98.5分”，自评表总分填96，报告多2.5分，请核实。",
    ],
    "the score of one of several projects": [
      `
      > 2023年度江口县水利局项目支出绩效自评报告
      > 一、各项目情况
      > （一）河道清淤整治项目
      > 该项目自评得分95.9分。
      > （二）堤防加固工程项目
      > 该项目自评得分91分。${drawProjectEvaluation({ total: "99.5 ^" })}${drawProjectEvaluation({ sheet: "堤防自评表", name: "堤防加固工程", total: "91" })}`,
      "报告写“该项目自评得分95.9分”，自评表总分填99.5，报告少3.6分，请核实。",
    ],
    "another total": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 经综合评定，绩效自评得分98.5分，等级为优。${drawUnitEvaluation({ total: "96 ^" })}`,
      "报告写“绩效自评得分98.5分”，自评表总分填96，报告多2.5分，请核实。",
    ],
  },
});
