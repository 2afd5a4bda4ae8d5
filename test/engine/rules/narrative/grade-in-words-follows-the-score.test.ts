import { gradeInWordsFollowsTheScore } from "../../../../src/engine/rules/narrative/grade-in-words-follows-the-score";
import { testRule } from "../test-rule";
import { drawProjectEvaluation, drawUnitEvaluation } from "./drawn-annexes";

testRule(gradeInWordsFollowsTheScore, {
  passes: {
    "优 with 96": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 自评得分96分，评价等级为“优”。${drawUnitEvaluation({ total: "96" })}`,
    "the long word": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 评价结论为优秀。${drawUnitEvaluation({ total: "90" })}`,
  },
  silent: {
    "a sentence that speaks of no grade": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 优化结构，等级保护测评已完成。${drawUnitEvaluation({ total: "96" })}`,
  },
  finds: {
    "the grade of one of several projects": [
      `
      > 2023年度江口县水利局项目支出绩效自评报告
      > 一、各项目情况
      > （一）河道清淤整治项目
      > 该项目自评得分99.5分，等级为“良^”。
      > （二）堤防加固工程项目
      > 该项目自评得分81分，等级为“良”。${drawProjectEvaluation()}${drawProjectEvaluation({ sheet: "堤防自评表", name: "堤防加固工程", total: "81" })}`,
      "报告写“等级为“良”，自评表总分99.5按评分办法为“优”，等级不符。",
    ],
    "优 with 89.5": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 综合得分89.5分，评价等级为优^。${drawUnitEvaluation({ total: "89.5" })}`,
      "报告写“评价等级为优”，自评表总分89.5按评分办法为“良”，等级不符。",
    ],
  },
});
