import { lastColumn, lastRow, type CellArea, type CellPosition } from "../../engine/workbook/address";
import type { Sheet } from "../workbook/sheet";

/** Where an arrow key leads. */
export type Direction = "up" | "down" | "left" | "right";

/** The next cell that can be seen in a direction; a merged area is one step. */
export function nextCell(sheet: Sheet, from: CellPosition, direction: Direction): CellPosition {
  const area = sheet.mergedAreaAt(from) ?? {
    top: from.row,
    bottom: from.row,
    left: from.column,
    right: from.column,
  };
  let { row, column } = from;
  const step = direction === "up" || direction === "left" ? -1 : 1;
  if (direction === "up" || direction === "down") {
    row = step < 0 ? area.top - 1 : area.bottom + 1;
    while (row > 0 && row < lastRow && sheet.hiddenRows.has(row)) row += step;
  } else {
    column = step < 0 ? area.left - 1 : area.right + 1;
    while (column > 0 && column < lastColumn && sheet.hiddenColumns.has(column)) column += step;
  }
  if (row < 0 || column < 0 || row > lastRow || column > lastColumn) return from;
  const merged = sheet.mergedAreaAt({ row, column });
  return merged === undefined ? { row, column } : { row: merged.top, column: merged.left };
}

/** The whole of what a click on a cell selects: the merged area it lies in, else the cell. */
export function areaAt(sheet: Sheet, { row, column }: CellPosition): CellArea {
  return sheet.mergedAreaAt({ row, column }) ?? { top: row, bottom: row, left: column, right: column };
}

/** The area from one cell to another, grown until no merged area is cut. */
export function areaBetween(sheet: Sheet, from: CellPosition, to: CellPosition): CellArea {
  let area = join(areaAt(sheet, from), areaAt(sheet, to));
  for (let grown = true; grown;) {
    grown = false;
    for (const merged of sheet.mergedAreas) {
      const touches =
        merged.top <= area.bottom &&
        merged.bottom >= area.top &&
        merged.left <= area.right &&
        merged.right >= area.left;
      const next = touches ? join(area, merged) : area;
      if (
        next.top !== area.top ||
        next.left !== area.left ||
        next.bottom !== area.bottom ||
        next.right !== area.right
      ) {
        area = next;
        grown = true;
      }
    }
  }
  return area;
}

function join(one: CellArea, other: CellArea): CellArea {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
