import type { CellArea } from "../../engine/workbook/address";
import { HostError } from "../host-error";
import { countCells, intersectAreas } from "./read-address";
import type { Sheet } from "./sheet";
import type { ProtectionOptions } from "./sheet-protection";
import type { Workbook } from "./workbook";

/** The largest number of cells that one call may touch. */
export const largestCall = 5_000_000;

/** Refuses a write into a read-only workbook or a locked cell of a protected sheet. */
export function assertMayWrite(workbook: Workbook, sheet: Sheet, area: CellArea): void {
  assertMayChange(workbook);
  if (sheet.protection === undefined) return;
  if (hasLockedCell(sheet, area)) {
    throw new HostError("AccessDenied", "You can't change a locked cell of a protected sheet.");
  }
}

/** Refuses a change of formats where the sheet's protection does not allow it. */
export function assertMayFormat(
  workbook: Workbook,
  sheet: Sheet,
  option: "allowFormatCells" | "allowFormatColumns" | "allowFormatRows",
): void {
  assertMayChange(workbook);
  const options: ProtectionOptions | undefined = sheet.protection?.options;
  if (options !== undefined && !options[option]) {
    throw new HostError("AccessDenied", "The sheet is protected against changes of its format.");
  }
}

/** Refuses a change of a workbook that was opened to be read. */
export function assertMayChange(workbook: Workbook): void {
  if (workbook.isReadOnly) throw new HostError("AccessDenied", "The workbook is open for reading only.");
}

/** Whether the area holds a cell that protection would lock; cells are locked unless their style says otherwise. */
export function hasLockedCell(sheet: Sheet, area: CellArea): boolean {
  const size = countCells(area);
  let unlocked = 0;
  if (size > 100_000) {
    for (const { row, column, cell } of sheet.filledCells()) {
      const isIn = intersectAreas(area, { top: row, bottom: row, left: column, right: column }) !== undefined;
      if (isIn && cell.style.locked === false) unlocked += 1;
    }
    return unlocked < size;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.cellAt(row, column).style.locked !== false) return true;
    }
  }
  return false;
}
