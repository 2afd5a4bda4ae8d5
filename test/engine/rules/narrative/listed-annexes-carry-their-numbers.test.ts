import { listedAnnexesCarryTheirNumbers } from "../../../../src/engine/rules/narrative/listed-annexes-carry-their-numbers";
import { testRule } from "../test-rule";
import { drawBaseData, drawUnitEvaluation } from "./drawn-annexes";

testRule(listedAnnexesCarryTheirNumbers, {
  passes: {
    "the numbers of the list": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 附件：1.部门整体支出绩效自评表${drawUnitEvaluation({ annexNumber: "附件1" })}`,
    "line by line": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 附件1：部门整体支出绩效自评表
      > 附件2：基础数据表${drawBaseData({ annexNumber: "附件2" })}${drawUnitEvaluation({ annexNumber: "附件1" })}`,
  },
  silent: {
    "a list without the annexes of the workbook": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 附件：1.预算批复
      > 2.验收单${drawUnitEvaluation({ annexNumber: "附件1" })}`,
  },
  finds: {
    "one number lower": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 附件：1. 2023年度部门整体支出绩效评价基础数据表^
      > 2. 2023年度部门整体支出绩效自评表${drawBaseData({ annexNumber: "附件2" })}${drawUnitEvaluation({ annexNumber: "附件3" })}`,
      "报告所列为附件1“2023年度部门整体支出绩效评价基础数据表”、附件2“2023年度部门整体支出绩效自评表”，附表上的编号依次是附件2、附件3，请统一附件编号。",
    ],
  },
});
