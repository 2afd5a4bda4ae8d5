import type { NarrativeParagraph, NarrativeTable } from "../../engine/narrative/document";
import type { CellArea } from "../../engine/workbook/address";
import type { CellSnapshot } from "../../engine/workbook/snapshot";
import type { WordElement } from "./word-element";

/** The paragraphs and tables of a document, in reading order. */
export interface Blocks {
  readonly paragraphs: NarrativeParagraph[];
  readonly tables: NarrativeTable[];
  /** Pictures, whose text nobody can read here. */
  pictures: number;
}

/** Adds everything below these elements. */
export function readBlocks(elements: readonly WordElement[], blocks: Blocks): void {
  for (const element of elements) {
    if (element.type === "paragraph") {
      const level = outlineLevelOf(element.styleName);
      // A line that is broken within a paragraph is a line for the eye as well.
      for (const text of textOf(element, blocks).split("\n")) {
        blocks.paragraphs.push(level === undefined ? { text } : { text, outlineLevel: level });
      }
    } else if (element.type === "table") readTable(element, blocks);
    else readBlocks(element.children, blocks);
  }
}

function outlineLevelOf(styleName: string): number | undefined {
  const level = /^(?:heading|标题)\s*([1-9])$/i.exec(styleName.trim())?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The text of a paragraph or a cell. Deleted text is no longer there; a line break is one. */
function textOf(element: WordElement, blocks: Blocks): string {
  switch (element.type) {
    case "text":
      return element.value;
    case "tab":
      return "\t";
    case "break":
      return "\n";
    case "image":
      blocks.pictures += 1;
      return "";
    default:
      return element.children.map((child) => textOf(child, blocks)).join("");
  }
}

function readTable(table: WordElement, blocks: Blocks): void {
  const index = blocks.tables.length;
  const firstParagraph = blocks.paragraphs.length;
  const cells: CellSnapshot[] = [];
  const mergedAreas: CellArea[] = [];
  const taken = new Set<string>();
  const rows = table.children.filter(({ type }) => type === "tableRow");
  rows.forEach((row, top) => {
    let column = 0;
    for (const cell of row.children) {
      if (cell.type !== "tableCell") continue;
      while (taken.has(`${String(top)} ${String(column)}`)) column += 1;
      const area = {
        top,
        left: column,
        bottom: Math.min(top + cell.rowSpan, rows.length) - 1,
        right: column + cell.colSpan - 1,
      };
      for (let down = area.top; down <= area.bottom; down += 1) {
        for (let across = area.left; across <= area.right; across += 1) {
          taken.add(`${String(down)} ${String(across)}`);
        }
      }
      if (area.bottom > area.top || area.right > area.left) mergedAreas.push(area);
      const text = cellText(cell, blocks);
      blocks.paragraphs.push({ text, inTable: { table: index, row: top, column } });
      if (text !== "") {
        cells.push({ row: top, column, content: { type: "text", value: text }, shown: text });
      }
      column = area.right + 1;
    }
  });
  if (firstParagraph === blocks.paragraphs.length) return;
  const sheet = {
    name: `表${String(index + 1)}`,
    state: "read" as const,
    visibility: "visible" as const,
    isProtected: false,
    cells,
    mergedAreas,
    hiddenRows: [],
    hiddenColumns: [],
  };
  blocks.tables.push({ sheet, firstParagraph });
}

/** Paragraphs of a cell are its lines; a table within it is read line by line. */
function cellText(cell: WordElement, blocks: Blocks): string {
  const lines = cell.children.map((child) =>
    child.type === "table" || child.type === "tableRow"
      ? child.children.map((inner) => cellText(inner, blocks)).join("\n")
      : child.type === "tableCell"
        ? cellText(child, blocks)
        : textOf(child, blocks),
  );
  return lines.join("\n").replace(/\n+$/, "");
}
