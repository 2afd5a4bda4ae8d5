import type { AddInSession } from "../host/add-in-session";
import { lastColumn, lastRow } from "../../engine/workbook/address";
import { HostError } from "../host-error";
import { defineClass, type Argument, type HostClass, type HostObject } from "../protocol/host-object";
import {
  readText,
  requiredInteger,
  requiredText,
  textArgument,
  truthArgument,
} from "../protocol/read-arguments";
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../workbook/arrange-sheets";
import { assertMayChange } from "../workbook/guard-sheet";
import { readAddressList } from "../workbook/read-address";
import type { Sheet } from "../workbook/sheet";
import { worksheetEvents } from "./event-members";
import { freezePanesClass } from "./freeze-panes";
import { pageLayoutClass } from "./page-layout";
import { oneOf } from "./range-target";
import { rangeAreasClass } from "./range-areas";
import { rangeClass } from "./range";
import { readColor } from "./range-fill-font";
import { readAreasArgument, readSheetArea } from "./read-range-argument";
import { worksheetProtectionClass } from "./worksheet-protection";

/** Excel.Worksheet: one sheet of cells. */
export const worksheetClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  isGone: (sheet) => sheet.isDeleted,
  scalars: {
    EnableCalculation: () => true,
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet, { workbook }) => workbook.worksheets.indexOf(sheet),
    ShowGridlines: (sheet) => sheet.showGridlines,
    ShowHeadings: (sheet) => sheet.showHeadings,
    StandardHeight: (sheet) => sheet.standardHeight,
    StandardWidth: (sheet) => sheet.standardWidth,
    TabColor: (sheet) => sheet.tabColor,
    TabId: (sheet, { workbook }) => workbook.sheets.indexOf(sheet) + 1,
    Visibility: (sheet) => sheet.visibility,
  },
  setters: {
    // The library spells these two setters unlike their getters.
    Gridlines: (sheet, value) => {
      sheet.showGridlines = value === true;
    },
    Headings: (sheet, value) => {
      sheet.showHeadings = value === true;
    },
    Name: (sheet, value, { workbook }) => {
      renameSheet(workbook, sheet, readText(value), "add-in");
    },
    Position: (sheet, value, { workbook }) => {
      moveSheet(workbook, sheet, Number(value), "add-in");
    },
    StandardWidth: (sheet, value) => {
      sheet.standardWidth = Number(value);
    },
    TabColor: (sheet, value, { workbook }) => {
      assertMayChange(workbook);
      sheet.tabColor = value === "" ? "" : readColor(value);
    },
    Visibility: (sheet, value, { workbook }) => {
      setVisibility(workbook, sheet, oneOf(["Visible", "Hidden", "VeryHidden"], value), "add-in");
    },
  },
  navigations: {
    FreezePanes: (sheet) => freezePanesClass.of(sheet),
    PageLayout: (sheet) => pageLayoutClass.of(sheet),
    Protection: (sheet) => worksheetProtectionClass.of(sheet),
  },
  methods: {
    ...worksheetEvents.methods,
    Activate: (sheet, _, { workbook }) => {
      activateSheet(workbook, sheet);
      return undefined;
    },
    Calculate: (_sheet, _, { workbook }) => {
      workbook.calculator.recalculateAll();
      return undefined;
    },
    Delete: (sheet, _, { workbook }) => {
      deleteSheet(workbook, sheet, "add-in");
      return undefined;
    },
  },
  objectMethods: {
    GetCell: (sheet, args) => {
      const [row, column] = [requiredInteger(args, 0), requiredInteger(args, 1)];
      return rangeByIndexes(sheet, row, column, 1, 1);
    },
    GetNext: nextSheet(1),
    GetNextOrNullObject: nextSheet(1),
    GetPrevious: nextSheet(-1),
    GetPreviousOrNullObject: nextSheet(-1),
    GetRange: (sheet, args, { workbook }) => {
      const text = textArgument(args, 0);
      if (text === undefined) return rangeByIndexes(sheet, 0, 0, lastRow + 1, lastColumn + 1);
      const area = readSheetArea(text, sheet, workbook);
      if (area === undefined)
        throw new HostError(
          "InvalidArgument",
          "The argument is invalid or missing or has an incorrect format.",
        );
      return rangeClass.of({ sheet, area });
    },
    GetRangeByIndexes: (sheet, args) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((index) => requiredInteger(args, index));
      return rangeByIndexes(sheet, row ?? 0, column ?? 0, rows ?? 1, columns ?? 1);
    },
    GetRanges: (sheet, args, { workbook }) => {
      if (textArgument(args, 0) === undefined) {
        return rangeAreasClass.of({
          sheet,
          areas: [{ top: 0, left: 0, bottom: lastRow, right: lastColumn }],
        });
      }
      const text = requiredText(args, 0);
      // Assumption "longest-address": Excel takes no list of addresses longer than 8192 letters.
      if (text.length > 8192 || readAddressList(text) === undefined) {
        throw new HostError(
          "InvalidArgument",
          "The argument is invalid or missing or has an incorrect format.",
        );
      }
      return rangeAreasClass.of({ sheet, areas: readAreasArgument(args, 0, sheet, workbook) });
    },
    GetUsedRange: (sheet, args) => {
      const area = sheet.usedArea(truthArgument(args, 0));
      return rangeClass.of({ sheet, area: area ?? { top: 0, left: 0, bottom: 0, right: 0 } });
    },
    GetUsedRangeOrNullObject: (sheet, args) => {
      const area = sheet.usedArea(truthArgument(args, 0));
      return area && rangeClass.of({ sheet, area });
    },
  },
  since: {
    ...worksheetEvents.since,
    Calculate: 6,
    EnableCalculation: 9,
    FreezePanes: 7,
    GetNext: 5,
    GetNextOrNullObject: 5,
    GetPrevious: 5,
    GetPreviousOrNullObject: 5,
    GetRangeByIndexes: 7,
    GetRanges: 9,
    GetUsedRangeOrNullObject: 4,
    PageLayout: 9,
    Protection: 2,
    ShowGridlines: 8,
    ShowHeadings: 8,
    StandardHeight: 7,
    StandardWidth: 7,
    TabColor: 7,
    TabId: 14,
  },
});

function rangeByIndexes(
  sheet: Sheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): HostObject {
  const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
  const isOnSheet =
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && area.bottom <= lastRow && area.right <= lastColumn;
  if (!isOnSheet) throw new HostError("InvalidArgument", "The range is not on the sheet.");
  return rangeClass.of({ sheet, area });
}

function nextSheet(step: 1 | -1) {
  return (sheet: Sheet, args: readonly Argument[], { workbook }: AddInSession): HostObject | undefined => {
    const all = truthArgument(args, 0)
      ? workbook.worksheets.filter((one) => one.visibility === "Visible")
      : workbook.worksheets;
    const next = all[all.indexOf(sheet) + step];
    return next && worksheetClass.of(next);
  };
}
