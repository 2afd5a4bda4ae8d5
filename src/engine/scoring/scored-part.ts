import type { NotScored, ScoreLine, ScoreReading } from "./scorecard";

/** The part of a score line that depends on target and actual value. */
export type ScoredPart = Pick<
  ScoreLine,
  "computed" | "notScored" | "derivation" | "completion" | "readings" | "band" | "proposed" | "isUncertain"
>;

/** A part that cannot be computed, and why in words. */
export function unscored(notScored: NotScored, derivation: string): ScoredPart {
  return {
    computed: undefined,
    notScored,
    derivation,
    completion: undefined,
    readings: [],
    band: undefined,
    proposed: undefined,
    isUncertain: false,
  };
}

/** A computed part; the first reading is the policy's own. */
export function scored(
  readings: readonly [ScoreReading, ...ScoreReading[]],
  isUncertain: boolean,
): ScoredPart {
  const [own] = readings;
  return {
    computed: own.score,
    notScored: undefined,
    derivation: own.derivation,
    completion: undefined,
    readings,
    band: undefined,
    proposed: undefined,
    isUncertain,
  };
}
