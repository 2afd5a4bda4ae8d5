import type { CellArea } from "../../engine/workbook/address";
import { HostError } from "../host-error";
import type { Json } from "../json";
import { defineClass, type ClassTable, type HostClass } from "../protocol/host-object";
import type { CellStyle } from "../workbook/cell-style";
import { readAgreed, restyleCells } from "../workbook/format-cells";
import { autofit, setSize } from "../workbook/size-cells";
import type { Workbook } from "../workbook/workbook";
import { rangeBorderCollectionClass } from "./range-border";
import { rangeFillClass, rangeFontClass } from "./range-fill-font";
import { oneOf, type AreasTarget } from "./range-target";

/** Excel.RangeFormat: how the cells of a range look. */
export const rangeFormatClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: "RangeFormat",
  isGone: ({ sheet }) => sheet.isDeleted,
  scalars: {
    AutoIndent: () => false,
    ColumnWidth: (target) => agreedSize(target, "columns"),
    HorizontalAlignment: (target) => agreed(target, (style) => style.horizontal ?? "General"),
    IndentLevel: (target) => agreed(target, (style) => style.indent ?? 0),
    ReadingOrder: () => "Context",
    RowHeight: (target) => agreedSize(target, "rows"),
    ShrinkToFit: (target) => agreed(target, (style) => style.shrinkToFit ?? false),
    TextOrientation: (target) => agreed(target, (style) => style.textOrientation ?? 0),
    UseStandardHeight: ({ sheet, areas }) => areas.every((area) => !sheet.rowHeights.has(area.top)),
    UseStandardWidth: ({ sheet, areas }) => areas.every((area) => !sheet.columnWidths.has(area.left)),
    VerticalAlignment: (target) => agreed(target, (style) => style.vertical ?? "Center"),
    WrapText: (target) => agreed(target, (style) => style.wrapText ?? false),
  },
  setters: {
    ColumnWidth: sizeSetter("columns"),
    HorizontalAlignment: (target, value, { workbook }) => {
      const horizontal = oneOf(
        ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"],
        value,
      );
      restyle(workbook, target, (style) => ({ ...style, horizontal }));
    },
    IndentLevel: (target, value, { workbook }) => {
      restyle(workbook, target, (style) => ({ ...style, indent: numberOf(value) }));
    },
    RowHeight: sizeSetter("rows"),
    ShrinkToFit: (target, value, { workbook }) => {
      restyle(workbook, target, (style) => ({ ...style, shrinkToFit: value === true }));
    },
    TextOrientation: (target, value, { workbook }) => {
      restyle(workbook, target, (style) => ({ ...style, textOrientation: numberOf(value) }));
    },
    VerticalAlignment: (target, value, { workbook }) => {
      const vertical = oneOf(["Top", "Center", "Bottom", "Justify", "Distributed"], value);
      restyle(workbook, target, (style) => ({ ...style, vertical }));
    },
    WrapText: (target, value, { workbook }) => {
      restyle(workbook, target, (style) => ({ ...style, wrapText: value === true }));
    },
  },
  navigations: {
    Borders: (target) => rangeBorderCollectionClass.of(target),
    Fill: (target) => rangeFillClass.of(target),
    Font: (target) => rangeFontClass.of(target),
    Protection: (target) => formatProtectionClass.of(target),
  },
  methods: {
    AutofitColumns: (target, _, { workbook }) => {
      for (const area of target.areas) autofit(workbook, target.sheet, area, "columns", "add-in");
      return undefined;
    },
    AutofitRows: (target, _, { workbook }) => {
      for (const area of target.areas) autofit(workbook, target.sheet, area, "rows", "add-in");
      return undefined;
    },
  },
  since: {
    AutoIndent: 9,
    AutofitColumns: 2,
    AutofitRows: 2,
    ColumnWidth: 2,
    IndentLevel: 9,
    Protection: 2,
    ReadingOrder: 9,
    RowHeight: 2,
    ShrinkToFit: 9,
    TextOrientation: 7,
    UseStandardHeight: 7,
    UseStandardWidth: 7,
  },
});

/** Excel.FormatProtection: whether cells are locked once their sheet is protected. */
export const formatProtectionClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: "FormatProtection",
  isGone: ({ sheet }) => sheet.isDeleted,
  scalars: {
    FormulaHidden: () => false,
    Locked: (target) => agreed(target, (style) => style.locked ?? true),
  },
  setters: {
    Locked: (target, value, { workbook }) => {
      restyle(workbook, target, (style) => ({ ...style, locked: value === true }));
    },
  },
});

/** What all cells of the areas agree on, null where they do not: so the API says "mixed". */
export function agreed<T extends Json>(
  { sheet, areas }: AreasTarget,
  read: (style: CellStyle) => T,
): T | null {
  const answers = areas.map((area) => readAgreed(sheet, area, read));
  const first = answers[0];
  if (first === undefined || answers.some((one) => one.isMixed || one.value !== first.value)) return null;
  return first.value;
}

/** Restyles every cell of the areas on behalf of the add-in. */
export function restyle(
  workbook: Workbook,
  { sheet, areas }: AreasTarget,
  change: (style: CellStyle) => CellStyle,
): void {
  for (const area of areas) restyleCells(workbook, sheet, area, change, "add-in");
}

function agreedSize({ sheet, areas }: AreasTarget, axis: "rows" | "columns"): number | null {
  const measure = (index: number): number =>
    axis === "rows" ? sheet.rowHeight(index) : sheet.columnWidth(index);
  const last = sheet.usedArea(false);
  const sizes = areas.flatMap((area) => {
    const [from, to] = rangeOf(area, axis);
    // Beyond what is in use every row and column has the standard size.
    const end = Math.min(
      to,
      Math.max(from, axis === "rows" ? (last?.bottom ?? 0) + 1 : (last?.right ?? 0) + 1),
    );
    return Array.from({ length: end - from + 1 }, (_, offset) => measure(from + offset));
  });
  return new Set(sizes).size === 1 ? (sizes[0] ?? null) : null;
}

function sizeSetter(axis: "rows" | "columns"): NonNullable<ClassTable<AreasTarget>["setters"]>[string] {
  return ({ sheet, areas }, value, { workbook }) => {
    for (const area of areas) setSize(workbook, sheet, area, axis, numberOf(value), "add-in");
  };
}

function rangeOf(area: CellArea, axis: "rows" | "columns"): [number, number] {
  return axis === "rows" ? [area.top, area.bottom] : [area.left, area.right];
}

function numberOf(value: Json): number {
  if (typeof value !== "number" || value < -90)
    throw new HostError("InvalidArgument", "A number is expected.");
  return value;
}
