import { executionRateIsSpentOverBudget } from "../../../../src/engine/rules/in-sheet/execution-rate-is-spent-over-budget";
import { testRule } from "../test-rule";

testRule(executionRateIsSpentOverBudget, {
  passes: {
    "a rate rounded to two decimals": `
      | 项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 651.16 | 651 | 99.98% |`,
    "a rate rounded to one decimal": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 300.00 | 286.40 | 95.5% |`,
    "a rate without decimals, shown by a formula": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 43.2 | 37.24 | =C2/B2 ⇒ 0.862037 ⇒ 86% |`,
    "1 for 100 %, everything pasted as text": `
      | 预算执行情况（万元） | 预算数（A） | 执行数（B） | 执行率（B/A） |
      | 年度财政资金总额 | '1.56' | '1.56 ' | '1' |`,
    "a number under a heading with the per-cent sign": `
      | 预算执行情况 | 全年预算数 | 全年执行数 | 执行率（%） |
      | 年度总金额 | 12468.30 | 9883.62 | 79.27 |`,
    "amounts with their unit in the cell, in full width": `
      | 项目资金（万元） | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | １５０万 | １２５．２５万元 | ８３．５％ |`,
    "a source that has a rate of its own": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 10.00 | 9.00 | / |
      | 其中：当年财政拨款 | 8.00 | 7.29 | 91.13% |`,
    "a rate that only the rounding of small amounts explains": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 0.30 | 0.29 | 96.50% |`,
  },
  silent: {
    "a line of zeros": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 0 | 0 | 0 |`,
    "a blank line": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | | | |`,
    "a line that takes no rate": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 10 | 9 | —— |`,
    "a blank budget": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | / | 9 | 90% |`,
  },
  finds: {
    "a rate that the amounts cannot give": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
       | 年度资金总额 | 300.00 | 286.40 | 98.5% ^ |`,
      "年度资金总额的执行率填98.5%，按执行数286.40、预算数300.00应为95.47%，差3.03个百分点。",
      { fixed: "D2 = 0.9547" },
    ],
    "a rate under （%） and one of a source, as text": [
      `| 项目资金 | < | 全年预算数 | 全年执行数 | 执行率（%） |
       | 年度资金总额 | < | '100.00' | '95.00' | '90.00 ' ^ |
       | 其中：财政拨款 | < | '50.00' | '45.00' | '95.00' ^ |`,
      [
        "年度资金总额的执行率填90.00，按执行数95.00、预算数100.00应为95.00%，差5.00个百分点。",
        "财政拨款的执行率填95.00，按执行数45.00、预算数50.00应为90.00%，差5.00个百分点。",
      ],
      { fixed: 'E2 = "95.00", E3 = "90.00"' },
    ],
    "a rate that was cut off": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
       | 年度资金总额 | 774.00 | 749.00 | 96.7% ^ |`,
      "年度资金总额的执行率填96.7%，按执行数749.00、预算数774.00应为96.77%，差0.07个百分点，所填是截尾而不是四舍五入。",
      { severity: "verify" },
    ],
    "a rate without the spending behind it": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
       | 部门整体支出总额 | 864.2 | ^ | 100% |`,
      "部门整体支出总额的全年执行数空白，而执行率填100%，按全年预算数864.2执行数应为864.2。",
      { severity: "verify", verdict: "missing" },
    ],
    "a blank rate": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
       | 年度资金总额 | 651.16 | 651.00 | ^ |`,
      "年度资金总额的执行率空白，按执行数651.00、预算数651.16应为99.98%。",
      { verdict: "missing", fixed: 'D2 = "99.98%"' },
    ],
    "a formula, which is not overwritten": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
       | 年度资金总额 | 100.00 | 95.00 | =B2/C2 ⇒ 1.0526 ⇒ 105.26% ^ |`,
      "年度资金总额的执行率填105.26%，按执行数95.00、预算数100.00应为95.00%，差10.26个百分点。",
      { fixed: "" },
    ],
  },
});
