import { showCell } from "../../src/engine/workbook/address";
import type { CellSnapshot } from "../../src/engine/workbook/snapshot";
import { readWorkbook } from "../../src/hosts/xlsx-host";

/** The cells of one sheet by address. */
export function readCells(bytes: Uint8Array, sheet = 0): Record<string, CellSnapshot> {
  const { cells } = readWorkbook(bytes, "book.xlsx").snapshot.sheets[sheet]!;
  return Object.fromEntries(cells.map((cell) => [showCell(cell), cell]));
}

/** The stored value of each cell of one sheet, by address. */
export function readValues(bytes: Uint8Array, sheet = 0): Record<string, unknown> {
  return mapCells(readCells(bytes, sheet), ({ content }) => content?.value);
}

export function readFormulas(bytes: Uint8Array, sheet = 0): Record<string, string | undefined> {
  return mapCells(readCells(bytes, sheet), ({ formula }) => formula);
}

function mapCells<Result>(
  cells: Record<string, CellSnapshot>,
  show: (cell: CellSnapshot) => Result,
): Record<string, Result> {
  return Object.fromEntries(Object.entries(cells).map(([address, cell]) => [address, show(cell)]));
}

/** The cell without its formula's result: what a workbook that waits for its calculation tells of it. */
export function forgetResult(cell: CellSnapshot): CellSnapshot {
  return cell.formula === undefined ? cell : { ...cell, content: undefined, shown: "" };
}
