import { changeFollowsItsNumbers } from "../../../../src/engine/rules/narrative/change-follows-its-numbers";
import { testRule } from "../test-rule";

testRule(changeFollowsItsNumbers, {
  passes: {
    "amount and share": "> 全年支出120.50万元，较上年增加2.30万元，增长1.95%。",
    "the earlier state": "> 三公经费支出1.64万元，比上年的4.36万元减少2.72万元，下降62.39%。",
    "from, to": "> 床位由300张增加到350张，增长16.7%。",
    "the whole, behind its parts":
      "> 2024年全年支出1672.42万元，其中：基本支出1348.00万元，项目支出324.42万元。支出比上年增加53.52万元，增长3.31%。",
    points: "> 群众满意度由95.2%提高到96.4%，提高1.2个百分点。",
  },
  silent: {
    "the income where the spending changed": "> 全年收入500.00万元。支出比上年减少15.24万元，下降8.17%。",
    "spending told in another paragraph": `
      > 全年支出206.51万元。
      > 支出比上年减少15.24万元，下降8.17%。`,
    "a share alone": "> 全年支出120.50万元，较上年增长1.95%。",
    "a subject of its own": "> 全年收入100万元，支出较上年增加5万元，增长6%。",
  },
  finds: {
    "a share of the spending that is called otherwise before": [
      "> 2022年全年执行数206.51万元。支出比上年减少15.24万元，下降8.17%^。预算执行率99.18%。",
      "降幅填8.17%，按15.24 ÷ 221.75应为6.87%，差1.30个百分点。",
    ],
    "a share of the whole, behind its parts": [
      "> 2021年全年支出3271.11万元，其中：基本支出2194.69万元，项目支出1076.42万元。支出比上年减少165.65万元，下降4.67%^。",
      "降幅填4.67%，按165.65 ÷ 3436.76应为4.82%，差0.15个百分点。",
    ],
    "an amount that falls and a percentage that rises": [
      "> 与上年支出909.78万元相比，增加23.92万元，下降2.63%^。",
      "报告写“增加23.92万元，下降2.63%”，增减方向相反。",
    ],
    "a share that the amounts cannot give": [
      "> 全年支出120.50万元，较上年增加2.30万元，增长2.95%^。",
      "增幅填2.95%，按2.30 ÷ 118.20应为1.95%，差1.00个百分点。",
    ],
    "an amount that is not the difference": [
      "> 三公经费支出1.64万元，比上年的4.36万元减少2.62万元^。",
      "4.36万元到1.64万元减少2.72万元，报告写2.62万元，差0.10万元。",
    ],
    "the wrong direction": ["> 床位由350张增加到300张^。", "报告写“增加”，由350张到300张是减少50张。"],
  },
});
