import { executionScoreFollowsTheRate } from "../../../../src/engine/rules/in-sheet/execution-score-follows-the-rate";
import { testRule } from "../test-rule";

testRule(executionScoreFollowsTheRate, {
  passes: {
    "a score computed from the amounts": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 12468.30 | 9883.62 | 10 | 79.27% | 7.93 |`,
    "full marks for 99.98 %, since 9.998 is 10.00": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 651.16 | 651.00 | 10 | 99.98% | 10 |`,
    "points printed in the label": `
      | 预算执行情况（20分） | 预算数 | 执行数 | 执行率 | 得分（20分*执行率） |
      | 年度财政资金总额 | '1.56' | '1.56' | '1' | '20' |`,
    "a score taken from the rate as rounded": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 43.2 | 37.24 | 10 | =C2/B2 ⇒ 0.862037 ⇒ 86% | 8.6 |`,
    "a score with more decimals than scores have": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 651.16 | 500.00 | 10 | 76.79% | 7.6786 |`,
    "spending above the budget, at full marks": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 100.00 | 120.00 | 10 | 120% | 10 |`,
    "a score from an amount that cannot be read, within what the printed rate can stand for": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 806.83 | '783.51.' | 10 | 97% | 9.71 |`,
    "points of the whole form in the money row of a form without a total row": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 150 | 125.25 | 100 | 83.5% | 8.35 |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | |
      | 办结率 | 100% | 100% | 90 | 90 | |`,
    "a score that the printed rate gives when its own rounding is undone": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 62.32 | '59.92.' | 10 | 96.15% | 9.61 |`,
    "a rate without amounts": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 864.2 | | 20 | 100% | 20 |`,
  },
  silent: {
    "a blank score": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 100.00 | 95.00 | 10 | 95% | |`,
    "a score above its weight, which has a rule of its own": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 100.00 | 95.00 | 10 | 95% | 11 |`,
    "a line of blanks": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | | | 10 | | 10 |`,
    "points of the whole form in the money row": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 150 | 125.25 | 100 | 83.5% | 98 |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | |
      | 办结率 | 100% | 100% | 100 | 98 | |
      | 总分 | | | 100 | 98 | |`,
  },
  finds: {
    "nine of ten for 99.98 %": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
       | 年度资金总额 | 651.16 | 651 | 10 | 99.98% | 9 ^ |`,
      "执行率得分填9，应为10.00（651 ÷ 651.16 × 10 = 10.00），差1.00。",
      { fixed: "F2 = 10" },
    ],
    "text, kept as text": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
       | 年度资金总额 | '100.00' | '95.00' | '10' | '95%' | '10 ' ^ |`,
      "执行率得分填10，应为9.50（95.00 ÷ 100.00 × 10 = 9.50），差0.50。",
      { fixed: 'F2 = "9.50"' },
    ],
    "a total of 0 over a source that was spent": [
      `| 项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
       | 年度资金总额 | 0 | 0 | 0 | 10 | 0 | 0 ^ |
       | 其中：本年财政拨款 | 90 | 89.974 | 89.974 | | | |
       | 其他资金 | | | | | | |`,
      "执行率得分填0，应为10.00（本年财政拨款执行89.974 ÷ 预算89.974 = 100.00%），差10.00。",
    ],
    "a score that the printed rate cannot give, without amounts": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
       | 年度资金总额 | | | 10 | 95.5% | 10 ^ |`,
      "执行率得分填10，应为9.55（金额不全，按所填执行率95.5%），差0.45。",
      { severity: "verify" },
    ],
  },
});
