import Big from "big.js";
import { type Fact, quantityOf } from "../annexes/fact";
import { add, type Interval, intervalOf, meet } from "../numbers/interval";
import type { Quantity } from "../numbers/reading";
import { convert } from "../numbers/unit";

/** How the sum of some facts stands to the total that is stated for them. */
export interface SumComparison {
  /** "rounding": not equal, but the numbers before rounding may be. */
  readonly verdict: "equal" | "rounding" | "contradiction";
  /** Both sides and stated − sum, in the unit of the total. */
  readonly stated: Big;
  readonly sum: Big;
  readonly difference: Big;
  /** The most that rounding explains: half a unit of the last digit of every number; 0 for points and counts, and where nothing differs. */
  readonly bound: Big;
  /** Decimals in which sum and difference are shown. */
  readonly decimals: number;
}

/**
 * Compares a computed sum with a stated total; every rule about sums does it here.
 * Money stands at the decimals of its family where it is written with fewer; points and counts are exact.
 * Undefined where one of them is no plain quantity: blank, unreadable, 约 or in another dimension.
 */
export function compareSum(terms: readonly Fact[], total: Fact, family: number): SumComparison | undefined {
  const stated = exactQuantityOf(total);
  if (stated === undefined || terms.length === 0) return undefined;
  const quantities: Quantity[] = [];
  const shownDecimals = [familyPrecision(stated, family)];
  for (const term of terms) {
    const quantity = exactQuantityOf(term);
    if (quantity === undefined) return undefined;
    const converted = convert(quantity, stated.unit);
    if (converted === undefined) return undefined;
    quantities.push(converted);
    // 450000元 is exact to 45.0000万元, which nobody writes.
    const isAsPrinted = converted.decimals === quantity.decimals;
    shownDecimals.push(isAsPrinted ? familyPrecision(converted, family) : decimalsOf(converted.value));
  }
  const sum = quantities.reduce((running, { value }) => running.plus(value), zero);
  const difference = stated.value.minus(sum);
  const all = [...quantities, stated];
  const decimals = Math.max(...shownDecimals);
  // Most sums are right; what only a difference needs is worked out only for one.
  if (difference.eq(zero)) {
    return { verdict: "equal", stated: stated.value, sum, difference, bound: zero, decimals };
  }
  const bound = all.map((each) => halfUnit(each, family)).reduce((running, half) => running.plus(half), zero);
  const compared = { stated: stated.value, sum, difference, bound, decimals };
  const range = quantities.map((each) => intervalInFamily(each, family)).reduce(add);
  return {
    verdict: meet(range, intervalInFamily(stated, family)) ? "rounding" : "contradiction",
    ...compared,
  };
}

/** The quantity of a fact that is one number as it stands; undefined for a range, 约, 余 and their like. */
export function exactQuantityOf(fact: Fact | undefined): Quantity | undefined {
  const quantity = quantityOf(fact);
  return quantity?.qualifier === "exact" && quantity.upper === undefined ? quantity : undefined;
}

/** The true values an amount stands for among amounts of a family: 42 beside 6.04 is 42.00. */
export function intervalInFamily(quantity: Quantity, family: number): Interval {
  return intervalOf(quantity, familyPrecision(quantity, family));
}

const zero = new Big(0);

function familyPrecision(quantity: Quantity, family: number): number {
  const isAmount = quantity.kind === "money" || quantity.kind === "plain";
  return isAmount ? Math.max(quantity.decimals, family) : Math.max(quantity.decimals, 0);
}

function decimalsOf(value: Big): number {
  return value.toFixed().split(".")[1]?.length ?? 0;
}

function halfUnit(quantity: Quantity, family: number): Big {
  const { low } = intervalInFamily(quantity, family);
  return low === undefined ? zero : quantity.value.minus(low);
}
