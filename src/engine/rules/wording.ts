import type Big from "big.js";
import { showDecimal, showTrimmed } from "../numbers/show-decimal";

/** How one number stands to another, by first − second: "多2", "少0.50". */
export function moreOrLess(difference: Big, decimals?: number): string {
  const amount = difference.abs();
  const shown = decimals === undefined ? showTrimmed(amount) : showDecimal(amount, decimals);
  return `${difference.lt(0) ? "少" : "多"}${shown}`;
}

/** Both sides of an observation and stated − computed, as plain decimals. */
export function bothSides(
  stated: Big,
  computed: Big,
  decimals?: number,
): { readonly stated: string; readonly computed: string; readonly difference: string } {
  return {
    stated: showDecimal(stated, decimals),
    computed: showDecimal(computed, decimals),
    difference: showDecimal(stated.minus(computed), decimals),
  };
}

/** Names as a list in words, the first three of more than four: "甲、乙、丙等6项". */
export function listNames(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join("、")}等` : names.join("、");
}
