import { coefficientIsScoreOverWeight } from "../../../../src/engine/rules/in-sheet/coefficient-is-score-over-weight";
import { testRule } from "../test-rule";

testRule(coefficientIsScoreOverWeight, {
  passes: {
    "coefficients in per cent and as a share": `
      | 指标名称 | 指标值 | 全年完成值 | 指标权重 | 得分系数（%） | 指标得分 |
      | 办结率 | 100% | 95% | 10 | 95 | 9.50 |
      | 满意度 | 90% | 95% | 10 | 100% | 10 |`,
    "a coefficient that is rounded": `
      | 指标名称 | 指标值 | 全年完成值 | 指标权重 | 得分系数 | 指标得分 |
      | 满意度 | ≥95% | 90% | 10 | 94.74% | 9.47 |`,
  },
  silent: {
    "a blank coefficient": `
      | 指标名称 | 指标值 | 全年完成值 | 指标权重 | 得分系数 | 指标得分 |
      | 办结率 | 100% | 95% | 10 | / | 9.50 |`,
  },
  finds: {
    "full marks and a part of them": [
      `| 指标名称 | 指标值 | 全年完成值 | 指标权重 | 得分系数（%） | 指标得分 |
       | 办结率 | 100% | 100% | 10 | 63 ^ | 10 |`,
      "办结率得分系数填63，按得分10除以分值10应为100%，差37个百分点。",
    ],
  },
});
