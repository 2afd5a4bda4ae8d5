import { fullMarksAreThePolicys } from "../../../../src/engine/rules/in-sheet/full-marks-are-the-policys";
import { testRule } from "../test-rule";

testRule(fullMarksAreThePolicys, {
  passes: {
    "full marks of 100": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 办结率 | 100% | 100% | 100 | 100 |
      | 总分 | | | '100分' | 100 |`,
    "full marks of another policy": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 办结率 | 100% | 100% | 110 | 110 |
       | 总分 | | | 110 | 110 |`,
      { policy: { fullMarks: "110" } },
    ],
  },
  silent: {
    "a blank total": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 办结率 | 100% | 100% | 100 | 100 |
      | 总分 | | | | 100 |`,
    "a total that its own rows contradict": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 办结率 | 100% | 100% | 100 | 100 |
      | 总分 | | | 110 | 100 |`,
  },
  finds: {
    "weights and total that agree on 110": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 办结率 | 100% | 100% | 60 | 60 |
       | 满意度 | 90% | 95% | 50 | 50 |
       | 总分 | | | 110 ^ | 110 |`,
      "各项分值合计与总分的分值都是110，比评分办法的满分100多10。",
    ],
  },
});
