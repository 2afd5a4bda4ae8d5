import { claimOfCompletionHolds } from "../../../../src/engine/rules/narrative/claim-of-completion-holds";
import { testRule } from "../test-rule";
import { drawUnitEvaluation } from "./drawn-annexes";

testRule(claimOfCompletionHolds, {
  passes: {
    "every goal reached": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 各项绩效目标均已完成。${drawUnitEvaluation()}`,
  },
  silent: {
    "a claim about some of the goals": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 部分绩效目标已完成。${drawUnitEvaluation({ actual: "380公里", score: "85.5", total: "95.5" })}`,
  },
  finds: {
    "a project's, in a report on that project": [
      `
      > 2023年度江口县水利局项目支出绩效自评报告
      > 未完成的绩效目标：无^。
      # 清淤自评表
      | 2023年度项目支出绩效自评表 | < | < |
      | 项目名称 | 河道清淤整治 | |
      | 三级指标 | 年度指标值 | 实际完成值 |
      | 清淤河段长度 | 12公里 | 9公里 |
      | 水质监测点位 | 6个 | 6个 |`,
      "报告写“未完成的绩效目标：无”，自评表有1项未完成（清淤河段长度实际9公里，指标值12公里），请核实。",
    ],
    "an indicator that fell short": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2023年各项绩效目标全面完成^，社会效益良好。${drawUnitEvaluation({ actual: "380公里", score: "85.5", total: "95.5" })}`,
      "报告写“各项绩效目标全面完成”，自评表有1项未完成（巡查河道实际380公里，指标值400公里），请核实。",
    ],
  },
});
