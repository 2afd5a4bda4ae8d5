import type { CSSProperties } from "react";
import type { CellArea } from "../../engine/workbook/address";
import type { Cell } from "../workbook/cell";
import { defaultFont, type BorderLine, type CellStyle } from "../workbook/cell-style";
import type { Sheet } from "../workbook/sheet";
import { fontStack } from "./font-stack";

/** A point of print is four thirds of a pixel of the screen. */
export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

const widths: Record<BorderLine["weight"], number> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };

/** The CSS of a cell: letters, ground, alignment and the lines at its right and below. */
export function cellLooks(sheet: Sheet, area: CellArea, cell: Cell): CSSProperties {
  const { style } = cell;
  const looks: CSSProperties = {
    textAlign: alignment(style, cell),
    verticalAlign: style.vertical === "Top" ? "top" : style.vertical === "Center" ? "middle" : "bottom",
    // Each line is drawn once: by the cell at its left or above it.
    borderRight: line(rightLine(sheet, area), sheet.showGridlines),
    borderBottom: line(bottomLine(sheet, area), sheet.showGridlines),
  };
  // Only what differs from the sheet's own look is written into the page.
  if (style.fillColor !== undefined) looks.background = style.fillColor;
  if (style.fontName !== undefined) looks.fontFamily = fontStack(style.fontName);
  if (style.fontSize !== undefined && style.fontSize !== defaultFont.size)
    looks.fontSize = `${String(style.fontSize)}pt`;
  if (style.fontColor !== undefined) looks.color = style.fontColor;
  if (style.bold === true) looks.fontWeight = 700;
  if (style.italic === true) looks.fontStyle = "italic";
  const decorations = [
    style.underline === true ? "underline" : "",
    style.strikethrough === true ? "line-through" : "",
  ];
  if (decorations.some((one) => one !== "")) looks.textDecoration = decorations.join(" ").trim();
  // The first column has nobody at its left to draw its line.
  if (area.left === 0 && style.borders?.left !== undefined)
    looks.boxShadow = `inset 1px 0 ${style.borders.left.color}`;
  if (style.indent !== undefined) looks.paddingLeft = 2 + style.indent * 9;
  if (style.textOrientation === 180 || style.textOrientation === -90 || style.textOrientation === 90) {
    looks.writingMode = "vertical-rl";
    looks.textOrientation = style.textOrientation === 180 ? "upright" : "mixed";
  }
  return looks;
}

/** Whether the text may run over its right neighbour, as Excel lets an unwrapped text do beside an empty cell. */
export function runsOver(sheet: Sheet, row: number, column: number, cell: Cell): boolean {
  const { style, content } = cell;
  if (content?.type !== "text" || style.wrapText === true) return false;
  const isLeft =
    style.horizontal === undefined || style.horizontal === "General" || style.horizontal === "Left";
  const next = sheet.cellAt(row, column + 1);
  return (
    isLeft && next.content === undefined && next.formula === undefined && !sheet.isCovered(row, column + 1)
  );
}

function alignment({ horizontal }: CellStyle, { content }: Cell): CSSProperties["textAlign"] {
  switch (horizontal) {
    case "Left":
    case "Fill":
      return "left";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "center";
    case "Right":
      return "right";
    case "Justify":
      return "justify";
    default:
      return content?.type === "number"
        ? "right"
        : content?.type === "text" || content === undefined
          ? "left"
          : "center";
  }
}

function rightLine(sheet: Sheet, { top, right }: CellArea): BorderLine | undefined {
  return sheet.cellAt(top, right).style.borders?.right ?? sheet.cellAt(top, right + 1).style.borders?.left;
}

function bottomLine(sheet: Sheet, { bottom, left }: CellArea): BorderLine | undefined {
  return (
    sheet.cellAt(bottom, left).style.borders?.bottom ?? sheet.cellAt(bottom + 1, left).style.borders?.top
  );
}

function line(border: BorderLine | undefined, hasGridlines: boolean): string {
  if (border === undefined) return hasGridlines ? "1px solid var(--gridline)" : "1px solid transparent";
  const style =
    border.style === "Double"
      ? "double"
      : border.style === "Dot"
        ? "dotted"
        : border.style === "Continuous"
          ? "solid"
          : "dashed";
  return `${String(border.style === "Double" ? 3 : widths[border.weight])}px ${style} ${border.color}`;
}
