import { sichuan } from "../../src/policies/sichuan";
import { drawForm, testPolicy } from "./test-policy";

testPolicy(sichuan, {
  atLeast: { "missed by a quarter": [{ target: "≥20场", actual: "15场" }, "7.50"] },
  equal: { "as planned": [{ target: "=8个", actual: "8个" }, "10.00"] },
  atMost: { "at the limit": [{ target: "≤30万元", actual: "30万元" }, "10.00"] },
  overrun: { "by a tenth": [{ target: "≤30万元", actual: "33万元" }, "9.00"] },
  described: { "not reached": [{ target: "有效改善", actual: "效果不明显" }, "0–6 未达成"] },
  grades: { "80": "良", "79.99": "中" },
  reasons: {
    "nothing changed, everything spent": [drawForm(), []],
    "execution of 89 % asks for a reason": [
      drawForm({ executed: "89", rate: "89%", executionScore: "8.9", total: "98.9" }),
      [
        "预算执行率89.00%，低于90%，未说明原因。",
        "各指标得分率100.00%，执行率得分率89.00%，两者相差占前者的11.00%，超过5%，指标完成明显快于预算执行。",
      ],
    ],
    "a changed budget asks for a reason": [
      drawForm({ initial: "120" }),
      ["全年预算数100比年初预算数120少20，年中调整没有说明原因。"],
    ],
  },
});
