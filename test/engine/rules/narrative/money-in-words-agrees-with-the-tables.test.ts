import { moneyInWordsAgreesWithTheTables } from "../../../../src/engine/rules/narrative/money-in-words-agrees-with-the-tables";
import { testRule } from "../test-rule";
import { drawBaseData, drawProjectEvaluation, drawUnitEvaluation } from "./drawn-annexes";

testRule(moneyInWordsAgreesWithTheTables, {
  passes: {
    "the year's money by nature": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2023年年初预算资金634.83万元，全年支出651.01万元，其中：基本支出599.32万元，项目支出51.69万元。${drawUnitEvaluation()}${drawBaseData()}`,
    "an amount in 元, and one rounded to whole 万元": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 全年支出651万元，其中项目支出516900元。${drawUnitEvaluation()}${drawBaseData()}`,
    "last year's amount against last year's column": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2022年“三公”经费支出4.36万元，2023年“三公”经费支出1.64万元。${drawBaseData()}`,
  },
  silent: {
    "what all projects had together": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2023年共安排项目2个，预算合计200.00万元，支出合计190.00万元。${drawUnitEvaluation()}${drawProjectEvaluation()}${drawProjectEvaluation({ sheet: "护岸自评表", name: "河道护岸加固" })}`,
    "a project that only the tables show to be one": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2.河道清淤整治年初预算安排80.00万元，实际支出95.00万元。${drawUnitEvaluation()}${drawProjectEvaluation()}`,
    "money that was collected": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 执行到位金额1988.83万元。${drawUnitEvaluation()}`,
    "a project's own money": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 一是河道清淤经费，年初预算资金42万元，实际支出48.04万元。${drawUnitEvaluation()}${drawBaseData()}`,
    "half a year's": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 上半年支出320.50万元。${drawUnitEvaluation()}`,
    "an amount that no table has": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 人员经费支出542.78万元，工程款支出12.50万元。${drawUnitEvaluation()}${drawBaseData()}`,
  },
  finds: {
    "a column of what the sentence named before": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2023年公用经费56.54万元，年初预算数57.92万元。${drawBaseData({ publicFunds: ["63.46", "57.29 ^", "56.54"] })}`,
      "报告写“年初预算数57.92万元”，基础数据表公用经费本年预算数填57.29，差0.63万元，请核实两处口径。",
    ],
    "a line that joins several things": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 公用经费主要包括水费、电费、差旅费0.51万元。
      # 基础数据表
      | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
      | 三公经费 | 4.36 | 3 | 1.64 |
      | 公用经费 | 63.46 | 57.29 | 56.54 |
      | 水费、电费、差旅费 | 0.85 | 0.8 | 0.15 ^ |`,
      "报告写“差旅费0.51万元”，基础数据表水费、电费、差旅费本年决算数填0.15，差0.36万元，请核实两处口径。",
    ],
    "the spending of the year": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2023年度单位一般公共预算财政拨款支出649.85万元。${drawUnitEvaluation({ spent: "651.01 ^" })}`,
      "报告写“单位一般公共预算财政拨款支出649.85万元”，自评表年度资金总额的全年执行数填651.01，差1.16万元，请核实两处口径。",
    ],
    "a line of the base data table": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 全年项目支出50.53万元，公用经费56.54万元。${drawBaseData({ project: ["107.32", "140", "51.69 ^"] })}`,
      "报告写“项目支出50.53万元”，基础数据表项目支出本年决算数填51.69，差1.16万元，请核实两处口径。",
    ],
  },
});
