import { squeeze } from "../numbers/normalise";
import { extractText } from "./extract-fact";
import { type Columns, findColumns, findExpenseColumns, longestHeading, withoutYear } from "./find-columns";
import { mayBeHeader, type TableHeader } from "./find-table";
import type { Grid, GridCell } from "./grid";
import type { Headings } from "./headings";
import { matchesLabel } from "./label-index";
import { isIgnored } from "./pointing";
import type { PointedTable } from "./role-titles";
import type { Unrecognised } from "./self-evaluation";

/** The table of roles for the columns of each kind of header. */
const columnTables = {
  money: "money",
  indicators: "indicators",
  staffing: "staffing",
  expenses: "expenseColumns",
  buildings: "buildings",
} as const satisfies Readonly<Record<TableHeader["kind"], PointedTable>>;

/** What of a header says which columns were read. */
interface HeaderRows extends Pick<TableHeader, "kind" | "row" | "bottom"> {
  readonly columns: Columns<string>;
}

/**
 * The headings of a table that mean no column and under which something stands, from `left` on; `end` is the row after
 * the table's last. A second column of a meaning that another has is one of them: it is not read.
 */
export function unreadColumns(
  grid: Grid,
  header: HeaderRows,
  end: number,
  headings: Headings,
  left = 0,
): Unrecognised[] {
  const known = Object.values(header.columns).filter((column) => column !== undefined);
  const table = columnTables[header.kind];
  const cells: GridCell[] = [];
  for (let row = header.row; row <= header.bottom; row += 1) cells.push(...grid.row(row));
  const labelled = cells
    .filter((cell) => cell.column >= left && mayHead(grid, cell, header.bottom, end))
    .filter(
      ({ area }) =>
        !known.some((column) => column.left <= area.right && column.right >= area.left) &&
        !cells.some(
          (below) => below.row > area.bottom && below.column >= area.left && below.column <= area.right,
        ),
    )
    .filter((cell) => !isIgnored(headings, table, cell.text))
    .map((cell) => extractText(grid, cell));
  const firstKnown = Math.min(...known.map((column) => column.left));
  const unlabelled = columnsWithoutHeading(grid, header.bottom, end, firstKnown).map((column) => ({
    at: grid.place({ row: header.bottom, column }),
    text: "",
  }));
  return [...labelled, ...unlabelled].map((each) => ({ ...each, what: "column", table }));
}

/** Columns right of the first known one that hold figures and over which no heading stands. */
function columnsWithoutHeading(grid: Grid, headerBottom: number, end: number, from: number): number[] {
  const found = new Set<number>();
  for (let row = headerBottom + 1; row < Math.min(end, headerBottom + deepestLook); row += 1) {
    for (const { text, column } of grid.row(row)) {
      if (column > from && /\d/.test(text) && grid.at(headerBottom, column).text === "") found.add(column);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** How many rows below a heading are looked at for what stands under it. */
const deepestLook = 40;

/** Whether a cell can be the heading of a column: it ends with the header rows, and something stands in a row under it. */
function mayHead(grid: Grid, cell: GridCell, headerBottom: number, end: number): boolean {
  if (cell.text === "" || cell.text.length > longestHeading || cell.area.bottom > headerBottom) return false;
  for (let row = headerBottom + 1; row < Math.min(end, headerBottom + deepestLook); row += 1) {
    for (const below of grid.row(row)) {
      const isUnder = below.area.left >= cell.area.left && below.area.right <= cell.area.right;
      if (isUnder && !isFiller(below.text)) return true;
    }
  }
  return false;
}

/** Whether a text only fills a cell of the form: blank, ……, a dash. */
export function isFiller(text: string): boolean {
  return /^[.…·\-—/]*$/.test(squeeze(text));
}

/**
 * Rows of a block of money that lies on its side, 全年执行数 before its amounts instead of over them: no table of this form is
 * read, so each of its rows is said. From row `from` to `to`, both included.
 */
export function unreadMoneyRows(grid: Grid, from: number, to: number, headings: Headings): Unrecognised[] {
  const found: Unrecognised[] = [];
  for (let row = from; row <= to; row += 1) {
    const cells = grid.row(row);
    const at = cells.findIndex((cell) => isAmountLabel(grid, cell, headings));
    const [label, amount] = cells.slice(at, at + 2);
    if (at < 0 || label === undefined || amount === undefined || !/^[\d,.]+/.test(amount.text)) continue;
    found.push({ ...extractText(grid, label), what: "row", table: "money" });
  }
  return found;
}

function isAmountLabel(grid: Grid, cell: GridCell, headings: Headings): boolean {
  if (cell.text === "" || cell.text.length > longestHeading) return false;
  const { initial, budget, executed, rate } = findColumns(grid, [cell], headings, "money");
  return [initial, budget, executed, rate].some((column) => column !== undefined);
}

/**
 * Headings of rows that look like the header of a table and are not enough of one to be read: 考核目标 · 办结 · 分值 · 得分.
 * Below the title of an annex two known headings are enough to look so; elsewhere it takes three.
 */
export function unreadTables(
  grid: Grid,
  headings: Headings,
  isRead: (row: number) => boolean,
): Unrecognised[] {
  const titles = [...headings.titles.selfEvaluation, ...headings.titles.baseData];
  const found: Unrecognised[] = [];
  let hasTitle = false;
  for (let row = 0; row <= grid.bottom; row += 1) {
    const cells = grid.row(row).filter((cell) => cell.cell?.content?.type === "text");
    hasTitle ||=
      cells[0] !== undefined && cells[0].text.length <= longestHeading && matchesLabel(titles, cells[0].text);
    if (cells.length < 3 || isRead(row) || !mayBeHeader(cells, headings)) continue;
    const header = closestTable(grid, row, cells, headings);
    if (Object.keys(header.columns).length < (hasTitle ? 2 : 3)) continue;
    // The first heading above lines of money is that of their labels.
    const hasLines = header.kind === "money" || header.kind === "expenses";
    const left = hasLines ? (cells[0]?.area.right ?? 0) + 1 : 0;
    found.push(...unreadColumns(grid, header, grid.bottom + 1, headings, left));
  }
  return found;
}

/** The kind of table of which the cells of a row head most columns. */
function closestTable(grid: Grid, row: number, cells: readonly GridCell[], headings: Headings): HeaderRows {
  const tables: readonly HeaderRows[] = [
    { kind: "indicators", row, bottom: row, columns: findColumns(grid, cells, headings, "indicators") },
    { kind: "money", row, bottom: row, columns: findColumns(grid, cells, headings, "money") },
    {
      kind: "staffing",
      row,
      bottom: row,
      columns: findColumns(grid, cells, headings, "staffing", withoutYear),
    },
    { kind: "expenses", row, bottom: row, columns: findExpenseColumns(grid, cells, headings) },
  ];
  const countOf = ({ columns }: HeaderRows): number => Object.keys(columns).length;
  return tables.reduce((best, each) => (countOf(each) > countOf(best) ? each : best));
}
