import type { CellArea } from "../../engine/workbook/address";
import type { CellContent, CellSnapshot, SheetSnapshot } from "../../engine/workbook/snapshot";
import { packCell } from "./cell-reference";

/** What a sheet holds, without what the workbook says of it. */
export type SheetContent = Omit<SheetSnapshot, "name" | "visibility">;

/** What a file says of hidden rows and columns, by zero-based index. */
export interface Hiding {
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

/** A sheet of which nothing was read. */
export function unreadSheet(state: SheetContent["state"]): SheetContent {
  return { state, isProtected: false, cells: [], mergedAreas: [], hiddenRows: [], hiddenColumns: [] };
}

/** An empty text that no formula gave is what Excel, too, shows and counts as an empty cell. */
export function isNothing(content: CellContent | undefined): boolean {
  return content === undefined || (content.type === "text" && content.value === "");
}

/**
 * Hidden rows and columns within the used area, which is the smallest that holds every cell of the snapshot,
 * and the merged areas in order.
 */
export function describeSheet(
  cells: readonly CellSnapshot[],
  areas: readonly CellArea[],
  hiding: Hiding,
): Pick<SheetContent, "mergedAreas" | "hiddenRows" | "hiddenColumns"> {
  const used = findUsedArea(cells);
  return {
    mergedAreas: sortAreas(areas),
    hiddenRows: listBetween(used?.top, used?.bottom, (row) => hiding.isRowHidden(row)),
    hiddenColumns: listBetween(used?.left, used?.right, (column) => hiding.isColumnHidden(column)),
  };
}

function findUsedArea(cells: readonly CellSnapshot[]): CellArea | undefined {
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let left = first.column;
  let right = first.column;
  for (const { column } of cells) {
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return { top: first.row, left, bottom: last.row, right };
}

function listBetween(from = 0, to = -1, isListed: (index: number) => boolean): number[] {
  const listed: number[] = [];
  for (let index = from; index <= to; index++) if (isListed(index)) listed.push(index);
  return listed;
}

function sortAreas(areas: readonly CellArea[]): CellArea[] {
  return areas
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .sort((one, other) => packCell(one.top, one.left) - packCell(other.top, other.left));
}
