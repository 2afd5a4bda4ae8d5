import type { Policy } from "../engine/scoring/policy";
import { derivePolicy } from "./derive-policy";
import { national } from "./national";

/**
 * Points follow the completion in a straight line on both sides of the target, as in the usual policy, with no step and no floor above 0;
 * its form prints the share as 得分系数 and marks the core indicators. How many it wants is an assumption.
 */
export const chongqing: Policy = derivePolicy(national, {
  id: "chongqing",
  title: "重庆",
  source: "重庆市公开发布的部门整体绩效自评表：得分按完成比例线性计算，保留两位小数，标注核心指标",
  years: { from: 2020 },
  leastCoreIndicators: 1,
});
