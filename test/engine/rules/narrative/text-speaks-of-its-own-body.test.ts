import { textSpeaksOfItsOwnBody } from "../../../../src/engine/rules/narrative/text-speaks-of-its-own-body";
import { testRule } from "../test-rule";

testRule(textSpeaksOfItsOwnBody, {
  passes: {
    "an office that says 我局": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 我局高度重视预算绩效管理。`,
  },
  silent: {
    "the head of the school": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 深入学校开展节水宣传，我校长期合作单位参加。`,
  },
  finds: {
    "a street's text in an office's report": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 将绩效评价作为街道^开展工作的必备程序。
      > 把预算作为街道各项工作的依据。`,
      "报告写“作为街道”，本单位是“江口县水利局”，疑为沿用其他单位的文字。",
    ],
  },
});
