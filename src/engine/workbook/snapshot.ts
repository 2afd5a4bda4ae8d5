import type { CellArea, CellPosition } from "./address";

/** What a cell holds, typed as the workbook types it. An error is its text, "#DIV/0!". A date is a number. */
export type CellContent =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "boolean"; readonly value: boolean }
  | { readonly type: "error"; readonly value: string };

/** One cell that is not empty, or that carries a formula. */
export interface CellSnapshot extends CellPosition {
  /** Stored content; for a formula its last calculated result; undefined where the formula has none. */
  readonly content: CellContent | undefined;
  /** The text a person sees, number format applied; for text the text itself, spaces and line breaks kept. */
  readonly shown: string;
  /** The formula with its leading "=", as the sheet's own language-independent English. */
  readonly formula?: string;
  /** The number format code, absent for General. */
  readonly numberFormat?: string;
}

/**
 * How much of a sheet was read. A chart sheet has no cells; an oversized one, and one that the host could not hand over
 * ("unreadable"), are left unread, and said.
 */
export type SheetState = "read" | "not-a-worksheet" | "too-large" | "unreadable";

/** One sheet as plain data. Every host gives the same snapshot of the same workbook. */
export interface SheetSnapshot {
  readonly name: string;
  readonly state: SheetState;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** Row-major, without duplicates; empty cells are absent. */
  readonly cells: readonly CellSnapshot[];
  /** Areas of at least two cells, ordered by their top left cell. */
  readonly mergedAreas: readonly CellArea[];
  /** Ascending zero-based indices, only those within the used range. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A workbook as plain data, sheets in tab order. */
export interface WorkbookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
}

/** The largest sheet that is read as a possible annex, in cells that are not empty. */
export const largestSheetInCells = 200_000;
