import fc from "fast-check";
import { scoreIndicator } from "../../../src/engine/scoring/score-indicator";
import { national } from "../../../src/policies/national";
import { drawIndicator } from "./draw-indicator";

// The rules of 通版 once more, on whole numbers: values and weights in hundredths, scores in hundredths of a point.

type Sign = "≥" | ">" | "" | "=" | "≤" | "<";

function expectedCents(sign: Sign, target: bigint, actual: bigint, weight: bigint): bigint {
  const counted = actual < 0n ? 0n : actual;
  if (sign === "≤" || sign === "<") {
    if (counted <= target) return weight;
    if (counted >= 2n * target) return 0n;
    return nearest(weight * target - weight * (counted - target), target);
  }
  // A target of none at all needs no sign to mean none.
  if ((sign === "=" || sign === "") && target === 0n) return actual <= 0n ? weight : 0n;
  return counted >= target ? weight : nearest(weight * counted, target);
}

/** The whole number nearest to a quotient of two that are not negative; a half goes up. */
function nearest(dividend: bigint, divisor: bigint): bigint {
  const whole = dividend / divisor;
  return 2n * (dividend - whole * divisor) >= divisor ? whole + 1n : whole;
}

/** 1234n → "12.34" */
function showHundredths(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(3, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** A target's unit, the actual's unit, and how many of the second make one of the first. */
const units: readonly (readonly [string, string, bigint])[] = [
  ["%", "%", 1n],
  ["万元", "万元", 1n],
  ["万元", "元", 10_000n],
  ["公里", "", 1n],
  ["吨", "吨", 1n],
];

const sign = fc.constantFrom<Sign>("≥", ">", "", "=", "≤", "<");
const small = fc.bigInt({ min: 0n, max: 400n });
const large = fc.bigInt({ min: 0n, max: 10_000_000n });
const target = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0n) },
  { weight: 4, arbitrary: small },
  { weight: 8, arbitrary: large },
);
const weight = fc.oneof(
  fc.bigInt({ min: 1n, max: 20n }).map((points) => points * 100n),
  fc.bigInt({ min: 1n, max: 10_000n }),
);

/** Actual values around the edges: the target, twice the target, a little beside them, anything, below zero. */
const actualOf = (goal: bigint): fc.Arbitrary<bigint> =>
  fc.oneof(
    fc.constantFrom(goal, 2n * goal, goal + 1n, 2n * goal - 1n, 0n),
    fc.bigInt({ min: 0n, max: 3n * goal + 10n }),
    fc.bigInt({ min: -500n, max: 0n }),
  );

const indicator = fc
  .record({ sign, target, weight, unit: fc.constantFrom(...units) })
  .chain((row) => actualOf(row.target).map((actual) => ({ ...row, actual })));

test("10,000 random indicators score as the rules say", () => {
  fc.assert(
    fc.property(indicator, (row) => {
      const [targetUnit, actualUnit, factor] = row.unit;
      const drawn = drawIndicator({
        // A plain name keeps an unsigned amount from being doubted; its direction is at-least.
        name: "建设规模",
        target: row.sign + showHundredths(row.target) + targetUnit,
        actual: showHundredths(row.actual * factor) + actualUnit,
        weight: showHundredths(row.weight),
      });
      const { computed } = scoreIndicator(drawn, national);
      const expected = expectedCents(row.sign, row.target, row.actual, row.weight);
      expect(computed?.times(100).toFixed()).toBe(String(expected));
    }),
    { numRuns: 10_000 },
  );
});
