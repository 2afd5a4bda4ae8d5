import type Big from "big.js";
import type { Fact } from "../annexes/fact";
import type { Comparator, Indicator, SelfEvaluation } from "../annexes/self-evaluation";
import type { CellPlace } from "../workbook/address";
import type { AtMostRule } from "./policy";

/** One way to read an indicator's direction, with the score it gives. */
export interface ScoreReading {
  readonly comparator: Exclude<Comparator, "described">;
  readonly atMost?: AtMostRule;
  readonly score: Big;
  /** "90% ÷ 95% × 10 = 9.47" */
  readonly derivation: string;
}

/** Why no score could be computed. */
export type NotScored =
  | "described" // a person judges; see `band`
  | "no-weight" // the form gives no points for the row
  | "no-target"
  | "no-actual"
  | "no-budget" // execution: the budget is blank or 0
  | "no-execution"
  | "not-comparable" // date against percent, 件 against 万元
  | "unreadable"
  | "uncalculated"; // a formula whose result is not known

/** The band of a described indicator, in points. */
export interface BandOfScores {
  readonly outcome: "met" | "partly-met" | "unmet";
  readonly title: string;
  readonly low: Big;
  readonly high: Big;
  readonly isHighIncluded: boolean;
}

/** A score as stated and as the policy gives it. */
export interface ScoreLine {
  /** The indicator, or undefined for the execution rate. */
  readonly indicator: Indicator | undefined;
  /** The indicator's name, or 预算执行率. */
  readonly name: string;
  /** The score cell; where the form has none, the name's cell. */
  readonly at: CellPlace;
  readonly weight: Big | undefined;
  readonly statedFact: Fact | undefined;
  readonly stated: Big | undefined;
  /** Under the policy and the direction as read; undefined when a person must judge or nothing can be computed. */
  readonly computed: Big | undefined;
  readonly notScored: NotScored | undefined;
  /** In words, for people: "90% ÷ 95% × 10 = 9.47", or why there is none. */
  readonly derivation: string;
  /** Actual ÷ target, where both are quantities of one dimension and the target is not 0. */
  readonly completion: Big | undefined;
  /** Every reading worth showing, the policy's own first; one entry when nothing is open. */
  readonly readings: readonly ScoreReading[];
  readonly band: BandOfScores | undefined;
  /** A described indicator without a score: what a person may confirm. */
  readonly proposed: Big | undefined;
  /** Whether the actual had to be read leniently (0.95 as 95 %), so that a mismatch is doubted, not called wrong. */
  readonly isUncertain: boolean;
}

/** All scores of one 自评表. */
export interface Scorecard {
  readonly evaluation: SelfEvaluation;
  readonly execution: ScoreLine | undefined;
  readonly indicators: readonly ScoreLine[];
  /** Points of the form as a whole: the total row's weight, else the policy's full marks. */
  readonly fullMarks: Big;
  readonly statedTotal: Big | undefined;
  /** Sum of the scores as stated, blanks left out; undefined when none is stated. */
  readonly sumOfStated: Big | undefined;
  /** Sum of the computed scores, a described row counting as stated; undefined when execution or a row cannot be computed. */
  readonly computedTotal: Big | undefined;
  /** The total with the other at-most family or direction where a row is open; undefined when nothing is open. */
  readonly totalUnderOtherReading: Big | undefined;
  /** Which reading that is, in words: "基本支出按比例计分". */
  readonly otherReading: string | undefined;
  readonly grade: string | undefined;
}
