import type { AddInSession } from "../host/add-in-session";
import { defineClass, type Argument, type HostClass, type HostObject } from "../protocol/host-object";
import { readText, textArgument, truthArgument } from "../protocol/read-arguments";
import { addSheet } from "../workbook/arrange-sheets";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import { worksheetCollectionEvents } from "./event-members";
import { worksheetClass } from "./worksheet";

/** Excel.WorksheetCollection: the sheets in tab order. */
export const worksheetCollectionClass: HostClass<Workbook> = defineClass<Workbook>({
  name: "WorksheetCollection",
  methods: {
    ...worksheetCollectionEvents.methods,
    GetCount: (workbook, args) => among(workbook, args).length,
  },
  objectMethods: {
    Add: (workbook, args) => worksheetClass.of(addSheet(workbook, textArgument(args, 0), "add-in")),
    GetActiveWorksheet: (workbook) => worksheetClass.of(workbook.activeSheet),
    GetFirst: (workbook, args) => wrap(among(workbook, args)[0]),
    GetItemOrNullObject: (workbook, args) => wrap(workbook.findSheet(textArgument(args, 0) ?? "")),
    GetLast: (workbook, args) => wrap(among(workbook, args).at(-1)),
  },
  items: (workbook) => workbook.worksheets.map((sheet) => worksheetClass.of(sheet)),
  item: (workbook: Workbook, key: Argument, _session: AddInSession) =>
    wrap(workbook.findSheet(readText(key))),
  since: { ...worksheetCollectionEvents.since, GetCount: 4, GetFirst: 5, GetItemOrNullObject: 4, GetLast: 5 },
});

function among(workbook: Workbook, args: readonly Argument[]): readonly Sheet[] {
  const all = workbook.worksheets;
  return truthArgument(args, 0) ? all.filter((sheet) => sheet.visibility === "Visible") : all;
}

function wrap(sheet: Sheet | undefined): HostObject | undefined {
  return sheet && worksheetClass.of(sheet);
}
