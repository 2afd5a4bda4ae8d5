import { explanationIsNotACopy } from "../../../../src/engine/rules/in-sheet/explanation-is-not-a-copy";
import { testRule } from "../test-rule";

testRule(explanationIsNotACopy, {
  passes: {
    "each row with a reason of its own": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 合格率 | 100% | 95% | 8 | 7.60 | 部分案卷归档不及时 |
      | 办结率 | 100% | 90% | 10 | 9 | 受汛期影响，部分工作顺延 |`,
    "two short words that may be the reason of both": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 合格率 | 100% | 95% | 8 | 7.60 | 疫情影响 |
      | 办结率 | 100% | 90% | 10 | 9 | 疫情影响 |`,
    "one reason for two rows in a merged cell": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 合格率 | 100% | 95% | 8 | 7.60 | 受汛期影响，部分工作顺延至下年 |
      | 办结率 | 100% | 90% | 10 | 9 | " |`,
  },
  silent: {
    "rows without a deviation may say the same": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 合格率 | 100% | 100% | 8 | 8 | 按计划完成，没有偏差 |
      | 办结率 | 100% | 100% | 10 | 10 | 按计划完成，没有偏差 |`,
    "a reason that says nothing": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 合格率 | 100% | 95% | 8 | 7.60 | 无 |
      | 办结率 | 100% | 90% | 10 | 9 | 无 |`,
  },
  finds: {
    "a reason copied from another row": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
       | 合格率 | 100% | 95% | 8 | 7.60 | 受汛期影响，部分工作顺延 |
       | 办结率 | 100% | 90% | 10 | 9 | 受汛期影响， 部分工作顺延。 ^ |
       | 满意度 | ≥95% | 90% | 10 | 9.47 | 受汛期影响，部分工作顺延 |`,
      "办结率、满意度的原因与合格率的原因一字不差，没有说明各自的偏差。",
    ],
  },
});
