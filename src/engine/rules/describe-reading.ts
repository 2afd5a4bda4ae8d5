import { showDecimal } from "../numbers/show-decimal";
import type { ScoreReading } from "../scoring/scorecard";

const comparatorNames = { "at-least": "正向", "at-most": "反向", equal: "等于" } as const;

/** One way to read a direction, with its score and derivation: "反向为15.78（…）"; of the at-most formulas the ratio is named. */
export function describeReading(
  { comparator, atMost, score, derivation }: ScoreReading,
  decimals: number,
): string {
  const name = comparator === "at-most" && atMost === "ratio" ? "反向按比例" : comparatorNames[comparator];
  return `${name}为${showDecimal(score, decimals)}（${derivation}）`;
}
