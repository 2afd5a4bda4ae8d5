import type { CellObject, WorkSheet } from "@e965/xlsx";
import { parseArea } from "../engine/workbook/address";
import {
  type CellContent,
  type CellSnapshot,
  largestSheetInCells,
  type SheetSnapshot,
} from "../engine/workbook/snapshot";
import { isLegacyWorkbook, refuseOtherFiles } from "./ooxml/identify-file";
import { describeSheet, isNothing, type SheetContent, unreadSheet } from "./ooxml/sheet-content";
import { ShownText } from "./ooxml/shown-text";
import { WorkbookUnreadable } from "./ooxml/workbook-unreadable";
import type { WorkbookFile } from "./xlsx-host";

/**
 * Reads a .xls workbook (BIFF) from its bytes, to look at only: it is never written. The library for it is loaded
 * at the first call. Rejects with WorkbookUnreadable and nothing else.
 */
export async function readLegacyWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookFile> {
  if (!isLegacyWorkbook(bytes)) {
    refuseOtherFiles(bytes);
    throw new WorkbookUnreadable("not-a-workbook", "this is a zip: use readWorkbook");
  }
  const { read } = await import("@e965/xlsx");
  try {
    // Dense sheets are arrays of rows; without cellStyles hidden rows and columns are not told.
    const workbook = read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellHTML: false,
    });
    const shownText = new ShownText(workbook.Workbook?.WBProps?.date1904 === true);
    const sheets = workbook.SheetNames.map((sheetName, index): SheetSnapshot => {
      const hiding = workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0;
      const visibility = hiding === 0 ? "visible" : hiding === 1 ? "hidden" : "veryHidden";
      return { name: sheetName, visibility, ...readSheet(workbook.Sheets[sheetName], shownText) };
    });
    // Add-ins keep nothing in a .xls workbook.
    return { snapshot: { name, sheets }, canBeSaved: false, apply: refuseToSave, recall: () => undefined };
  } catch (error) {
    const detail = String(error);
    throw new WorkbookUnreadable(/password|encrypt/i.test(detail) ? "encrypted" : "damaged", detail);
  }
}

function refuseToSave(): never {
  throw new Error("a .xls workbook cannot be saved: see canBeSaved");
}

function readSheet(sheet: WorkSheet | undefined, shownText: ShownText): SheetContent {
  if (sheet === undefined || (sheet["!type"] ?? "sheet") !== "sheet") return unreadSheet("not-a-worksheet");
  const cells: CellSnapshot[] = [];
  for (const [row, line] of (sheet["!data"] ?? []).entries()) {
    for (const [column, cell] of ((line as CellObject[] | undefined) ?? []).entries()) {
      const snapshot = readCell(sheet, row, column, cell, shownText);
      if (snapshot !== undefined) cells.push(snapshot);
    }
    if (cells.length > largestSheetInCells) return unreadSheet("too-large");
  }
  const areas = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r,
    left: s.c,
    bottom: e.r,
    right: e.c,
  }));
  return {
    state: "read",
    // The library passes on the record's value, and a sheet may say that it is not protected.
    isProtected: Boolean(sheet["!protect"]),
    cells,
    ...describeSheet(cells, areas, {
      isRowHidden: (row) => sheet["!rows"]?.[row]?.hidden === true,
      isColumnHidden: (column) => sheet["!cols"]?.[column]?.hidden === true,
    }),
  };
}

function readCell(
  sheet: WorkSheet,
  row: number,
  column: number,
  cell: CellObject | undefined,
  shownText: ShownText,
): CellSnapshot | undefined {
  if (cell === undefined) return undefined;
  const content = readContent(cell);
  const formula = cell.f ?? findArrayFormula(sheet, cell);
  if (isNothing(content) && formula === undefined) return undefined;
  const numberFormat = cell.z === undefined || /^general$/i.test(String(cell.z)) ? undefined : String(cell.z);
  return {
    row,
    column,
    content,
    shown: shownText.show(content, numberFormat),
    ...(formula !== undefined && { formula: `=${formula}` }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function readContent({ t, v, w }: CellObject): CellContent | undefined {
  if (t === "e") return { type: "error", value: w ?? "#VALUE!" };
  if (typeof v === "number") return { type: "number", value: v };
  if (typeof v === "boolean") return { type: "boolean", value: v };
  return typeof v === "string" ? { type: "text", value: v } : undefined;
}

/** The cells of an array formula but the first know only its area. */
function findArrayFormula(sheet: WorkSheet, { F }: CellObject): string | undefined {
  const area = parseArea(F ?? "");
  return area === undefined ? undefined : sheet["!data"]?.[area.top]?.[area.left]?.f;
}
