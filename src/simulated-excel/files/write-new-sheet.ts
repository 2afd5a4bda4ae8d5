import { showArea, showColumn } from "../../engine/workbook/address";
import { showText } from "../../hosts/ooxml/character-data";
import { quoteSheet } from "../workbook/read-address";
import type { Sheet } from "../workbook/sheet";
import { optionAttributes, papers } from "./read-sheet-looks";
import { rowAttributes, showCellElement, type StyleOf, widthOfPoints } from "./write-cells";
import { xmlDeclaration } from "./package-parts";

/** A sheet that no file had, as its part: cells, looks, sizes, merged areas, protection, and how it prints. */
export function showNewSheet(sheet: Sheet, namespace: string, styleOf: StyleOf): string {
  const { pageLayout: page } = sheet;
  const fits = page.zoom.scale === undefined;
  const tab = sheet.tabColor === "" ? "" : `<tabColor rgb="FF${sheet.tabColor.slice(1)}"/>`;
  const used = sheet.usedArea(false);
  const margins = [
    ["left", page.leftMargin],
    ["right", page.rightMargin],
    ["top", page.topMargin],
    ["bottom", page.bottomMargin],
    ["header", page.headerMargin],
    ["footer", page.footerMargin],
  ] as const;
  return [
    `${xmlDeclaration}<worksheet xmlns="${namespace}">`,
    `<sheetPr>${tab}<pageSetUpPr fitToPage="${fits ? "1" : "0"}"/></sheetPr>`,
    `<dimension ref="${used === undefined ? "A1" : showArea(used)}"/>`,
    `<sheetViews><sheetView${sheet.showGridlines ? "" : ' showGridLines="0"'} workbookViewId="0">${showFrozen(sheet)}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="${String(sheet.standardHeight)}" defaultColWidth="${widthOfPoints(sheet.standardWidth)}"/>`,
    showColumns(sheet),
    `<sheetData>${showRows(sheet, styleOf)}</sheetData>`,
    showProtection(sheet),
    showMergedAreas(sheet),
    `<printOptions${page.centerHorizontally ? ' horizontalCentered="1"' : ""}${page.centerVertically ? ' verticalCentered="1"' : ""}/>`,
    `<pageMargins${margins.map(([name, points]) => ` ${name}="${String(points / 72)}"`).join("")}/>`,
    `<pageSetup paperSize="${paperNumber(page.paperSize)}"${fits ? "" : ` scale="${String(page.zoom.scale)}"`} orientation="${page.orientation.toLowerCase()}"${fits ? ` fitToWidth="${String(page.zoom.horizontalFitToPages ?? 0)}" fitToHeight="${String(page.zoom.verticalFitToPages ?? 0)}"` : ""}/>`,
    "</worksheet>",
  ].join("");
}

/** The element of the merged areas; "" where there are none. */
export function showMergedAreas({ mergedAreas }: Sheet): string {
  if (mergedAreas.length === 0) return "";
  const cells = mergedAreas.map((area) => `<mergeCell ref="${showArea(area)}"/>`).join("");
  return `<mergeCells count="${String(mergedAreas.length)}">${cells}</mergeCells>`;
}

/** The element of a sheet's protection; "" where it has none. A password is not written, only that it is protected. */
export function showProtection({ protection }: Sheet): string {
  if (protection === undefined) return "";
  const allowed = Object.entries(optionAttributes)
    .filter(([, option]) => protection.options[option] === true)
    .map(([name]) => ` ${name}="0"`);
  return `<sheetProtection sheet="1" objects="1" scenarios="1"${allowed.join("")}/>`;
}

/** The names by which a workbook keeps what of a sheet is printed; the sheet's index goes with each. */
export function printNames({ name, pageLayout: page }: Sheet): readonly (readonly [string, string])[] {
  const quoted = quoteSheet(name);
  const rows =
    page.titleRows && `${quoted}!$${String(page.titleRows.top + 1)}:$${String(page.titleRows.bottom + 1)}`;
  const columns =
    page.titleColumns &&
    `${quoted}!$${showColumn(page.titleColumns.left)}:$${showColumn(page.titleColumns.right)}`;
  const titles = [columns, rows].filter((part) => part !== undefined).join(",");
  const printed = (page.printArea ?? []).map((area) => {
    const corner = (row: number, column: number): string => `$${showColumn(column)}$${String(row + 1)}`;
    return `${quoted}!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
  });
  return [
    ...(printed.length === 0 ? [] : ([["_xlnm.Print_Area", showText(printed.join(","))]] as const)),
    ...(titles === "" ? [] : ([["_xlnm.Print_Titles", showText(titles)]] as const)),
  ];
}

function showFrozen({ frozenRows, frozenColumns }: Sheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const across = frozenColumns === 0 ? "" : ` xSplit="${String(frozenColumns)}"`;
  const down = frozenRows === 0 ? "" : ` ySplit="${String(frozenRows)}"`;
  const pane = frozenRows === 0 ? "topRight" : frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  const corner = `${showColumn(frozenColumns)}${String(frozenRows + 1)}`;
  return `<pane${across}${down} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
}

function showColumns(sheet: Sheet): string {
  const columns = [...new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns])].sort((a, b) => a - b);
  const shown = columns.map((column) => {
    const at = String(column + 1);
    const hidden = sheet.hiddenColumns.has(column) ? ' hidden="1"' : "";
    return `<col min="${at}" max="${at}" width="${widthOfPoints(sheet.columnWidth(column))}" customWidth="1"${hidden}/>`;
  });
  return shown.length === 0 ? "" : `<cols>${shown.join("")}</cols>`;
}

function showRows(sheet: Sheet, styleOf: StyleOf): string {
  const rows = new Map<number, { column: number; text: string }[]>();
  for (const { row, column, cell } of sheet.filledCells()) {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    cells.push({ column, text: showCellElement({ row, column }, cell, styleOf(cell)) });
  }
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows]) if (!rows.has(row)) rows.set(row, []);
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const texts = cells.sort((one, other) => one.column - other.column).map(({ text }) => text);
      return `<row r="${String(row + 1)}"${rowAttributes(sheet, row)}>${texts.join("")}</row>`;
    })
    .join("");
}

function paperNumber(name: string): string {
  return Object.entries(papers).find(([, paper]) => paper === name)?.[0] ?? "9";
}
