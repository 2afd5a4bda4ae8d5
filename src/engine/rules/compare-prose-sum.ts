import Big from "big.js";
import type { Narrative } from "../narrative/narrative";
import type { Statement } from "../narrative/statement";
import { add, type Interval, intervalOf, meet, subtract } from "../numbers/interval";
import { convert } from "../numbers/unit";
import type { Quantity } from "../numbers/reading";
import { showDecimal } from "../numbers/show-decimal";
import { familyOf } from "./prose-money";

/** One number of an equation, added or taken away. */
export interface Term {
  readonly sign: "+" | "−";
  readonly statement: Statement;
}

/** The terms as an equation's left side: "42.00 + 6.04 − 48.04", in the unit and decimals given. */
export function sayTerms(terms: readonly Term[], unit: string, decimals: number): string {
  return terms
    .map(({ sign, statement }, index) => {
      const value = convert(statement.quantity, unit)?.value ?? statement.quantity.value;
      return `${index === 0 ? "" : ` ${sign} `}${showDecimal(value, decimals)}`;
    })
    .join("");
}

/** How a stated number stands to what the others come to; all in its unit. */
export interface ProseSum {
  readonly verdict: "equal" | "rounding" | "contradiction";
  readonly stated: Big;
  readonly sum: Big;
  /** stated − sum. */
  readonly difference: Big;
  readonly decimals: number;
}

/**
 * Compares a stated number with terms that are to make it, money at the decimals of its family.
 * Undefined where one of them is loosened (约, 余), a range, or in another dimension.
 */
export function compareProseSum(
  narrative: Narrative,
  stated: Statement,
  terms: readonly Term[],
): ProseSum | undefined {
  const target = plainQuantity(narrative, stated, stated.quantity.unit);
  if (target === undefined || terms.length === 0) return undefined;
  let sum = new Big(0);
  let range: Interval = { low: sum, high: sum, isLowOpen: false, isHighOpen: false };
  let decimals = target.decimals;
  for (const { sign, statement } of terms) {
    const quantity = plainQuantity(narrative, statement, stated.quantity.unit);
    if (quantity === undefined) return undefined;
    const interval = intervalOf(quantity, quantity.decimals);
    sum = sign === "+" ? sum.plus(quantity.value) : sum.minus(quantity.value);
    range = sign === "+" ? add(range, interval) : subtract(range, interval);
    // 450000元 is exact to 45.0000万元, which nobody writes.
    const isAsPrinted = statement.quantity.unit === stated.quantity.unit;
    decimals = Math.max(decimals, isAsPrinted ? quantity.decimals : decimalsOf(quantity.value));
  }
  const difference = target.value.minus(sum);
  const verdict = difference.eq(0)
    ? "equal"
    : meet(range, intervalOf(target, target.decimals))
      ? "rounding"
      : "contradiction";
  return { verdict, stated: target.value, sum, difference, decimals };
}

function plainQuantity(narrative: Narrative, statement: Statement, unit: string): Quantity | undefined {
  const { quantity } = statement;
  if (quantity.qualifier !== "exact" || quantity.upper !== undefined) return undefined;
  const decimals = Math.max(quantity.decimals, familyOf(narrative, statement));
  return convert({ ...quantity, decimals }, unit);
}

function decimalsOf(value: Big): number {
  return value.toFixed().split(".")[1]?.length ?? 0;
}
