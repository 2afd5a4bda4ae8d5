import { type CellArea, parseArea } from "../../engine/workbook/address";
import { parseXml } from "./parse-xml";
import { isTrue, isZero, scanSheetData, type SheetDataVisitor } from "./scan-sheet-data";

/** A run of columns that share hiding and style, zero-based, both ends included. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly isHidden: boolean;
  readonly style: number;
}

/** All of a worksheet part but its cells. */
export interface SheetFrame {
  readonly isWorksheet: boolean;
  /** False where the visitor stopped the scan: what stands behind the cells is then unknown. */
  readonly isWhole: boolean;
  readonly isProtected: boolean;
  readonly hidesRowsByDefault: boolean;
  readonly columns: readonly ColumnRun[];
  readonly mergedAreas: readonly CellArea[];
  /** What a patch needs: where the sheet data stands, and the reference of the dimension element. */
  readonly prefix: string;
  readonly dimension: { readonly tagEnd: number; readonly area: string } | undefined;
  /** `contentEnd` is where its end tag starts, or `tagEnd` for an empty element. */
  readonly sheetData:
    { readonly tagEnd: number; readonly contentEnd: number; readonly isEmpty: boolean } | undefined;
}

/** Reads a worksheet part (ECMA-376 18.3.1.99), its cells handed to the visitor. Throws WorkbookUnreadable. */
export function readSheetPart(text: string, visitor: SheetDataVisitor): SheetFrame {
  const frame = {
    isWorksheet: false,
    isWhole: true,
    isProtected: false,
    hidesRowsByDefault: false,
    columns: [] as ColumnRun[],
    mergedAreas: [] as CellArea[],
    prefix: "",
    dimension: undefined as SheetFrame["dimension"],
    sheetData: undefined as SheetFrame["sheetData"],
  };
  parseXml(text, {
    open: (element) => {
      if (!element.isMain) return;
      if (element.depth === 0) frame.isWorksheet = element.local === "worksheet";
      switch (element.local) {
        case "sheetFormatPr":
          frame.hidesRowsByDefault = isTrue(element.attribute("zeroHeight"));
          break;
        case "col": {
          const first = Number(element.attribute("min")) - 1;
          const last = Number(element.attribute("max")) - 1;
          const isHidden = isTrue(element.attribute("hidden")) || isZero(element.attribute("width"));
          const style = Number(element.attribute("style") ?? 0);
          if (last >= first && first >= 0) frame.columns.push({ first, last, isHidden, style });
          break;
        }
        case "dimension":
          frame.dimension = { tagEnd: element.end, area: element.attribute("ref") ?? "" };
          break;
        case "sheetData":
          frame.prefix = element.prefix;
          frame.sheetData = { tagEnd: element.end, contentEnd: element.end, isEmpty: element.isEmpty };
          break;
        case "sheetProtection":
          frame.isProtected = isTrue(element.attribute("sheet"));
          break;
        case "mergeCell": {
          const area = parseArea(element.attribute("ref") ?? "");
          if (area !== undefined) frame.mergedAreas.push(area);
          break;
        }
      }
    },
    long: {
      name: "sheetData",
      read: (scanner, { prefix, end }) => {
        frame.isWhole = scanSheetData(scanner, prefix, visitor);
        frame.sheetData = { tagEnd: end, contentEnd: scanner.start, isEmpty: false };
        return frame.isWhole;
      },
    },
  });
  return frame;
}
