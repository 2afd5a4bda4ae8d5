import { normaliseText } from "../numbers/normalise";
import type { HeaderCell } from "./fact";
import type { Grid, GridCell } from "./grid";
import type { Headings } from "./headings";
import { bracketsOf, indexLabels, labelKey } from "./label-index";
import { oncePerObject } from "./once-per-object";
import type { IndicatorColumn, MoneyColumn } from "./self-evaluation";

/** The header row of one table, found by its labels, with the columns it heads. */
export type TableHeader =
  | HeaderOf<"money", MoneyColumn>
  | HeaderOf<"indicators", IndicatorColumn>
  | HeaderOf<"staffing", keyof Headings["staffing"]>
  | HeaderOf<"expenses", keyof Headings["expenseColumns"]>
  | HeaderOf<"buildings", keyof Headings["buildings"]>;

/** A header of one kind; `bottom` is its last row, since some headers take two. */
export interface HeaderOf<Kind extends string, Column extends string> {
  readonly kind: Kind;
  readonly row: number;
  readonly bottom: number;
  readonly columns: Readonly<Partial<Record<Column, HeaderCell>>>;
}

/** The columns of a header while it is put together. */
type Columns<Column extends string> = Partial<Record<Column, HeaderCell>>;

/** Every table header of a sheet, from top to bottom. */
export function findHeaders(grid: Grid, headings: Headings): TableHeader[] {
  const headers: TableHeader[] = [];
  for (let row = 0; row <= grid.bottom; row += 1) {
    const cells = grid.row(row).filter((cell) => cell.cell?.content?.type === "text");
    // One label makes no table: the shortest header in use, 编制数 · 在职人数 · 控制率, may lose one to a blank.
    if (cells.length < 2 || !mayBeHeader(cells, headings)) continue;
    const header = classifyHeader(grid, row, cells, headings);
    if (header === undefined) continue;
    headers.push(header);
    row = header.bottom;
  }
  return headers;
}

/** Most rows hold no label of any table; saying so first is what keeps a large sheet cheap. */
function mayBeHeader(cells: readonly GridCell[], headings: Headings): boolean {
  const labels = headerLabels(headings);
  let found = 0;
  for (const cell of cells) {
    if (cell.text.length <= longestHeading && labels.has(withoutYear(cell.text))) found += 1;
    if (found === 2) return true;
  }
  return false;
}

const headerLabels = oncePerObject((headings: Headings): ReadonlySet<string> => {
  const { money, indicators, staffing, expenseColumns, buildings } = headings;
  const tables = [money, indicators, staffing, expenseColumns, buildings];
  return new Set(tables.flatMap((table) => Object.values(table).flat()).map(withoutYear));
});

/** A heading with brackets and line breaks; longer cells are words. */
const longestHeading = 60;

function classifyHeader(
  grid: Grid,
  row: number,
  cells: readonly GridCell[],
  headings: Headings,
): TableHeader | undefined {
  const indicators = findColumns(grid, cells, headings.indicators);
  if (isIndicatorHeader(indicators)) {
    const below = readSecondHeaderRow(grid, row, indicators, headings);
    return { kind: "indicators", row, bottom: below?.bottom ?? row, columns: below?.columns ?? indicators };
  }
  const staffing = findColumns(grid, cells, headings.staffing, withoutYear);
  if (staffing.posts !== undefined && staffing.headcount !== undefined) {
    return { kind: "staffing", row, bottom: row, columns: staffing };
  }
  const expenses = findExpenseColumns(grid, cells, headings);
  if (expenses !== undefined) return { kind: "expenses", row, bottom: row, columns: expenses };
  const money = findColumns(grid, cells, headings.money);
  const hasPlan = money.budget !== undefined || money.initial !== undefined;
  if (money.executed !== undefined && (hasPlan || money.rate !== undefined)) {
    return { kind: "money", row, bottom: row, columns: money };
  }
  const buildings = findColumns(grid, cells, headings.buildings);
  if (Object.keys(buildings).length >= 3) return { kind: "buildings", row, bottom: row, columns: buildings };
  return undefined;
}

