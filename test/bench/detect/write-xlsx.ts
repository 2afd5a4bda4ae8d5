import ExcelJS from "exceljs";
import { showArea, showCell } from "../../../src/engine/workbook/address";
import type { CellSnapshot, WorkbookSnapshot } from "../../../src/engine/workbook/snapshot";

/** The snapshot as a real .xlsx file, written by a library that the project's own reader does not know. */
export async function writeXlsx({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, visibility, cells, mergedAreas } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: visibility });
    for (const cell of cells) {
      const written = sheet.getCell(showCell(cell));
      written.value = valueOf(cell);
      if (cell.numberFormat !== undefined) written.numFmt = cell.numberFormat;
    }
    for (const area of mergedAreas) sheet.mergeCells(showArea(area));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function valueOf({ content, formula }: CellSnapshot): ExcelJS.CellValue {
  const isError = content?.type === "error";
  const value = isError ? ({ error: content.value } as ExcelJS.CellErrorValue) : content?.value;
  if (formula === undefined) return value;
  const own = { formula: formula.slice(1) };
  return value === undefined ? own : { ...own, result: value };
}
