import type { BaseDataTable, Buildings, Staffing } from "./base-data-table";
import { extractFact, extractRate, extractText } from "./extract-fact";
import { extractExpenses } from "./extract-expenses";
import { extractAnnexNumber, extractFields, extractYears } from "./extract-fields";
import type { Fact, TextFact, YearMention } from "./fact";
import type { AnnexRegion } from "./find-annex";
import { yearOf } from "./find-columns";
import { cellUnder, type HeaderOf, type TableHeader } from "./find-table";
import type { Grid } from "./grid";
import type { Headings } from "./headings";
import { opensWithLabel } from "./label-index";
import { findMoneyUnit } from "./money-unit";
import { unreadColumns } from "./unread-labels";

/** Extracts the 基础数据表 that stands in a region. Never throws. */
export function extractBaseDataTable(
  grid: Grid,
  region: AnnexRegion,
  caption: string,
  headings: Headings,
): BaseDataTable {
  const { area, title, headers } = region;
  const staffingHeader = headers.find((each) => each.kind === "staffing");
  const expenseHeader = headers.find((each) => each.kind === "expenses");
  const buildingsHeader = headers.find((each) => each.kind === "buildings");
  const firstRow = Math.min(...headers.map((each) => each.row));
  const fields = extractFields(grid, area.top, area.bottom, headings);
  const unit = expenseHeader === undefined ? "万元" : findMoneyUnit(grid, expenseHeader.row, area.top);
  const endOf = (header: TableHeader | undefined): number => endOfTable(headers, header, area.bottom);
  const expenses =
    expenseHeader === undefined
      ? undefined
      : extractExpenses(grid, expenseHeader, endOf(expenseHeader), unit, headings);
  const leftOfAmounts = Math.min(...Object.values(expenseHeader?.columns ?? {}).map(({ left }) => left));
  return {
    kind: "base-data-table",
    sheet: grid.sheet,
    area,
    caption,
    title: title && extractText(grid, title),
    annexNumber: extractAnnexNumber(grid, area.top, title),
    years: [...extractYears(grid, title, firstRow, fields), ...headingYears(grid, headers)],
    fields,
    staffing: staffingHeader && extractStaffing(grid, staffingHeader),
    expenseColumns: expenseHeader?.columns ?? {},
    unit,
    expenses: expenses?.lines ?? [],
    buildings: buildingsHeader && extractBuildings(grid, buildingsHeader),
    notes: extractNotes(grid, firstRow, area.bottom, headings),
    unrecognised: [
      ...headers.flatMap((header) =>
        unreadColumns(grid, header, endOf(header), headings, header === expenseHeader ? leftOfAmounts : 0),
      ),
      ...(expenses?.unrecognised ?? []),
    ],
  };
}

function endOfTable(
  headers: readonly TableHeader[],
  header: TableHeader | undefined,
  bottom: number,
): number {
  const next = headers.find((each) => header !== undefined && each.row > header.row);
  return next?.row ?? bottom + 1;
}

function extractStaffing(
  grid: Grid,
  header: HeaderOf<"staffing", keyof Headings["staffing"]>,
): Staffing | undefined {
  const { posts, headcount, rate } = header.columns;
  if (posts === undefined || headcount === undefined) return undefined;
  const row = header.bottom + 1;
  return {
    posts: extractFact(grid, cellUnder(grid, row, posts), "编制数", "人"),
    headcount: extractFact(grid, cellUnder(grid, row, headcount), "实际在职人数", "人"),
    rate:
      rate && extractRate(grid, cellUnder(grid, row, rate), "控制率", rate.unit === "%" ? "%" : undefined),
  };
}

function extractBuildings(grid: Grid, header: HeaderOf<"buildings", keyof Buildings>): Buildings {
  const row = header.bottom + 1;
  const fact = (name: keyof Buildings, label: string, unit: string): Fact | undefined => {
    const column = header.columns[name];
    if (column === undefined) return undefined;
    const cell = cellUnder(grid, row, column);
    return unit === "%"
      ? extractRate(grid, cell, label, column.unit)
      : extractFact(grid, cell, label, column.unit ?? unit);
  };
  return {
    approvedArea: fact("approvedArea", "批复规模", "㎡"),
    actualArea: fact("actualArea", "实际规模", "㎡"),
    areaRate: fact("areaRate", "规模控制率", "%"),
    plannedInvestment: fact("plannedInvestment", "预算投资", "万元"),
    actualInvestment: fact("actualInvestment", "实际投资", "万元"),
    investmentRate: fact("investmentRate", "投资概算控制率", "%"),
  };
}

/** Years in the headings of the three tables, in reading order. */
function headingYears(grid: Grid, headers: readonly TableHeader[]): YearMention[] {
  const years: YearMention[] = [];
  for (const header of headers) {
    for (const cell of grid.row(header.row)) {
      const year = yearOf(cell.text);
      if (year !== undefined) years.push({ at: grid.place(cell), year, shown: cell.text });
    }
  }
  return years;
}

function extractNotes(grid: Grid, top: number, bottom: number, headings: Headings): TextFact[] {
  const notes: TextFact[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const first = grid.row(row).find((cell) => cell.text !== "");
    if (first !== undefined && opensWithLabel(headings.rows.note, first.text))
      notes.push(extractText(grid, first));
  }
  return notes;
}
