import { figuresAreReadable } from "../../../../src/engine/rules/in-sheet/figures-are-readable";
import { testRule } from "../test-rule";

testRule(figuresAreReadable, {
  passes: {
    "numbers in every notation": `
      | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 1,030,700.00 | '150万' | '１２５．２５' | '83.5%' |`,
    "blanks in all their forms": `
      | 项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | 10 | / | —— | 无 |`,
  },
  silent: {
    "a form nobody filled": `
      | 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
      | 年度资金总额 | | | |`,
  },
  finds: {
    "a dot at the end": [
      `# 基础数据表
       | 经费控制情况（万元） | 2017年决算数 | 2018年预算数 | 2018年决算数 |
       | 水费、电费、差旅费 | 17.92 | '7.50.' ^ | 25.36 |`,
      "水费、电费、差旅费本年预算数填“7.50.”，小数点的位置不对，不能作为数字计算。",
    ],
    "a number broken in two": [
      `# 基础数据表
       | 财政供养人员情况（人） | 编制数 | 实际在职人数 | 控制率 |
       | " | 143 | 136 | 95.↵10% ^ |`,
      "控制率填“95. 10%”，一个格子里有几个数，不能作为数字计算。",
    ],
    "a letter for a digit, and a formula that failed": [
      `| 项目资金 | 全年预算数 | 全年执行数 | 执行率 |
       | 年度资金总额 | '1O0.5' ^ | 95 | =C2/B2 ⇒ #VALUE! ^ |`,
      [
        "年度资金总额的全年预算数填“1O0.5”，混有不是数字的字符，不能作为数字计算。",
        "年度资金总额的执行率填“#VALUE!”，公式出错，不能作为数字计算。",
      ],
    ],
    "a broken result, which may have been meant as words": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 满意度 | ≥95% | '9 0.5%' ^ | 10 | 10 |`,
      "满意度的实际完成值填“9 0.5%”，一个格子里有几个数，不能作为数字计算。",
      { severity: "verify" },
    ],
    "words in a column of numbers": [
      `| 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
       | 满意度 | ≥95% | 96% | 10 | 满分 ^ |`,
      "满意度的得分填“满分”，不是数字，不能作为数字计算。",
      { severity: "verify" },
    ],
  },
});
