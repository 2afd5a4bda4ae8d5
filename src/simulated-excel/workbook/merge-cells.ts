import type { CellArea } from "../../engine/workbook/address";
import { assertMayFormat } from "./guard-sheet";
import { boundAreas, intersectAreas } from "./read-address";
import type { Sheet } from "./sheet";
import type { Origin } from "./workbook-change";
import type { Workbook } from "./workbook";

/** The merged areas that the area touches, by their top left cell. */
export function mergedAreasIn(sheet: Sheet, area: CellArea): readonly CellArea[] {
  return sheet.mergedAreas
    .filter((merged) => intersectAreas(merged, area) !== undefined)
    .sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Merges an area, or each of its rows; only the top left content remains, as in Excel. */
export function mergeCells(
  workbook: Workbook,
  sheet: Sheet,
  area: CellArea,
  across: boolean,
  origin: Origin,
): void {
  assertMayFormat(workbook, sheet, "allowFormatCells");
  const parts: CellArea[] = [];
  if (across)
    for (let row = area.top; row <= area.bottom; row += 1) parts.push({ ...area, top: row, bottom: row });
  else parts.push(area);
  for (const part of parts) {
    // A merged area that is touched becomes part of the new one.
    const touched = mergedAreasIn(sheet, part);
    const whole = touched.reduce(boundAreas, part);
    const others = sheet.mergedAreas.filter((merged) => intersectAreas(merged, whole) === undefined);
    const isOneCell = whole.top === whole.bottom && whole.left === whole.right;
    sheet.mergedAreas = isOneCell ? others : [...others, whole];
    emptyCovered(sheet, whole);
  }
  workbook.calculator.recalculate([{ sheet, area }]);
  workbook.announce({ kind: "format-changed", sheet, area, origin });
}

/** Takes apart every merged area that the area touches. */
export function unmergeCells(workbook: Workbook, sheet: Sheet, area: CellArea, origin: Origin): void {
  assertMayFormat(workbook, sheet, "allowFormatCells");
  sheet.mergedAreas = sheet.mergedAreas.filter((merged) => intersectAreas(merged, area) === undefined);
  workbook.announce({ kind: "format-changed", sheet, area, origin });
}

function emptyCovered(sheet: Sheet, area: CellArea): void {
  const positions = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) positions.push({ row, column });
  }
  const first = positions.find(({ row, column }) => sheet.cellAt(row, column).content !== undefined);
  if (first !== undefined) {
    const kept = sheet.cellAt(first.row, first.column);
    const corner = sheet.cellAt(area.top, area.left);
    sheet.putCell(area.top, area.left, { ...corner, content: kept.content, formula: kept.formula });
  }
  for (const { row, column } of positions.slice(1)) {
    sheet.putCell(row, column, { ...sheet.cellAt(row, column), content: undefined, formula: undefined });
  }
}
