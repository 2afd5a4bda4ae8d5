import type { Policy } from "../engine/scoring/policy";
import { derivePolicy } from "./derive-policy";
import { national } from "./national";

/** 20 points for execution, 80 for the indicators, whose points its form does not print one by one. */
export const hubei2020: Policy = derivePolicy(national, {
  id: "hubei-2020",
  family: "hubei",
  title: "湖北（2020年）",
  source: "湖北省2020年公开发布的绩效自评表：预算执行情况20分，指标80分，反向指标按指标值与完成值之比计分",
  years: { from: 2020 },
  executionWeight: "20",
  atMost: "ratio",
  ruleOverrides: {
    "no-weight-column-is-said": { severity: "off", reason: "该办法的表样只列得分，不列各指标的分值" },
  },
});
