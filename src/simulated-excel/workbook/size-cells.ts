import type { CellArea } from "../../engine/workbook/address";
import { defaultFont } from "./cell-style";
import { assertMayFormat } from "./guard-sheet";
import { intersectAreas } from "./read-address";
import type { Sheet } from "./sheet";
import type { Origin } from "./workbook-change";
import type { Workbook } from "./workbook";

/** Hides or shows whole rows or columns. */
export function setHidden(
  workbook: Workbook,
  sheet: Sheet,
  area: CellArea,
  axis: "rows" | "columns",
  isHidden: boolean,
  origin: Origin,
): void {
  assertMayFormat(workbook, sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const hidden = axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [from, to] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  for (let index = from; index <= to; index += 1) {
    if (isHidden) hidden.add(index);
    else hidden.delete(index);
  }
  if (axis === "rows") workbook.announce({ kind: "rows-hidden-changed", sheet, area, isHidden, origin });
  else workbook.announce({ kind: "format-changed", sheet, area, origin });
}

/** Whether all (true), none (false) or some (undefined) of the area's rows or columns are hidden. */
export function isHidden(sheet: Sheet, area: CellArea, axis: "rows" | "columns"): boolean | undefined {
  const hidden = axis === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  const [from, to] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  let count = 0;
  for (const index of hidden) if (index >= from && index <= to) count += 1;
  return count === 0 ? false : count === to - from + 1 ? true : undefined;
}

/** Sets the width of columns or the height of rows, in points; undefined goes back to the standard. */
export function setSize(
  workbook: Workbook,
  sheet: Sheet,
  area: CellArea,
  axis: "rows" | "columns",
  points: number | undefined,
  origin: Origin,
): void {
  assertMayFormat(workbook, sheet, axis === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const sizes = axis === "rows" ? sheet.rowHeights : sheet.columnWidths;
  const [from, to] = axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  for (let index = from; index <= to; index += 1) {
    if (points === undefined) sizes.delete(index);
    else sizes.set(index, points);
  }
  workbook.announce({ kind: "format-changed", sheet, area, origin });
}

/** Fits columns to their longest line or rows to their wrapped lines; letters are estimated, not measured. */
export function autofit(
  workbook: Workbook,
  sheet: Sheet,
  area: CellArea,
  axis: "rows" | "columns",
  origin: Origin,
): void {
  const used = sheet.usedArea(true);
  const part = used && intersectAreas(area, used);
  if (part === undefined) return;
  const needs = new Map<number, number>();
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      // Excel, too, leaves merged cells out of account.
      if (sheet.mergedAreaAt({ row, column }) !== undefined) continue;
      const index = axis === "rows" ? row : column;
      const need = axis === "rows" ? neededHeight(sheet, row, column) : neededWidth(sheet, row, column);
      needs.set(index, Math.max(needs.get(index) ?? 0, need));
    }
  }
  for (const [index, points] of needs) {
    const one =
      axis === "rows" ? { ...area, top: index, bottom: index } : { ...area, left: index, right: index };
    const standard = axis === "rows" ? sheet.standardHeight : 12;
    setSize(workbook, sheet, one, axis, Math.max(points, standard), origin);
  }
}

function neededWidth(sheet: Sheet, row: number, column: number): number {
  const cell = sheet.cellAt(row, column);
  const size = cell.style.fontSize ?? defaultFont.size;
  const lines = sheet.show(cell).split("\n");
  return lines.every((line) => line === "") ? 0 : Math.max(...lines.map((line) => widthOf(line, size))) + 6;
}

function neededHeight(sheet: Sheet, row: number, column: number): number {
  const cell = sheet.cellAt(row, column);
  const size = cell.style.fontSize ?? defaultFont.size;
  const width = Math.max(sheet.columnWidth(column) - 4, size);
  let lines = 0;
  for (const line of sheet.show(cell).split("\n")) {
    lines += cell.style.wrapText === true ? Math.max(1, Math.ceil(widthOf(line, size) / width)) : 1;
  }
  return Math.ceil(lines * size * 1.35 + 2);
}

/** The width of a line in points: a Chinese character is a square, a Latin one about half of it. */
function widthOf(line: string, size: number): number {
  let halves = 0;
  for (const letter of line) halves += /[\u2e80-\uffef]/.test(letter) ? 2 : 1.1;
  return (halves * size) / 2;
}
