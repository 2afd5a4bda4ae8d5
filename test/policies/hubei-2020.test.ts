import { hubei2020 } from "../../src/policies/hubei-2020";
import { drawForm, testPolicy } from "./test-policy";

testPolicy(hubei2020, {
  atLeast: { "missed by a twentieth": [{ target: "≥95%", actual: "90%" }, "9.47"] },
  equal: { "none wanted, one had": [{ target: "=0起", actual: "1起" }, "0.00"] },
  atMost: { "below the limit": [{ target: "≤30万元", actual: "28万元" }, "10.00"] },
  overrun: {
    "by a tenth": [{ target: "≤30万元", actual: "33万元" }, "9.09"],
    "the cost of the sample": [{ target: "≤494.83万元", actual: "599.32万元", weight: "20" }, "16.51"],
    "twice the limit leaves a half": [{ target: "≤30万元", actual: "60万元" }, "5.00"],
  },
  described: { reached: [{ target: "有效改善", actual: "有效改善" }, "8–10 达成"] },
  grades: { "90": "优", "60": "中" },
  reasons: {
    "20 points for execution, 80 for the indicators": [drawForm({ weight: "20", points: "80" }), []],
    "an execution rate of 20 points that are not printed": [
      drawForm({ weight: "", points: "80", executionScore: "19", executed: "100", total: "99" }),
      [
        "执行率的分值空白，各指标分值合计80，比满分100少20。",
        "执行率得分填19，应为20.00（100 ≥ 100，得满分20），差1.00。",
      ],
    ],
    "no weight column is how its form is": [
      `| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 |
       | 产出指标（80分） | 数量指标 | 培训场次 | ≥20场 | 20场 | 80 |`,
      [],
    ],
  },
});
