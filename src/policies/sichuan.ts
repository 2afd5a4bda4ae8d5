import type { Policy } from "../engine/scoring/policy";
import { derivePolicy } from "./derive-policy";
import { national } from "./national";

/** It wants a word on execution below 90 %, and on every change within the year. */
export const sichuan: Policy = derivePolicy(national, {
  id: "sichuan",
  title: "四川",
  source: "四川省公开发布的绩效自评要求：预算执行率低于90%的、年中调整预算或目标的，均须说明原因",
  years: { from: 2020 },
  explainExecutionBelow: "0.9",
  explainMidYearChange: true,
});
