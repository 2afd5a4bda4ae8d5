import Big from "big.js";
import type { Quantity } from "../numbers/reading";
import { alignUnits } from "../numbers/unit";
import { factPoints } from "./fact-points";
import type { Statement } from "./statement";

/**
 * What two values say for being told of one fact: that they are equal, the more so the more digits they have; that they
 * lie close together; that two digits were exchanged. A name that says nothing is borne out by a long number alone.
 */
export function pointsForValues(one: Statement, other: Statement, isNameTelling: boolean): number {
  const aligned = alignUnits(one.quantity, other.quantity);
  if (aligned === undefined) return 0;
  if (aligned[0].value.eq(aligned[1].value)) {
    const digits = aligned[0].value.c.length;
    if (!isNameTelling && digits < factPoints.longNumber) return 0;
    return factPoints.equalValues.find(([from]) => digits >= from)?.[1] ?? 0;
  }
  return pointsForDistance(aligned) + (areDigitsExchanged(aligned) ? factPoints.exchangedDigits : 0);
}

/**
 * Whether one value is the other or nearly: it was told again. Values that stand everywhere (0, 1, 100%) say nothing. With
 * `digits` it must be the other, and have as many.
 */
export function isCopyOf(one: Statement, other: Statement, digits?: number): boolean {
  const aligned = alignUnits(one.quantity, other.quantity);
  if (aligned === undefined) return false;
  const [first, second] = [aligned[0].value, aligned[1].value];
  if (first.eq(second)) return first.c.length >= (digits ?? 0) && !standsEverywhere(one.quantity);
  return digits === undefined && pointsForDistance(aligned) >= factPoints.nearCopy;
}

/** Points for a difference that is a small share of the larger value. */
function pointsForDistance([one, other]: readonly [Quantity, Quantity]): number {
  const [a, b] = [one.value.abs(), other.value.abs()];
  const larger = a.gt(b) ? a : b;
  const gap = one.value.minus(other.value).abs();
  return closeShares.find(([share]) => gap.lte(larger.times(share)))?.[1] ?? 0;
}

const closeShares = factPoints.closeValues.map(([share, points]) => [new Big(share), points] as const);

function standsEverywhere({ value, kind }: Quantity): boolean {
  return value.lte(1) || (kind === "percent" && value.eq(100));
}

/** Whether two neighbouring digits changed places: 2316 and 2361. */
function areDigitsExchanged([one, other]: readonly [Quantity, Quantity]): boolean {
  const [a, b] = [one.value, other.value].map((value) =>
    value.toFixed(Math.max(one.decimals, other.decimals, 0)),
  );
  if (a === undefined || b?.length !== a.length) return false;
  const [first, second] = [a.replace(".", ""), b.replace(".", "")];
  if (first.length < factPoints.exchangedFrom) return false;
  let at = 0;
  while (first.charAt(at) === second.charAt(at) && at < first.length) at += 1;
  return (
    first.charAt(at) === second.charAt(at + 1) &&
    first.charAt(at + 1) === second.charAt(at) &&
    first.slice(at + 2) === second.slice(at + 2)
  );
}
