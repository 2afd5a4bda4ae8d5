import { readText } from "../protocol/read-arguments";
import type { Json } from "../json";
import { defineClass, type HostClass } from "../protocol/host-object";
import { assertMayChange } from "../workbook/guard-sheet";
import type { Sheet } from "../workbook/sheet";
import type { AddInSession } from "../host/add-in-session";

/** Excel.HeaderFooterGroup: the headers and footers of a sheet; only those for all pages are simulated. */
export const headerFooterGroupClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "HeaderFooterGroup",
  isGone: (sheet) => sheet.isDeleted,
  scalars: { State: () => "Default", UseSheetMargins: () => true, UseSheetScale: () => true },
  navigations: { DefaultForAllPages: (sheet) => headerFooterClass.of(sheet) },
});

const places = [
  "LeftHeader",
  "CenterHeader",
  "RightHeader",
  "LeftFooter",
  "CenterFooter",
  "RightFooter",
] as const;

/** Excel.HeaderFooter: the six texts above and below a page. */
export const headerFooterClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "HeaderFooter",
  isGone: (sheet) => sheet.isDeleted,
  scalars: Object.fromEntries(
    places.map((place) => [place, (sheet: Sheet) => sheet.pageLayout.headersFooters[place] ?? ""]),
  ),
  setters: Object.fromEntries(
    places.map((place) => [
      place,
      (sheet: Sheet, value: Json, { workbook }: AddInSession) => {
        assertMayChange(workbook);
        const headersFooters = { ...sheet.pageLayout.headersFooters, [place]: readText(value) };
        sheet.pageLayout = { ...sheet.pageLayout, headersFooters };
      },
    ]),
  ),
});
