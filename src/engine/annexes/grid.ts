import type { CellArea, CellPlace, CellPosition } from "../workbook/address";
import { showCell } from "../workbook/address";
import type { ValueWords } from "../numbers/loosening-words";
import type { CellSnapshot, SheetSnapshot } from "../workbook/snapshot";

/** A cell as a reader of the sheet sees it: a merged area is one cell, standing at its top left. */
export interface GridCell extends CellPosition {
  readonly area: CellArea;
  /** Undefined where the cell is empty. */
  readonly cell: CellSnapshot | undefined;
  /** Shown text without outer white space; "" where empty. */
  readonly text: string;
}

/** A sheet that can be asked by row and column. */
export interface Grid {
  readonly sheet: string;
  /** The words beside its numbers, where a policy adds its own to the usual ones. */
  readonly words: ValueWords | undefined;
  readonly bottom: number;
  readonly right: number;
  /** The cells that begin in a row and are not empty, from left to right. */
  row(row: number): readonly GridCell[];
  /** The cell that covers a position, merged or not; an empty one where nothing stands. */
  at(row: number, column: number): GridCell;
  /** The first cell in the span that is not empty, else the empty one at its left end. */
  inSpan(row: number, left: number, right: number): GridCell;
  place(position: CellPosition): CellPlace;
}

const noCells: readonly GridCell[] = [];

/** Reads a sheet into a grid; cost grows with the cells that are not empty. */
export function readGrid(sheet: SheetSnapshot, words?: ValueWords): Grid {
  const rows = new Map<number, GridCell[]>();
  const mergesOfRow = new Map<number, CellArea[]>();
  let bottom = -1;
  let right = -1;
  for (const cell of sheet.cells) {
    bottom = Math.max(bottom, cell.row);
    right = Math.max(right, cell.column);
  }
  for (const area of sheet.mergedAreas) {
    // A merge below the last value only decorates; clipping bounds the index on forms that merge whole columns.
    for (let row = area.top; row <= Math.min(area.bottom, bottom); row += 1) {
      const merges = mergesOfRow.get(row);
      if (merges === undefined) mergesOfRow.set(row, [area]);
      else merges.push(area);
    }
  }
  const areaAt = (row: number, column: number): CellArea =>
    mergesOfRow.get(row)?.find((area) => column >= area.left && column <= area.right) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    };
  for (const cell of sheet.cells) {
    const area = areaAt(cell.row, cell.column);
    // Excel shows only the top left cell of a merged area; leftovers below it are not on the page.
    if (area.top !== cell.row || area.left !== cell.column) continue;
    const seen: GridCell = { row: cell.row, column: cell.column, area, cell, text: cell.shown.trim() };
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [seen]);
    else row.push(seen);
  }
  const grid: Grid = {
    sheet: sheet.name,
    words,
    bottom,
    right,
    row: (row) => rows.get(row) ?? noCells,
    at(row, column) {
      const area = areaAt(row, column);
      const found = rows.get(area.top)?.find((cell) => cell.column === area.left);
      return found ?? { row: area.top, column: area.left, area, cell: undefined, text: "" };
    },
    inSpan(row, left, spanRight) {
      for (let column = left; column <= spanRight;) {
        const found = grid.at(row, column);
        if (found.text !== "") return found;
        column = found.area.right + 1;
      }
      return grid.at(row, left);
    },
    place: (position) => ({ sheet: sheet.name, cell: showCell(position) }),
  };
  return grid;
}
