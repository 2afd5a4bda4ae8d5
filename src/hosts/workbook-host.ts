import type { CellPlace } from "../engine/workbook/address";
import type { CellEdit, RefusedEdit } from "../engine/workbook/edit";
import type { WorkbookSnapshot } from "../engine/workbook/snapshot";

/** What became of a list of edits: all of them were made, or none was and `refused` says why. */
export type ApplyOutcome = { readonly applied: number } | { readonly refused: readonly RefusedEdit[] };

/** A workbook that can be read and written to: what every host has, a file no less than Excel. */
export interface WorkbookSource {
  /** The workbook as it is now. Rejects where it cannot be read at all. */
  read(): Promise<WorkbookSnapshot>;

  /**
   * Makes all edits or none. An edit is refused whose cell no longer holds `before`, holds a formula, is locked,
   * or is not the top left one of its merged area. Formats, comments and everything else stay as they are.
   */
  apply(edits: readonly CellEdit[]): Promise<ApplyOutcome>;
}

/** The port between the task pane and a running spreadsheet program. It moves cells and knows no meaning. */
export interface WorkbookHost extends WorkbookSource {
  /**
   * Brings cells before the user's eyes: activates the first one's sheet and selects those that stand there.
   * Changes nothing in the workbook.
   */
  show(places: readonly CellPlace[]): Promise<void>;

  /**
   * Calls `changed` after cells of the workbook were changed by anyone, once for changes that come together.
   * Resolves to the function that ends the watching.
   */
  watch(changed: () => void): Promise<() => void>;

  /**
   * Keeps a text in the workbook itself under a key, for the next time it is opened; undefined forgets it.
   * It is saved when the user saves the workbook.
   */
  remember(key: string, text: string | undefined): Promise<void>;

  /** The text that was kept under the key, undefined where none was. */
  recall(key: string): Promise<string | undefined>;
}
