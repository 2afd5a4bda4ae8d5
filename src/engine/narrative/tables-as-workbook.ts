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
 * Each table as a sheet, "表1" and so on, with the short lines right above it (附件2, its title, 单位：万元) and the
 * lines of a form right below (说明, 填表人) as rows of their own: so it is read by what it says, as a sheet is.
 */
export function tablesAsWorkbook(document: NarrativeDocument): TablesAsWorkbook {
  const extents = extentsOf(document);
  const feet = extents.map(({ lastParagraph }) => footLines(document, lastParagraph));
  const taken = new Set(feet.flat());
  const drawn = document.tables.map((table, index) =>
    drawTable(document, table, {
      above: titleLines(document, table, taken),
      rows: extents[index]?.rows ?? 0,
      below: feet[index] ?? [],
    }),
  );
  const byName = new Map(drawn.map((each) => [each.sheet.name, each]));
  const byCell = new Map(
    document.paragraphs.flatMap(({ inTable }, paragraph) =>
      inTable === undefined
        ? []
        : [[`${inTable.table} ${inTable.row} ${inTable.column}`, paragraph] as const],
    ),
  );
  const placeOf = ({ sheet, cell }: CellPlace): NarrativePlace | undefined => {
    const table = byName.get(sheet);
    const position = parseCell(cell);
    if (table === undefined || position === undefined) return undefined;
    const row = position.row - table.down;
    const paragraph =
      table.lines.get(position.row) ?? byCell.get(`${drawn.indexOf(table)} ${row} ${position.column}`);
    const text = paragraph === undefined ? undefined : document.paragraphs[paragraph]?.text;
    if (paragraph === undefined || text === undefined) return undefined;
    return { document: document.name, paragraph, start: 0, end: text.length, text };
  };
  return { workbook: { name: document.name, sheets: drawn.map(({ sheet }) => sheet) }, placeOf };
}

interface DrawnTable {
  readonly sheet: SheetSnapshot;
  /** How many rows the lines above the table take. */
  readonly down: number;
  /** The paragraphs of the lines above and below it, by their rows. */
  readonly lines: ReadonlyMap<number, number>;
}

/** How many rows a table has, and where its last cell stands; empty cells count too. */
interface TableExtent {
  rows: number;
  lastParagraph: number;
}

function extentsOf({ paragraphs, tables }: NarrativeDocument): readonly TableExtent[] {
  const extents = tables.map(({ firstParagraph }) => ({ rows: 0, lastParagraph: firstParagraph }));
  paragraphs.forEach(({ inTable }, index) => {
    const extent = inTable && extents[inTable.table];
    if (inTable === undefined || extent === undefined) return;
    extent.rows = Math.max(extent.rows, inTable.row + 1);
    extent.lastParagraph = Math.max(extent.lastParagraph, index);
  });
  return extents;
}

/** A title is short, and no more than these lines stand above a table; or below it. */
const longestTitle = 60;
const longestFoot = 300;
const mostLines = 4;

/** An annex begins with its number; what stands above that is another's, or the list of the annexes. */
const topPattern = /^附(?:件|表)\s*[\d０-９一二三四五六七八九十]/;

/** What stands below a form: how it was filled in, and by whom. */
const footPattern = /^(?:说明|注|备注|附注|填表|填报|制表|审核|联系|电话|单位负责人|负责人|[①-⑳※*])/;

/** The paragraphs above a table that belong to it, from top to bottom; not those below the table before. */
function titleLines(
  { paragraphs }: NarrativeDocument,
  { firstParagraph }: NarrativeTable,
  taken: ReadonlySet<number>,
): readonly number[] {
  const lines: number[] = [];
  for (let index = firstParagraph - 1; index >= 0 && lines.length < mostLines; index -= 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.inTable !== undefined || taken.has(index)) break;
    const text = paragraph.text.trim();
    if (text === "") continue;
    if (text.length > longestTitle || /[。；]$/.test(text)) break;
    lines.unshift(index);
    if (topPattern.test(text)) break;
  }
  return lines;
}

/** The paragraphs right below a table that belong to its form. */
function footLines({ paragraphs }: NarrativeDocument, lastParagraph: number): readonly number[] {
  const lines: number[] = [];
  for (let index = lastParagraph + 1; index < paragraphs.length && lines.length < mostLines; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined || paragraph.inTable !== undefined) break;
    const text = paragraph.text.trim();
    if (text === "") continue;
    if (text.length > longestFoot || !footPattern.test(text)) break;
    lines.push(index);
  }
  return lines;
}

/** A table with the lines above and below it, each of them across its whole width. */
function drawTable(
  { paragraphs }: NarrativeDocument,
  { sheet }: NarrativeTable,
  {
    above,
    rows,
    below,
  }: { readonly above: readonly number[]; readonly rows: number; readonly below: readonly number[] },
): DrawnTable {
  const down = above.length;
  const right = sheet.mergedAreas.reduce(
    (most, area) => Math.max(most, area.right),
    sheet.cells.reduce((most, { column }) => Math.max(most, column), 0),
  );
  const lines = new Map([
    ...above.map((paragraph, index) => [index, paragraph] as const),
    ...below.map((paragraph, index) => [down + rows + index, paragraph] as const),
  ]);
  const written = [...lines].map(([row, paragraph]): CellSnapshot => {
    const shown = paragraphs[paragraph]?.text ?? "";
    return { row, column: 0, content: { type: "text", value: shown }, shown };
  });
  const areas =
    right === 0 ? [] : [...lines.keys()].map((row) => ({ top: row, left: 0, bottom: row, right }));
  const cells = sheet.cells.map((cell) => ({ ...cell, row: cell.row + down }));
  return {
    sheet: {
      ...sheet,
      cells: [...written.slice(0, down), ...cells, ...written.slice(down)],
      mergedAreas: [
        ...areas,
        ...sheet.mergedAreas.map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down })),
      ],
    },
    down,
    lines,
  };
}
