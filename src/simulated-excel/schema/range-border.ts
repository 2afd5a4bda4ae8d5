import { itemNotFound } from "../host-error";
import type { Json } from "../json";
import { defineClass, type HostClass } from "../protocol/host-object";
import { requiredInteger } from "../protocol/read-arguments";
import type { BorderLine } from "../workbook/cell-style";
import { borderOf, drawBorder, type BorderIndex } from "../workbook/format-cells";
import type { Workbook } from "../workbook/workbook";
import { readColor } from "./range-fill-font";
import { oneOf, type AreasTarget } from "./range-target";

/** One side of a range. */
interface BorderTarget extends AreasTarget {
  readonly index: BorderIndex | "DiagonalDown" | "DiagonalUp";
}

const indexes = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

const styles = [
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
  "None",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** Excel.RangeBorder: the line along one side of a range. */
export const rangeBorderClass: HostClass<BorderTarget> = defineClass<BorderTarget>({
  name: "RangeBorder",
  identity: ({ index }) => ({ _Id: index }),
  isGone: ({ sheet }) => sheet.isDeleted,
  scalars: {
    Color: (target) => lineOf(target)?.color ?? "#000000",
    SideIndex: ({ index }) => index,
    Style: (target) => lineOf(target)?.style ?? "None",
    TintAndShade: () => 0,
    Weight: (target) => lineOf(target)?.weight ?? "Thin",
  },
  setters: {
    Color: (target, value, { workbook }) => {
      change(workbook, target, { color: readColor(value) });
    },
    Style: (target, value, { workbook }) => {
      const style = oneOf(styles, value);
      change(workbook, target, style === "None" ? undefined : { style });
    },
    Weight: (target, value, { workbook }) => {
      change(workbook, target, { weight: oneOf(weights, value) });
    },
  },
  since: { TintAndShade: 9 },
});

/** Excel.RangeBorderCollection: the sides of a range. */
export const rangeBorderCollectionClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: "RangeBorderCollection",
  isGone: ({ sheet }) => sheet.isDeleted,
  scalars: { Count: () => indexes.length, TintAndShade: () => 0 },
  objectMethods: {
    GetItemAt: (target, args) => {
      const index = indexes[requiredInteger(args, 0)];
      if (index === undefined) throw itemNotFound();
      return rangeBorderClass.of({ ...target, index });
    },
  },
  items: (target) => indexes.map((index) => rangeBorderClass.of({ ...target, index })),
  item: (target, key) => rangeBorderClass.of({ ...target, index: oneOf(indexes, key as Json) }),
  since: { TintAndShade: 9 },
});

function lineOf({ sheet, areas, index }: BorderTarget): BorderLine | undefined {
  const area = areas[0];
  if (area === undefined || index === "DiagonalDown" || index === "DiagonalUp") return undefined;
  return borderOf(sheet, area, index);
}

function change(workbook: Workbook, target: BorderTarget, part: Partial<BorderLine> | undefined): void {
  const { sheet, areas, index } = target;
  if (index === "DiagonalDown" || index === "DiagonalUp") {
    workbook.gaps.record("diagonal borders");
    return;
  }
  const before = lineOf(target) ?? { style: "Continuous", weight: "Thin", color: "#000000" };
  for (const area of areas)
    drawBorder(workbook, sheet, area, index, part && { ...before, ...part }, "add-in");
}
