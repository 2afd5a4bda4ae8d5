import type { NarrativePlace } from "./narrative/document";
import type { CellPlace } from "./workbook/address";
import type { CellEdit } from "./workbook/edit";

/** How a finding must be treated: 必须改 · 须核实或说明 · 提示. It follows from the rule's type, never from the size. */
export type Severity = "error" | "verify" | "hint";

/** The outcome of one comparison that is worth a finding: 尾差 ≈ · 不平 ✗ · 缺 ○. An equal one is no finding. */
export type Verdict = "rounding" | "contradiction" | "missing";

/** Where something stands: a cell, or a span of the report. */
export type Place = CellPlace | NarrativePlace;

/** A fact behind a finding, as shown where it stands. */
export interface Evidence {
  readonly at: Place;
  readonly shown: string;
  /** What the fact is, in the users' words: "全年执行数". */
  readonly label: string;
}

/** A correction that follows from the other side. Data: it is shown, stored, tested, and applied only by the user. */
export interface Fix {
  /** What it does, in the users' words: "得分改为7.60". */
  readonly title: string;
  readonly edits: readonly CellEdit[];
}

/** What a rule saw. */
export interface Observation {
  /** The cell to look at first. */
  readonly at: Place;
  readonly verdict: Verdict;
  /** One Chinese sentence with both sides, the difference, and the bound of a rounding. */
  readonly message: string;
  readonly because: readonly Evidence[];
  /** Both sides and their difference as decimals or words; a decimal has no unit and no grouping. */
  readonly stated?: string;
  readonly computed?: string;
  readonly difference?: string;
  readonly fix?: Fix;
  /** The sentence of the report as it would be right, where the right number is certain: offered for copying. */
  readonly rewording?: string;
  /** A rule may lower its own severity for a case that is less certain, never raise it. */
  readonly severity?: Severity;
}

/**
 * A comparison that came out well: 平 ✓, or 尾差 ≈ with a sentence that gives the difference and its bound.
 * It is no finding; it is how the review knows which figures were really checked.
 */
export interface Agreement {
  readonly verdict: "equal" | "rounding";
  readonly because: readonly Evidence[];
  readonly message?: string;
}

/** What the user is shown: an observation under its rule. */
export interface Finding extends Observation {
  readonly rule: string;
  readonly severity: Severity;
  /** Why the policy takes it more lightly than the rule does; shown wherever the finding is. */
  readonly lowered?: string;
}

/** Whether a rule's yield is something to show. */
export function isObservation(outcome: Observation | Agreement): outcome is Observation {
  return "at" in outcome;
}

/** The order of severities, worst first. */
export const severities: readonly Severity[] = ["error", "verify", "hint"];

/** Whether the place is a cell of the workbook. */
export function isCellPlace(place: Place): place is CellPlace {
  return "cell" in place;
}
