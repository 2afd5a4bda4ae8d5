import Big from "big.js";

const halfUp = 1; // big.js: to the nearest, a tie away from zero, so −0.5 mirrors 0.5

/** Rounded half-up at so many decimals (below zero: tens, hundreds), mirrored below zero. */
export function roundHalfUp(value: Big, decimals: number): Big {
  return value.round(decimals, halfUp);
}

/** Plain notation without exponent or separators; rounded half-up and padded to `decimals` where given. Never "-0.00". */
export function showDecimal(value: Big, decimals?: number): string {
  if (decimals === undefined) return showTrimmed(value);
  const shown = roundHalfUp(value, decimals).toFixed(Math.max(0, decimals));
  return isMinusZero(shown) ? shown.slice(1) : shown;
}

/** A ratio as a percentage, half-up: 0.9998 → "99.98%". */
export function showPercent(ratio: Big, decimals = 2): string {
  return `${showDecimal(ratio.times(hundred), decimals)}%`;
}

/** Plain notation with no more decimals than the value has: 7.60 → "7.6", 8.00 → "8". */
export function showTrimmed(value: Big): string {
  const shown = value.toFixed();
  return isMinusZero(shown) ? "0" : shown;
}

const hundred = new Big(100);

function isMinusZero(shown: string): boolean {
  if (!shown.startsWith("-")) return false;
  for (let at = 1; at < shown.length; at += 1) {
    const character = shown[at];
    if (character !== "0" && character !== ".") return false;
  }
  return true;
}
