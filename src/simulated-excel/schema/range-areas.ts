import { lastColumn, lastRow, type CellArea } from "../../engine/workbook/address";
import type { AddInSession } from "../host/add-in-session";
import { itemNotFound } from "../host-error";
import { defineClass, type Argument, type HostClass, type HostObject } from "../protocol/host-object";
import { integerArgument, requiredInteger, textArgument, truthArgument } from "../protocol/read-arguments";
import { countCells, intersectAreas, isWholeColumns, isWholeRows } from "../workbook/read-address";
import { findSpecialCells } from "../workbook/special-cells";
import { clearCells } from "../workbook/write-cells";
import { rangeClass } from "./range";
import { rangeFormatClass } from "./range-format";
import { readAreasArgument } from "./read-range-argument";
import { addressOf, oneOf, type AreasTarget } from "./range-target";
import { worksheetClass } from "./worksheet";

/** Excel.RangeAreas: several rectangles of one sheet. */
export const rangeAreasClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: "RangeAreas",
  isGone: ({ sheet }) => sheet.isDeleted,
  scalars: {
    Address: addressList,
    AddressLocal: addressList,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + countCells(area), 0),
    IsEntireColumn: ({ areas }) => areas.every(isWholeColumns),
    IsEntireRow: ({ areas }) => areas.every(isWholeRows),
    Style: () => "Normal",
  },
  navigations: {
    Areas: (target) => rangeCollectionClass.of(target),
    Format: (target) => rangeFormatClass.of(target),
    Worksheet: ({ sheet }) => worksheetClass.of(sheet),
  },
  methods: {
    Calculate: ({ sheet, areas }, _, { workbook }) => {
      workbook.calculator.recalculate(areas.map((area) => ({ sheet, area })));
      return undefined;
    },
    Clear: ({ sheet, areas }, args, { workbook }) => {
      const what = oneOf(["All", "Contents", "Formats", "Hyperlinks"], args[0] ?? "All");
      for (const area of areas) if (what !== "Hyperlinks") clearCells(workbook, sheet, area, what, "add-in");
      return undefined;
    },
    SetDirty: ({ sheet, areas }, _, { workbook }) => {
      workbook.calculator.recalculate(areas.map((area) => ({ sheet, area })));
      return undefined;
    },
    // The batch itself keeps the object; the class only says that it can be kept.
    _KeepReference: () => undefined,
  },
  objectMethods: {
    GetEntireColumn: ({ sheet, areas }) =>
      some(
        sheet,
        areas.map((area) => ({ ...area, top: 0, bottom: lastRow })),
      ),
    GetEntireRow: ({ sheet, areas }) =>
      some(
        sheet,
        areas.map((area) => ({ ...area, left: 0, right: lastColumn })),
      ),
    GetIntersection: intersect,
    GetIntersectionOrNullObject: intersect,
    GetOffsetRangeAreas: ({ sheet, areas }, args) => {
      const [down, across] = [integerArgument(args, 0) ?? 0, integerArgument(args, 1) ?? 0];
      const moved = areas.map(({ top, left, bottom, right }) => ({
        top: top + down,
        bottom: bottom + down,
        left: left + across,
        right: right + across,
      }));
      return some(sheet, moved);
    },
    GetSpecialCells: special,
    GetSpecialCellsOrNullObject: special,
    GetUsedRangeAreas: used,
    GetUsedRangeAreasOrNullObject: used,
  },
});

/** Excel.RangeCollection: the rectangles of a RangeAreas one by one. */
export const rangeCollectionClass: HostClass<AreasTarget> = defineClass<AreasTarget>({
  name: "RangeCollection",
  isGone: ({ sheet }) => sheet.isDeleted,
  methods: { GetCount: ({ areas }) => areas.length },
  objectMethods: {
    GetItemAt: ({ sheet, areas }, args) => {
      const area = areas[requiredInteger(args, 0)];
      if (area === undefined) throw itemNotFound();
      return rangeClass.of({ sheet, area });
    },
  },
  items: ({ sheet, areas }) => areas.map((area) => rangeClass.of({ sheet, area })),
});

function addressList({ sheet, areas }: AreasTarget): string {
  return areas.map((area) => addressOf({ sheet, area })).join(",");
}

function some(sheet: AreasTarget["sheet"], areas: readonly CellArea[]): HostObject | undefined {
  return areas.length === 0 ? undefined : rangeAreasClass.of({ sheet, areas });
}

function intersect(
  { sheet, areas }: AreasTarget,
  args: readonly Argument[],
  session: AddInSession,
): HostObject | undefined {
  const others = readAreasArgument(args, 0, sheet, session.workbook);
  const common = areas.flatMap((one) => others.map((other) => intersectAreas(one, other)));
  return some(
    sheet,
    common.filter((area) => area !== undefined),
  );
}

function special(
  { sheet, areas }: AreasTarget,
  args: readonly Argument[],
  session: AddInSession,
): HostObject | undefined {
  const [type, valueType] = [textArgument(args, 0) ?? "", textArgument(args, 1) ?? "All"];
  const found = areas.flatMap((area) => {
    const part = findSpecialCells(sheet, area, type, valueType);
    if (part === undefined) throw session.gap(`RangeAreas.getSpecialCells("${type}", "${valueType}")`);
    return part;
  });
  return some(sheet, found);
}

function used({ sheet, areas }: AreasTarget, args: readonly Argument[]): HostObject | undefined {
  const area = sheet.usedArea(truthArgument(args, 0));
  const parts = area === undefined ? [] : areas.map((one) => intersectAreas(one, area));
  return some(
    sheet,
    parts.filter((part) => part !== undefined),
  );
}
