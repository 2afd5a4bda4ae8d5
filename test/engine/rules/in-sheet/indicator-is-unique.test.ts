import { indicatorIsUnique } from "../../../../src/engine/rules/in-sheet/indicator-is-unique";
import { testRule } from "../test-rule";

testRule(indicatorIsUnique, {
  passes: {
    "one name in two groups, and in two units": `
      | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 数量指标 | 培训 | ≥20场 | 20场 | 10 | 10 |
      | " | 培训 | ≥500人次 | 551人次 | 10 | 10 |
      | 质量指标 | 培训 | ≥90% | 95% | 10 | 10 |`,
  },
  silent: {
    "rows without a name": `
      | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 数量指标 | | ≥20场 | 20场 | 10 | 10 |
      | " | | ≥20场 | 20场 | 10 | 10 |`,
  },
  finds: {
    "the same row twice": [
      `| 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 数量指标 | 培训场次 | ≥20场 | 20场 | 10 | 10 |
       | " | 培训 场次 ^ | ≥20场 | 20场 | 10 | 10 |`,
      "培训场次与B2的指标同组同名，指标值和完成值也相同，疑为重复计分。",
    ],
    "the same name with other values": [
      `| 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 质量指标 | 合格率 | ≥90% | 95% | 10 | 10 |
       | " | 合格率 ^ | ≥80% | 85% | 10 | 10 |`,
      "合格率与B2的指标同组同名，指标值或完成值不同，宜在名称中区分。",
      { severity: "hint" },
    ],
  },
});
