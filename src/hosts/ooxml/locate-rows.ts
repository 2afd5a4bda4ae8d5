import { readSheetPart, type SheetFrame } from "./sheet-part";

/** Where a cell element stands in its sheet's text. */
export interface LocatedCell {
  readonly column: number;
  readonly style: number;
  readonly start: number;
  readonly end: number;
}

/** Where a row element stands; `start` and `end` are those of its start tag. */
export interface LocatedRow {
  readonly style: number;
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
  /** Where its end tag starts. */
  contentEnd: number;
  readonly cells: LocatedCell[];
}

/** A sheet's text with the places of some of its rows. */
export interface LocatedSheet {
  readonly text: string;
  readonly frame: SheetFrame;
  /** The rows that are there, by zero-based index. */
  readonly rows: ReadonlyMap<number, LocatedRow>;
  /** For a wanted row that is not there: the offset at which it belongs. */
  placeOf(row: number): number;
}

/** Reads a sheet once more for the offsets of the wanted rows: a snapshot of 200,000 cells does without them. */
export function locateRows(text: string, wanted: ReadonlySet<number>): LocatedSheet {
  const rows = new Map<number, LocatedRow>();
  const followers = new Map<number, number>();
  const missing = [...wanted].sort((one, other) => one - other);
  let current: LocatedRow | undefined;
  const frame = readSheetPart(text, {
    openRow: ({ row, style, start, end, isEmpty }) => {
      // The first row beyond a missing one stands where that one would stand before it.
      while ((missing[0] ?? row) < row) followers.set(missing.shift() ?? row, start);
      if (missing[0] === row) missing.shift();
      if (!wanted.has(row)) {
        current = undefined;
        return;
      }
      current = { style, start, end, isEmpty, contentEnd: end, cells: rows.get(row)?.cells ?? [] };
      rows.set(row, current);
    },
    cell: ({ column, style, start, end }) => {
      current?.cells.push({ column, style, start, end });
      return true;
    },
    closeRow: (_, at) => {
      if (current !== undefined) current.contentEnd = at;
    },
  });
  return { text, frame, rows, placeOf: (row) => followers.get(row) ?? frame.sheetData?.contentEnd ?? 0 };
}

/** The element of a cell; where a damaged sheet has two, the later one, which is the one that counts. */
export function findLocated(sheet: LocatedSheet, row: number, column: number): LocatedCell | undefined {
  return sheet.rows
    .get(row)
    ?.cells.filter((cell) => cell.column === column)
    .at(-1);
}

/**
 * The style of a cell: its own; where it has no element, that of the merged area it leads, as far as that
 * stands in its row; else that of its row, of its column, or none.
 */
export function findStyle(sheet: LocatedSheet, row: number, column: number): number {
  const own = findLocated(sheet, row, column);
  if (own !== undefined) return own.style;
  const located = sheet.rows.get(row);
  const area = sheet.frame.mergedAreas.find(({ top, left }) => top === row && left === column);
  if (area !== undefined) {
    const beside = located?.cells.find((cell) => cell.column > column && cell.column <= area.right);
    if (beside !== undefined) return beside.style;
  }
  if (located !== undefined && located.style !== 0) return located.style;
  return sheet.frame.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}
