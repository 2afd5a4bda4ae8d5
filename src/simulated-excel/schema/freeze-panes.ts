import { defineClass, type HostClass, type HostObject } from "../protocol/host-object";
import { integerArgument } from "../protocol/read-arguments";
import { assertMayChange } from "../workbook/guard-sheet";
import type { Sheet } from "../workbook/sheet";
import { rangeClass } from "./range";
import { readAreaArgument } from "./read-range-argument";

/** Excel.WorksheetFreezePanes: the rows and columns that stay while the rest scrolls. */
export const freezePanesClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "WorksheetFreezePanes",
  isGone: (sheet) => sheet.isDeleted,
  methods: {
    FreezeAt: (sheet, args, { workbook }) => {
      assertMayChange(workbook);
      const area = readAreaArgument(args, 0, sheet, workbook);
      sheet.frozenRows = area.bottom + 1;
      sheet.frozenColumns = area.right + 1;
      return undefined;
    },
    FreezeColumns: (sheet, args, { workbook }) => {
      assertMayChange(workbook);
      sheet.frozenColumns = integerArgument(args, 0) ?? 1;
      sheet.frozenRows = 0;
      return undefined;
    },
    FreezeRows: (sheet, args, { workbook }) => {
      assertMayChange(workbook);
      sheet.frozenRows = integerArgument(args, 0) ?? 1;
      sheet.frozenColumns = 0;
      return undefined;
    },
    Unfreeze: (sheet, _, { workbook }) => {
      assertMayChange(workbook);
      sheet.frozenRows = 0;
      sheet.frozenColumns = 0;
      return undefined;
    },
  },
  objectMethods: { GetLocation: location, GetLocationOrNullObject: location },
});

function location(sheet: Sheet): HostObject | undefined {
  const { frozenRows, frozenColumns } = sheet;
  if (frozenRows === 0 && frozenColumns === 0) return undefined;
  const bottom = frozenRows === 0 ? 1_048_575 : frozenRows - 1;
  const right = frozenColumns === 0 ? 16_383 : frozenColumns - 1;
  return rangeClass.of({ sheet, area: { top: 0, left: 0, bottom, right } });
}
