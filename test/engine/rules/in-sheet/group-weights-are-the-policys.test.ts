import { groupWeightsAreThePolicys } from "../../../../src/engine/rules/in-sheet/group-weights-are-the-policys";
import { testRule } from "../test-rule";

const policy = {
  groupWeights: [
    { label: "产出", points: "60" },
    { label: "效益", points: "30" },
  ],
};

testRule(groupWeightsAreThePolicys, {
  passes: {
    "the points the policy sets": [
      `| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 产出指标 | 数量指标 | 培训场次 | ≥20场 | 20场 | 40 | 40 |
       | " | 质量指标 | 合格率 | ≥95% | 96% | 20 | 20 |
       | 效益指标 | 社会效益 | 知晓率 | ≥90% | 91% | 30 | 30 |
       | 满意度指标 | 满意度指标 | 满意度 | ≥90% | 91% | 10 | 10 |`,
      { policy },
    ],
  },
  silent: {
    "a policy that leaves the points to the form": `
      | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 数量指标 | 培训场次 | ≥20场 | 20场 | 50 | 50 |`,
    "a group that is not filled yet": [
      `| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 产出指标 | 数量指标 | 培训场次 | ≥20场 | 20场 | 40 | 40 |
       | " | 质量指标 | 合格率 | ≥95% | 96% | | |`,
      { policy },
    ],
  },
  finds: {
    "a group with fewer points": [
      `| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 产出指标 ^ | 数量指标 | 培训场次 | ≥20场 | 20场 | 50 | 50 |
       | 效益指标 | 社会效益 | 知晓率 | ≥90% | 91% | 30 | 30 |`,
      "“产出指标”的分值合计50，比评分办法规定的60少10。",
      { policy },
    ],
  },
});
