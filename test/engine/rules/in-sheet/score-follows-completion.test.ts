import { scoreFollowsCompletion } from "../../../../src/engine/rules/in-sheet/score-follows-completion";
import { testRule } from "../test-rule";

testRule(scoreFollowsCompletion, {
  passes: {
    "a share of the target": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 满意度 | ≥95% | 90% | 10 | 9.47 |`,
    "a count above its target": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 法律援助案件 | 400件 | 671件 | 8 | 8 |`,
    "text in full width": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 合格率 | '１００％' | '９５％' | '８' | '7.60 ' |`,
    months: `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 覆盖时间 | 12个月 | 12个月 | 8 | 8 |`,
    "an at-most target with unit and sign in columns of their own": `
      | 指标名称 | 计量单位 | 指标性质 | 指标值 | 全年完成值 | 指标权重 | 指标得分 |
      | 森林火灾受害率 | % | ≤ | 0.9 | 0 | 10 | 10 |`,
    "a result that repeats the sign": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 安装水标尺 | ≥266米 | ≥266米 | 10 | 10 |`,
    "a score with more decimals than scores have": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 满意度 | ≥95% | 90% | 10 | 9.4737 |`,
    "the other family of at-most scores under its policy": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 成本 | ≤100万元 | 125万元 | 10 | 8 |`,
      { policy: { atMost: "ratio" } },
    ],
  },
  silent: {
    "words, which a person judges": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 普法治理 | 做好普法工作 | 已完成 | 10 | 9 |`,
    "a blank result": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 满意度 | ≥95% | | 10 | 10 |`,
    "a form without weights": `
      | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
      | 满意度 | ≥95% | 90% | 10 |`,
    "a date against a percentage": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 完成时间 | 12月底之前完成 | 100% | 10 | 5 |`,
    "a score above its weight, which has a rule of its own": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 满意度 | ≥95% | 90% | 10 | 11 |`,
    "an open direction under which the score is right": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 工程资金金额 | 43.2 | 37.24 | 10 | 10 |`,
  },
  finds: {
    "a score rounded to whole points": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 法律援助案卷审核合格率 | 100% | 95% | 8 | 7 ^ |`,
      "法律援助案卷审核合格率得分填7，应为7.60（95% ÷ 100% × 8 = 7.60），差0.60。",
      { fixed: "E2 = 7.6" },
    ],
    "points taken off a target that was met, as text": [
      `| 三级指标 | 年度指标值 | < | < | 实际完成值 | 分值 | 得分 |
       | " | 指标性质 | 指标值 | 度量单位 | " | " | " |
       | 违法行为责停率 | ≥ | 95 | % | 95 | 30 | '27.00' ^ |`,
      "违法行为责停率得分填27，应为30.00（95% ≥ 95%，得满分30），差3.00。",
      { fixed: 'G3 = "30.00"' },
    ],
    "full marks for a cost above its target": [
      `| 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 成本指标（20分） | 基本支出 | 494.83 | 599.32 | 20 | 20 ^ |`,
      "基本支出得分填20，应为15.78（[1 −（599.32 − 494.83）÷ 494.83] × 20 = 15.78），差4.22。",
      { fixed: "F2 = 15.78" },
    ],
    "the other family of at-most scores": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 成本 | ≤100万元 | 125万元 | 10 | 8 ^ |`,
      "成本得分填8，应为7.50（[1 −（125万元 − 100万元）÷ 100万元] × 10 = 7.50），差0.50；所填是反向按比例为8.00（100万元 ÷ 125万元 × 10 = 8.00）。",
      { severity: "verify", fixed: "" },
    ],
    "a score that fits no reading of an open direction": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 工程资金金额 | 43.2 | 37.24 | 10 | 9 ^ |`,
      "工程资金金额得分填9，与各种读法都不符：正向为8.62（37.24 ÷ 43.2 × 10 = 8.62），反向为10.00（37.24 ≤ 43.2，得满分10）。",
      { fixed: "" },
    ],
    "a percentage that had to be read leniently": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 合格率 | 100% | 0.95 | 8 | 8 ^ |`,
      "合格率得分填8，应为7.60（95%（0.95按95%读） ÷ 100% × 8 = 7.60），差0.40。",
      { severity: "verify", fixed: "" },
    ],
  },
});
