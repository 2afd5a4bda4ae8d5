import { readText } from "../protocol/read-arguments";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { defineClass, type HostClass } from "../protocol/host-object";
import { defaultFont, type CellStyle } from "../workbook/cell-style";
import { agreed, restyle } from "./range-format";
import type { AreasTarget } from "./range-target";

/** Excel.RangeFill: the ground of cells. */
export const rangeFillClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: "RangeFill",
  isGone: ({ sheet }) => sheet.isDeleted,
  scalars: {
    Color: (target) => agreed(target, (style) => style.fillColor ?? "#FFFFFF") ?? "",
    Pattern: (target) => agreed(target, (style) => (style.fillColor === undefined ? "None" : "Solid")),
    PatternColor: () => "#000000",
    PatternTintAndShade: () => 0,
    TintAndShade: () => 0,
  },
  setters: {
    Color: (target, value, { workbook }) => {
      const fillColor = readColor(value);
      restyle(workbook, target, (style) => ({ ...style, fillColor }));
    },
  },
  methods: {
    Clear: (target, _, { workbook }) => {
      restyle(workbook, target, ({ fillColor: _dropped, ...style }) => style);
      return undefined;
    },
  },
  since: { Pattern: 9, PatternColor: 9, PatternTintAndShade: 9, TintAndShade: 9 },
});

/** Excel.RangeFont: the letters of cells. */
export const rangeFontClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: "RangeFont",
  isGone: ({ sheet }) => sheet.isDeleted,
  scalars: {
    Bold: (target) => agreed(target, (style) => style.bold ?? false),
    Color: (target) => agreed(target, (style) => style.fontColor ?? defaultFont.color) ?? "",
    Italic: (target) => agreed(target, (style) => style.italic ?? false),
    Name: (target) => agreed(target, (style) => style.fontName ?? defaultFont.name) ?? "",
    Size: (target) => agreed(target, (style) => style.fontSize ?? defaultFont.size),
    Strikethrough: (target) => agreed(target, (style) => style.strikethrough ?? false),
    Subscript: () => false,
    Superscript: () => false,
    TintAndShade: () => 0,
    Underline: (target) => agreed(target, (style) => (style.underline === true ? "Single" : "None")),
  },
  setters: {
    Bold: setter((style, value) => ({ ...style, bold: value === true })),
    Color: setter((style, value) => ({ ...style, fontColor: readColor(value) })),
    Italic: setter((style, value) => ({ ...style, italic: value === true })),
    Name: setter((style, value) => ({ ...style, fontName: readText(value) })),
    Size: setter((style, value) => {
      if (typeof value !== "number" || value < 1 || value > 409)
        throw new HostError("InvalidArgument", "No font size.");
      return { ...style, fontSize: value };
    }),
    Strikethrough: setter((style, value) => ({ ...style, strikethrough: value === true })),
    Underline: setter((style, value) => ({ ...style, underline: value !== "None" })),
  },
  since: { Strikethrough: 9, Subscript: 9, Superscript: 9, TintAndShade: 9 },
});

/** "#FFC7CE" from "#ffc7ce" or one of the few names that add-ins use; InvalidArgument for anything else. */
export function readColor(value: Json): string {
  const names: Record<string, string> = {
    red: "#FF0000",
    yellow: "#FFFF00",
    green: "#008000",
    blue: "#0000FF",
    white: "#FFFFFF",
    black: "#000000",
    orange: "#FFA500",
    gray: "#808080",
  };
  const text = typeof value === "string" ? (names[value.toLowerCase()] ?? value.toUpperCase()) : "";
  if (!/^#[0-9A-F]{6}$/.test(text)) throw new HostError("InvalidArgument", "This is not a colour.");
  return text;
}

function setter(change: (style: CellStyle, value: Json) => CellStyle) {
  return (
    target: AreasTarget,
    value: Json,
    { workbook }: { workbook: Parameters<typeof restyle>[0] },
  ): void => {
    restyle(workbook, target, (style) => change(style, value));
  };
}
