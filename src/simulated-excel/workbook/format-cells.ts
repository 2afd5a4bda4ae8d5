import type { CellArea } from "../../engine/workbook/address";
import { shareStyle, type BorderLine, type BorderSide, type CellStyle } from "./cell-style";
import { assertMayFormat } from "./guard-sheet";
import { countCells, intersectAreas } from "./read-address";
import type { Sheet } from "./sheet";
import type { Origin } from "./workbook-change";
import type { Workbook } from "./workbook";

/** The sides of an area that a line can be drawn along, as Excel.BorderIndex names them. */
export type BorderIndex =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

/** Restyles every cell of an area; of whole rows and columns only the part in use. */
export function restyleCells(
  workbook: Workbook,
  sheet: Sheet,
  area: CellArea,
  restyle: (style: CellStyle, row: number, column: number) => CellStyle,
  origin: Origin,
): void {
  assertMayFormat(workbook, sheet, "allowFormatCells");
  const part = inUse(workbook, sheet, area);
  for (let row = part?.top ?? 0; part !== undefined && row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      const cell = sheet.cellAt(row, column);
      sheet.putCell(row, column, { ...cell, style: shareStyle(restyle(cell.style, row, column)) });
    }
  }
  workbook.announce({ kind: "format-changed", sheet, area, origin });
}

/** Draws or removes (line undefined) the lines of one side of an area. */
export function drawBorder(
  workbook: Workbook,
  sheet: Sheet,
  area: CellArea,
  index: BorderIndex,
  line: BorderLine | undefined,
  origin: Origin,
): void {
  const draw = (style: CellStyle, row: number, column: number): CellStyle => {
    const sides = sidesAt(index, area, row, column);
    if (sides.length === 0) return style;
    const others = Object.entries(style.borders ?? {}).filter(
      ([side]) => !sides.includes(side as BorderSide),
    );
    const drawn = line === undefined ? [] : sides.map((side) => [side, line] as const);
    return { ...style, borders: Object.fromEntries([...others, ...drawn]) };
  };
  restyleCells(workbook, sheet, area, draw, origin);
}

/** The line along one side of an area, read at the first cell that has the side. */
export function borderOf(sheet: Sheet, area: CellArea, index: BorderIndex): BorderLine | undefined {
  const row = index === "EdgeBottom" ? area.bottom : area.top;
  const column = index === "EdgeRight" ? area.right : area.left;
  const [side] = sidesAt(index, area, row, column);
  return side && sheet.cellAt(row, column).style.borders?.[side];
}

/** What all cells of the area agree on, or undefined and `isMixed` where they do not. */
export function readAgreed<T>(
  sheet: Sheet,
  area: CellArea,
  read: (style: CellStyle) => T,
): { value: T; isMixed: boolean } {
  const value = read(sheet.cellAt(area.top, area.left).style);
  // Of a very large area only the part in use can differ from the default.
  const part =
    countCells(area) <= 100_000 ? area : (intersectAreas(area, sheet.usedArea(false) ?? area) ?? area);
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      if (read(sheet.cellAt(row, column).style) !== value) return { value, isMixed: true };
    }
  }
  return { value, isMixed: false };
}

function inUse(workbook: Workbook, sheet: Sheet, area: CellArea): CellArea | undefined {
  if (countCells(area) <= 100_000) return area;
  workbook.gaps.record("formats of whole rows or columns beyond the used range");
  const used = sheet.usedArea(false);
  return used && intersectAreas(area, used);
}

function sidesAt(index: BorderIndex, area: CellArea, row: number, column: number): readonly BorderSide[] {
  switch (index) {
    case "EdgeTop":
      return row === area.top ? ["top"] : [];
    case "EdgeBottom":
      return row === area.bottom ? ["bottom"] : [];
    case "EdgeLeft":
      return column === area.left ? ["left"] : [];
    case "EdgeRight":
      return column === area.right ? ["right"] : [];
    case "InsideHorizontal":
      return row < area.bottom
        ? row > area.top
          ? ["bottom", "top"]
          : ["bottom"]
        : row > area.top
          ? ["top"]
          : [];
    case "InsideVertical":
      return column < area.right
        ? column > area.left
          ? ["right", "left"]
          : ["right"]
        : column > area.left
          ? ["left"]
          : [];
  }
}
