import { shownEqualsStored } from "../../../../src/engine/rules/in-sheet/shown-equals-stored";
import { testRule } from "../test-rule";

testRule(shownEqualsStored, {
  passes: {
    "a stored number shown with fewer decimals": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 43.2 | 37.2401 ⇒ 37.24 | =C2/B2 ⇒ 0.862037037037037 ⇒ 86% |`,
    "a number with its unit in the format": `
      | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
      | 法律援助案件 | 400 ⇒ 400件 | 671 ⇒ 671 件 | 8 |`,
    "thousands separators and a rounded percentage": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 12468.3 ⇒ 12,468.30 | 9,883.62 | 0.99975 ⇒ 99.98% |`,
    "the noise of binary arithmetic": `
      | 项目资金 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | =B3+B4 ⇒ 599.3200000000001 ⇒ 599.32 | 5 |`,
    "a 0 that the format hides": `
      | 项目资金 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | 10 | 0 ⇒ - |`,
  },
  silent: {
    "text, which is shown as it is": `
      | 项目资金 | 全年预算数 | 全年执行数 |
      | 年度资金总额 | '10.00' | '９．９' |`,
  },
  finds: {
    "a format that divides by a thousand": [
      `| 项目资金 | 全年预算数 | 全年执行数 |
       | 年度资金总额 | 651160 ⇒ 651.16 ^ | 651.00 |`,
      "B2显示“651.16”，存储的却是651160。",
    ],
    "a formula that shows another number": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 得分 |
       | 办结率 | 100% | 95% | =8*0.95 ⇒ 7.6 ⇒ 8.0 ^ |`,
      "D2显示“8.0”，存储的却是7.6。",
    ],
    "a number that is hidden": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 得分 |
       | 办结率 | 100% | 95% | 7.6 ⇒ ^ |`,
      "D2显示“”，存储的却是7.6。",
    ],
    "a percentage beyond half of its last digit": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
       | 年度资金总额 | 100.00 | 99.40 | 0.994 ⇒ 100% ^ |`,
      "D2显示“100%”，存储的却是0.994。",
    ],
  },
});
