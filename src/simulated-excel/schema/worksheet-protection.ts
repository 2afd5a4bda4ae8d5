import { isJsonObject } from "../json";
import { defineClass, type HostClass } from "../protocol/host-object";
import { textArgument } from "../protocol/read-arguments";
import { protectSheet, unprotectSheet } from "../workbook/arrange-sheets";
import type { Sheet } from "../workbook/sheet";
import type { ProtectionOptions } from "../workbook/sheet-protection";

/** Excel.WorksheetProtection: what a sheet still lets a person do. */
export const worksheetProtectionClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "WorksheetProtection",
  isGone: (sheet) => sheet.isDeleted,
  scalars: {
    Options: (sheet) => (sheet.protection === undefined ? null : { ...sheet.protection.options }),
    Protected: (sheet) => sheet.protection !== undefined,
  },
  methods: {
    Protect: (sheet, args, { workbook }) => {
      const options = isJsonObject(args[0]) ? (args[0] as Partial<ProtectionOptions>) : {};
      protectSheet(workbook, sheet, options, textArgument(args, 1), "add-in");
      return undefined;
    },
    Unprotect: (sheet, args, { workbook }) => {
      unprotectSheet(workbook, sheet, textArgument(args, 0), "add-in");
      return undefined;
    },
  },
});
