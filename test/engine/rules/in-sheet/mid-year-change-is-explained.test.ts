import { midYearChangeIsExplained } from "../../../../src/engine/rules/in-sheet/mid-year-change-is-explained";
import { testRule } from "../test-rule";

const policy = { explainMidYearChange: true };

testRule(midYearChangeIsExplained, {
  passes: {
    "a budget that was not changed": [
      `| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
       | 年度资金总额 | 300 | 300 | 300 | 100% |`,
      { policy },
    ],
    "a change that a row below the table explains": [
      `| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
       | 年度资金总额 | 300 | 260 | 260 | 100% |
       | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
       | 产出指标 | 数量指标 | 培训场次 | ≥20场 | 20场 | 80 |
       | 偏差大或目标未完成原因分析 | 年中压减一般性支出，预算调整40万元 | < | < | < | < |`,
      { policy },
    ],
    "a target that was changed with a reason": [
      `| 一级指标 | 二级指标 | 三级指标 | 年初指标值 | 调整指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
       | 产出指标 | 数量指标 | 培训场次 | ≥20场 | ≥15场 | 16场 | 90 | 90 | 年中压减预算，培训场次相应减少 |`,
      { policy },
    ],
  },
  silent: {
    "a policy that does not ask": `
      | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 300 | 260 | 260 | 100% |`,
    "no opening budget to compare with": [
      `| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
       | 年度资金总额 | | 260 | 260 | 100% |`,
      { policy },
    ],
  },
  finds: {
    "a budget that was cut without a word": [
      `| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
       | 年度资金总额 | 300 | 260 ^ | 260 | 100% |`,
      "全年预算数260比年初预算数300少40，年中调整没有说明原因。",
      { verdict: "missing", policy },
    ],
    "at the place the form has for the reason": [
      `| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 原因 |
       | 年度资金总额 | 300 | 345.5 | 345.5 | 100% | 无 ^ |`,
      "全年预算数345.5比年初预算数300多45.5，年中调整没有说明原因。",
      { verdict: "missing", policy },
    ],
    "a target that was lowered without a word": [
      `| 一级指标 | 二级指标 | 三级指标 | 年初指标值 | 调整指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
       | 产出指标 | 数量指标 | 培训场次 | ≥20场 | ≥15场 | 16场 | 90 | 90 | ^ |`,
      "培训场次的指标值由年初的≥20场调整为≥15场，没有说明原因。",
      { verdict: "missing", policy },
    ],
  },
});
