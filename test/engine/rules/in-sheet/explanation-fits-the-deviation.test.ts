import { explanationFitsTheDeviation } from "../../../../src/engine/rules/in-sheet/explanation-fits-the-deviation";
import { testRule } from "../test-rule";

testRule(explanationFitsTheDeviation, {
  passes: {
    "each row with a reason of its own": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 合格率 | 100% | 95% | 8 | 7.60 | 部分案卷归档不及时，未达到要求 |
      | 援助案件 | ≥400件 | 671件 | 8 | 8 | 年初目标设定偏低，申请量不断增加 |`,
    "words about points that were taken off although the target is exceeded": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 结业率 | ≥88% | 96% | 8 | 7 | 资料整理不够规范，酌情扣分 |`,
    "what was not paid is what is missing": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 支付率 | 100% | 97% | 10 | 9.70 | 工程已完工，剩余3%尾款未付 |`,
  },
  silent: {
    "a row without a deviation": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 合格率 | 100% | 100% | 8 | 8 | 按计划完成，没有偏差 |`,
    "a reason that says nothing": `
      | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
      | 合格率 | 100% | 95% | 8 | 7.60 | 无 |
      | 办结率 | 100% | 90% | 10 | 9 | 无 |`,
  },
  finds: {
    "a shortfall where the target is exceeded": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
       | 援助案件 | ≥400件 | 671件 | 8 | 8 | 受疫情影响，部分工作未完成。 ^ |`,
      "援助案件实际完成671件，比年度指标值≥400件多67.75%，原因却只说未完成：“受疫情影响，部分工作未完成”。",
    ],
    "a share that explains a part of the deviation": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
       | 工程资金金额 | 43.2 | 37.24 | 10 | 9 | 已完工，剩余3%尾款未付，且最高限价低于预算金额。 ^ |`,
      "工程资金金额比年度指标值少13.80%，原因只说到3%，相差10.80个百分点。",
    ],
  },
});
