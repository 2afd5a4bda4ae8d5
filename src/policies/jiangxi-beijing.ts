import type { Policy } from "../engine/scoring/policy";
import { derivePolicy } from "./derive-policy";
import { national } from "./national";

/** The bands of words are wider, 100–80, 80–50 and 50–0 per cent, and an overrun is scored by the ratio. */
export const jiangxiBeijing: Policy = derivePolicy(national, {
  id: "jiangxi-beijing",
  title: "江西、北京（2016—2017年）",
  source:
    "江西省、北京市2016—2017年度绩效自评表附注：定性指标分为100%—80%、80%—50%、50%—0三档，反向指标按比例计分",
  years: { from: 2016, to: 2017 },
  atMost: "ratio",
  described: national.described.map((band) => {
    if (band.outcome === "partly-met") return { ...band, from: "0.5" };
    return band.outcome === "unmet" ? { ...band, to: "0.5" } : band;
  }),
});
