import { groupWeightsMatchTheirLabel } from "../../../../src/engine/rules/in-sheet/group-weights-match-their-label";
import { testRule } from "../test-rule";

testRule(groupWeightsMatchTheirLabel, {
  passes: {
    "two rows that make the 40 of a merged label": `
      | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标↵(40分) | 办结率 | 100% | 100% | 30 | 30 |
      | " | 合格率 | 100% | 100% | 10 | 10 |`,
    "labels of the second level, in full width": `
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标（４０分） | 数量指标15分 | 办结率 | 100% | 100% | '15' | '15' |
      | " | 质量指标25分 | 合格率 | 100% | 100% | '25 ' | '25' |`,
    "scores that make the label where the form has no weights": `
      | 绩效指标（80分） | 三级指标 | 年初目标值 | 实际完成值 | 得分 |
      | " | 办结率 | 100% | 100% | 50 |
      | " | 满意度 | 90% | 95% | 30 |`,
  },
  silent: {
    "labels without points": `
      | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 办结率 | 100% | 100% | 30 | 30 |`,
    "a row whose weight is blank": `
      | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标（40分） | 办结率 | 100% | 100% | 30 | 30 |
      | " | 合格率 | 100% | 100% | | |`,
    "scores below the label where the form has no weights": `
      | 绩效指标（80分） | 三级指标 | 年初目标值 | 实际完成值 | 得分 |
      | " | 办结率 | 100% | 80% | 40 |
      | " | 满意度 | 90% | 95% | 30 |`,
  },
  finds: {
    "rows that make 38 under a label of 40": [
      `| 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 产出指标（40分） ^ | 办结率 | 100% | 100% | 30 | 30 |
       | " | 合格率 | 100% | 100% | 8 | 8 |
       | 效益指标（20分） | 满意度 | 90% | 95% | 20 | 20 |`,
      "产出指标（40分）下各指标的分值合计38，比标注的40少2。",
    ],
    "a subgroup, and not its group for the same two points": [
      `| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 产出指标（40分） | 数量指标15分 | 办结率 | 100% | 100% | 15 | 15 |
       | " | 质量指标25分 ^ | 合格率 | 100% | 100% | 27 | 27 |`,
      "质量指标25分下各指标的分值合计27，比标注的25多2。",
    ],
    "scores above the label of the whole block": [
      `| 绩效指标（80分） ^ | 三级指标 | 年初目标值 | 实际完成值 | 得分 |
       | " | 办结率 | 100% | 100% | 50 |
       | " | 满意度 | 90% | 95% | 40 |`,
      "绩效指标（80分）下各指标的得分合计90，比标注的80多10。",
    ],
  },
});
