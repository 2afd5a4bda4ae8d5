import { lowExecutionIsExplained } from "../../../../src/engine/rules/in-sheet/low-execution-is-explained";
import { testRule } from "../test-rule";

testRule(lowExecutionIsExplained, {
  passes: {
    "a rate that the policy lets pass": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
       | 年度资金总额 | 100 | 90 | 10 | 90% | 9 |
       | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
       | 培训场次 | ≥20场 | 20场 | 90 | 90 | |`,
      { policy: { explainExecutionBelow: "0.9" } },
    ],
    "a low rate with a reason beside the indicator of that name": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
       | 年度资金总额 | 100 | 80 | | 80% | |
       | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
       | 预算执行率 | 100% | 80% | 10 | 8 | 工程尾款未到支付期 |`,
      { policy: { explainExecutionBelow: "0.9" } },
    ],
  },
  silent: {
    "a policy that does not ask": `
      | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 100 | 50 | 10 | 50% | 5 |
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 培训场次 | ≥20场 | 20场 | 90 | 90 | |`,
  },
  finds: {
    "a rate below what the policy asks": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
       | 年度资金总额 | 100 | 85 | 10 | 85% ^ | 8.50 |
       | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
       | 培训场次 | ≥20场 | 20场 | 90 | 90 | |`,
      "预算执行率85.00%，低于90%，未说明原因。",
      { verdict: "missing", policy: { explainExecutionBelow: "0.9" } },
    ],
    "at the place the form has for the reason": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | 原因 |
       | 年度资金总额 | 100 | 70 | 10 | 70% | 7 | 无 ^ |
       | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 | |
       | 培训场次 | ≥20场 | 20场 | 90 | 90 | | |`,
      "预算执行率70.00%，低于90%，未说明原因。",
      { policy: { explainExecutionBelow: "0.9" } },
    ],
  },
});