function isIndicatorHeader(columns: Columns<IndicatorColumn>): boolean {
  const { name, target, initialTarget, actual, weight, score } = columns;
  const hasTarget = target !== undefined || initialTarget !== undefined;
  const hasPoints = weight !== undefined || score !== undefined;
  if (actual !== undefined) return hasTarget || (name !== undefined && hasPoints);
  return name !== undefined && hasTarget && hasPoints;
}

/** A second header row names the parts of a merged heading: 指标性质 · 指标值 · 度量单位 under 年度指标值. */
function readSecondHeaderRow(
  grid: Grid,
  row: number,
  columns: Columns<IndicatorColumn>,
  headings: Headings,
): { readonly bottom: number; readonly columns: Columns<IndicatorColumn> } | undefined {
  const below = grid.row(row + 1).filter((cell) => cell.text !== "");
  const found = findColumns(grid, below, headings.indicators);
  const names = Object.keys(found);
  // Every cell of a header row is a label; a row with anything else is the first indicator.
  if (names.length < 2 || names.length < below.length - 1) return undefined;
  return { bottom: row + 1, columns: { ...columns, ...found } };
}

function findColumns<Column extends string>(
  grid: Grid,
  cells: readonly GridCell[],
  table: Readonly<Record<Column, readonly string[]>>,
  prepare: (text: string) => string = (text) => text,
): Columns<Column> {
  const index = indexLabels(table);
  const columns: Columns<Column> = {};
  for (const cell of cells) {
    const concept = index.find(prepare(cell.text));
    // The first of two equal headings is the unit's own; a second 得分 belongs to a reviewer.
    if (concept !== undefined && columns[concept] === undefined) columns[concept] = headerCell(grid, cell);
  }
  return columns;
}

/** 2022年决算数 · 2023年预算数 · 2023年决算数: the earlier 决算数 is last year's. */
function findExpenseColumns(
  grid: Grid,
  cells: readonly GridCell[],
  headings: Headings,
): Columns<"previous" | "budget" | "executed"> | undefined {
  const index = indexLabels(headings.expenseColumns);
  const accounts: GridCell[] = [];
  const columns: Columns<"previous" | "budget" | "executed"> = {};
  for (const cell of cells) {
    const concept = index.find(withoutYear(cell.text));
    if (concept === "executed") accounts.push(cell);
    else if (concept !== undefined && columns[concept] === undefined)
      columns[concept] = headerCell(grid, cell);
  }
  accounts.sort((a, b) => (yearOf(a.text) ?? 0) - (yearOf(b.text) ?? 0) || a.column - b.column);
  const last = accounts[accounts.length - 1];
  if (last === undefined) return undefined;
  columns.executed = headerCell(grid, last);
  const first = accounts[0];
  if (first !== undefined && first !== last) columns.previous ??= headerCell(grid, first);
  return columns.previous === undefined || columns.budget === undefined ? undefined : columns;
}

/** A label with its year taken off: "2023年实际在职人数" becomes "实际在职人数". */
function withoutYear(text: string): string {
  return labelKey(text).replace(/^(?:19|20)\d{2}年?度?/, "");
}

/** The year a text names, the first 2023年度 before the first 2023年: 2024年 of a title may be when it was filed. Undefined where it names none. */
export function yearOf(text: string): number | undefined {
  const said = ` ${normaliseText(text)}`;
  const match = /[^\d.]((?:19|20)\d{2})\s*年度/.exec(said) ?? /[^\d.]((?:19|20)\d{2})\s*年/.exec(said);
  return match === null ? undefined : Number(match[1]);
}

/** A label cell with the columns it heads. */
export function headerCell(grid: Grid, cell: GridCell): HeaderCell {
  const unit = bracketsOf(cell.text).find((each) => /^(?:%|万?元|人|㎡|平方米)$/.test(each));
  return {
    at: grid.place(cell),
    text: cell.text,
    left: cell.area.left,
    right: cell.area.right,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** The cell of a column in a row: the first that is not blank, since a heading may span several. */
export function cellUnder(grid: Grid, row: number, header: HeaderCell): GridCell {
  return grid.inSpan(row, header.left, header.right);
}
