import type { BaseDataTable } from "./base-data-table";
import type { SelfEvaluation, Unrecognised } from "./self-evaluation";

/** Why a sheet was left alone; told to the user as part of what was not checked. */
export type LeftAlone =
  "hidden" | "not-an-annex" | "header-not-understood" | "too-large" | "unreadable" | "not-a-worksheet";

/** All annexes of a workbook, in tab order and from top to bottom. */
export interface AnnexSet {
  readonly baseDataTables: readonly BaseDataTable[];
  readonly selfEvaluations: readonly SelfEvaluation[];
  readonly leftAlone: readonly { readonly sheet: string; readonly why: LeftAlone }[];
  /** Headings of rows that look like a table of an annex, which was not read for want of them. */
  readonly unrecognised?: readonly Unrecognised[];
}
