import type { AddedHeadings } from "../annexes/add-headings";
import type { Severity } from "../finding";
import type { OwnWords } from "../numbers/own-words";
import type { RubricLine } from "./rubric";

/** A decimal written out, "0.8". Policies hold no binary floating point. */
export type DecimalText = string;

/** How an exceeded at-most target loses points, in use under a name: 1 − (actual − target)/target, or target/actual. */
export type AtMostFormula = "overrun" | "ratio";

/**
 * Any other way, as a table of overrun = (actual − target)/target against the share of the weight that is left.
 * "linear": the share at exactly this overrun, from 1 at none, with straight lines between.
 * "stepped": the share up to this overrun, which is included.
 */
export interface AtMostTable {
  /** What a derivation calls it: "超支分档". */
  readonly title: string;
  readonly between: "linear" | "stepped";
  /** In order of the overrun; at least one. */
  readonly points: readonly { readonly overrun: DecimalText; readonly share: DecimalText }[];
  /** The share left above the last overrun. */
  readonly beyond: DecimalText;
}

/** How an exceeded at-most target loses points. */
export type AtMostRule = AtMostFormula | AtMostTable;

/** One band of a described indicator: the words that state it and the share of the weight it allows. */
export interface DescribedBand {
  readonly outcome: "met" | "partly-met" | "unmet";
  /** The users' word: 达成, 部分达成, 未达成. */
  readonly title: string;
  /** Lower end, included. */
  readonly from: DecimalText;
  /** Upper end; included only where it is 1. */
  readonly to: DecimalText;
  /** Words of the actual value that state this outcome; matched as parts of the text, the longest word wins. */
  readonly words: readonly string[];
}

/** A grade and the lowest total that earns it, that total included. */
export interface GradeBand {
  readonly grade: string;
  readonly from: DecimalText;
}

/** A rule switched off or lowered by a policy, with the reason that is printed wherever findings are. */
export interface RuleOverride {
  readonly severity: Severity | "off";
  readonly reason: string;
}

/** Points that a policy sets for one group of indicators, by words of its label. */
export interface GroupWeight {
  /** Part of the group's label: 产出. */
  readonly label: string;
  readonly points: DecimalText;
}

/** A scoring policy 评分办法: data only. Shares are fractions of 1; points and amounts are decimals. */
export interface Policy {
  readonly id: string;
  /** What the versions of one policy share, so that the year can choose among them; the id where there is only one. */
  readonly family?: string;
  /** The id of the policy it was derived from. */
  readonly basedOn?: string;
  readonly title: string;
  /** The document it follows, or the practice it describes. */
  readonly source: string;
  /** Budget years it holds for; no `to` means until replaced. */
  readonly years: { readonly from: number; readonly to?: number };
  /** Points of a complete form. */
  readonly fullMarks: DecimalText;
  /** Decimals of a score; rounding is half-up. */
  readonly scoreDecimals: number;
  /** Points of the execution rate where the form prints none. */
  readonly executionWeight: DecimalText;
  readonly atMost: AtMostRule;
  readonly described: readonly DescribedBand[];
  /** Actual against an at-least target: a hint from `flagFrom`, a reason demanded from `explainFrom`. */
  readonly overachievement: { readonly flagFrom: DecimalText; readonly explainFrom: DecimalText };
  /** An execution rate below this must be explained; undefined where the policy does not ask. */
  readonly explainExecutionBelow?: DecimalText;
  /** Whether every change of the budget or of a target within the year must be explained. */
  readonly explainMidYearChange?: boolean;
  /** How many rows at least are marked as core indicators 核心指标; undefined where the policy has none. */
  readonly leastCoreIndicators?: number;
  /** Points of the first-level groups; undefined where the policy leaves them to the form. */
  readonly groupWeights?: readonly GroupWeight[];
  /** Warn when this share of the budget was not spent. */
  readonly unspentAbove: DecimalText;
  /** Warn when (indicator share − execution share) / indicator share is above this. */
  readonly resultAheadAbove: DecimalText;
  /** A base-data line that moves by more than `share`, and by at least `floor` 万元, needs a word. */
  readonly jump: { readonly share: DecimalText; readonly floor: DecimalText };
  /** From best to worst. */
  readonly grades: readonly GradeBand[];
  /** Words that do not explain anything when they are all that a reason says. */
  readonly emptyReasons: readonly string[];
  /** Words of a shortfall: a reason for exceeding a target that uses only these does not fit. */
  readonly shortfallWords: readonly string[];
  /** Points for the 基础数据表; undefined where the policy gives none. */
  readonly rubric?: readonly RubricLine[];
  /** Labels that its forms print besides the usual ones. */
  readonly headings?: AddedHeadings;
  /** Words beside a number that it reads besides the usual ones, or reads wider. */
  readonly words?: OwnWords;
  readonly ruleOverrides: Readonly<Record<string, RuleOverride>>;
}
