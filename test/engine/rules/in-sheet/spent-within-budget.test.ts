import { spentWithinBudget } from "../../../../src/engine/rules/in-sheet/spent-within-budget";
import { testRule } from "../test-rule";

testRule(spentWithinBudget, {
  passes: {
    "spending below the budget": `
      | 项目资金 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | 651.16 | 651 |`,
    "spending that meets it, as text": `
      | 项目资金（万元） | 全年预算数 | 全年执行数 |
      | 年度资金总额 | '150万' | '１５０．００' |`,
  },
  silent: {
    "a blank budget": `
      | 项目资金 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | / | 651 |`,
  },
  finds: {
    "a total that was overspent, with the source behind it": [
      `| 项目资金 | 全年预算数 | 全年执行数 |
       | 年度资金总额 | 651.16 | 651.20 ^ |
       | 其中：财政拨款 | 600.00 | 600.04 |
       | 其他资金 | 51.16 | 51.16 |`,
      "年度资金总额的全年执行数651.20超过全年预算数651.16，多0.04。",
    ],
    "a source that was overspent": [
      `| 项目资金 | < | 全年预算数 | 全年执行数 |
       | 年度资金总额 | < | 651.16 | 651.16 |
       | 其中： | 财政拨款 | 600.00 | '600.04 ' ^ |
       | " | 其他资金 | 51.16 | 51.12 |`,
      "财政拨款的全年执行数600.04超过全年预算数600.00，多0.04。",
    ],
  },
});
