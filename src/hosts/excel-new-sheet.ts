import { enteredText } from "./entered-text";
import { refuseReadOnly } from "./excel-read-only";
import { HostFailure, hostFailureOf } from "./host-failure";
import type { AreaStyle, NewSheet } from "./workbook-host";

/** Adds the sheet in three round trips and activates it; returns the name it was given. Called inside Excel.run. */
export async function addNewSheet(context: Excel.RequestContext, wanted: NewSheet): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  context.workbook.load("readOnly");
  await context.sync();
  refuseReadOnly(context.workbook);
  const name = freeName(
    wanted.name,
    worksheets.items.map((each) => each.name),
  );
  const sheet = worksheets.add(name);
  writeRows(sheet, wanted);
  wanted.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
  });
  for (const style of wanted.styles) dress(sheet.getRange(style.area), style);
  for (const area of wanted.mergedAreas) sheet.getRange(area).merge();
  sheet.activate();
  await context.sync();
  await setUpPrinting(context, sheet, wanted);
  return name;
}

/** Apart from the rest: an Excel without any printer refuses it, and the sheet is there all the same. */
async function setUpPrinting(
  context: Excel.RequestContext,
  { pageLayout }: Excel.Worksheet,
  { print }: NewSheet,
): Promise<void> {
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = print.isLandscape
    ? Excel.PageOrientation.landscape
    : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(print.titleRows);
  try {
    await context.sync();
  } catch (error) {
    const failure = hostFailureOf(error);
    if (failure.reason === "busy") throw failure;
  }
}

function writeRows(sheet: Excel.Worksheet, { rows }: NewSheet): void {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
  range.values = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const value = row[column];
      return typeof value === "string" ? enteredText(value) : (value ?? "");
    }),
  );
  range.format.wrapText = true;
  range.format.verticalAlignment = "Center";
}

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function dress({ format }: Excel.Range, style: AreaStyle): void {
  if (style.isBold === true) format.font.bold = true;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.rowHeight !== undefined) format.rowHeight = style.rowHeight;
  if (style.hasBorders === true) for (const edge of edges) format.borders.getItem(edge).style = "Continuous";
}

/** Excel compares names of sheets without case, and allows 31 characters. */
function freeName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; number <= taken.length + 1; number += 1) {
    const name = number === 1 ? wanted : `${wanted.slice(0, 24)} (${number})`;
    if (!known.has(name.toLowerCase())) return name;
  }
  throw new HostFailure("failed", "no free name");
}
