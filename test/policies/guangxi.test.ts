import { guangxi } from "../../src/policies/guangxi";
import { drawForm, testPolicy } from "./test-policy";

testPolicy(guangxi, {
  atLeast: { "missed by a quarter": [{ target: "≥20场", actual: "15场" }, "7.50"] },
  equal: { "fewer than planned": [{ target: "=8个", actual: "6个" }, "7.50"] },
  atMost: { "at the limit": [{ target: "≤30万元", actual: "30万元" }, "10.00"] },
  overrun: { "by a tenth": [{ target: "≤30万元", actual: "33万元" }, "9.00"] },
  described: { "in part": [{ target: "有效改善", actual: "基本达到" }, "6–8 部分达成"] },
  grades: { "90": "优", "89.99": "良" },
  reasons: {
    "29 % more needs no word": [drawForm({ target: "≥100场", actual: "129场" }), []],
    "30 % more asks for a reason": [
      drawForm({ target: "≥100场", actual: "130场" }),
      ["培训场次实际完成130场，比年度指标值≥100场多30.00%，未说明原因（原因栏空白）。"],
    ],
    "a deduction under a label of its own": [
      `| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 扣分分值 | 得分 | 偏差原因分析 |
       | 产出指标 | 数量指标 | 培训场次 | ≥20场 | 18场 | 100 | 9 | 90 | 疫情期间两场培训取消 |`,
      ["培训场次扣分填9，按分值100减得分90应为10，差1。"],
    ],
  },
});
