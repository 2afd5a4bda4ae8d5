import Big from "big.js";
import type { Interval } from "./interval";

/** Every sum of a member of each. */
export function add(one: Interval, other: Interval): Interval {
  return fromEnds(
    { value: one.low && other.low?.plus(one.low), isOpen: one.isLowOpen || other.isLowOpen },
    { value: one.high && other.high?.plus(one.high), isOpen: one.isHighOpen || other.isHighOpen },
  );
}

/** Every difference of a member of `one` and a member of `other`, as if the two knew nothing of each other. */
export function subtract(one: Interval, other: Interval): Interval {
  return add(one, negate(other));
}

/** Every product of a member of each, of either sign. */
export function multiply(one: Interval, other: Interval): Interval {
  return spanCorners(one, other, multiplyEnds);
}

/**
 * Every quotient; undefined where the divisor may be zero or negative (no rate has such a base).
 * An end that is no finite decimal is moved outwards at the 40th decimal, so that nothing true is lost.
 */
export function divide(one: Interval, by: Interval): Interval | undefined {
  if (by.low === undefined || by.low.lt(0) || (by.low.eq(0) && !by.isLowOpen)) return undefined;
  return spanCorners(one, by, divideEnds);
}

/** One end of an interval: its bound, or the infinity on its side. */
interface End {
  readonly value: Big | undefined;
  readonly infinity: -1 | 1;
  readonly isOpen: boolean;
}

/** What two ends give: a finite value known between `low` and `high`, or an infinity. */
interface Corner {
  readonly low: Big | undefined;
  readonly high: Big | undefined;
  readonly infinity: -1 | 1;
  readonly isOpen: boolean;
}

const Precise = Big();
Precise.DP = 40;
Precise.RM = 0; // cut off, towards zero
const zero = new Big(0);
const lastPlace = new Big("1e-40");

function negate(interval: Interval): Interval {
  return fromEnds(
    { value: interval.high?.neg(), isOpen: interval.isHighOpen },
    { value: interval.low?.neg(), isOpen: interval.isLowOpen },
  );
}

/** The interval between the least and the greatest corner: products and quotients by positive numbers are monotone in each factor. */
function spanCorners(one: Interval, other: Interval, combine: (one: End, other: End) => Corner): Interval {
  let least: Corner | undefined;
  let greatest: Corner | undefined;
  for (const first of endsOf(one)) {
    for (const second of endsOf(other)) {
      const corner = combine(first, second);
      if (least === undefined || isLess(corner, least)) least = corner;
      if (greatest === undefined || isGreater(corner, greatest)) greatest = corner;
    }
  }
  return fromEnds(
    { value: least?.low, isOpen: least?.isOpen ?? true },
    { value: greatest?.high, isOpen: greatest?.isOpen ?? true },
  );
}

function endsOf(interval: Interval): readonly [End, End] {
  return [
    { value: interval.low, infinity: -1, isOpen: interval.isLowOpen || interval.low === undefined },
    { value: interval.high, infinity: 1, isOpen: interval.isHighOpen || interval.high === undefined },
  ];
}

function multiplyEnds(one: End, other: End): Corner {
  if (isZero(one) || isZero(other)) {
    // Zero times anything is reached as soon as a factor that is zero is reached.
    const isReached = (isZero(one) && !one.isOpen) || (isZero(other) && !other.isOpen);
    return finite(zero, zero, !isReached);
  }
  if (one.value === undefined || other.value === undefined) return infinite(signOf(one) * signOf(other));
  const product = one.value.times(other.value);
  return finite(product, product, one.isOpen || other.isOpen);
}

function divideEnds(one: End, by: End): Corner {
  if (isZero(one)) return finite(zero, zero, one.isOpen);
  if (by.value === undefined) return finite(zero, zero, true);
  if (one.value === undefined || isZero(by)) return infinite(signOf(one));
  const cut = new Precise(one.value).div(by.value);
  const isOpen = one.isOpen || by.isOpen;
  if (cut.times(by.value).eq(one.value)) return finite(cut, cut, isOpen);
  return one.value.gt(0)
    ? finite(cut, cut.plus(lastPlace), isOpen)
    : finite(cut.minus(lastPlace), cut, isOpen);
}

function isZero(end: End): boolean {
  return end.value?.eq(0) ?? false;
}

function signOf(end: End): number {
  return end.value === undefined ? end.infinity : end.value.s;
}

function finite(low: Big, high: Big, isOpen: boolean): Corner {
  return { low, high, infinity: 1, isOpen };
}

function infinite(sign: number): Corner {
  return { low: undefined, high: undefined, infinity: sign < 0 ? -1 : 1, isOpen: true };
}

function isLess(corner: Corner, than: Corner): boolean {
  if (corner.low === undefined) return corner.infinity < 0;
  if (than.low === undefined) return than.infinity > 0;
  return corner.low.lt(than.low) || (corner.low.eq(than.low) && than.isOpen && !corner.isOpen);
}

function isGreater(corner: Corner, than: Corner): boolean {
  if (corner.high === undefined) return corner.infinity > 0;
  if (than.high === undefined) return than.infinity < 0;
  return corner.high.gt(than.high) || (corner.high.eq(than.high) && than.isOpen && !corner.isOpen);
}

function fromEnds(
  low: { readonly value: Big | undefined; readonly isOpen: boolean },
  high: typeof low,
): Interval {
  return {
    ...(low.value !== undefined && { low: low.value }),
    ...(high.value !== undefined && { high: high.value }),
    isLowOpen: low.value === undefined || low.isOpen,
    isHighOpen: high.value === undefined || high.isOpen,
  };
}
