import { type CellPosition, isInside } from "../../engine/workbook/address";
import type { CellValue, RefusedEdit } from "../../engine/workbook/edit";
import type { CellSnapshot, SheetSnapshot } from "../../engine/workbook/snapshot";
import { columnOf, packCell, rowOf } from "./cell-reference";
import { findStyle, type LocatedSheet } from "./locate-rows";
import type { CellChange } from "./patch-sheet";
import type { PlacedEdit } from "./place-edit";
import { type CellStyle, plainStyle } from "./styles";

/** What is to be done in one sheet, or why not: refusals in the order of the edits. */
export interface Judgement {
  readonly refused: readonly RefusedEdit[];
  readonly changes: readonly CellChange[];
}

/** Judges the edits of one sheet in turn: a second edit of a cell finds what the first one left. */
export function judgeEdits(
  edits: readonly PlacedEdit[],
  sheet: SheetSnapshot,
  located: LocatedSheet,
  styles: readonly CellStyle[],
): Judgement {
  const refused: RefusedEdit[] = [];
  const values = new Map<number, CellValue>();
  for (const { edit, row, column } of edits) {
    const packed = packCell(row, column);
    const cell = findCell(sheet.cells, packed);
    const found = values.has(packed) ? values.get(packed) : valueOf(cell);
    const style = styles[findStyle(located, row, column)] ?? plainStyle;
    const reason = isCovered(sheet, { row, column })
      ? "merged"
      : cell?.formula !== undefined
        ? "formula"
        : sheet.isProtected && style.isLocked
          ? "protected"
          : found !== normalise(edit.before)
            ? "changed"
            : undefined;
    if (reason === undefined) values.set(packed, normalise(edit.after));
    else refused.push({ at: edit.at, reason, ...(found !== undefined && { found }) });
  }
  return { refused, changes: listChanges(values, sheet) };
}

/** A cell that ends as it was is not touched. */
function listChanges(values: ReadonlyMap<number, CellValue>, sheet: SheetSnapshot): CellChange[] {
  const changes: CellChange[] = [];
  for (const [packed, after] of values) {
    if (after === valueOf(findCell(sheet.cells, packed))) continue;
    changes.push({ row: rowOf(packed), column: columnOf(packed), after });
  }
  return changes;
}

/** An empty text is an empty cell. */
function normalise(value: CellValue): CellValue {
  return value === "" ? undefined : value;
}

function valueOf(cell: CellSnapshot | undefined): CellValue {
  return normalise(cell?.content?.value);
}

function isCovered(sheet: SheetSnapshot, position: CellPosition): boolean {
  const area = sheet.mergedAreas.find((merged) => isInside(merged, position));
  return area !== undefined && (area.top !== position.row || area.left !== position.column);
}

/** Cells of a snapshot are in the order of a sheet: found by halving. */
function findCell(cells: readonly CellSnapshot[], packed: number): CellSnapshot | undefined {
  let from = 0;
  let to = cells.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const cell = cells[middle];
    if (cell === undefined) return undefined;
    const at = packCell(cell.row, cell.column);
    if (at === packed) return cell;
    if (at < packed) from = middle + 1;
    else to = middle - 1;
  }
  return undefined;
}
