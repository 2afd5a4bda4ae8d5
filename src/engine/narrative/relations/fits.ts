import Big from "big.js";
import { intervalOf, meet, multiply, type RoundingMode } from "../../numbers/interval";
import type { Quantity } from "../../numbers/reading";
import { alignUnits, areComparable, convert } from "../../numbers/unit";
import type { Statement } from "../statement";

/**
 * Whether numbers agree by arithmetic. Where words leave it open how numbers hang together, agreement decides:
 * a relation taken from it can be no false finding.
 */

/** Whether one number may be a part of the other: an amount or a count in a unit of one dimension, as printed without loosening words. */
export function isOneKind(one: Statement, other: Statement): boolean {
  if (!isAmount(one) || !isAmount(other)) return false;
  // A limit is none of what was counted: 开放340天（要求≥330天）.
  if ((one.sign === undefined) !== (other.sign === undefined)) return false;
  // A number without unit is none of money and people.
  if (one.quantity.unit === "" || other.quantity.unit === "") return true;
  return areComparable(one.quantity, other.quantity);
}

/** Whether a number can be added up with others: no per cent, no amount of change. */
export function isAmount({ quantity, role }: Statement): boolean {
  if (role === "growth" || role === "decline") return false;
  return quantity.kind !== "percent" && quantity.kind !== "percentage-points" && quantity.upper === undefined;
}

/** Whether the number is a percentage. */
export function isPercent({ quantity }: Statement): boolean {
  return quantity.kind === "percent" && quantity.upper === undefined;
}

/** The sum of the numbers in the unit of the first argument; undefined where one cannot be brought to it. */
export function sumOf(unitOf: Statement, parts: readonly Statement[]): Big | undefined {
  let sum = new Big(0);
  for (const { quantity } of parts) {
    const converted = convert(quantity, unitOf.quantity.unit);
    if (converted === undefined) return undefined;
    sum = sum.plus(converted.value);
  }
  return sum;
}

/** Whether the parts make the total exactly. */
export function sumFits(total: Statement, parts: readonly Statement[]): boolean {
  return parts.length > 0 && (sumOf(total, parts)?.eq(total.quantity.value) ?? false);
}

/** Whether the parts come to within a tenth of the total. */
export function isNearly(total: Statement, parts: readonly Statement[]): boolean {
  return isWithin(total, parts, nearest);
}

/** Whether the parts come to within this share of the total. */
export function isWithin(total: Statement, parts: readonly Statement[], share: Big): boolean {
  const gap = sumOf(total, parts)?.minus(total.quantity.value).abs();
  return gap?.lte(total.quantity.value.abs().times(share)) ?? false;
}

const nearest = new Big("0.1");

/** Whether the printed percentage is the quotient, rounded or cut off at its decimals. */
export function ratioFits(
  rate: Quantity,
  part: Quantity,
  whole: Quantity,
  modes: readonly RoundingMode[] = ["half-up", "truncated"],
): boolean {
  const aligned = alignUnits(part, whole);
  if (aligned === undefined || isFarOff(rate, ...aligned)) return false;
  const [parts, wholes] = aligned.map((each) => intervalOf(each));
  if (parts === undefined || wholes?.low === undefined || wholes.low.lte(0)) return false;
  const share: Quantity = { ...rate, value: rate.value.times("0.01"), decimals: rate.decimals + 2 };
  // Multiplied back rather than divided: exact, and much cheaper where many pairs are tried.
  return modes.some((mode) => meet(parts, multiply(wholes, intervalOf(share, share.decimals, mode))));
}

/**
 * Whether the quotient is nowhere near the percentage, however the three were rounded: of the many pairs that a sentence may
 * hold, nearly all are passed over so, and only the others are worth exact arithmetic.
 */
function isFarOff(rate: Quantity, part: Quantity, whole: Quantity): boolean {
  const [printed, above, below] = [rate, part, whole].map(({ value }) => Number(value)) as [
    number,
    number,
    number,
  ];
  if (above <= 0 || below <= 0) return false;
  const share = (above / below) * 100;
  const half = ({ decimals }: Quantity): number => 10 ** -decimals;
  const loose = share * (half(part) / above + half(whole) / below) + half(rate);
  return Math.abs(share - printed) > 2 * loose + 1;
}

/** How far the printed percentage lies from the quotient, in points; undefined where there is none. */
export function pointsBetween(rate: Quantity, part: Quantity, whole: Quantity): Big | undefined {
  const aligned = alignUnits(part, whole);
  if (aligned === undefined || aligned[1].value.lte(0)) return undefined;
  return aligned[0].value.div(aligned[1].value).times(100).minus(rate.value).abs();
}

/** Whether the one is at least the other, in one unit. */
export function isAtLeast(one: Statement, other: Statement): boolean {
  const aligned = alignUnits(one.quantity, other.quantity);
  return aligned?.[0].value.gte(aligned[1].value) ?? false;
}
