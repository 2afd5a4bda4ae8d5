import { scoreWithinWeight } from "../../../../src/engine/rules/in-sheet/score-within-weight";
import { testRule } from "../test-rule";

testRule(scoreWithinWeight, {
  passes: {
    "full marks": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 办结率 | 100% | 100% | 8 | 8.00 |`,
    "0, as text in full width": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 办结率 | 100% | 0% | '８' | '０' |`,
    "twenty points for the execution rate, printed in its label": `
      | 预算执行情况（20分） | 预算数 | 执行数 | 执行率 | 得分 |
      | 年度资金总额 | 10 | 10 | 100% | 20 |`,
  },
  silent: {
    "a form without weights": `
      | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
      | 办结率 | 100% | 100% | 40 |`,
    "blanks in all their forms": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 办结率 | 100% | 100% | 8 | / |
      | 合格率 | 100% | 100% | —— | 8 |`,
  },
  finds: {
    "ten of eight": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 办结率 | 100% | 100% | 8 | 10 ^ |`,
      "办结率得分填10，超过分值8，多2，测算为8.00。",
      { fixed: "E2 = 8" },
    ],
    "an execution score above its weight": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 分值 | 得分 |
       | 年度资金总额 | 10.00 | 9.50 | 10 | '100' ^ |`,
      "预算执行率得分填100，超过分值10，多90，测算为9.50。",
      { fixed: 'E2 = "9.50"' },
    ],
    "a described indicator, which a person must score": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 普法治理 | 做好普法工作 | 已完成 | 10 | 12 ^ |`,
      "普法治理得分填12，超过分值10，多2。",
      { fixed: "" },
    ],
    "less than nothing": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 办结率 | 100% | 50% | 8 | -1 ^ |`,
      "办结率得分填-1，低于0分，少1，测算为4.00。",
    ],
  },
});
