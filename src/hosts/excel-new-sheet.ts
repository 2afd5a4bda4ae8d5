import { HostFailure } from "./host-failure";
import type { AreaStyle, NewSheet } from "./workbook-host";

/** Adds the sheet in two round trips and activates it; returns the name it was given. Called inside Excel.run. */
export async function addNewSheet(context: Excel.RequestContext, wanted: NewSheet): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  context.workbook.load("readOnly");
  await context.sync();
  if (context.workbook.readOnly) throw new HostFailure("read-only", "the workbook is open for reading only");
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
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = wanted.print.isLandscape
    ? Excel.PageOrientation.landscape
    : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (wanted.print.titleRows !== undefined) pageLayout.setPrintTitleRows(wanted.print.titleRows);
  sheet.activate();
  await context.sync();
  return name;
}

function writeRows(sheet: Excel.Worksheet, { rows }: NewSheet): void {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
  // The apostrophe keeps a text a text: "=1+1" and "7.60" stand as they are.
  range.values = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const value = row[column];
      if (value === undefined || value === "") return "";
      return typeof value === "string" ? `'${value}` : value;
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
