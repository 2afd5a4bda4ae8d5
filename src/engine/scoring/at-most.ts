import Big from "big.js";
import { showPercent, showTrimmed } from "../numbers/show-decimal";
import type { AtMostRule, AtMostTable } from "./policy";

/** What the users call an at-most rule, behind 按: 超出比例扣减, 比例, or the title of a table. */
export function atMostTitle(rule: AtMostRule): string {
  if (typeof rule !== "string") return rule.title;
  return rule === "ratio" ? "比例" : "超出比例扣减";
}

/** The rule that a reader would try instead: the other formula in use. */
export function otherAtMost(rule: AtMostRule): AtMostRule {
  return rule === "overrun" ? "ratio" : "overrun";
}

/** The points a table leaves, as an exact fraction of whole numbers, and how it came to them. */
export interface PointsLeft {
  /** Points = dividend ÷ divisor; the division is left to the caller, who rounds once. */
  readonly dividend: Big;
  readonly divisor: Big;
  readonly words: string;
}

/** What a table leaves of a weight where an at-most target above 0 is exceeded. */
export function pointsLeftBy(table: AtMostTable, reached: Big, limit: Big, weight: Big): PointsLeft {
  const excess = reached.minus(limit);
  const { dividend, divisor } = shareLeft(table, excess, limit);
  const said = `超出${showPercent(excess.div(limit))}，${table.title}得${showPercent(dividend.div(divisor))}`;
  return { dividend: dividend.times(weight), divisor, words: `${said} × ${showTrimmed(weight)}` };
}

const one = new Big(1);
const none = { overrun: "0", share: "1" };

/** The share of the weight as dividend ÷ divisor. Both sides of every comparison are multiplied by the limit instead of divided. */
function shareLeft(
  { between, points, beyond }: AtMostTable,
  excess: Big,
  limit: Big,
): { readonly dividend: Big; readonly divisor: Big } {
  const index = points.findIndex(({ overrun }) => excess.lte(limit.times(overrun)));
  const upper = points[index];
  if (upper === undefined) return { dividend: new Big(beyond), divisor: one };
  const to = new Big(upper.overrun);
  const lower = points[index - 1] ?? none;
  const from = new Big(lower.overrun);
  if (between === "stepped" || to.lte(from)) return { dividend: new Big(upper.share), divisor: one };
  const width = to.minus(from).times(limit);
  const walked = excess.minus(limit.times(from)).times(new Big(upper.share).minus(lower.share));
  return { dividend: width.times(lower.share).plus(walked), divisor: width };
}
