import { indicatorInWordsAgreesWithTheTable } from "../../../../src/engine/rules/narrative/indicator-in-words-agrees-with-the-table";
import { testRule } from "../test-rule";
import { drawProjectEvaluation } from "./drawn-annexes";

testRule(indicatorInWordsAgreesWithTheTable, {
  passes: {
    "a project's number in its own paragraph": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 1.河道清淤整治项目，年初预算80.00万元，实际支出95.00万元。清淤河段长度9公里（年度指标值9公里）。
      # 自评表
      | 2023年度单位整体支出绩效自评表 | < | < | < | < |
      | 单位名称 | 江口县水利局 | | | |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 清淤河段长度 | 400公里 | 412公里 | 90 | 90 |
      | 总分 | | | 90 | 90 |${drawProjectEvaluation({ target: "9公里", actual: "9公里" })}`,
    "a bound that is the target, and what came behind the same name": `
      > 2023年度江口县水利局项目支出绩效自评报告
      > 清淤河段长度应不少于12公里，实际为13公里。${drawProjectEvaluation({ actual: "13公里" })}`,
    "what came before the target": `
      > 2023年度江口县水利局项目支出绩效自评报告
      > 清淤河段长度控制在13公里，未超过年度指标值15公里。${drawProjectEvaluation({ target: "≤15公里", actual: "13公里" })}`,
    "the actual of a row, with words of reporting before its name": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 全年累计完成巡查河道里程412公里，水质监测点位合格率达97.5%。
      # 自评表
      | 2023年度单位整体支出绩效自评表 | < | < | < | < |
      | 单位名称 | 江口县水利局 | | | |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 巡查河道里程 | 400公里 | 412公里 | 50 | 50 |
      | 水质监测点位合格率 | 95% | 97.5% | 40 | 40 |
      | 总分 | | | 90 | 90 |`,
    "an approximate word that the exact actual keeps": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 完成巡查河道里程400余公里。
      # 自评表
      | 2023年度单位整体支出绩效自评表 | < | < | < | < |
      | 单位名称 | 江口县水利局 | | | |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 巡查河道里程 | 400公里 | 412公里 | 50 | 50 |
      | 水质监测点位合格率 | 95% | 97.5% | 40 | 40 |
      | 总分 | | | 90 | 90 |`,
    "the target beside the actual": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 巡查河道里程年度目标400公里，实际完成412公里。
      # 自评表
      | 2023年度单位整体支出绩效自评表 | < | < | < | < |
      | 单位名称 | 江口县水利局 | | | |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 巡查河道里程 | 400公里 | 412公里 | 50 | 50 |
      | 水质监测点位合格率 | 95% | 97.5% | 40 | 40 |
      | 总分 | | | 90 | 90 |`,
  },
  silent: {
    "another year, another body, and a name of which it may be a part": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2022年巡查河道里程388公里。全省巡查河道里程9000公里。开展巡查35次。
      # 自评表
      | 2023年度单位整体支出绩效自评表 | < | < | < | < |
      | 单位名称 | 江口县水利局 | | | |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 巡查河道里程 | 400公里 | 412公里 | 50 | 50 |
      | 水质监测点位合格率 | 95% | 97.5% | 40 | 40 |
      | 总分 | | | 90 | 90 |`,
  },
  finds: {
    "another target, in brackets behind what came": [
      `
      > 2023年度江口县水利局项目支出绩效自评报告
      > 清淤河段长度12公里（年度指标值21公里）。${drawProjectEvaluation({ target: "12公里 ^" })}`,
      "报告写“年度指标值21公里”，清淤自评表清淤河段长度指标值填12公里，差9公里，请核实。",
    ],
    "what came, behind words that leave the name out": [
      `
      > 2023年度江口县水利局项目支出绩效自评报告
      > 清淤河段长度计划12公里，全年实际完成15公里。${drawProjectEvaluation({ actual: "12公里 ^" })}`,
      "报告写“实际完成15公里”，清淤自评表清淤河段长度实际完成值填12公里，差3公里，请核实。",
    ],
    "another length than in the table": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 全年累计完成巡查河道里程421公里。
      # 自评表
      | 2023年度单位整体支出绩效自评表 | < | < | < | < |
      | 单位名称 | 江口县水利局 | | | |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 巡查河道里程 | 400公里 | 412公里 ^ | 50 | 50 |
      | 水质监测点位合格率 | 95% | 97.5% | 40 | 40 |
      | 总分 | | | 90 | 90 |`,
      "报告写“累计完成巡查河道里程421公里”，自评表巡查河道里程实际完成值填412公里，差9公里，请核实。",
    ],
  },
});
