import { shareStaysWithinTheWhole } from "../../../../src/engine/rules/in-sheet/share-stays-within-the-whole";
import { testRule } from "../test-rule";

testRule(shareStaysWithinTheWhole, {
  passes: {
    "all of them": `
      | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
      | 验收合格率 | 100% | 100% | 10 |
      | 群众满意度 | ≥95% | 97.5% | 10 |`,
  },
  silent: {
    "a rate that may well be above 100 %": `
      | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
      | 培训任务完成率 | 100% | 130% | 10 |`,
    "numbers without a sign": `
      | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
      | 群众满意度 | 450 | 460 | 10 |`,
  },
  finds: {
    "more satisfied people than there are": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 得分 |
       | 群众满意度 | ≥95% | 975% ^ | 10 |`,
      "群众满意度的实际完成值填975%，这类比例最高为100%，多875个百分点，请核实。",
    ],
    "a target that nobody can reach": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 得分 |
       | 验收合格率 | ≥105% ^ | 100% | 10 |`,
      "验收合格率的年度指标值填≥105%，这类比例最高为100%，多5个百分点，请核实。",
    ],
  },
});
