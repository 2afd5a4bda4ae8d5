import Big from "big.js";
import { quantityOf, valueOf } from "../annexes/fact";
import type { Policy } from "../scoring/policy";
import type { ScoreLine } from "../scoring/scorecard";

/**
 * Why an indicator needs a reason. Each row has one demand, the first that applies, so that one missing reason
 * is one finding: an overrun before the points it costs, the points before an excess.
 */
export type ReasonDemand =
  /** An at-most target is exceeded, by this share of it; no share where the target is 0. */
  | { readonly kind: "overrun"; readonly share: Big | undefined }
  | { readonly kind: "lost-points"; readonly lost: Big }
  /** The target is missed by this share in a form that gives the row no points to lose. */
  | { readonly kind: "missed"; readonly share: Big }
  /** The target is exceeded by this share; only from the policy's `explainFrom` a reason is demanded. */
  | { readonly kind: "excess"; readonly share: Big; readonly isDemanded: boolean };

/** The demand for a reason on one row; undefined where it needs none or nothing can be said. */
export function demandOf(line: ScoreLine, { overachievement }: Policy): ReasonDemand | undefined {
  const { indicator, completion, stated, weight } = line;
  if (indicator === undefined) return undefined;
  const { comparator, isOpen, origin } = indicator.direction;
  const target = quantityOf(indicator.target);
  // The direction itself is asked for where it is open; then neither side of the target is the wrong one.
  const isDecided = !isOpen && comparator !== "described";
  if (isDecided && comparator === "at-most") {
    if (completion !== undefined && target !== undefined) {
      const limit = target.value.eq(0) ? one : (target.upper ?? target.value).div(target.value);
      if (completion.gt(limit)) return { kind: "overrun", share: completion.minus(limit).div(limit) };
    }
    const isZeroBroken = target?.value.eq(0) === true && valueOf(indicator.actual)?.gt(0) === true;
    if (isZeroBroken && line.computed?.lt(line.weight ?? zero) === true)
      return { kind: "overrun", share: undefined };
  }
  if (stated !== undefined && weight !== undefined && stated.lt(weight)) {
    return { kind: "lost-points", lost: weight.minus(stated) };
  }
  if (!isDecided || comparator === "at-most" || completion === undefined) return undefined;
  // A time without a sign may be one to be kept, and then less of it is better.
  if (target?.kind === "duration" && origin === "default") return undefined;
  const share = completion.minus(one);
  if (weight === undefined && share.lt(0)) return { kind: "missed", share: share.neg() };
  if (completion.lt(overachievement.flagFrom)) return undefined;
  return { kind: "excess", share, isDemanded: completion.gte(overachievement.explainFrom) };
}

/** Whether a row has a deviation that a reason may speak of: one that demands a reason, or any excess. */
export function deviates(line: ScoreLine, policy: Policy): boolean {
  return demandOf(line, policy) !== undefined || isExceeded(line);
}

/** Whether an at-least target is exceeded at all. */
export function isExceeded({ indicator, completion }: ScoreLine): boolean {
  if (indicator === undefined || indicator.direction.isOpen || completion === undefined) return false;
  const { comparator } = indicator.direction;
  return (comparator === "at-least" || comparator === "equal") && completion.gt(one);
}

const zero = new Big(0);
const one = new Big(1);
