import type { CellPlace } from "../workbook/address";
import { parseCell } from "../workbook/address";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { NarrativeDocument, NarrativePlace, NarrativeTable } from "./document";

/** The tables of a document as a workbook, and the way back from its cells. */
export interface TablesAsWorkbook {
  readonly workbook: WorkbookSnapshot;
  /** Where a cell stands in the document; undefined for a cell that nothing stands in. */
  readonly placeOf: (place: CellPlace) => NarrativePlace | undefined;
}

/**
 * Each table as a sheet, "表1" and so on, with the short lines right above it (附件2, its title, 单位：万元) as rows of
 * their own: so it is read by what it says, as a sheet is.
 */
export function tablesAsWorkbook(document: NarrativeDocument): TablesAsWorkbook {
  const titles = document.tables.map((table) => titleLines(document, table));
  const sheets = document.tables.map((table, index) => sheetOf(document, table, titles[index] ?? []));
  const byCell = new Map(
    document.paragraphs.flatMap(({ inTable }, paragraph) =>
      inTable === undefined
        ? []
        : [[`${inTable.table} ${inTable.row} ${inTable.column}`, paragraph] as const],
    ),
  );
  const placeOf = ({ sheet, cell }: CellPlace): NarrativePlace | undefined => {
    const table = sheets.findIndex(({ name }) => name === sheet);
    const position = parseCell(cell);
    const lines = titles[table];
    if (lines === undefined || position === undefined) return undefined;
    const row = position.row - lines.length;
    const paragraph = row < 0 ? lines[position.row] : byCell.get(`${table} ${row} ${position.column}`);
    const text = paragraph === undefined ? undefined : document.paragraphs[paragraph]?.text;
    if (paragraph === undefined || text === undefined) return undefined;
    return { document: document.name, paragraph, start: 0, end: text.length, text };
  };
  return { workbook: { name: document.name, sheets }, placeOf };
}

/** A title is short, and no more than these lines stand above a table. */
const longestTitle = 60;
const mostTitleLines = 4;

/** The paragraphs above a table that belong to it, from top to bottom. */
function titleLines(
  { paragraphs }: NarrativeDocument,
  { firstParagraph }: NarrativeTable,
): readonly number[] {
  const lines: number[] = [];
  for (let index = firstParagraph - 1; index >= 0 && lines.length < mostTitleLines; index -= 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.inTable !== undefined) break;
    const text = paragraph.text.trim();
    if (text === "") continue;
    if (text.length > longestTitle || /[。；]$/.test(text)) break;
    lines.unshift(index);
  }
  return lines;
}

function sheetOf(
  { paragraphs }: NarrativeDocument,
  { sheet }: NarrativeTable,
  lines: readonly number[],
): SheetSnapshot {
  const down = lines.length;
  const right = Math.max(
    0,
    ...sheet.cells.map(({ column }) => column),
    ...sheet.mergedAreas.map((area) => area.right),
  );
  const titles = lines.map((paragraph, row): CellSnapshot => {
    const shown = paragraphs[paragraph]?.text ?? "";
    return { row, column: 0, content: { type: "text", value: shown }, shown };
  });
  const titleAreas = right === 0 ? [] : lines.map((_, row) => ({ top: row, left: 0, bottom: row, right }));
  return {
    ...sheet,
    cells: [...titles, ...sheet.cells.map((cell) => ({ ...cell, row: cell.row + down }))],
    mergedAreas: [
      ...titleAreas,
      ...sheet.mergedAreas.map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down })),
    ],
  };
}
