import type { BaseDataTable, Buildings, ExpenseConcept, ExpenseLine, Staffing } from "./base-data-table";
import { extractFact, extractRate, extractText } from "./extract-fact";
import { extractAnnexNumber, extractFields, extractYears } from "./extract-fields";
import type { Fact, HeaderCell, TextFact, YearMention } from "./fact";
import type { AnnexRegion } from "./find-annex";
import { cellUnder, type HeaderOf, type TableHeader, yearOf } from "./find-table";
import type { Grid } from "./grid";
import type { Headings } from "./headings";
import { indexLabels, opensWithLabel, rowLabel } from "./label-index";
import { findLineLabel } from "./line-label";
import { findMoneyUnit } from "./money-unit";

type ExpenseColumn = "previous" | "budget" | "executed";

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
  const expenseEnd = endOfExpenses(headers, expenseHeader, area.bottom);
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
    expenses:
      expenseHeader === undefined ? [] : extractExpenses(grid, expenseHeader, expenseEnd, unit, headings),
    buildings: buildingsHeader && extractBuildings(grid, buildingsHeader),
    notes: extractNotes(grid, firstRow, area.bottom, headings),
  };
}

function endOfExpenses(
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

function extractExpenses(
  grid: Grid,
  header: HeaderOf<"expenses", ExpenseColumn>,
  end: number,
  unit: string,
  headings: Headings,
): ExpenseLine[] {
  const { previous, budget, executed } = header.columns;
  if (previous === undefined || budget === undefined || executed === undefined) return [];
  const firstColumn = Math.min(previous.left, budget.left, executed.left);
  const index = indexLabels(headings.expenses);
  const lines: ExpenseLine[] = [];
  let section: ExpenseConcept | undefined;
  for (let row = header.bottom + 1; row < end; row += 1) {
    const labelCell = findLineLabel(grid, row, firstColumn, header.bottom);
    if (labelCell === undefined) continue;
    if (opensWithLabel(headings.rows.note, labelCell.text)) break;
    // 厉行节约保障措施 is a field of words, not a line of money.
    if (indexLabels(headings.fields).find(labelCell.text) !== undefined) continue;
    const label = rowLabel(labelCell.text);
    const known = index.find(label);
    const concept = placeConcept(known, section, /^\s*其中/.test(labelCell.text));
    if (known !== undefined) section = sectionAfter(concept, section);
    const amount = (column: HeaderCell, what: string): Fact =>
      extractFact(grid, cellUnder(grid, row, column), `${label}${what}`, column.unit ?? unit);
    lines.push({
      concept,
      label,
      labelAt: grid.place(labelCell),
      previous: amount(previous, "上年决算数"),
      budget: amount(budget, "本年预算数"),
      executed: amount(executed, "本年决算数"),
    });
  }
  return lines;
}

/** 其他 is a project's only among the projects; a name nobody knows below 专项资金 is one 专项. */
function placeConcept(
  known: ExpenseConcept | undefined,
  section: ExpenseConcept | undefined,
  isOfWhich: boolean,
): ExpenseConcept | undefined {
  if (known === "project-other" && section !== "project" && section !== "special-funds") return undefined;
  // The first 专项资金 line heads the list; one below it, 某专项资金, is an entry of the list.
  if (known === "special-funds" && section === "special-funds") return "special-fund";
  if (known === undefined && section === "special-funds") return "special-fund";
  // A line the user added between the form's own: 4、其他工作经费.
  if (known === undefined && section === "project" && !isOfWhich) return "project-other";
  return known;
}

function sectionAfter(
  concept: ExpenseConcept | undefined,
  section: ExpenseConcept | undefined,
): ExpenseConcept | undefined {
  switch (concept) {
    case "project":
    case "project-operations":
    case "project-maintenance":
      return "project";
    case "special-funds":
    case "special-fund":
      return "special-funds";
    case "project-other":
      return section;
    default:
      return concept;
  }
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
