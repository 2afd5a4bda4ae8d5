import { lastColumn, lastRow, parseArea, type CellArea } from "../../engine/workbook/address";

/** An address as an add-in writes it: a sheet, where one is named, and an area. */
export interface Address {
  readonly sheet: string | undefined;
  readonly area: CellArea;
}

/** Reads "B3", "$B$3:C4", "B:C", "3:5", "'年 表'!B3"; undefined for anything else. */
export function readAddress(text: string): Address | undefined {
  const { sheet, rest } = splitSheet(text.trim());
  const plain = rest.replaceAll("$", "");
  const area = parseArea(plain) ?? parseColumns(plain) ?? parseRows(plain);
  return area === undefined ? undefined : { sheet, area };
}

/** Reads "A1:B2,D4" into its addresses; a comma inside a quoted sheet name does not part. */
export function readAddressList(text: string): readonly Address[] | undefined {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const addresses: Address[] = [];
  for (const part of parts) {
    const address = readAddress(part);
    if (address === undefined) return undefined;
    addresses.push(address);
  }
  return addresses.length === 0 ? undefined : addresses;
}

/** "Sheet1" as it stands, "'年 表'" in quotes: how Excel writes a sheet's name before an address. */
export function quoteSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Whether the area is made of whole columns. */
export function isWholeColumns(area: CellArea): boolean {
  return area.top === 0 && area.bottom === lastRow;
}

/** Whether the area is made of whole rows. */
export function isWholeRows(area: CellArea): boolean {
  return area.left === 0 && area.right === lastColumn;
}

/** The number of cells in the area. */
export function countCells(area: CellArea): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** The cells that both areas hold, or undefined. */
export function intersectAreas(one: CellArea, other: CellArea): CellArea | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top > area.bottom || area.left > area.right ? undefined : area;
}

/** The smallest area that holds both. */
export function boundAreas(one: CellArea, other: CellArea): CellArea {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function splitSheet(text: string): { sheet: string | undefined; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted !== null) return { sheet: quoted[1]?.replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const at = text.lastIndexOf("!");
  return at < 0 ? { sheet: undefined, rest: text } : { sheet: text.slice(0, at), rest: text.slice(at + 1) };
}

function parseColumns(text: string): CellArea | undefined {
  const match = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  const area = match === null ? undefined : parseArea(`${match[1] ?? ""}1:${match[2] ?? ""}1`);
  return area && { ...area, bottom: lastRow };
}

function parseRows(text: string): CellArea | undefined {
  const match = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  const area = match === null ? undefined : parseArea(`A${match[1] ?? ""}:A${match[2] ?? ""}`);
  return area && { ...area, right: lastColumn };
}
