import { describedScoreInBand } from "../../../../src/engine/rules/in-sheet/described-score-in-band";
import { testRule } from "../test-rule";

testRule(describedScoreInBand, {
  passes: {
    "full marks for 已完成": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 普法治理 | 做好普法工作 | 已完成 | 10 | 10 |`,
    "the lower end of a band": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 普法治理 | 效果明显 | 达成预期指标 | 10 | '8 ' |`,
    "a partial result in the middle band": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 普法治理 | 效果明显 | 部分达成预期指标并具有一定效果 | 10 | 7 |`,
  },
  silent: {
    "words that do not say how far the goal was reached": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 普法治理 | 做好普法工作 | 见工作总结 | 10 | 3 |`,
    "a blank score": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 普法治理 | 做好普法工作 | 已完成 | 10 | |`,
    "a number": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 满意度 | ≥95% | 90% | 10 | 5 |`,
  },
  finds: {
    "a score below what the words say": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 普法治理 | 做好普法工作 | 已完成 | 10 | 7 ^ |`,
      "普法治理得分填7，实际完成值“已完成”属达成，应在8分以上，少1。",
    ],
    "full marks for a partial result": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 普法治理 | 效果明显 | 部分达成 | 10 | 10 ^ |`,
      "普法治理得分填10，实际完成值“部分达成”属部分达成，应在6分以上、不到8分，多2。",
    ],
    "the open end of a band": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 普法治理 | 效果明显 | 部分达成 | 10 | 8 ^ |`,
      "普法治理得分填8，实际完成值“部分达成”属部分达成，应在6分以上、不到8分。",
    ],
  },
});
