import type { Policy } from "../engine/scoring/policy";
import { derivePolicy } from "./derive-policy";
import { national } from "./national";

/** Its form prints 扣分 beside 得分; a result above the target is asked about from 130 %, and no sooner. */
export const guangxi: Policy = derivePolicy(national, {
  id: "guangxi",
  title: "广西",
  source: "广西公开发布的项目支出绩效自评表：设“扣分”栏，完成值达到指标值130%及以上的须说明原因",
  years: { from: 2020 },
  overachievement: { flagFrom: "1.3", explainFrom: "1.3" },
  headings: { indicators: { deduction: ["扣分分值", "扣减分值"] } },
});
