import type { Indicator } from "../annexes/self-evaluation";
import type { Quantity } from "../numbers/reading";
import { otherAtMost } from "./at-most";
import type { ComparableValues } from "./comparable-values";
import type { AtMostRule } from "./policy";
import { scoreUnder, type ScoringTerms } from "./score-reading";
import type { ScoreReading } from "./scorecard";

type Quantitative = ScoreReading["comparator"];

/** The direction an indicator is scored by. */
export interface ReadDirection {
  readonly comparator: Quantitative;
  /** Whether a time without a sign was taken as one to be met or beaten. */
  readonly isGuessed: boolean;
}

/** The direction as extracted; a duration without a sign or a word counts as a deadline: earlier or equal is full. */
export function readDirection({ direction }: Indicator, target: Quantity): ReadDirection {
  const comparator = direction.comparator === "described" ? "at-least" : direction.comparator;
  const isGuessed = direction.origin === "default" && target.kind === "duration";
  return { comparator: isGuessed ? "at-most" : comparator, isGuessed };
}

/**
 * Every reading worth showing, the policy's own first, then the other at-most formula, then the other direction:
 * 15.78, 16.51, 20 for a cost of 494.83 → 599.32 without a sign. Readings that give the same score are shown once.
 */
export function openReadings(
  { direction }: Indicator,
  comparator: Quantitative,
  isGuessed: boolean,
  values: ComparableValues,
  terms: ScoringTerms,
  atMost: AtMostRule,
): readonly [ScoreReading, ...ScoreReading[]] {
  const own = scoreUnder(comparator, atMost, values, terms);
  const other = otherAtMost(atMost);
  const others: ScoreReading[] = [];
  if (comparator === "at-most") {
    others.push(scoreUnder("at-most", other, values, terms));
    // Only a printed sign is beyond doubt.
    if (direction.origin !== "sign") others.push(scoreUnder("at-least", atMost, values, terms));
  } else if (direction.isOpen) {
    others.push(scoreUnder("at-most", atMost, values, terms), scoreUnder("at-most", other, values, terms));
  }
  const kept: [ScoreReading, ...ScoreReading[]] = [own];
  for (const each of others) if (!kept.some(({ score }) => score.eq(each.score))) kept.push(each);
  return kept;
}
