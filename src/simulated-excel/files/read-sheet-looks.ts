import { parseCell } from "../../engine/workbook/address";
import { isTrue } from "../../hosts/ooxml/scan-sheet-data";
import { parseXml, type XmlElement } from "../../hosts/ooxml/parse-xml";
import { emptyCell } from "../workbook/cell";
import { plainStyle, type CellStyle } from "../workbook/cell-style";
import type { Sheet } from "../workbook/sheet";
import { strictOptions, type ProtectionOptions } from "../workbook/sheet-protection";
import { readColorElement } from "./read-colors";

/** The attributes of sheetProtection that a file sets to 0 where something stays allowed, by the option each is. */
export const optionAttributes: Record<string, keyof ProtectionOptions> = {
  autoFilter: "allowAutoFilter",
  deleteColumns: "allowDeleteColumns",
  deleteRows: "allowDeleteRows",
  formatCells: "allowFormatCells",
  formatColumns: "allowFormatColumns",
  formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns",
  insertHyperlinks: "allowInsertHyperlinks",
  insertRows: "allowInsertRows",
  pivotTables: "allowPivotTables",
  sort: "allowSort",
};

/** The paper sizes by their numbers in a file. */
export const papers: Record<string, string> = {
  "1": "Letter",
  "5": "Legal",
  "8": "A3",
  "9": "A4",
  "11": "A5",
};

/** A style of the file: how it looks, and its number format where it is not General. */
export interface FileStyle {
  readonly look: CellStyle;
  readonly numberFormat: string | undefined;
}

/** Reads how a sheet looks out of its part: styles, sizes, gridlines, frozen panes, print setup, protection options. */
export function readSheetLooks(
  text: string,
  sheet: Sheet,
  styles: readonly FileStyle[],
  theme: readonly string[],
): void {
  let row = -1;
  let column = -1;
  parseXml(text, {
    open: (element) => {
      switch (element.local) {
        case "row": {
          row = element.attribute("r") === undefined ? row + 1 : Number(element.attribute("r")) - 1;
          column = -1;
          const height = element.attribute("ht");
          if (height !== undefined) sheet.rowHeights.set(row, Number(height));
          break;
        }
        case "c": {
          const named = parseCell(element.attribute("r") ?? "");
          column = named?.column ?? column + 1;
          const { look = plainStyle, numberFormat } = styles[Number(element.attribute("s") ?? 0)] ?? {};
          if (named !== undefined) row = named.row;
          // An empty cell, too, has a number format: what is typed into it later depends on it.
          sheet.putCell(row, column, {
            ...sheet.cellAt(row, column),
            style: look,
            numberFormat: numberFormat ?? emptyCell.numberFormat,
          });
          break;
        }
        default:
          readFrame(element, sheet, theme);
      }
    },
  });
}

function readFrame(element: XmlElement, sheet: Sheet, theme: readonly string[]): void {
  switch (element.local) {
    case "sheetFormatPr": {
      const [height, width] = [element.attribute("defaultRowHeight"), element.attribute("defaultColWidth")];
      if (height !== undefined) sheet.standardHeight = Number(height);
      if (width !== undefined) sheet.standardWidth = pointsOfWidth(Number(width));
      break;
    }
    case "col": {
      const width = element.attribute("width");
      const last = Math.min(Number(element.attribute("max")), Number(element.attribute("min")) + 300);
      for (let index = Number(element.attribute("min")); width !== undefined && index <= last; index += 1) {
        sheet.columnWidths.set(index - 1, pointsOfWidth(Number(width)));
      }
      break;
    }
    case "sheetView":
      sheet.showGridlines =
        element.attribute("showGridLines") === undefined || isTrue(element.attribute("showGridLines"));
      break;
    case "pane":
      if (element.attribute("state")?.startsWith("frozen") === true) {
        sheet.frozenRows = Number(element.attribute("ySplit") ?? 0);
        sheet.frozenColumns = Number(element.attribute("xSplit") ?? 0);
      }
      break;
    case "tabColor":
      sheet.tabColor = readColorElement(element, theme) ?? "";
      break;
    case "sheetProtection":
      readProtection(element, sheet);
      break;
    case "pageSetup": {
      const orientation = element.attribute("orientation") === "landscape" ? "Landscape" : "Portrait";
      const paperSize = papers[element.attribute("paperSize") ?? "9"] ?? "A4";
      sheet.pageLayout = { ...sheet.pageLayout, orientation, paperSize };
      break;
    }
  }
}

function readProtection(element: XmlElement, sheet: Sheet): void {
  if (sheet.protection === undefined) return;
  const allowed = Object.entries(optionAttributes).filter(([name]) => element.attribute(name) === "0");
  const options = { ...strictOptions, ...Object.fromEntries(allowed.map(([, option]) => [option, true])) };
  // A file keeps no password, only what it can be checked against; nobody can give it here.
  const isSealed = ["password", "hashValue"].some((name) => (element.attribute(name) ?? "") !== "");
  sheet.protection = { options, password: undefined, isSealed };
}

/** A file counts a column's width in digits of the standard font, seven pixels wide; a pixel is ¾ point. */
function pointsOfWidth(width: number): number {
  return Math.trunc(((256 * width + 18) / 256) * 7) * 0.75;
}
