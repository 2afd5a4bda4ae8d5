/** Where a cell stands: zero-based row and column, as every loop wants it. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, zero-based, both corners included. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell as a person names it: the sheet's name and an A1 address without dollar signs. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** The last row and column an Excel sheet can have (zero-based), by the file format's limits. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const columnNames: string[] = [];

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function showColumn(column: number): string {
  const known = columnNames[column];
  if (known !== undefined) return known;
  let rest = column + 1;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  columnNames[column] = letters;
  return letters;
}

/** The A1 address of a position: "F5" for row 4, column 5. */
export function showCell(position: CellPosition): string {
  return showColumn(position.column) + String(position.row + 1);
}

/** The A1 address of an area: "B3:C4", or "B3" where it is one cell. */
export function showArea(area: CellArea): string {
  const first = showCell({ row: area.top, column: area.left });
  const last = showCell({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "F5", "$F$5" or "f5"; undefined for anything else or beyond the limits of a sheet. */
export function parseCell(text: string): CellPosition | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return undefined;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const position = { row: Number(digits) - 1, column: column - 1 };
  return position.row > lastRow || position.column > lastColumn ? undefined : position;
}

/** Reads "B3:C4" or "B3", in any order of corners; undefined for anything else. */
export function parseArea(text: string): CellArea | undefined {
  const [from = "", to = from, ...rest] = text.split(":");
  const first = parseCell(from);
  const last = parseCell(to);
  if (first === undefined || last === undefined || rest.length > 0) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** Whether the position lies in the area. */
export function isInside(area: CellArea, position: CellPosition): boolean {
  return (
    position.row >= area.top &&
    position.row <= area.bottom &&
    position.column >= area.left &&
    position.column <= area.right
  );
}
