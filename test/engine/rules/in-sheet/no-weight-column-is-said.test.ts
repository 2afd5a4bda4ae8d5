import { noWeightColumnIsSaid } from "../../../../src/engine/rules/in-sheet/no-weight-column-is-said";
import { testRule } from "../test-rule";

testRule(noWeightColumnIsSaid, {
  passes: {
    "a form with weights": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 合格率 | 100% | 100% | 8 | 8 |`,
  },
  silent: {
    "a form without points": `
      | 三级指标 | 年度指标值 | 实际完成值 | 备注 |
      | 合格率 | 100% | 100% | |`,
  },
  finds: {
    "scores without weights": [
      `| 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分 |
       | 补贴渔船数 | 6 | 6 | 20 ^ |
       | 发放率 | 100% | 100% | 10 |
       | 满意度 | ≥90% | | |`,
      "表中没有分值栏，2项指标的得分无法逐项测算，只能核对合计和标注的分值。",
      { verdict: "missing" },
    ],
  },
});
