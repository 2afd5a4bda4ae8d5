import { budgetedLinesAreSpent } from "../../../../src/engine/rules/in-sheet/budgeted-lines-are-spent";
import { testRule } from "../test-rule";

testRule(budgetedLinesAreSpent, {
  passes: {
    "every budget is drawn on": `
      # 基础数据表
      | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
      | 公用经费 | 63.46 | 57.29 | 56.54 |
      | 其中：办公经费 | 10.16 | 10 | 8.92 |`,
  },
  silent: {
    "a blank is unknown": `
      # 基础数据表
      | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
      | 会议费、培训费 | | 0.8 | — |`,
    "spent on last year, which is a fall of 100 %": `
      # 基础数据表
      | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
      | 公务接待 | 17.22 | 22 | 0 |`,
    "neither budgeted nor spent": `
      # 基础数据表
      | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
      | 出国经费 | 0 | 0 | 0 |`,
  },
  finds: {
    "a budget of which nothing was spent": [
      `# 基础数据表
       | 经费控制情况（万元） | 2017年决算数 | 2018年预算数 | 2018年决算数 |
       | 会议费、培训费 | 0 | 0.8 | 0 ^ |`,
      "会议费、培训费本年预算数0.8，本年决算数0，预算没有执行，请核对。",
    ],
    "a whole, for all its parts": [
      `# 基础数据表
       | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
       | 三公经费 | | 20 | 0.00 ^ |
       | 2、出国经费 | | 15 | 0.00 |
       | 3、公务接待 | | 5 | 0.00 |`,
      "三公经费本年预算数20，本年决算数0.00，预算没有执行，请核对。",
    ],
  },
});
