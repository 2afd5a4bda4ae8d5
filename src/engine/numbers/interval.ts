import Big from "big.js";
import type { Quantity } from "./reading";
import { type QualifierWidth, qualifierWidths, type Width } from "./qualifier-widths";
import { meaningOfUnit } from "./unit";

export { add, divide, multiply, subtract } from "./interval-arithmetic";

/** A set of true values a printed number stands for. An absent end is unbounded; an open end excludes its bound. */
export interface Interval {
  readonly low?: Big;
  readonly high?: Big;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
}

/** How a person shortened a number: to the nearest, or by cutting off. */
export type RoundingMode = "half-up" | "truncated";

/**
 * The true values a printed quantity stands for, in its own unit, by its words (`qualifierWidths`), its range, or its kind:
 * counts, durations and points are exact; percentages and measures are rounded at their own decimals;
 * money and plain numbers at `decimals`, where the caller gives those of the family. A count in 万 is rounded to what it shows.
 */
export function intervalOf(
  quantity: Quantity,
  decimals = quantity.decimals,
  mode: RoundingMode = "half-up",
): Interval {
  if (quantity.upper !== undefined)
    return { low: quantity.value, high: quantity.upper, isLowOpen: false, isHighOpen: false };
  if (quantity.qualifier !== "exact") return loosened(quantity);
  if (isExact(quantity))
    return { low: quantity.value, high: quantity.value, isLowOpen: false, isHighOpen: false };
  const isOfFamily = quantity.kind === "money" || quantity.kind === "plain";
  return rounded(quantity.value, isOfFamily ? decimals : quantity.decimals, mode);
}

/** Whether a value lies in the interval. */
export function contains(interval: Interval, value: Big): boolean {
  const { low, high, isLowOpen, isHighOpen } = interval;
  if (low !== undefined && (isLowOpen ? value.lte(low) : value.lt(low))) return false;
  return high === undefined || (isHighOpen ? value.lt(high) : value.lte(high));
}

/** Whether some value lies in both intervals. */
export function meet(one: Interval, other: Interval): boolean {
  return reaches(one, other) && reaches(other, one);
}

/** Whether an exactly known value breaks the side of a loosened quantity that its words promise: 7776 breaks 8000余, 9500 does not. */
export function isHardBoundBroken(quantity: Quantity, exact: Big): boolean {
  const hard = quantity.upper === undefined ? widthsOf(quantity).hard : "both";
  const { low, high, isLowOpen, isHighOpen } = intervalOf(quantity);
  const isUnder = low !== undefined && (isLowOpen ? exact.lte(low) : exact.lt(low));
  const isOver = high !== undefined && (isHighOpen ? exact.gte(high) : exact.gt(high));
  return (
    (isUnder && (hard === "lower" || hard === "both")) || (isOver && (hard === "upper" || hard === "both"))
  );
}

/**
 * The decimals a family of amounts (one table, one report) is printed with: the commonest number of decimals above 0,
 * on a tie the greater, which hides no difference; 0 where none is printed with decimals. An amount that stands in
 * several columns counts once: 868.2 four times over says no more of 868.25 than once.
 */
export function familyDecimals(quantities: Iterable<Pick<Quantity, "decimals" | "value">>): number {
  const amounts = new Map<string, number>();
  for (const { value, decimals } of quantities) {
    if (decimals > 0) amounts.set(`${value.toFixed()} ${String(decimals)}`, decimals);
  }
  const seen = new Map<number, number>();
  for (const decimals of amounts.values()) seen.set(decimals, (seen.get(decimals) ?? 0) + 1);
  let commonest = 0;
  let most = 0;
  for (const [decimals, times] of seen) {
    if (times > most || (times === most && decimals > commonest)) [commonest, most] = [decimals, times];
  }
  return commonest;
}

const zero = new Big(0);

function isExact({ kind, unit, decimals }: Quantity): boolean {
  if (kind === "duration" || kind === "points") return true;
  if (kind !== "count") return false;
  // 312人 is counted, 2.5万人次 is shortened: its last digit stands for a thousand.
  return decimals >= (meaningOfUnit(unit)?.scale ?? 0);
}

function rounded(value: Big, decimals: number, mode: RoundingMode): Interval {
  const unit = new Big(`1e${String(-decimals)}`);
  if (mode === "truncated") {
    if (value.eq(zero)) return { low: unit.neg(), high: unit, isLowOpen: true, isHighOpen: true };
    return value.gt(zero)
      ? { low: value, high: value.plus(unit), isLowOpen: false, isHighOpen: true }
      : { low: value.minus(unit), high: value, isLowOpen: true, isHighOpen: false };
  }
  const half = unit.times("0.5");
  // The end away from zero is the one that rounds on to the next number; around zero both are.
  return {
    low: value.minus(half),
    high: value.plus(half),
    isLowOpen: value.lte(zero),
    isHighOpen: value.gte(zero),
  };
}

function widthsOf({ width, qualifier }: Quantity): QualifierWidth {
  return width ?? qualifierWidths[qualifier];
}

function loosened(quantity: Quantity): Interval {
  const { below, above } = widthsOf(quantity);
  const { value } = quantity;
  const high = above.reach === "endless" ? undefined : value.plus(widthOf(above, quantity));
  const low = below.reach === "endless" ? undefined : value.minus(widthOf(below, quantity));
  return {
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    isLowOpen: below.isOpen,
    isHighOpen: above.isOpen,
  };
}

function widthOf({ reach, orShare }: Width, { value, decimals }: Quantity): Big {
  if (reach === "endless") return zero;
  const width = lastDigitUnit(value, decimals).times(reach);
  const share = orShare === undefined ? zero : value.abs().times(orShare);
  return share.gt(width) ? share : width;
}

/** The unit of the last digit that is not 0: 1000 for 8000, 10 for 360, 0.1 for 6.4. */
function lastDigitUnit(value: Big, decimals: number): Big {
  const power = value.eq(zero) ? -decimals : value.e - value.c.length + 1;
  return new Big(`1e${String(power)}`);
}

function reaches(from: Interval, to: Interval): boolean {
  if (from.low === undefined || to.high === undefined) return true;
  return from.isLowOpen || to.isHighOpen ? from.low.lt(to.high) : from.low.lte(to.high);
}
