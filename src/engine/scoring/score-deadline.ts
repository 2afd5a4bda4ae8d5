import Big from "big.js";
import type { Fact } from "../annexes/fact";
import { compareDeadlines } from "../numbers/deadline";
import type { Deadline } from "../numbers/reading";
import { showTrimmed } from "../numbers/show-decimal";
import type { Policy } from "./policy";
import { bandOfPoints } from "./score-described";
import { scored, type ScoredPart, unscored } from "./scored-part";
import type { ScoringTerms } from "./score-reading";

/**
 * A target date is met by an earlier or equal one. A later one has lost the full band;
 * how much of the rest it keeps no formula says, so a person judges.
 */
export function scoreDeadline(
  target: Fact,
  deadline: Deadline,
  actual: Fact,
  { weight, decimals }: ScoringTerms,
  policy: Policy,
): ScoredPart {
  const sides = `实际完成值“${actual.shown}”与指标值“${target.shown}”`;
  if (actual.reading.form !== "deadline") return unscored("not-comparable", `${sides}不能比较`);
  const order = compareDeadlines(actual.reading.deadline, deadline);
  if (order === "open") return unscored("not-comparable", `${sides}比不出先后`);
  if (order !== "later") {
    const derivation = `${actual.shown}不晚于${target.shown}，得满分${showTrimmed(weight)}`;
    return scored([{ comparator: "at-most", score: weight, derivation }], false);
  }
  const met = policy.described.find((band) => band.outcome === "met");
  const high = met === undefined ? weight : bandOfPoints(met, weight, decimals).low;
  const late = `${actual.shown}晚于${target.shown}，未按期完成，应低于${showTrimmed(high)}分，由人评定`;
  const band = {
    outcome: "unmet",
    title: "未按期完成",
    low: new Big(0),
    high,
    isHighIncluded: false,
  } as const;
  return { ...unscored("described", late), band };
}
