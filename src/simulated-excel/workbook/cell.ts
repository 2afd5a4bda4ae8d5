import type { CellContent } from "../../engine/workbook/snapshot";
import { plainStyle, type CellStyle } from "./cell-style";

/** One cell of the simulated workbook. It is never changed, only replaced. */
export interface Cell {
  /** The stored value; for a formula its last result; undefined where the cell is empty. */
  readonly content: CellContent | undefined;
  /** With its leading "=", in English. */
  readonly formula: string | undefined;
  /** "General" where none was chosen. */
  readonly numberFormat: string;
  readonly style: CellStyle;
}

/** What a sheet holds where nobody wrote. */
export const emptyCell: Cell = {
  content: undefined,
  formula: undefined,
  numberFormat: "General",
  style: plainStyle,
};

/** The value as the Excel API hands it out: "" for an empty cell, an error as its text. */
export function readValue(cell: Cell): string | number | boolean {
  return cell.content === undefined ? "" : cell.content.value;
}

/** The formula as the Excel API hands it out: the value where the cell has none. */
export function readFormula(cell: Cell): string | number | boolean {
  return cell.formula ?? readValue(cell);
}

/** Excel.RangeValueType of the cell. */
export function readValueType(cell: Cell): "Empty" | "Double" | "String" | "Boolean" | "Error" {
  switch (cell.content?.type) {
    case undefined:
      return "Empty";
    case "number":
      return "Double";
    case "text":
      return "String";
    case "boolean":
      return "Boolean";
    case "error":
      return "Error";
  }
}

/** Whether two contents are the same value of the same kind. */
export function isSameContent(one: CellContent | undefined, other: CellContent | undefined): boolean {
  return one?.type === other?.type && one?.value === other?.value;
}
