/** An exact fraction, the benchmark's own arithmetic: nothing of the engine's takes part in its truth. */
export interface Exact {
  readonly top: bigint;
  /** Above 0. */
  readonly bottom: bigint;
}

/** A decimal written out: "651.16", "-0.5". */
export type Decimal = string;

/** Reads a decimal; throws for anything else, since only the generator writes them. */
export function exactOf(decimal: Decimal): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (match === null) throw new Error(`Not a decimal: ${decimal}`);
  const [, sign = "", whole = "", fraction = ""] = match;
  const top = BigInt(whole + fraction);
  return { top: sign === "" ? top : -top, bottom: 10n ** BigInt(fraction.length) };
}

/** One plus other. */
export function plus(one: Exact, other: Exact): Exact {
  return { top: one.top * other.bottom + other.top * one.bottom, bottom: one.bottom * other.bottom };
}

/** One minus other. */
export function minus(one: Exact, other: Exact): Exact {
  return plus(one, { top: -other.top, bottom: other.bottom });
}

/** One times other. */
export function times(one: Exact, other: Exact): Exact {
  return { top: one.top * other.top, bottom: one.bottom * other.bottom };
}

/** One divided by other, which is above 0. */
export function over(one: Exact, other: Exact): Exact {
  return { top: one.top * other.bottom, bottom: one.bottom * other.top };
}

/** Below 0 where one is less than other, 0 where they are equal. */
export function compare(one: Exact, other: Exact): number {
  const difference = one.top * other.bottom - other.top * one.bottom;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The fraction as a decimal, rounded half-up (away from 0) at so many decimals. */
export function rounded({ top, bottom }: Exact, decimals: number): Decimal {
  const scaled = (top < 0n ? -top : top) * 10n ** BigInt(decimals);
  const units = (scaled * 2n + bottom) / (bottom * 2n);
  const digits = units.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const sign = top < 0n && units > 0n ? "-" : "";
  return sign + (decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`);
}

/** How many decimals are written. */
export function decimalsOf(decimal: Decimal): number {
  return decimal.split(".")[1]?.length ?? 0;
}

/** The sum, written with as many decimals as its longest part; blanks are left out. */
export function sumOf(decimals: readonly Decimal[]): Decimal {
  const filled = decimals.filter((each) => each !== "");
  const sum = filled.map(exactOf).reduce(plus, exactOf("0"));
  return rounded(sum, Math.max(0, ...filled.map(decimalsOf)));
}

/** One less other, with the decimals of the longer. */
export function differenceOf(one: Decimal, other: Decimal): Decimal {
  return rounded(minus(exactOf(one), exactOf(other)), Math.max(decimalsOf(one), decimalsOf(other)));
}

/** One times other, rounded half-up. */
export function productOf(one: Decimal, other: Decimal, decimals: number): Decimal {
  return rounded(times(exactOf(one), exactOf(other)), decimals);
}

/** One over other in per cent, rounded half-up. */
export function percentOf(one: Decimal, other: Decimal, decimals: number): Decimal {
  return rounded(times(over(exactOf(one), exactOf(other)), exactOf("100")), decimals);
}

/** Whether one is less than other. */
export function isLess(one: Decimal, other: Decimal): boolean {
  return compare(exactOf(one), exactOf(other)) < 0;
}

/** Without zeros at the end of its decimals: "8.50" is "8.5". */
export function trimmed(decimal: Decimal): Decimal {
  return decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal;
}
