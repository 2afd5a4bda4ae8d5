import * as v from "valibot";
import type { Policy } from "../../engine/scoring/policy";

/** A share or an amount written out: "1.2", "0.05". Nothing negative, nothing in exponents. */
const decimal = v.pipe(v.string(), v.regex(/^\d{1,6}(\.\d{1,6})?$/));

const thresholds = v.object({
  flagFrom: v.exactOptional(decimal),
  explainFrom: v.exactOptional(decimal),
  explainExecutionBelow: v.exactOptional(decimal),
  unspentAbove: v.exactOptional(decimal),
  resultAheadAbove: v.exactOptional(decimal),
  jumpShare: v.exactOptional(decimal),
  jumpFloor: v.exactOptional(decimal),
});

/** What a user chose for this workbook; what is absent is as the policy has it. */
export const settingsSchema = v.object({
  version: v.literal(1),
  policy: v.exactOptional(v.string()),
  /** A policy of the user's own, as its JSON text; it is the chosen one where `policy` is its id. */
  localPolicy: v.exactOptional(v.pipe(v.string(), v.maxLength(200_000))),
  atMost: v.exactOptional(v.picklist(["overrun", "ratio"])),
  thresholds: v.exactOptional(thresholds, {}),
  language: v.exactOptional(v.picklist(["zh-CN", "en"])),
});

/** The settings of one workbook. */
export type Settings = v.InferOutput<typeof settingsSchema>;

/** A threshold that a user may change. */
export type ThresholdName = keyof Settings["thresholds"];

/** The settings of a workbook in which nothing was chosen. */
export const defaultSettings: Settings = { version: 1, thresholds: {} };

/** The thresholds that a policy has, by the names of the settings; undefined where it does not ask. */
export function thresholdsOf(policy: Policy): Readonly<Record<ThresholdName, string | undefined>> {
  return {
    flagFrom: policy.overachievement.flagFrom,
    explainFrom: policy.overachievement.explainFrom,
    explainExecutionBelow: policy.explainExecutionBelow,
    unspentAbove: policy.unspentAbove,
    resultAheadAbove: policy.resultAheadAbove,
    jumpShare: policy.jump.share,
    jumpFloor: policy.jump.floor,
  };
}

/** The policy with the user's choices in place of its own. */
export function applySettings(policy: Policy, settings: Settings): Policy {
  const chosen = { ...thresholdsOf(policy), ...settings.thresholds };
  const {
    flagFrom,
    explainFrom,
    explainExecutionBelow,
    unspentAbove,
    resultAheadAbove,
    jumpShare,
    jumpFloor,
  } = chosen;
  return {
    ...policy,
    atMost: settings.atMost ?? policy.atMost,
    overachievement: {
      flagFrom: flagFrom ?? policy.overachievement.flagFrom,
      explainFrom: explainFrom ?? policy.overachievement.explainFrom,
    },
    ...(explainExecutionBelow === undefined ? {} : { explainExecutionBelow }),
    unspentAbove: unspentAbove ?? policy.unspentAbove,
    resultAheadAbove: resultAheadAbove ?? policy.resultAheadAbove,
    jump: { share: jumpShare ?? policy.jump.share, floor: jumpFloor ?? policy.jump.floor },
  };
}
