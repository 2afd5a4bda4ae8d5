import type { CellArea, CellPosition } from "../../engine/workbook/address";
import { HostError } from "../host-error";
import { emptyCell, type Cell } from "./cell";
import { enterValue, isNumberFormat } from "./enter-value";
import { assertMayFormat, assertMayWrite, largestCall } from "./guard-sheet";
import { countCells } from "./read-address";
import type { Sheet } from "./sheet";
import type { Origin } from "./workbook-change";
import type { Workbook } from "./workbook";

/** What is written into the cells of an area: one for all, or one each by row and column; null leaves a cell alone. */
export type CellInputs = unknown;

/** Writes values or formulas as an add-in or a person would; every cell is checked before the first is changed. */
export function writeValues(
  workbook: Workbook,
  sheet: Sheet,
  area: CellArea,
  inputs: CellInputs,
  origin: Origin,
): void {
  assertMayWrite(workbook, sheet, area);
  const writes: { row: number; column: number; cell: Cell }[] = [];
  forEachInput(area, inputs, (row, column, input) => {
    if (input === null || input === undefined) return;
    if (typeof input !== "string" && typeof input !== "number" && typeof input !== "boolean") {
      throw new HostError("InvalidArgument", "A cell takes a text, a number or a truth value.");
    }
    // Assumption "covered-cells-stay-empty": what is written under a merged area is dropped.
    if (sheet.isCovered(row, column)) return;
    const before = sheet.cellAt(row, column);
    writes.push({ row, column, cell: { ...before, ...enterValue(before, input) } });
  });
  const detail = detailOf(sheet, area, () => {
    for (const { row, column, cell } of writes) sheet.putCell(row, column, cell);
    workbook.calculator.recalculate([{ sheet, area }]);
  });
  workbook.announce({ kind: "cells-changed", sheet, area, origin, detail });
}

/** Writes number formats; one that Excel would not take ends the call before anything is changed. */
export function writeNumberFormats(
  workbook: Workbook,
  sheet: Sheet,
  area: CellArea,
  inputs: CellInputs,
  origin: Origin,
): void {
  assertMayFormat(workbook, sheet, "allowFormatCells");
  const writes: { row: number; column: number; cell: Cell }[] = [];
  forEachInput(area, inputs, (row, column, input) => {
    if (input === null || input === undefined) return;
    if (typeof input !== "string" || !isNumberFormat(input)) {
      throw new HostError("InvalidArgument", "This is not a number format.");
    }
    writes.push({
      row,
      column,
      cell: { ...sheet.cellAt(row, column), numberFormat: input === "" ? "General" : input },
    });
  });
  for (const { row, column, cell } of writes) sheet.putCell(row, column, cell);
  workbook.announce({ kind: "format-changed", sheet, area, origin });
}

/** Empties an area: all of it, its contents, or its formats. */
export function clearCells(
  workbook: Workbook,
  sheet: Sheet,
  area: CellArea,
  what: "All" | "Contents" | "Formats",
  origin: Origin,
): void {
  assertMayWrite(workbook, sheet, area);
  const keeps = (cell: Cell): Cell =>
    what === "All"
      ? emptyCell
      : what === "Contents"
        ? { ...cell, content: undefined, formula: undefined }
        : { ...emptyCell, content: cell.content, formula: cell.formula };
  const detail = detailOf(sheet, area, () => {
    for (const { row, column, cell } of [...sheet.filledCells()]) {
      const isIn = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
      if (isIn) sheet.putCell(row, column, keeps(cell));
    }
    workbook.calculator.recalculate([{ sheet, area }]);
  });
  if (what === "Formats") workbook.announce({ kind: "format-changed", sheet, area, origin });
  else workbook.announce({ kind: "cells-changed", sheet, area, origin, detail });
}

/** Writes one cell as a person types it. */
export function typeInto(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: CellPosition,
  text: string,
  origin: Origin,
): void {
  writeValues(workbook, sheet, { top: row, bottom: row, left: column, right: column }, [[text]], origin);
}

/** Refuses a list of lists that does not have the shape of the area. */
export function assertShape(area: CellArea, rows: number, columns: number): void {
  if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1) {
    throw new HostError(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format: its rows and columns do not match the range.",
    );
  }
}

function forEachInput(
  area: CellArea,
  inputs: CellInputs,
  visit: (row: number, column: number, input: unknown) => void,
): void {
  if (countCells(area) > largestCall)
    throw new HostError("InvalidArgument", "The range is too large to be written.");
  const rows: readonly unknown[] | undefined = Array.isArray(inputs) ? inputs : undefined;
  if (rows !== undefined) {
    for (const row of rows) {
      if (!Array.isArray(row)) throw new HostError("InvalidArgument", "A list of rows is expected.");
      assertShape(area, rows.length, row.length);
    }
    if (rows.length === 0) assertShape(area, 0, 0);
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    const ofRow = rows?.[row - area.top] as readonly unknown[] | undefined;
    for (let column = area.left; column <= area.right; column += 1) {
      visit(row, column, rows === undefined ? inputs : ofRow?.[column - area.left]);
    }
  }
}

function detailOf(
  sheet: Sheet,
  area: CellArea,
  change: () => void,
): { before: Cell; after: Cell } | undefined {
  const before = sheet.cellAt(area.top, area.left);
  change();
  return countCells(area) === 1 ? { before, after: sheet.cellAt(area.top, area.left) } : undefined;
}
