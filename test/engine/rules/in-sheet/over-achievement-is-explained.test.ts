import { overAchievementIsExplained } from "../../../../src/engine/rules/in-sheet/over-achievement-is-explained";
import { testRule } from "../test-rule";

testRule(overAchievementIsExplained, {
  passes: {
    "a tenth more than the target": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 管理对象 | 150个 | 165个 | 8 | 8 | |`,
    "much more, with a reason": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 法律援助案件 | ≥400件 | 671件 | 8 | 8 | 年中扩大援助范围，申请量增加 |`,
  },
  silent: {
    "a target of 0": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 新增站点 | ≥0个 | 3个 | 8 | 8 | |`,
    "money, of which more may be worse": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 工程资金金额 | 40万元 | 60万元 | 8 | 8 | |`,
    "a ceiling, which has a rule of its own": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 投诉次数 | ≤10次 | 15次 | 10 | 5 | |`,
    "lost points in spite of it, for which a reason is asked already": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 法律援助案件 | ≥400件 | 671件 | 8 | 7 | |`,
  },
  finds: {
    "two thirds more than the target": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
       | 法律援助案件 | 400件 | 671件 | 8 | 8 | ^ |`,
      "法律援助案件实际完成671件，比年度指标值400件多67.75%，未说明原因（原因栏空白）。",
      { verdict: "missing" },
    ],
    "exactly 130 %": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
       | 培训人次 | '=1000人次' | 1300人次 | 8 | 8 | 无 ^ |`,
      "培训人次实际完成1300人次，比年度指标值=1000人次多30.00%，未说明原因（原因栏只填“无”）。",
    ],
    "from 120 % on a hint": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
       | 培训场次 | ≥20场 | 24场 | 8 | 8 | ^ |`,
      "培训场次实际完成24场，比年度指标值≥20场多20.00%，宜说明原因（原因栏空白）。",
      { severity: "hint" },
    ],
    "in a form without a place for reasons, at the value": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 培训场次 | ≥20场 | 40场 ^ | 8 | 8 |`,
      "培训场次实际完成40场，比年度指标值≥20场多100.00%，未说明原因。",
    ],
    "a policy that asks earlier": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
       | 管理对象 | 150个 | 165个 | 8 | 8 | ^ |`,
      "管理对象实际完成165个，比年度指标值150个多10.00%，未说明原因（原因栏空白）。",
      { policy: { overachievement: { flagFrom: "1.05", explainFrom: "1.1" } } },
    ],
  },
});
