import { coreIndicatorsAreMarked } from "../../../../src/engine/rules/in-sheet/core-indicators-are-marked";
import { testRule } from "../test-rule";

const policy = { leastCoreIndicators: 1 };

testRule(coreIndicatorsAreMarked, {
  passes: {
    "every row marked, one of them as core": [
      `| 指标名称 | 是否核心指标 | 指标值 | 指标权重 | 全年完成值 | 指标得分 |
       | 管护面积 | 是 | ≥28万亩 | 50 | 28 | 50 |
       | 管护岗位 | 否 | ≥300个 | 50 | 312 | 50 |`,
      { policy },
    ],
  },
  silent: {
    "a policy without core indicators": `
      | 指标名称 | 是否核心指标 | 指标值 | 指标权重 | 全年完成值 | 指标得分 |
      | 管护面积 | | ≥28万亩 | 50 | 28 | 50 |`,
    "a form without the column": [
      `| 指标名称 | 指标值 | 指标权重 | 全年完成值 | 指标得分 |
       | 管护面积 | ≥28万亩 | 50 | 28 | 50 |`,
      { policy },
    ],
  },
  finds: {
    "a row without a mark": [
      `| 指标名称 | 是否核心指标 | 指标值 | 指标权重 | 全年完成值 | 指标得分 |
       | 管护面积 | 是 | ≥28万亩 | 50 | 28 | 50 |
       | 管护岗位 | ^ | ≥300个 | 50 | 312 | 50 |`,
      "管护岗位没有标明是否核心指标。",
      { verdict: "missing", policy },
    ],
    "no core indicator at all": [
      `| 指标名称 | 是否核心指标 ^ | 指标值 | 指标权重 | 全年完成值 | 指标得分 |
       | 管护面积 | 否 | ≥28万亩 | 50 | 28 | 50 |
       | 管护岗位 | 否 | ≥300个 | 50 | 312 | 50 |`,
      "标为核心指标的有0项，评分办法要求至少1项。",
      { policy },
    ],
  },
});
