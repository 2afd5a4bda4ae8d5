import { readText } from "../protocol/read-arguments";
import { HostError } from "../host-error";
import { isJsonObject, type Json } from "../json";
import { defineClass, type ClassTable, type HostClass } from "../protocol/host-object";
import { assertMayChange } from "../workbook/guard-sheet";
import type { PageLayout } from "../workbook/page-layout";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import { headerFooterGroupClass } from "./header-footer";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./range-areas";
import { readAreaArgument, readAreasArgument } from "./read-range-argument";
import { oneOf } from "./range-target";

const margins = [
  "leftMargin",
  "rightMargin",
  "topMargin",
  "bottomMargin",
  "headerMargin",
  "footerMargin",
] as const;
const switches = [
  "centerHorizontally",
  "centerVertically",
  "blackAndWhite",
  "printGridlines",
  "printHeadings",
] as const;
const pointsOf = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** Excel.PageLayout: how a sheet prints. */
export const pageLayoutClass: HostClass<Sheet> = defineClass<Sheet>({
  name: "PageLayout",
  isGone: (sheet) => sheet.isDeleted,
  scalars: {
    ...Object.fromEntries(
      [...margins, ...switches].map((name) => [upper(name), (sheet: Sheet) => sheet.pageLayout[name]]),
    ),
    DraftMode: () => false,
    FirstPageNumber: () => "",
    Orientation: (sheet) => sheet.pageLayout.orientation,
    PaperSize: (sheet) => sheet.pageLayout.paperSize,
    PrintComments: () => "NoComments",
    PrintErrors: () => "AsDisplayed",
    PrintOrder: () => "DownThenOver",
    Zoom: (sheet) => ({ ...sheet.pageLayout.zoom }),
  },
  setters: {
    ...Object.fromEntries(
      margins.map((name) => [upper(name), setter((value) => ({ [name]: points(value, 1) }))]),
    ),
    ...Object.fromEntries(
      switches.map((name) => [upper(name), setter((value) => ({ [name]: value === true }))]),
    ),
    Orientation: setter((value) => ({ orientation: oneOf(["Portrait", "Landscape"], value) })),
    PaperSize: setter((value) => ({ paperSize: readText(value) })),
    Zoom: setter((value) => ({ zoom: readZoom(value) })),
  },
  navigations: { HeadersFooters: (sheet) => headerFooterGroupClass.of(sheet) },
  methods: {
    SetPrintArea: (sheet, args, { workbook }) => {
      change(workbook, sheet, { printArea: readAreasArgument(args, 0, sheet, workbook) });
      return undefined;
    },
    SetPrintMargins: (sheet, args, { workbook }) => {
      const unit = pointsOf[oneOf(["Points", "Inches", "Centimeters"], args[0])];
      const options = isJsonObject(args[1]) ? args[1] : {};
      const given = Object.entries(options).map(([side, value]) => [
        `${side}Margin`,
        points(value as Json, unit),
      ]);
      change(workbook, sheet, Object.fromEntries(given) as Partial<PageLayout>);
      return undefined;
    },
    SetPrintTitleColumns: (sheet, args, { workbook }) => {
      change(workbook, sheet, { titleColumns: readAreaArgument(args, 0, sheet, workbook) });
      return undefined;
    },
    SetPrintTitleRows: (sheet, args, { workbook }) => {
      change(workbook, sheet, { titleRows: readAreaArgument(args, 0, sheet, workbook) });
      return undefined;
    },
  },
  objectMethods: {
    GetPrintArea: printArea,
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleColumnsOrNullObject: (sheet) => {
      const area = sheet.pageLayout.titleColumns;
      return area && rangeClass.of({ sheet, area });
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const area = sheet.pageLayout.titleRows;
      return area && rangeClass.of({ sheet, area });
    },
  },
});

function printArea(sheet: Sheet) {
  const areas = sheet.pageLayout.printArea;
  return areas && rangeAreasClass.of({ sheet, areas });
}

function setter(
  read: (value: Json) => Partial<PageLayout>,
): NonNullable<ClassTable<Sheet>["setters"]>[string] {
  return (sheet, value, { workbook }) => {
    change(workbook, sheet, read(value));
  };
}

function change(workbook: Workbook, sheet: Sheet, part: Partial<PageLayout>): void {
  assertMayChange(workbook);
  sheet.pageLayout = { ...sheet.pageLayout, ...part };
  workbook.isDirty = true;
}

function points(value: Json, unit: number): number {
  if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument", "A margin is a number.");
  return value * unit;
}

function readZoom(value: Json): PageLayout["zoom"] {
  if (!isJsonObject(value)) throw new HostError("InvalidArgument", "A zoom is an object.");
  const known = ["scale", "horizontalFitToPages", "verticalFitToPages"];
  const entries = Object.entries(value).filter(
    ([name, number]) => known.includes(name) && typeof number === "number",
  );
  return Object.fromEntries(entries);
}

function upper(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
