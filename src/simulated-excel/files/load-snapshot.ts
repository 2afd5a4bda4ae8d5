import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../engine/workbook/snapshot";
import { emptyCell } from "../workbook/cell";
import type { Sheet, SheetVisibility } from "../workbook/sheet";
import { strictOptions } from "../workbook/sheet-protection";
import { Workbook } from "../workbook/workbook";

const visibilities: Record<SheetSnapshot["visibility"], SheetVisibility> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

/** Makes a simulated workbook of a snapshot: contents, formulas and number formats, but no looks. */
export function loadSnapshot(snapshot: WorkbookSnapshot, counts1904 = false): Workbook {
  const workbook = new Workbook(snapshot.name, counts1904);
  for (const sheet of snapshot.sheets) workbook.sheets.push(loadSheet(workbook, sheet));
  workbook.calculator.calculateMissing();
  workbook.isDirty = false;
  return workbook;
}

function loadSheet(workbook: Workbook, snapshot: SheetSnapshot): Sheet {
  const sheet = workbook.makeSheet(snapshot.name, snapshot.state);
  sheet.visibility = visibilities[snapshot.visibility];
  sheet.mergedAreas = snapshot.mergedAreas;
  for (const row of snapshot.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of snapshot.hiddenColumns) sheet.hiddenColumns.add(column);
  if (snapshot.isProtected)
    sheet.protection = { options: strictOptions, password: undefined, isSealed: false };
  for (const cell of snapshot.cells) loadCell(sheet, cell);
  return sheet;
}

function loadCell(sheet: Sheet, { row, column, content, formula, numberFormat }: CellSnapshot): void {
  sheet.putCell(row, column, {
    ...emptyCell,
    content,
    formula,
    numberFormat: numberFormat ?? emptyCell.numberFormat,
  });
}
