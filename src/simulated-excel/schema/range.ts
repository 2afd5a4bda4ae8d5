import { translateFormulaToR1C1 } from "@borgar/fx";
import { isTextFormat } from "numfmt";
import { showCell } from "../../engine/workbook/address";
import type { HostClass } from "../protocol/host-object";
import { defineClass } from "../protocol/host-object";
import { readFormula, readValue, readValueType } from "../workbook/cell";
import { showsDates } from "../workbook/enter-value";
import { countCells, isWholeColumns, isWholeRows } from "../workbook/read-address";
import type { Sheet } from "../workbook/sheet";
import { isHidden, setHidden } from "../workbook/size-cells";
import { writeNumberFormats, writeValues } from "../workbook/write-cells";
import { rangeFormatClass } from "./range-format";
import { rangeMethods, rangeMethodsSince } from "./range-methods";
import { rangeNeighbours, rangeNeighboursSince } from "./range-neighbours";
import { addressOf, matrixOf, type RangeTarget } from "./range-target";
import { worksheetClass } from "./worksheet";

/** Excel.Range: a rectangle of cells. */
export const rangeClass: HostClass<RangeTarget> = defineClass<RangeTarget>({
  name: "Range",
  isGone: ({ sheet }) => sheet.isDeleted,
  scalars: {
    Address: addressOf,
    AddressLocal: addressOf,
    CellCount: ({ area }) => (countCells(area) > 2_147_483_647 ? -1 : countCells(area)),
    ColumnCount: ({ area }) => area.right - area.left + 1,
    ColumnHidden: ({ sheet, area }) => isHidden(sheet, area, "columns") ?? null,
    ColumnIndex: ({ area }) => area.left,
    Formulas: (range) => matrixOf(range, readFormula),
    FormulasLocal: (range) => matrixOf(range, readFormula),
    FormulasR1C1: readR1C1,
    HasSpill: () => false,
    Height: ({ sheet, area }) => sizeOf(area.top, area.bottom, (row) => heightOf(sheet, row)),
    Hidden: ({ sheet, area }) => {
      const [rows, columns] = [isHidden(sheet, area, "rows"), isHidden(sheet, area, "columns")];
      return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
    },
    // Links of cells are not kept by the simulated workbook.
    Hyperlink: () => null,
    IsEntireColumn: ({ area }) => isWholeColumns(area),
    IsEntireRow: ({ area }) => isWholeRows(area),
    Left: ({ sheet, area }) => sizeOf(0, area.left - 1, (column) => widthOf(sheet, column)),
    LinkedDataTypeState: () => "None",
    NumberFormat: (range) => matrixOf(range, (cell) => cell.numberFormat),
    NumberFormatCategories: (range) => matrixOf(range, (cell) => categoryOf(cell.numberFormat)),
    NumberFormatLocal: (range) =>
      matrixOf(range, (cell) => (cell.numberFormat === "General" ? "G/通用格式" : cell.numberFormat)),
    RowCount: ({ area }) => area.bottom - area.top + 1,
    RowHidden: ({ sheet, area }) => isHidden(sheet, area, "rows") ?? null,
    RowIndex: ({ area }) => area.top,
    SavedAsArray: () => false,
    Style: () => "Normal",
    Text: (range) => matrixOf(range, (cell) => range.sheet.show(cell)),
    Top: ({ sheet, area }) => sizeOf(0, area.top - 1, (row) => heightOf(sheet, row)),
    ValueTypes: (range) => matrixOf(range, readValueType),
    Values: (range) => matrixOf(range, readValue),
    Width: ({ sheet, area }) => sizeOf(area.left, area.right, (column) => widthOf(sheet, column)),
  },
  setters: {
    ColumnHidden: ({ sheet, area }, value, { workbook }) => {
      setHidden(workbook, sheet, area, "columns", value === true, "add-in");
    },
    Formulas: ({ sheet, area }, value, { workbook }) => {
      writeValues(workbook, sheet, area, value, "add-in");
    },
    NumberFormat: ({ sheet, area }, value, { workbook }) => {
      writeNumberFormats(workbook, sheet, area, value, "add-in");
    },
    RowHidden: ({ sheet, area }, value, { workbook }) => {
      setHidden(workbook, sheet, area, "rows", value === true, "add-in");
    },
    Values: ({ sheet, area }, value, { workbook }) => {
      writeValues(workbook, sheet, area, value, "add-in");
    },
  },
  navigations: {
    Format: ({ sheet, area }) => rangeFormatClass.of({ sheet, areas: [area] }),
    Worksheet: ({ sheet }) => worksheetClass.of(sheet),
  },
  methods: rangeMethods,
  objectMethods: rangeNeighbours,
  since: {
    ...rangeMethodsSince,
    ...rangeNeighboursSince,
    ColumnHidden: 2,
    FormulasR1C1: 2,
    HasSpill: 12,
    Height: 10,
    Hidden: 2,
    Hyperlink: 7,
    IsEntireColumn: 7,
    IsEntireRow: 7,
    Left: 10,
    LinkedDataTypeState: 9,
    NumberFormatCategories: 12,
    NumberFormatLocal: 7,
    RowHidden: 2,
    SavedAsArray: 12,
    Style: 7,
    Top: 10,
    Width: 10,
  },
});

function readR1C1({ sheet, area }: RangeTarget): (string | number | boolean)[][] {
  const rows = matrixOf({ sheet, area }, readFormula);
  return rows.map((ofRow, row) =>
    ofRow.map((formula, column) =>
      typeof formula === "string" && formula.startsWith("=")
        ? translateFormulaToR1C1(formula, showCell({ row: area.top + row, column: area.left + column }))
        : formula,
    ),
  );
}

function heightOf(sheet: Sheet, row: number): number {
  return sheet.hiddenRows.has(row) ? 0 : sheet.rowHeight(row);
}

function widthOf(sheet: Sheet, column: number): number {
  return sheet.hiddenColumns.has(column) ? 0 : sheet.columnWidth(column);
}

function sizeOf(from: number, to: number, measure: (index: number) => number): number {
  let size = 0;
  for (let index = from; index <= to; index += 1) size += measure(index);
  return size;
}

function categoryOf(numberFormat: string): string {
  if (numberFormat === "General") return "General";
  if (isTextFormat(numberFormat)) return "Text";
  if (showsDates(numberFormat)) return "Date";
  return numberFormat.includes("%") ? "Percentage" : "Number";
}
