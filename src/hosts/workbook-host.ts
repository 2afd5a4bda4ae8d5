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

/** Cells that changed: the sheet's name and an A1 address such as "H16" or "B2:C4". */
export interface ChangedArea {
  readonly sheet: string;
  readonly area: string;
}

/** How the cells of an area look. */
export interface AreaStyle {
  /** "A1:H1". */
  readonly area: string;
  readonly isBold?: boolean;
  /** In points. */
  readonly fontSize?: number;
  readonly align?: "Left" | "Center" | "Right";
  readonly hasBorders?: boolean;
  /** "#e7f1ec". */
  readonly fill?: string;
  /** In points, for every row of the area. */
  readonly rowHeight?: number;
}

/** A sheet to be added. Every text is written as text, whatever it begins with. */
export interface NewSheet {
  readonly name: string;
  /** From A1 on; undefined is an empty cell, and a row may be shorter than others. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** From column A on, in points. */
  readonly columnWidths: readonly number[];
  /** "A1:H1". */
  readonly mergedAreas: readonly string[];
  readonly styles: readonly AreaStyle[];
  /** How it prints: always A4, as wide as the page. */
  readonly print: { readonly isLandscape: boolean; readonly titleRows?: string };
}

/** The port between the task pane and a running spreadsheet program. It moves cells and knows no meaning. */
export interface WorkbookHost extends WorkbookSource {
  /**
   * Brings cells before the user's eyes: activates the first one's sheet and selects those that stand there, or the
   * first alone where the program cannot select cells that make up no rectangle. Changes nothing in the workbook.
   */
  show(places: readonly CellPlace[]): Promise<void>;

  /**
   * Calls `changed` after cells of the workbook were changed by anyone, once for changes that come together, with
   * the areas as far as they are known (a sheet that was added or deleted has none).
   * Resolves to the function that ends the watching.
   */
  watch(changed: (areas: readonly ChangedArea[]) => void): Promise<() => void>;

  /**
   * Adds a sheet behind the others and brings it before the user's eyes. Resolves to the name it was given:
   * where the wanted one is taken, a number is put behind it.
   */
  addSheet(sheet: NewSheet): Promise<string>;

  /**
   * Keeps a text in the workbook itself under a key, for the next time it is opened; undefined forgets it.
   * It is saved when the user saves the workbook.
   */
  remember(key: string, text: string | undefined): Promise<void>;

  /** The text that was kept under the key, undefined where none was. */
  recall(key: string): Promise<string | undefined>;
}
