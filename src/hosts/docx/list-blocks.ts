import type { NarrativeParagraph, NarrativeTable } from "../../engine/narrative/document";
import type { CellArea } from "../../engine/workbook/address";
import type { CellSnapshot } from "../../engine/workbook/snapshot";
import type { WordBlock, WordTable } from "./word-block";

/** The paragraphs and tables of a document, in reading order. */
export interface ListedBlocks {
  readonly paragraphs: NarrativeParagraph[];
  readonly tables: NarrativeTable[];
}

/** Adds paragraphs and tables behind those that are listed; a table within a cell comes right behind the table around it. */
export function listBlocks(blocks: readonly WordBlock[], listed: ListedBlocks): void {
  for (const block of blocks) {
    if (block.kind === "table") listTable(block, listed);
    else {
      // A line that is broken within a paragraph is a line for the eye as well.
      for (const text of block.text.split("\n")) {
        listed.paragraphs.push(
          block.outlineLevel === undefined ? { text } : { text, outlineLevel: block.outlineLevel },
        );
      }
    }
  }
}

function listTable({ rows }: WordTable, listed: ListedBlocks): void {
  const table = listed.tables.length;
  const firstParagraph = listed.paragraphs.length;
  const cells: CellSnapshot[] = [];
  const inner: WordTable[] = [];
  const areas: GrownArea[] = [];
  /** The areas that reach down to the row before, by their leftmost column. */
  let above = new Map<number, GrownArea>();
  rows.forEach(({ leftOut, cells: ofRow }, row) => {
    const reached = new Map<number, GrownArea>();
    let column = leftOut;
    let last: GrownArea | undefined;
    for (const cell of ofRow) {
      const left = column;
      column += cell.columns;
      const over = cell.continuesAbove ? above.get(left) : undefined;
      if (over !== undefined) {
        over.bottom = row;
        reached.set(left, over);
        last = over;
        continue;
      }
      if (cell.continuesLeft && last?.top === row) {
        last.right = column - 1;
        continue;
      }
      last = { top: row, left, bottom: row, right: column - 1 };
      areas.push(last);
      reached.set(left, last);
      const text = textOfCell(cell.blocks, inner);
      listed.paragraphs.push({ text, inTable: { table, row, column: left } });
      if (text !== "") cells.push({ row, column: left, content: { type: "text", value: text }, shown: text });
    }
    above = reached;
  });
  listed.tables.push({ sheet: sheetOf(table, cells, areas), firstParagraph });
  listBlocks(inner, listed);
}

type GrownArea = { -readonly [Key in keyof CellArea]: CellArea[Key] };

function sheetOf(
  table: number,
  cells: readonly CellSnapshot[],
  areas: readonly CellArea[],
): NarrativeTable["sheet"] {
  return {
    name: `表${String(table + 1)}`,
    state: "read",
    visibility: "visible",
    isProtected: false,
    cells,
    mergedAreas: areas.filter(({ top, left, bottom, right }) => bottom > top || right > left),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** Paragraphs of a cell are its lines. */
function textOfCell(blocks: readonly WordBlock[], inner: WordTable[]): string {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.kind === "table") inner.push(block);
    else lines.push(block.text);
  }
  return lines.join("\n").replace(/\n+$/, "");
}
