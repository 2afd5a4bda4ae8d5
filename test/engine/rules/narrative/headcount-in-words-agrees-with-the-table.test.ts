import { headcountInWordsAgreesWithTheTable } from "../../../../src/engine/rules/narrative/headcount-in-words-agrees-with-the-table";
import { testRule } from "../test-rule";
import { drawBaseData } from "./drawn-annexes";

testRule(headcountInWordsAgreesWithTheTable, {
  passes: {
    "posts and people": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 我局核定编制31名，年末在职人员31人。${drawBaseData()}`,
  },
  silent: {
    "people who hold no post": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 退休人员12人，编外人员3人，离退休在职党员20人。${drawBaseData()}`,
    "another year's": `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2022年末在职人员33人。${drawBaseData()}`,
  },
  finds: {
    "another 控制率": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 财政供养人员控制率96.5%。
      # 基础数据表
      | 财政供养人员情况 | 编制数 | 2023年实际在职人数 | 控制率 |
      | | 31 | 31 | 100% ^ |
      | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
      | 三公经费 | 4.36 | 3 | 1.64 |
      | 公用经费 | 63.46 | 57.29 | 56.54 |`,
      "报告写“财政供养人员控制率96.5%”，基础数据表控制率填100%，差3.5个百分点，请核实统计口径。",
    ],
    "one more than the table, who is not a civil servant": [
      `
      > 2023年度江口县水利局部门整体支出绩效自评报告
      > 2023年本单位年末实有人数32人（其中：行政编制31人，政府雇员1人）。${drawBaseData({ headcount: "31 ^" })}`,
      "报告写“本单位年末实有人数32人”（其中“行政编制31人”与表一致），基础数据表实际在职人数填31，差1人，请核实统计口径。",
    ],
  },
});
