import { lastColumn, lastRow } from "../../engine/workbook/address";
import { HostError } from "../host-error";
import type { AddInSession } from "../host/add-in-session";
import type { Argument, ClassTable, HostObject } from "../protocol/host-object";
import { integerArgument, requiredInteger, textArgument, truthArgument } from "../protocol/read-arguments";
import { mergedAreasIn } from "../workbook/merge-cells";
import { boundAreas, intersectAreas } from "../workbook/read-address";
import { findSpecialCells } from "../workbook/special-cells";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { readAreaArgument } from "./read-range-argument";
import { reshape, type RangeTarget } from "./range-target";

/** A range with more merged areas than this fails to give them, says its documentation. */
export const mostMergedAreas = 512;

/** The methods of Excel.Range that lead to other ranges. */
export const rangeNeighbours: NonNullable<ClassTable<RangeTarget>["objectMethods"]> = {
  GetAbsoluteResizedRange: (range, args) => {
    const { top, left } = range.area;
    const bottom = top + requiredInteger(args, 0) - 1;
    return rangeClass.of(reshape(range, { bottom, right: left + requiredInteger(args, 1) - 1 }));
  },
  GetBoundingRect: (range, args, session) => {
    const area = boundAreas(range.area, readAreaArgument(args, 0, range.sheet, session.workbook));
    return rangeClass.of({ sheet: range.sheet, area });
  },
  GetCell: (range, args) => {
    const top = range.area.top + requiredInteger(args, 0);
    const left = range.area.left + requiredInteger(args, 1);
    return rangeClass.of(reshape(range, { top, bottom: top, left, right: left }));
  },
  GetColumn: (range, args) => {
    const left = range.area.left + requiredInteger(args, 0);
    return rangeClass.of(reshape(range, { left, right: left }));
  },
  GetEntireColumn: (range) => rangeClass.of(reshape(range, { top: 0, bottom: lastRow })),
  GetEntireRow: (range) => rangeClass.of(reshape(range, { left: 0, right: lastColumn })),
  GetIntersection: intersect,
  GetIntersectionOrNullObject: intersect,
  GetLastCell: (range) => {
    const { bottom, right } = range.area;
    return rangeClass.of(reshape(range, { top: bottom, left: right }));
  },
  GetLastColumn: (range) => rangeClass.of(reshape(range, { left: range.area.right })),
  GetLastRow: (range) => rangeClass.of(reshape(range, { top: range.area.bottom })),
  GetMergedAreasOrNullObject: ({ sheet, area }) => {
    const areas = mergedAreasIn(sheet, area);
    if (areas.length > mostMergedAreas) {
      throw new HostError("GeneralException", "The range has more than 512 merged areas.");
    }
    return areas.length === 0 ? undefined : rangeAreasClass.of({ sheet, areas });
  },
  GetOffsetRange: (range, args) => {
    const { top, left, bottom, right } = range.area;
    const [down, across] = [requiredInteger(args, 0), requiredInteger(args, 1)];
    return rangeClass.of(
      reshape(range, { top: top + down, bottom: bottom + down, left: left + across, right: right + across }),
    );
  },
  GetResizedRange: (range, args) => {
    const bottom = range.area.bottom + (integerArgument(args, 0) ?? 0);
    return rangeClass.of(
      reshape(range, { bottom, right: range.area.right + (integerArgument(args, 1) ?? 0) }),
    );
  },
  GetRow: (range, args) => {
    const top = range.area.top + requiredInteger(args, 0);
    return rangeClass.of(reshape(range, { top, bottom: top }));
  },
  GetSpecialCells: special,
  GetSpecialCellsOrNullObject: special,
  GetUsedRange: (range, args) => {
    const used = usedPart(range, args);
    return rangeClass.of(used ?? reshape(range, { bottom: range.area.top, right: range.area.left }));
  },
  GetUsedRangeOrNullObject: (range, args) => {
    const used = usedPart(range, args);
    return used && rangeClass.of(used);
  },
};

/** The requirement sets of those methods. */
export const rangeNeighboursSince = {
  GetAbsoluteResizedRange: 7,
  GetIntersectionOrNullObject: 4,
  GetMergedAreasOrNullObject: 13,
  GetResizedRange: 3,
  GetSpecialCells: 9,
  GetSpecialCellsOrNullObject: 9,
  GetUsedRangeOrNullObject: 4,
} as const;

function usedPart({ sheet, area }: RangeTarget, args: readonly Argument[]): RangeTarget | undefined {
  const used = sheet.usedArea(truthArgument(args, 0));
  const part = used && intersectAreas(used, area);
  return part && { sheet, area: part };
}

function intersect(
  range: RangeTarget,
  args: readonly Argument[],
  session: AddInSession,
): HostObject | undefined {
  const area = intersectAreas(range.area, readAreaArgument(args, 0, range.sheet, session.workbook));
  return area && rangeClass.of({ sheet: range.sheet, area });
}

function special(
  { sheet, area }: RangeTarget,
  args: readonly Argument[],
  session: AddInSession,
): HostObject | undefined {
  const [type, valueType] = [textArgument(args, 0) ?? "", textArgument(args, 1) ?? "All"];
  const areas = findSpecialCells(sheet, area, type, valueType);
  if (areas === undefined) throw session.gap(`Range.getSpecialCells("${type}", "${valueType}")`);
  return areas.length === 0 ? undefined : rangeAreasClass.of({ sheet, areas });
}
