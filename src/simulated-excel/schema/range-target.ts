import { lastColumn, lastRow, showArea, type CellArea } from "../../engine/workbook/address";
import { HostError } from "../host-error";
import type { Argument } from "../protocol/host-object";
import type { Cell } from "../workbook/cell";
import { largestCall } from "../workbook/guard-sheet";
import { countCells, isWholeColumns, isWholeRows, quoteSheet } from "../workbook/read-address";
import type { Sheet } from "../workbook/sheet";

/** A rectangle of one sheet: what a Range stands for. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: CellArea;
}

/** Several rectangles of one sheet: what a RangeAreas, and every format, stands for. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly CellArea[];
}

/** "'年 表'!A1:D6", or "Sheet1!A:C" for whole columns. */
export function addressOf({ sheet, area }: RangeTarget): string {
  const plain = showArea(area);
  const [first = "", last = first] = plain.split(":");
  const letters = (cell: string): string => cell.replace(/\d+/, "");
  const digits = (cell: string): string => cell.replace(/[A-Z]+/, "");
  const short = isWholeColumns(area)
    ? `${letters(first)}:${letters(last)}`
    : isWholeRows(area)
      ? `${digits(first)}:${digits(last)}`
      : plain;
  return `${quoteSheet(sheet.name)}!${short}`;
}

/** One thing of every cell, as rows of columns. */
export function matrixOf<T>({ sheet, area }: RangeTarget, read: (cell: Cell) => T): T[][] {
  if (countCells(area) > largestCall)
    throw new HostError("RangeExceedsLimit", "The range has too many cells.");
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const ofRow: T[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      ofRow.push(read(sheet.cellAt(row, column)));
    rows.push(ofRow);
  }
  return rows;
}

/** A range moved and resized; one that leaves the sheet is an error. */
export function reshape({ sheet, area }: RangeTarget, change: Partial<CellArea>): RangeTarget {
  const next = { ...area, ...change };
  const isInside =
    next.top >= 0 &&
    next.left >= 0 &&
    next.bottom <= lastRow &&
    next.right <= lastColumn &&
    next.top <= next.bottom &&
    next.left <= next.right;
  if (!isInside) throw new HostError("InvalidArgument", "The argument leads out of the sheet.");
  return { sheet, area: next };
}

/** One of the spellings, or InvalidArgument. */
export function oneOf<const T extends string>(choices: readonly T[], value: Argument | undefined): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new HostError("InvalidArgument", `${JSON.stringify(value)} is none of ${choices.join(", ")}.`);
  return found;
}
