import { showCell } from "../../engine/workbook/address";
import type { CellContent } from "../../engine/workbook/snapshot";
import { showText } from "../../hosts/ooxml/character-data";
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/sheet";

/** The index of a cell's style in the styles part. */
export type StyleOf = (cell: Cell) => number;

/** A cell element as a file holds it; `formula` is its f element where that is to stay as it was. */
export function showCellElement(
  place: { readonly row: number; readonly column: number },
  cell: Cell,
  style: number,
  formula = cell.formula === undefined ? "" : `<f>${showText(cell.formula.slice(1))}</f>`,
): string {
  const start = `<c r="${showCell(place)}"${style === 0 ? "" : ` s="${String(style)}"`}`;
  const { content } = cell;
  if (content === undefined) return formula === "" ? `${start}/>` : `${start}>${formula}</c>`;
  if (content.type === "text" && formula === "")
    return `${start} t="inlineStr"><is><t xml:space="preserve">${showText(content.value)}</t></is></c>`;
  return `${start}${typeAttribute(content)}>${formula}<v>${storedText(content)}</v></c>`;
}

function typeAttribute(content: CellContent): string {
  const types = { number: "", text: ' t="str"', boolean: ' t="b"', error: ' t="e"' } as const;
  return types[content.type];
}

function storedText({ value }: CellContent): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "number" ? String(value) : showText(value);
}

/** The attributes of a row that differ from the standard: its height in points, and whether it is hidden. */
export function rowAttributes(sheet: Sheet, row: number): string {
  const height = sheet.rowHeights.get(row);
  const tall = height === undefined ? "" : ` ht="${String(height)}" customHeight="1"`;
  return `${tall}${sheet.hiddenRows.has(row) ? ' hidden="1"' : ""}`;
}

/** A file counts a column's width in digits of the standard font, seven pixels wide; a pixel is ¾ point. */
export function widthOfPoints(points: number): string {
  return String(Math.round((Math.round(points / 0.75) / 7) * 1e6) / 1e6);
}
