import { lostExecutionPointsAreExplained } from "../../../../src/engine/rules/in-sheet/lost-execution-points-are-explained";
import { testRule } from "../test-rule";

testRule(lostExecutionPointsAreExplained, {
  passes: {
    "lost points with a reason beside the money": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 原因 |
      | 年度资金总额 | 100 | 95 | 10 | 95% | 9.50 | 尾款按合同于次年支付 |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | |
      | 培训场次 | ≥20场 | 20场 | 90 | 90 | |`,
    "full marks without a reason": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 原因 |
      | 年度资金总额 | 100 | 100 | 10 | 100% | 10 | |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | |
      | 培训场次 | ≥20场 | 20场 | 90 | 90 | |`,
  },
  silent: {
    "a form that asks for no reason beside the money": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 100 | 95 | 10 | 95% | 9.50 |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 培训场次 | ≥20场 | 20场 | 90 | 90 | |`,
    "much unspent, for which a reason is asked already": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 原因 |
      | 年度资金总额 | 100 | 50 | 10 | 50% | 5 | |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | |
      | 培训场次 | ≥20场 | 20场 | 90 | 90 | |`,
  },
  finds: {
    "lost points without a reason beside the money": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 原因 |
       | 年度资金总额 | 100 | 95 | 10 | 95% | 9.50 | ^ |
       | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | |
       | 培训场次 | ≥20场 | 20场 | 90 | 90 | |`,
      "预算执行率95.00%，得分9.5，分值10，扣0.5分，未说明原因（原因栏空白）。",
      { verdict: "missing" },
    ],
    "a reason below the table that says 无": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
       | 年度资金总额 | 100 | 95 | 10 | 95% | 9.50 |
       | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | |
       | 培训场次 | ≥20场 | 20场 | 90 | 90 | |
       | 总分 | | | 100 | 99.50 | |
       | 偏差大或目标未完成原因分析 | 无 ^ | | | | |`,
      "预算执行率95.00%，得分9.5，分值10，扣0.5分，未说明原因（原因栏只填“无”）。",
    ],
  },
});
