import { spendingHasABudget } from "../../../../src/engine/rules/in-sheet/spending-has-a-budget";
import { testRule } from "../test-rule";

testRule(spendingHasABudget, {
  passes: {
    "a budget on the line, or on the line above it": `
      # 基础数据表
      | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
      | 项目支出 | 107.32 | 140 | 51.69 |
      | 1、业务工作经费 | 107.32 | | 51.69 |`,
    "a whole whose parts have the budgets": `
      # 基础数据表
      | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
      | 三公经费 | 4.36 | | 1.64 |
      | 1、公务用车购置和维护经费 | 4.36 | 3.00 | 1.64 |`,
  },
  silent: {
    "a column that nobody filled": `
      # 基础数据表
      | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
      | 三公经费 | 4.36 | | 1.64 |
      | 项目支出 | 107.32 | — | 51.69 |`,
    "a budget that cannot be read, and nothing spent": `
      # 基础数据表
      | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
      | 水费、电费、差旅费 | 17.92 | '7.50.' | 25.36 |
      | 公务接待 | | 3 | |
      | 出国经费 | | | 0 |`,
  },
  finds: {
    "spending without a budget, once for a line and those below it": [
      `# 基础数据表
       | 经费控制情况（万元） | 2022年决算数 | 2023年预算数 | 2023年决算数 |
       | 三公经费 | 4.36 | ^ | 1.64 |
       | 1、公务用车购置和维护经费 | 4.36 | | 1.64 |
       | 公车运行维护 | 4.36 | | 1.64 |
       | 项目支出 | 107.32 | 140 | 51.69 |
       | 会议费、培训费 | 0.31 | 0 ^ | 0.02 |`,
      [
        "三公经费本年决算数1.64，本年预算数空白，是否无预算支出，请核对。",
        "会议费、培训费本年决算数0.02，本年预算数为0，是否无预算支出，请核对。",
      ],
      { verdict: "missing" },
    ],
  },
});
