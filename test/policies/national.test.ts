import { national } from "../../src/policies/national";
import { drawForm, testPolicy } from "./test-policy";

testPolicy(national, {
  atLeast: {
    "exactly reached": [{ target: "≥95%", actual: "95%" }, "10.00"],
    "far exceeded": [{ target: "≥10场", actual: "30场" }, "10.00"],
    "missed by a twentieth": [{ target: "≥95%", actual: "90%" }, "9.47"],
    "no sign": [{ target: "20场", actual: "15场" }, "7.50"],
    "nothing done": [{ target: "≥20场", actual: "0场" }, "0.00"],
    "below nothing": [{ target: "≥20万元", actual: "-3万元" }, "0.00"],
    "a half goes up": [{ target: "≥8件", actual: "7件", weight: "1" }, "0.88"],
  },
  equal: {
    "as planned": [{ target: "=8个", actual: "8个" }, "10.00"],
    fewer: [{ target: "=8个", actual: "6个" }, "7.50"],
    more: [{ target: "=8个", actual: "9个" }, "10.00"],
    "none wanted, none had": [{ target: "=0起", actual: "0起" }, "10.00"],
    "none wanted, one had": [{ target: "=0起", actual: "1起" }, "0.00"],
  },
  atMost: {
    "below the limit": [{ target: "≤30万元", actual: "28万元" }, "10.00"],
    "at the limit": [{ target: "≤30万元", actual: "30万元" }, "10.00"],
    "within a number of days": [{ target: "≤15天", actual: "12天" }, "10.00"],
  },
  overrun: {
    "by a tenth": [{ target: "≤30万元", actual: "33万元" }, "9.00"],
    "the cost of the sample": [{ target: "≤494.83万元", actual: "599.32万元", weight: "20" }, "15.78"],
    "twice the limit": [{ target: "≤30万元", actual: "60万元" }, "0.00"],
    "more than twice": [{ target: "≤30万元", actual: "75万元" }, "0.00"],
  },
  described: {
    reached: [{ target: "有效改善", actual: "有效改善" }, "8–10 达成"],
    "in part": [{ target: "有效改善", actual: "基本达到" }, "6–8 部分达成"],
    "not reached": [{ target: "有效改善", actual: "效果不明显" }, "0–6 未达成"],
  },
  grades: { "100": "优", "90": "优", "89.99": "良", "80": "良", "79.99": "中", "60": "中", "59.99": "差" },
  reasons: {
    "a form that holds together": [drawForm(), []],
    "29 % more is worth a word": [
      drawForm({ target: "≥100场", actual: "129场" }),
      ["培训场次实际完成129场，比年度指标值≥100场多29.00%，宜说明原因（原因栏空白）。"],
    ],
    "30 % more asks for a reason": [
      drawForm({ target: "≥100场", actual: "130场" }),
      ["培训场次实际完成130场，比年度指标值≥100场多30.00%，未说明原因（原因栏空白）。"],
    ],
    "19 % more asks for nothing": [drawForm({ target: "≥100场", actual: "119场" }), []],
  },
});
