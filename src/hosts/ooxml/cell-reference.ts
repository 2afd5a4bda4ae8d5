import { lastColumn, lastRow } from "../../engine/workbook/address";
import { damaged } from "./workbook-unreadable";

/** The zero-based row and column of a reference that stands in a text, packed as row × 16384 + column: no allocation. */
export function parsePackedReference(text: string, from: number, to: number): number {
  let at = from;
  let column = 0;
  for (; at < to; at++) {
    const letter = text.charCodeAt(at) | 32;
    if (letter < 97 || letter > 122) break;
    column = column * 26 + letter - 96;
  }
  let row = 0;
  const digits = at;
  for (; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  const isWhole = at === to && digits > from && digits - from <= 3 && at > digits && at - digits <= 7;
  if (!isWhole || row < 1 || row > lastRow + 1 || column > lastColumn + 1) {
    throw damaged(`no cell is at ${text.slice(from, Math.min(to, from + 20))}`);
  }
  return packCell(row - 1, column - 1);
}

/** One number for a cell, ordered as a sheet is read: by row, then by column. */
export function packCell(row: number, column: number): number {
  return row * (lastColumn + 1) + column;
}

/** The row of a packed cell. */
export function rowOf(packed: number): number {
  return Math.floor(packed / (lastColumn + 1));
}

/** The column of a packed cell. */
export function columnOf(packed: number): number {
  return packed % (lastColumn + 1);
}
