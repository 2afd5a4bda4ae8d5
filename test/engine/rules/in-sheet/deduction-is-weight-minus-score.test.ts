import { deductionIsWeightMinusScore } from "../../../../src/engine/rules/in-sheet/deduction-is-weight-minus-score";
import { testRule } from "../test-rule";

testRule(deductionIsWeightMinusScore, {
  passes: {
    "what is taken off and what is left": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 扣分 | 得分 |
      | 办结率 | 100% | 95% | 10 | 0.5 | 9.50 |
      | 满意度 | 90% | 95% | 10 | 0 | 10 |`,
    "a deduction with a minus": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 扣分 | 得分 |
      | 办结率 | 100% | 95% | 10 | -0.5 | 9.50 |`,
  },
  silent: {
    "a blank deduction": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 扣分 | 得分 |
      | 办结率 | 100% | 95% | 10 | — | 9.50 |`,
    "a score above its weight, which has a rule of its own": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 扣分 | 得分 |
      | 办结率 | 100% | 100% | 10 | 0 | 11 |`,
  },
  finds: {
    "more taken off than is missing": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 扣分 | 得分 |
       | 办结率 | 100% | 95% | 10 | 1.5 ^ | 9.50 |`,
      "办结率扣分填1.5，按分值10减得分9.5应为0.5，差1。",
      { fixed: "E2 = 0.5" },
    ],
  },
});
