import { budgetsAreOfOneMagnitude } from "../../../../src/engine/rules/in-sheet/budgets-are-of-one-magnitude";
import { testRule } from "../test-rule";

testRule(budgetsAreOfOneMagnitude, {
  passes: {
    "a budget that was cut to a third": `
      | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | 90 | 30 | 30 |`,
    "万元 written out beside a number in 万元": `
      | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | 1500000元 | 150 | 125.25 |`,
  },
  silent: {
    "a blank opening budget": `
      | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | | 30 | 30 |`,
    "sources that contradict the amount by themselves": `
      | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | 900000 | 90 | 90 |
      | 其中：财政拨款 | 90 | 90 | 90 |
      | 其他资金 | 0 | 0 | 0 |`,
  },
  finds: {
    "元 for 万元": [
      `| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
       | 年度资金总额 | 8058300 ^ | 805.83 | 783.51 |`,
      "年度资金总额的年初预算数8058300，全年预算数805.83，相差约10000倍，疑为元与万元混用。",
    ],
    "a whole column of 元": [
      `| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
       | 年度资金总额 | 8000000 ^ | 805.83 | 783.51 |
       | 其中：财政拨款 | 8000000 | 805.83 | 783.51 |`,
      "年度资金总额的年初预算数8000000，全年预算数805.83，相差约9928倍，疑为元与万元混用。",
    ],
  },
});
