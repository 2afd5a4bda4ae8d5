import { budgetCompositionSumsToTotalByNature } from "../../../../src/engine/rules/in-sheet/budget-composition-sums-to-total-by-nature";
import { testRule } from "../test-rule";

testRule(budgetCompositionSumsToTotalByNature, {
  passes: {
    "basic and project expenditure": `
      | 年度预算申请（万元） | | 全年预算数 | 全年执行数 |
      | " | 年度资金总额 | 651.16 | 651 |
      | " | 按支出性质分：651.16 | < | < |
      | " | 其中：基本支出：599.32 | < | < |
      | " | 项目支出：51.84 | < | < |`,
    "both amounts in the head of the form": `
      | 基本支出总额 | 864.2万 | 项目支出总额 | 0 |
      | 预算执行情况（万元） | 预算数（A） | 执行数（B） | 执行率 |
      | 部门整体支出总额 | 864.2 | | 100% |`,
    "a difference that rounding explains": `
      | 年度预算申请（万元） | | 全年预算数 | 全年执行数 |
      | " | 年度资金总额 | 651.16 | 651 |
      | " | 按支出性质分：651.16 | < | < |
      | " | 其中：基本支出：599.32 | < | < |
      | " | 项目支出：51.83 | < | < |`,
  },
  silent: {
    "a whole that may be what was spent, which cannot be read": `
      | 年度预算申请（万元） | | 全年预算数 | 全年执行数 |
      | " | 年度资金总额 | 651.16 | '649.85.' |
      | " | 按支出性质分：649.85 | < | < |`,
    "an empty block": `
      | 年度预算申请（万元） | | 全年预算数 | 全年执行数 |
      | " | 年度资金总额 | 651.16 | 651 |
      | " | 按支出性质分： | < | < |
      | " | 基本支出： | < | < |
      | " | 项目支出： | < | < |`,
  },
  finds: {
    "parts that fall short of their whole": [
      `| 年度预算申请（万元） | | 全年预算数 | 全年执行数 |
       | " | 年度资金总额 | 651.16 | 651 |
       | " | 按支出性质分：651.16 ^ | < | < |
       | " | 其中：基本支出：599.32 | < | < |
       | " | 项目支出：51.69 | < | < |`,
      "按支出性质分填651.16，其中各项合计651.01，差0.15。",
    ],
    "a part that is blank": [
      `| 年度预算申请（万元） | | 全年预算数 | 全年执行数 |
       | " | 年度资金总额 | 651.16 | 651 |
       | " | 按支出性质分：651.16 ^ | < | < |
       | " | 其中：基本支出：599.32 | < | < |
       | " | 项目支出： | < | < |`,
      "按支出性质分填651.16，其中各项合计599.32，差51.84，其余各项空白。",
      { severity: "verify" },
    ],
  },
});
