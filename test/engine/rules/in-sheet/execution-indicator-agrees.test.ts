import { executionIndicatorAgrees } from "../../../../src/engine/rules/in-sheet/execution-indicator-agrees";
import { testRule } from "../test-rule";

testRule(executionIndicatorAgrees, {
  passes: {
    "the rate of the amounts, to its own decimals": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 651.16 | 633.25 | 97.25% |
      | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
      | 预算执行率 | ≥95% | 97.2% | 10 |`,
  },
  silent: {
    "the rate of a part of the money": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 651.16 | 633.25 | 97.25% |
      | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
      | 政府采购预算执行率 | ≥95% | 88% | 10 |`,
    words: `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 651.16 | 633.25 | 97.25% |
      | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
      | 预算执行率 | ≥95% | 已完成 | 10 |`,
  },
  finds: {
    "another rate": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
       | 年度资金总额 | 651.16 | 633.25 | 97.25% |
       | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
       | 预算执行率 | ≥95% | 99.5% ^ | 10 |`,
      "预算执行率的实际完成值填99.5%，按年度资金总额的全年执行数633.25 ÷ 年度资金总额的全年预算数651.16应为97.25%。",
    ],
  },
});
