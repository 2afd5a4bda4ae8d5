import { parseArea, showArea, showCell } from "../../engine/workbook/address";
import type { CellValue } from "../../engine/workbook/edit";
import { showText } from "./character-data";
import { findLocated, findStyle, type LocatedRow, type LocatedSheet } from "./locate-rows";
import { TagScanner } from "./tag-scanner";
import { applySplices, type TextSplice } from "./text-splice";

/** A cell and what it shall hold. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly after: CellValue;
}

/**
 * The sheet's text with the cells changed and nothing else, but for what a new cell needs: its row, the row's
 * span and the sheet's dimension. A text is written as an inline string, so that the shared strings stay
 * as they are; Excel moves it there when it next saves. Changes are of different cells.
 */
export function patchSheet(sheet: LocatedSheet, changes: readonly CellChange[]): string {
  const patch = new SheetPatch(sheet);
  const ordered = [...changes].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const change of ordered) patch.change(change);
  return patch.finish();
}

class SheetPatch {
  private readonly splices: TextSplice[] = [];
  /** New cells of rows that have none yet, as text, by row. */
  private readonly filled = new Map<number, string>();
  private readonly created: CellChange[] = [];
  private readonly prefix: string;

  constructor(private readonly sheet: LocatedSheet) {
    this.prefix = sheet.frame.prefix;
  }

  change(change: CellChange): void {
    const cell = findLocated(this.sheet, change.row, change.column);
    if (cell !== undefined) {
      const attributes = keepAttributes(this.sheet.text, cell.start);
      this.splices.push({ from: cell.start, to: cell.end, text: this.showElement(attributes, change.after) });
    } else if (change.after !== undefined) {
      this.create(change);
    }
  }

  finish(): string {
    for (const [row, cells] of this.filled) this.fillRow(row, cells);
    this.widenSpans();
    this.widenDimension();
    return applySplices(this.sheet.text, this.expandSheetData());
  }

  private create(change: CellChange): void {
    const { sheet } = this;
    this.created.push(change);
    const style = findStyle(sheet, change.row, change.column);
    const attributes = ` r="${showCell(change)}"${style === 0 ? "" : ` s="${style}"`}`;
    const text = this.showElement(attributes, change.after);
    const row = sheet.rows.get(change.row);
    if (row === undefined || row.isEmpty) {
      this.filled.set(change.row, (this.filled.get(change.row) ?? "") + text);
      return;
    }
    const follower = row.cells.find(({ column, start }) => column > change.column && start > row.start);
    const at = follower?.start ?? row.contentEnd;
    this.splices.push({ from: at, to: at, text });
  }

  private fillRow(index: number, cells: string): void {
    const row = this.sheet.rows.get(index);
    const name = `${this.prefix}row`;
    if (row === undefined) {
      const at = this.sheet.placeOf(index);
      this.splices.push({ from: at, to: at, text: `<${name} r="${index + 1}">${cells}</${name}>` });
    } else {
      // The tag ends in "/>".
      this.splices.push({ from: row.end - 2, to: row.end, text: `>${cells}</${name}>` });
    }
  }

  private showElement(attributes: string, value: CellValue): string {
    const { prefix } = this;
    const [type, content] = this.showContent(value);
    return content === ""
      ? `<${prefix}c${attributes}/>`
      : `<${prefix}c${attributes}${type}>${content}</${prefix}c>`;
  }

  private showContent(value: CellValue): readonly [string, string] {
    const { prefix } = this;
    const stored = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
    if (value === undefined) return ["", ""];
    if (typeof value === "number") return ["", stored(String(value))];
    if (typeof value === "boolean") return [' t="b"', stored(value ? "1" : "0")];
    const text = `<${prefix}t xml:space="preserve">${showText(value)}</${prefix}t>`;
    return [' t="inlineStr"', `<${prefix}is>${text}</${prefix}is>`];
  }

  /** The span is a hint of which columns a row uses; one that is too narrow is made to cover its new cells. */
  private widenSpans(): void {
    const widened = new Map<LocatedRow, number[]>();
    for (const { row, column } of this.created) {
      const located = this.sheet.rows.get(row);
      if (located !== undefined) widened.set(located, [...(widened.get(located) ?? []), column + 1]);
    }
    for (const [row, columns] of widened) {
      const scanner = new TagScanner(this.sheet.text, row.start);
      scanner.next();
      const place = scanner.attributes.find("spans");
      const spans = (scanner.attributes.value("spans") ?? "").split(/[\s:]+/).map(Number);
      if (place === undefined || spans.some((bound) => !(bound > 0))) continue;
      const first = Math.min(...spans);
      const last = Math.max(...spans);
      if (columns.every((column) => column >= first && column <= last)) continue;
      const text = `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`;
      this.splices.push({ ...place, text });
    }
  }

  private widenDimension(): void {
    const { dimension } = this.sheet.frame;
    const area = parseArea(dimension?.area ?? "");
    if (dimension === undefined || area === undefined) return;
    const wide = { ...area };
    for (const { row, column } of this.created) {
      wide.top = Math.min(wide.top, row);
      wide.bottom = Math.max(wide.bottom, row);
      wide.left = Math.min(wide.left, column);
      wide.right = Math.max(wide.right, column);
    }
    if (showArea(wide) === showArea(area)) return;
    // Within a tag a "<" stands nowhere but at its start.
    const scanner = new TagScanner(this.sheet.text, this.sheet.text.lastIndexOf("<", dimension.tagEnd - 1));
    scanner.next();
    const place = scanner.attributes.find("ref");
    if (place !== undefined) this.splices.push({ ...place, text: showArea(wide) });
  }

  /** An empty sheetData element gets an end tag around its first rows. */
  private expandSheetData(): readonly TextSplice[] {
    const data = this.sheet.frame.sheetData;
    if (data?.isEmpty !== true) return this.splices;
    const isRow = ({ from }: TextSplice) => from === data.tagEnd;
    const rows = this.splices.filter(isRow).map(({ text }) => text);
    if (rows.length === 0) return this.splices;
    const text = `>${rows.join("")}</${this.prefix}sheetData>`;
    return [
      ...this.splices.filter((splice) => !isRow(splice)),
      { from: data.tagEnd - 2, to: data.tagEnd, text },
    ];
  }
}

/** All attributes of a cell but its type and its metadata (linked data types, dynamic arrays), which go with the old value. */
function keepAttributes(text: string, start: number): string {
  const scanner = new TagScanner(text, start);
  scanner.next();
  const kept = scanner.attributes.list().filter(({ name }) => !["t", "cm", "vm"].includes(name));
  return kept
    .map(({ name, raw }) => (raw.includes('"') ? ` ${name}='${raw}'` : ` ${name}="${raw}"`))
    .join("");
}
