import type { CellPosition } from "../../engine/workbook/address";
import { parseFormula } from "../calculation/parse-formula";
import { HostError } from "../host-error";
import { editText } from "../workbook/enter-value";
import { hasLockedCell } from "../workbook/guard-sheet";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import { typeInto } from "../workbook/write-cells";
import type { Strings } from "./strings";

/** A cell that a person is typing into. */
export interface CellEditState extends CellPosition {
  readonly sheet: Sheet;
  readonly text: string;
  /** Typing over a cell, the arrows leave it; editing its text, they move in the text. */
  readonly mode: "typing" | "editing";
  readonly isInBar: boolean;
}

/** Starts an edit of the active cell; a text given replaces what the cell holds. Or why it cannot be edited. */
export function beginEdit(
  workbook: Workbook,
  strings: Strings,
  text: string | undefined,
  isInBar: boolean,
): CellEditState | { readonly refusal: string } {
  const sheet = workbook.activeSheet;
  const { row, column } = sheet.activeCell;
  if (workbook.isReadOnly) return { refusal: strings.readOnlyCell };
  if (
    sheet.protection !== undefined &&
    hasLockedCell(sheet, { top: row, bottom: row, left: column, right: column })
  ) {
    return { refusal: strings.protectedCell };
  }
  const mode = text === undefined ? "editing" : "typing";
  return { sheet, row, column, text: text ?? editText(sheet.cellAt(row, column)), mode, isInBar };
}

/** Puts the text into the cell; the answer is why it could not, or undefined. */
export function commitEdit(workbook: Workbook, strings: Strings, edit: CellEditState): string | undefined {
  const before = edit.sheet.cellAt(edit.row, edit.column);
  if (edit.sheet.isDeleted || edit.text === editText(before)) return undefined;
  if (edit.text.startsWith("=") && edit.text.length > 1 && parseFormula(edit.text).tree === undefined) {
    return strings.badFormula;
  }
  try {
    typeInto(workbook, edit.sheet, edit, edit.text, "person");
    return undefined;
  } catch (error) {
    if (error instanceof HostError)
      return error.code === "AccessDenied" ? strings.protectedCell : error.message;
    throw error;
  }
}
