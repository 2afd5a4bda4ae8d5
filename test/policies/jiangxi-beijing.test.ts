import { jiangxiBeijing } from "../../src/policies/jiangxi-beijing";
import { drawForm, testPolicy } from "./test-policy";

testPolicy(jiangxiBeijing, {
  atLeast: { "missed by a quarter": [{ target: "≥20场", actual: "15场" }, "7.50"] },
  equal: { "fewer than planned": [{ target: "=8个", actual: "6个" }, "7.50"] },
  atMost: { "at the limit": [{ target: "≤30万元", actual: "30万元" }, "10.00"] },
  overrun: {
    "by a tenth": [{ target: "≤30万元", actual: "33万元" }, "9.09"],
    "three times the limit": [{ target: "≤30万元", actual: "90万元" }, "3.33"],
  },
  described: {
    reached: [{ target: "有效改善", actual: "有效改善" }, "8–10 达成"],
    "in part, down to a half": [{ target: "有效改善", actual: "基本达到" }, "5–8 部分达成"],
    "not reached": [{ target: "有效改善", actual: "效果不明显" }, "0–5 未达成"],
  },
  grades: { "90": "优", "79": "中" },
  reasons: { "a form of its years": [drawForm({ year: "2017" }), []] },
});
