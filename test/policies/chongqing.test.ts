import { chongqing } from "../../src/policies/chongqing";
import { drawForm, testPolicy } from "./test-policy";

testPolicy(chongqing, {
  atLeast: {
    "a straight line": [{ target: "≥20场", actual: "15场" }, "7.50"],
    "down to nothing": [{ target: "≥20场", actual: "1场" }, "0.50"],
  },
  equal: { "fewer than planned": [{ target: "＝50万亩", actual: "49万亩" }, "9.80"] },
  atMost: { "far under the limit": [{ target: "≤0.9%", actual: "0.1%" }, "10.00"] },
  overrun: {
    "a straight line": [{ target: "≤30万元", actual: "31.5万元" }, "9.50"],
    "down to nothing": [{ target: "≤30万元", actual: "59.7万元" }, "0.10"],
  },
  described: { reached: [{ target: "有效改善", actual: "有效改善" }, "8–10 达成"] },
  grades: { "90": "优", "59.99": "差" },
  reasons: {
    "a form without a column for core indicators": [drawForm(), []],
    "marks of core indicators, and the share of the points": [
      `| 指标名称 | 是否核心指标 | 指标值 | 指标权重 | 全年完成值 | 得分系数（%） | 指标得分 | 说明 |
       | 管护面积 | 否 | ≥28万亩 | 50 | 28 | 100 | 50 | |
       | 管护岗位 | 否 | ≥300个 | 50 | 312 | 90 | 50 | |`,
      [
        "管护岗位得分系数填90，按得分50除以分值50应为100%，差10个百分点。",
        "标为核心指标的有0项，评分办法要求至少1项。",
      ],
    ],
  },
});
