import { pointsBetween, ratioFits } from "./fits";
import type { LineNumber } from "./sentence-line";

/** Two counts that a rate may divide. */
export interface Pair {
  readonly part: LineNumber;
  readonly whole: LineNumber;
}

/** A rate with a digit behind the point fits by chance only once in a hundred times. */
export function isTelling({ statement: { quantity } }: LineNumber): boolean {
  return quantity.decimals > 0;
}

/** Whether the counts give the rate though they are counted in two units: 来访86批，办结82件. */
export function fitsAsCounts(rate: LineNumber, { part, whole }: Pair): boolean {
  const { quantity } = part.statement;
  return ratioFits(rate.statement.quantity, quantity, { ...whole.statement.quantity, unit: quantity.unit }, [
    "half-up",
  ]);
}

/** Whether the two counts give the rate as it is printed. */
export function fits({ statement: { quantity: rate } }: LineNumber, { part, whole }: Pair): boolean {
  const [dividend, divisor] = [part.statement.quantity, whole.statement.quantity];
  // 5万元 of 6万元 may be nearly all, rounded as they are: that proves nothing.
  return (
    ratioFits(rate, dividend, divisor) && pointsBetween(rate, dividend, divisor)?.lte(fewPoints) === true
  );
}

const fewPoints = 2;
