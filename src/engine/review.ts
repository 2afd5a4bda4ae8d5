import type { AnnexSet } from "./annexes/annex-set";
import type { Finding } from "./finding";
import type { RuleReport } from "./rules/run-rule";
import type { Policy } from "./scoring/policy";
import type { Scorecard } from "./scoring/scorecard";
import type { CellPlace } from "./workbook/address";

/** A figure that no rule compared with anything, and why. */
export interface UncheckedFigure {
  readonly at: CellPlace;
  readonly label: string;
  readonly shown: string;
  readonly why: string;
}

/** Everything the engine has to say about a workbook. Plain data, the same for the same input. */
export interface Review {
  readonly workbook: string;
  readonly policy: Policy;
  readonly annexes: AnnexSet;
  /** By severity, then by sheet and cell. */
  readonly findings: readonly Finding[];
  readonly scorecards: readonly Scorecard[];
  /** Every rule there is, with its outcome. */
  readonly rules: readonly RuleReport[];
  readonly coverage: {
    /** Cells of the annexes that hold a figure. */
    readonly figures: number;
    readonly checked: number;
    readonly unchecked: readonly UncheckedFigure[];
  };
}
