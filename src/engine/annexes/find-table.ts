import { chooseTarget, type PrintedColumn } from "./adjusted-target";
import type { HeaderCell } from "./fact";
import { type Columns, findColumns, findExpenseColumns, longestHeading, withoutYear } from "./find-columns";
import type { Grid, GridCell } from "./grid";
import type { Headings } from "./headings";
import { oncePerObject } from "./once-per-object";
import { isPointed } from "./pointing";
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
export function mayBeHeader(cells: readonly GridCell[], headings: Headings): boolean {
  const labels = headerLabels(headings);
  let found = 0;
  for (const cell of cells) {
    if (cell.text.length > longestHeading) continue;
    if (labels.has(withoutYear(cell.text)) || isPointed(headings, cell.text)) found += 1;
    if (found === 2) return true;
  }
  return false;
}

const headerLabels = oncePerObject((headings: Headings): ReadonlySet<string> => {
  const { money, indicators, staffing, expenseColumns, buildings } = headings;
  const tables = [money, indicators, staffing, expenseColumns, buildings];
  return new Set(tables.flatMap((table) => Object.values(table).flat()).map(withoutYear));
});

function classifyHeader(
  grid: Grid,
  row: number,
  cells: readonly GridCell[],
  headings: Headings,
): TableHeader | undefined {
  const indicators = findColumns(grid, cells, headings, "indicators");
  if (isIndicatorHeader(indicators)) {
    const below = readSecondHeaderRow(grid, row, indicators, headings);
    const columns = chooseTarget(below?.columns ?? indicators, headings);
    return { kind: "indicators", row, bottom: below?.bottom ?? row, columns };
  }
  const staffing = findColumns(grid, cells, headings, "staffing", withoutYear);
  if (staffing.posts !== undefined && staffing.headcount !== undefined) {
    return { kind: "staffing", row, bottom: row, columns: staffing };
  }
  const expenses = findExpenseColumns(grid, cells, headings);
  if (isExpenseHeader(expenses)) return { kind: "expenses", row, bottom: row, columns: expenses };
  const money = findColumns(grid, cells, headings, "money");
  const hasPlan = money.budget !== undefined || money.initial !== undefined;
  if (money.executed !== undefined && (hasPlan || money.rate !== undefined)) {
    return { kind: "money", row, bottom: row, columns: money };
  }
  const buildings = findColumns(grid, cells, headings, "buildings");
  if (Object.keys(buildings).length >= 3) return { kind: "buildings", row, bottom: row, columns: buildings };
  return undefined;
}

function isExpenseHeader({ previous, budget, executed }: ReturnType<typeof findExpenseColumns>): boolean {
  return previous !== undefined && budget !== undefined && executed !== undefined;
}

function isIndicatorHeader(columns: Columns<PrintedColumn>): boolean {
  const { name, target, initialTarget, adjustedTarget, actual, weight, score } = columns;
  const hasTarget = (target ?? initialTarget ?? adjustedTarget) !== undefined;
  const hasPoints = weight !== undefined || score !== undefined;
  if (actual !== undefined) return hasTarget || (name !== undefined && hasPoints);
  return name !== undefined && hasTarget && hasPoints;
}

/** A second header row names the parts of a merged heading: 指标性质 · 指标值 · 度量单位 under 年度指标值. */
function readSecondHeaderRow(
  grid: Grid,
  row: number,
  columns: Columns<PrintedColumn>,
  headings: Headings,
): { readonly bottom: number; readonly columns: Columns<PrintedColumn> } | undefined {
  const below = grid.row(row + 1).filter((cell) => cell.text !== "");
  const found = findColumns(grid, below, headings, "indicators");
  const names = Object.keys(found);
  // Every cell of a header row is a label; a row with anything else is the first indicator.
  if (names.length < 2 || names.length < below.length - 1) return undefined;
  return { bottom: row + 1, columns: { ...columns, ...found } };
}

/** The cell of a column in a row: the first that is not blank, since a heading may span several. */
export function cellUnder(grid: Grid, row: number, header: HeaderCell): GridCell {
  return grid.inSpan(row, header.left, header.right);
}
