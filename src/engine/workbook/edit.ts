import type { CellPlace } from "./address";

/** What is written into a cell or was found there; undefined is an empty cell. */
export type CellValue = string | number | boolean | undefined;

/**
 * The only way anything is written to a workbook. A host refuses the whole list
 * when a cell no longer holds `before` (a number equal as stored, a text to the letter) or holds a formula.
 */
export interface CellEdit {
  readonly at: CellPlace;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Why an edit could not be made; the host turns it into a sentence in the user's language. */
export interface RefusedEdit {
  readonly at: CellPlace;
  readonly reason:
    | "changed" // the cell no longer holds `before`
    | "formula" // a formula is never overwritten
    | "protected" // the sheet is protected and the cell locked
    | "merged" // not the top left cell of its merged area
    | "no-sheet"; // no worksheet of that name
  /** What the cell holds now, where that matters. */
  readonly found?: CellValue;
}
