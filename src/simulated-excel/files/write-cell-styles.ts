import { findBuiltInFormat } from "../../hosts/ooxml/built-in-formats";
import { parseXml } from "../../hosts/ooxml/parse-xml";
import { defaultFont, type BorderLine, type BorderSide, type CellStyle } from "../workbook/cell-style";
import { appendTo, childrenOf, showAttribute } from "./xml-children";

/** The sequence of CT_Stylesheet. */
const sequence = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"];

const firstOwnFormat = 164;
const builtIn = new Map(
  Array.from({ length: 50 }, (_, id): [string | undefined, number] => [findBuiltInFormat(id), id]).filter(
    // Numbers 14 to 36 and 45 to 47 are dates, which every locale shows its own way.
    ([code, id]) => code !== undefined && (id < 14 || (id > 36 && id < 45) || id > 47),
  ),
);

/** Adds the looks of cells to a styles part; equal looks get one index. */
export class StyleWriter {
  readonly #text: string;
  readonly #indexes = new Map<string, number>();
  readonly #added = new Map<string, string[]>();
  readonly #counts: Readonly<Record<string, number>>;
  readonly #formats = new Map<string, number>();
  #nextFormat = firstOwnFormat;

  constructor(text: string) {
    this.#text = text;
    this.#counts = countItems(text);
    parseXml(text, {
      open: (element) => {
        if (element.local !== "numFmt" || element.depth !== 2) return;
        const id = Number(element.attribute("numFmtId"));
        this.#formats.set(element.attribute("formatCode") ?? "", id);
        this.#nextFormat = Math.max(this.#nextFormat, id + 1);
      },
    });
    // The first of each is what a cell without a style has; fills have two that are fixed.
    if (this.#count("fonts") === 0) this.#add("fonts", showFont({}));
    if (this.#count("fills") === 0) {
      this.#add("fills", '<fill><patternFill patternType="none"/></fill>');
      this.#add("fills", '<fill><patternFill patternType="gray125"/></fill>');
    }
    if (this.#count("borders") === 0) this.#add("borders", showBorders({}));
    if (this.#count("cellStyleXfs") === 0)
      this.#add("cellStyleXfs", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
    if (this.#count("cellXfs") === 0)
      this.#add("cellXfs", '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  }

  /** The index of a look with its number format, "General" where none was chosen. */
  indexOf(style: CellStyle, numberFormat: string): number {
    const key = JSON.stringify([style, numberFormat]);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const fill =
      style.fillColor === undefined
        ? 0
        : this.#add(
            "fills",
            `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fillColor)}"/><bgColor indexed="64"/></patternFill></fill>`,
          );
    const font = this.#add("fonts", showFont(style));
    const border = this.#add("borders", showBorders(style));
    const details = showAlignment(style) + (style.locked === false ? '<protection locked="0"/>' : "");
    const applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment", "Protection"];
    const attributes = applied.map((name) => ` apply${name}="1"`).join("");
    const index = this.#add(
      "cellXfs",
      `<xf numFmtId="${String(this.#formatId(numberFormat))}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"${attributes}>${details}</xf>`,
    );
    this.#indexes.set(key, index);
    return index;
  }

  /** The whole part, or the text itself where no look was added. */
  finish(): string {
    if (this.#indexes.size === 0) return this.#text;
    return sequence.reduce(
      (text, local) => appendTo(text, sequence, local, this.#added.get(local) ?? []),
      this.#text,
    );
  }

  #formatId(code: string): number {
    if (code === "General") return 0;
    const known = this.#formats.get(code) ?? builtIn.get(code);
    if (known !== undefined) return known;
    const id = this.#nextFormat;
    this.#nextFormat += 1;
    this.#formats.set(code, id);
    this.#add("numFmts", `<numFmt numFmtId="${String(id)}" formatCode="${showAttribute(code)}"/>`);
    return id;
  }

  /** The index of an item of a list, which is added where no earlier call did. */
  #add(list: string, xml: string): number {
    const added = this.#added.get(list) ?? [];
    this.#added.set(list, added);
    const known = added.indexOf(xml);
    if (known >= 0) return (this.#counts[list] ?? 0) + known;
    added.push(xml);
    return this.#count(list) - 1;
  }

  #count(list: string): number {
    return (this.#counts[list] ?? 0) + (this.#added.get(list)?.length ?? 0);
  }
}

function countItems(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { local, start, end } of childrenOf(text)) counts[local] = childCount(text.slice(start, end));
  return counts;
}

/** Namespaces are declared further out, so prefixes are taken off for this look at one list alone. */
function childCount(xml: string): number {
  const bare = xml.replace(/<(\/?)[\w.-]+:/g, "<$1").replace(/\s[\w.-]+:[\w.-]+=("[^"]*"|'[^']*')/g, "");
  return childrenOf(bare).length;
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

function showFont(style: CellStyle): string {
  const marks = [
    style.bold === true ? "<b/>" : "",
    style.italic === true ? "<i/>" : "",
    style.strikethrough === true ? "<strike/>" : "",
    style.underline === true ? "<u/>" : "",
  ].join("");
  const name = showAttribute(style.fontName ?? defaultFont.name);
  const size = String(style.fontSize ?? defaultFont.size);
  return `<font>${marks}<sz val="${size}"/><color rgb="${argb(style.fontColor ?? defaultFont.color)}"/><name val="${name}"/></font>`;
}

const sides: readonly BorderSide[] = ["left", "right", "top", "bottom"];

function showBorders({ borders = {} }: CellStyle): string {
  const lines = sides.map((side) => {
    const line = borders[side];
    return line === undefined
      ? `<${side}/>`
      : `<${side} style="${lineName(line)}"><color rgb="${argb(line.color)}"/></${side}>`;
  });
  return `<border>${lines.join("")}<diagonal/></border>`;
}

const thinLines: Readonly<Record<BorderLine["style"], string>> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};
const mediumLines: Partial<Record<BorderLine["style"], string>> = {
  Continuous: "medium",
  Dash: "mediumDashed",
  DashDot: "mediumDashDot",
  DashDotDot: "mediumDashDotDot",
};

function lineName({ style, weight }: BorderLine): string {
  if (style === "Continuous" && weight === "Hairline") return "hair";
  if (style === "Continuous" && weight === "Thick") return "thick";
  return (weight === "Medium" ? mediumLines[style] : undefined) ?? thinLines[style];
}

function showAlignment(style: CellStyle): string {
  const turned = style.textOrientation ?? 0;
  const attributes: [string, string | number | undefined][] = [
    ["horizontal", style.horizontal === "General" ? undefined : horizontalName(style.horizontal)],
    // Where nothing was said, the simulated program centres; a file that says nothing means the bottom.
    ["vertical", (style.vertical ?? "Center").toLowerCase()],
    // A file counts downwards from 90, and 255 for letters one above the other.
    ["textRotation", turned === 0 ? undefined : turned === 180 ? 255 : turned < 0 ? 90 - turned : turned],
    ["wrapText", style.wrapText === true ? 1 : undefined],
    ["indent", style.indent],
    ["shrinkToFit", style.shrinkToFit === true ? 1 : undefined],
  ];
  const shown = attributes.flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${String(value)}"`,
  );
  return `<alignment${shown.join("")}/>`;
}

function horizontalName(horizontal: CellStyle["horizontal"]): string | undefined {
  if (horizontal === "CenterAcrossSelection") return "centerContinuous";
  return horizontal?.toLowerCase();
}
