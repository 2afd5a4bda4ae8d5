import { isTrue } from "../../hosts/ooxml/scan-sheet-data";
import { parseXml, type XmlElement } from "../../hosts/ooxml/parse-xml";
import {
  shareStyle,
  type BorderLine,
  type BorderSide,
  type CellStyle,
  type HorizontalAlignment,
  type VerticalAlignment,
} from "../workbook/cell-style";
import { readColorElement } from "./read-colors";

type Changeable<T> = { -readonly [K in keyof T]: T[K] };

const lines: Record<string, Omit<BorderLine, "color">> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};

const horizontals: Record<string, HorizontalAlignment> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const verticals: Record<string, VerticalAlignment> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

/** The looks of a styles part (ECMA-376 18.8.39), by the index that a cell's `s` names. */
export function readCellStyles(text: string, theme: readonly string[]): readonly CellStyle[] {
  const fonts: Changeable<CellStyle>[] = [];
  const fills: CellStyle[] = [];
  const borders: CellStyle[] = [];
  const styles: Changeable<CellStyle>[] = [];
  const path: string[] = [];
  let line: { side: BorderSide; line: BorderLine } | undefined;
  parseXml(text, {
    open: (element) => {
      path.push(element.local);
      const parent = path.at(-2);
      if (parent === "fonts") fonts.push({});
      else if (path.at(-3) === "fonts" && parent === "font") readFont(fonts.at(-1) ?? {}, element, theme);
      else if (parent === "fills") fills.push({});
      else if (parent === "patternFill" && element.local === "fgColor" && path.at(-4) === "fills") {
        const fillColor = readColorElement(element, theme);
        if (fillColor !== undefined) fills[fills.length - 1] = { fillColor };
      } else if (parent === "borders") borders.push({});
      else if (parent === "border" && path.at(-3) === "borders") line = addLine(borders, element);
      else if (element.local === "color" && line !== undefined && path.at(-4) === "borders") {
        const color = readColorElement(element, theme);
        const last = borders.at(-1)?.borders;
        if (color !== undefined)
          borders[borders.length - 1] = { borders: { ...last, [line.side]: { ...line.line, color } } };
      } else if (parent === "cellXfs") styles.push(combine(element, fonts, fills, borders));
      else if (parent === "xf" && path.at(-3) === "cellXfs") readDetail(styles.at(-1) ?? {}, element);
    },
    close: () => {
      path.pop();
    },
  });
  return styles.map(shareStyle);
}

function readFont(font: Changeable<CellStyle>, element: XmlElement, theme: readonly string[]): void {
  const value = element.attribute("val");
  const isOn = value === undefined || isTrue(value);
  if (element.local === "name" && value !== undefined) font.fontName = value;
  else if (element.local === "sz") font.fontSize = Number(value);
  else if (element.local === "b" && isOn) font.bold = true;
  else if (element.local === "i" && isOn) font.italic = true;
  else if (element.local === "strike" && isOn) font.strikethrough = true;
  else if (element.local === "u" && value !== "none") font.underline = true;
  else if (element.local === "color") {
    const color = readColorElement(element, theme);
    if (color !== undefined) font.fontColor = color;
  }
}

function addLine(
  borders: CellStyle[],
  element: XmlElement,
): { side: BorderSide; line: BorderLine } | undefined {
  const kind = lines[element.attribute("style") ?? ""];
  const side = (["top", "bottom", "left", "right"] as const).find((one) => one === element.local);
  if (kind === undefined || side === undefined) return undefined;
  const line = { ...kind, color: "#000000" };
  borders[borders.length - 1] = { borders: { ...borders.at(-1)?.borders, [side]: line } };
  return { side, line };
}

function combine(
  element: XmlElement,
  fonts: readonly CellStyle[],
  fills: readonly CellStyle[],
  borders: readonly CellStyle[],
): Changeable<CellStyle> {
  const at = (list: readonly CellStyle[], name: string): CellStyle =>
    list[Number(element.attribute(name) ?? 0)] ?? {};
  // Cells stand at the bottom where the style says nothing, whatever the program's own default.
  return { vertical: "Bottom", ...at(fonts, "fontId"), ...at(fills, "fillId"), ...at(borders, "borderId") };
}

function readDetail(style: Changeable<CellStyle>, element: XmlElement): void {
  if (element.local === "protection" && element.attribute("locked") !== undefined) {
    style.locked = isTrue(element.attribute("locked"));
  }
  if (element.local !== "alignment") return;
  const horizontal = horizontals[element.attribute("horizontal") ?? ""];
  const vertical = verticals[element.attribute("vertical") ?? ""];
  if (horizontal !== undefined) style.horizontal = horizontal;
  if (vertical !== undefined) style.vertical = vertical;
  if (isTrue(element.attribute("wrapText"))) style.wrapText = true;
  if (isTrue(element.attribute("shrinkToFit"))) style.shrinkToFit = true;
  const indent = Number(element.attribute("indent") ?? 0);
  if (indent > 0) style.indent = indent;
  const rotation = Number(element.attribute("textRotation") ?? 0);
  // A file counts 91 to 180 downwards, and 255 for letters one above the other.
  if (rotation !== 0)
    style.textOrientation = rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation;
}
