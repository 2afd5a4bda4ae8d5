import { type CellArea, parseArea } from "../engine/workbook/address";
import {
  type CellContent,
  type CellSnapshot,
  largestSheetInCells,
  type SheetSnapshot,
} from "../engine/workbook/snapshot";
import { describeSheet, isNothing, unreadSheet } from "./ooxml/sheet-content";
import type { ShownText } from "./ooxml/shown-text";

/** A block of cells as Excel hands it over: matrices of one size, zero-based place of the first cell. */
export interface LoadedBlock {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** What Excel tells of one sheet. */
export interface LoadedSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly isProtected: boolean;
  readonly blocks: readonly LoadedBlock[];
  /** "自评表!A1:B2,自评表!C3:D4"; "" where nothing is merged. */
  readonly mergedAddresses: string;
  /** Hidden flags of the used range's rows and columns, from its first on. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly hiddenRows: readonly boolean[];
  readonly hiddenColumns: readonly boolean[];
}

/** The snapshot of one sheet, the same as a file host gives of the same workbook. */
export function readLoadedSheet(sheet: LoadedSheet, shownText: ShownText): SheetSnapshot {
  const { name, visibility, isProtected } = sheet;
  const cells = sheet.blocks.flatMap((block) => readBlock(block, shownText));
  if (cells.length > largestSheetInCells) {
    return { name, visibility, ...unreadSheet("too-large"), isProtected };
  }
  const areas = parseAddresses(sheet.mergedAddresses);
  const described = describeSheet(cells, areas, {
    isRowHidden: (row) => sheet.hiddenRows[row - sheet.firstRow] === true,
    isColumnHidden: (column) => sheet.hiddenColumns[column - sheet.firstColumn] === true,
  });
  return { name, visibility, state: "read", isProtected, cells, ...described };
}

function readBlock(block: LoadedBlock, shownText: ShownText): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  block.values.forEach((row, top) => {
    row.forEach((value, left) => {
      const content = contentOf(value, block.valueTypes[top]?.[left]);
      const written = block.formulas[top]?.[left];
      const formula = typeof written === "string" && isFormula(written, value) ? written : undefined;
      if (formula === undefined && isNothing(content)) return;
      const format = block.numberFormat[top]?.[left];
      const code = typeof format === "string" && format !== "General" ? format : undefined;
      cells.push({
        row: block.rowIndex + top,
        column: block.columnIndex + left,
        content,
        shown: showCell(block.text[top]?.[left] ?? "", content, code, shownText),
        ...(formula === undefined ? {} : { formula }),
        ...(code === undefined ? {} : { numberFormat: code }),
      });
    });
  });
  return cells;
}

function contentOf(value: unknown, type: string | undefined): CellContent | undefined {
  if (typeof value === "number") return { type: "number", value };
  if (typeof value === "boolean") return { type: "boolean", value };
  if (typeof value !== "string" || value === "") return undefined;
  return type === "Error" ? { type: "error", value } : { type: "text", value };
}

/** A text that begins with "=" is handed over twice alike; a formula is handed over beside its result. */
function isFormula(written: string, value: unknown): boolean {
  return written.startsWith("=") && written !== value;
}

/** A column too narrow for a number shows ####, which says nothing about the number. */
function showCell(
  text: string,
  content: CellContent | undefined,
  code: string | undefined,
  shownText: ShownText,
): string {
  const isTooNarrow = content?.type === "number" && /^#+$/.test(text);
  return isTooNarrow ? shownText.show(content, code) : text;
}

function parseAddresses(addresses: string): CellArea[] {
  if (addresses === "") return [];
  return addresses.split(",").flatMap((address) => {
    const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
    return area === undefined ? [] : [area];
  });
}
