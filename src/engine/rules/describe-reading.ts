import { showDecimal } from "../numbers/show-decimal";
import { atMostTitle } from "../scoring/at-most";
import type { ScoreReading } from "../scoring/scorecard";

const comparatorNames = { "at-least": "正向", "at-most": "反向", equal: "等于" } as const;

/** One way to read a direction, with its score and derivation: "反向为15.78（…）"; of the at-most formulas all but the usual one are named. */
export function describeReading(
  { comparator, atMost, score, derivation }: ScoreReading,
  decimals: number,
): string {
  // The usual formula needs no name.
  const formula = atMost === undefined || atMost === "overrun" ? "" : `按${atMostTitle(atMost)}`;
  const name = comparatorNames[comparator] + formula;
  return `${name}为${showDecimal(score, decimals)}（${derivation}）`;
}
