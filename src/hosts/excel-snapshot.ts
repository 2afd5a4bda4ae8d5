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
  /** Row-major. */
  readonly cells: readonly CellSnapshot[];
  /** "自评表!A1:B2"; an area may be named twice. */
  readonly mergedAddresses: readonly string[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** The snapshot of one sheet, the same as a file host gives of the same workbook. */
export function showLoadedSheet(sheet: LoadedSheet): SheetSnapshot {
  const { name, visibility, isProtected, cells } = sheet;
  if (cells.length > largestSheetInCells) return { name, visibility, ...unreadSheet("too-large") };
  const described = describeSheet(cells, parseAddresses(sheet.mergedAddresses), {
    isRowHidden: (row) => sheet.hiddenRows.has(row),
    isColumnHidden: (column) => sheet.hiddenColumns.has(column),
  });
  return { name, visibility, state: "read", isProtected, cells, ...described };
}

/** The cells of a block that are not empty, row-major. */
export function readBlock(block: LoadedBlock, shownText: ShownText): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  block.values.forEach((row, top) => {
    row.forEach((value, left) => {
      const type = block.valueTypes[top]?.[left];
      const written = block.formulas[top]?.[left];
      const formula = typeof written === "string" && isFormula(written, value) ? written : undefined;
      const content = contentOf(value, type);
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

/** An empty text is no empty cell where a formula gave it. */
function contentOf(value: unknown, type: string | undefined): CellContent | undefined {
  if (typeof value === "number") return { type: "number", value };
  if (typeof value === "boolean") return { type: "boolean", value };
  if (typeof value !== "string" || type === "Empty") return undefined;
  return type === "Error" ? { type: "error", value } : { type: "text", value };
}

/** A text that begins with "=" is handed over twice alike; a formula is handed over beside its result. */
function isFormula(written: string, value: unknown): boolean {
  return written.startsWith("=") && written !== value;
}

/**
 * A number in a narrow column, and a long text in a cell formatted as text, show as ####, and what stands in a hidden
 * column may show as nothing at all: neither says what the cell says. A format that shows nothing does so here too.
 */
function showCell(
  text: string,
  content: CellContent | undefined,
  code: string | undefined,
  shownText: ShownText,
): string {
  return /^#*$/.test(text) ? shownText.show(content, code) : text;
}

function parseAddresses(addresses: readonly string[]): CellArea[] {
  const areas = new Map<string, CellArea>();
  for (const address of addresses) {
    const cells = address.slice(address.lastIndexOf("!") + 1).trim();
    const area = parseArea(cells);
    if (area !== undefined) areas.set(cells, area);
  }
  return [...areas.values()];
}
