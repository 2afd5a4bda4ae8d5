import type { CellSnapshot, SheetSnapshot } from "../engine/workbook/snapshot";
import { readBlock, showLoadedSheet } from "./excel-snapshot";
import { unreadSheet } from "./ooxml/sheet-content";
import type { ShownText } from "./ooxml/shown-text";

/** A block of a sheet that was asked for; it can be read after the next sync. */
export interface AskedBlock {
  readonly range: Excel.Range;
  /** Absent where it was not asked what is hidden. */
  readonly rows?: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns?: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Asks for a range's cells, and which of its rows and columns are hidden. */
export function askForBlock(range: Excel.Range): AskedBlock {
  const rows = range.getRowProperties({ rowHidden: true });
  const columns = range.getColumnProperties({ columnHidden: true });
  return { ...askForCells(range), rows, columns };
}

/** Asks for a range's cells alone, for an Excel that does not tell what is hidden. */
export function askForCells(range: Excel.Range): AskedBlock {
  range.load("rowIndex,columnIndex,values,valueTypes,text,formulas,numberFormat");
  return { range };
}

/** What was read of a sheet so far; blocks come row-major. */
export class SheetPart {
  readonly cells: CellSnapshot[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  take({ range, rows, columns }: AskedBlock, shownText: ShownText): void {
    for (const cell of readBlock(range, shownText)) this.cells.push(cell);
    rows?.value.forEach(({ rowHidden }, offset) => {
      if (rowHidden === true) this.hiddenRows.add(range.rowIndex + offset);
    });
    columns?.value.forEach(({ columnHidden }, offset) => {
      if (columnHidden === true) this.hiddenColumns.add(range.columnIndex + offset);
    });
  }

  /** The snapshot of the sheet, whose name, visibility and protection are loaded. */
  show(sheet: Excel.Worksheet, mergedAddresses: readonly string[]): SheetSnapshot {
    return showLoadedSheet({
      name: sheet.name,
      visibility: visibilityOf(sheet),
      isProtected: sheet.protection.protected,
      mergedAddresses,
      cells: this.cells,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    });
  }
}

/** The snapshot of a sheet of which nothing was read, and why. */
export function leaveUnread(sheet: Excel.Worksheet, why: "too-large" | "unreadable"): SheetSnapshot {
  return { name: sheet.name, visibility: visibilityOf(sheet), ...unreadSheet(why) };
}

const visibilities: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function visibilityOf({ visibility }: Excel.Worksheet): SheetSnapshot["visibility"] {
  return visibilities[visibility] ?? "visible";
}
