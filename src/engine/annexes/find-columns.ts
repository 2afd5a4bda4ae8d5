import { normaliseText } from "../numbers/normalise";
import { bracketedTarget } from "./adjusted-target";
import type { HeaderCell } from "./fact";
import type { Grid, GridCell } from "./grid";
import type { Headings } from "./headings";
import { bracketsOf, indexLabels, labelKey } from "./label-index";
import { pointedRole } from "./pointing";
import { ignored } from "./role-titles";

/** The columns of a header while it is put together. */
export type Columns<Column extends string> = Partial<Record<Column, HeaderCell>>;

/** A heading with brackets and line breaks, in characters; longer cells are words. */
export const longestHeading = 60;

/** The columns of one kind of table that the cells of a row head. */
export function findColumns<Name extends "indicators" | "staffing" | "money" | "buildings">(
  grid: Grid,
  cells: readonly GridCell[],
  headings: Headings,
  name: Name,
  prepare: (text: string) => string = (text) => text,
): Columns<keyof Headings[Name] & string> {
  type Column = keyof Headings[Name] & string;
  const table: Readonly<Record<string, readonly string[]>> = headings[name];
  const index = indexLabels(table);
  const columns: Columns<Column> = {};
  const pointed = new Set<string>();
  for (const cell of cells) {
    const said = pointedRole(headings, name, cell.text);
    if (said === ignored) continue;
    const printed = name === "indicators" ? bracketedTarget(headings, cell.text) : undefined;
    const concept = (said ?? printed ?? index.find(prepare(cell.text))) as Column | undefined;
    if (concept === undefined) continue;
    // The first of two equal headings is the unit's own; a second 得分 belongs to a reviewer. What a user points at comes before both.
    if (columns[concept] !== undefined && (said === undefined || pointed.has(concept))) continue;
    columns[concept] = headerCell(grid, cell);
    if (said !== undefined) pointed.add(concept);
  }
  return columns;
}

/** 2022年决算数 · 2023年预算数 · 2023年决算数: the earlier 决算数 is last year's. */
export function findExpenseColumns(
  grid: Grid,
  cells: readonly GridCell[],
  headings: Headings,
): Columns<"previous" | "budget" | "executed"> {
  const index = indexLabels(headings.expenseColumns);
  const accounts: GridCell[] = [];
  const columns: Columns<"previous" | "budget" | "executed"> = {};
  const pointed: typeof columns = {};
  for (const cell of cells) {
    const said = pointedRole(headings, "expenseColumns", cell.text);
    if (said !== undefined) {
      if (said !== ignored) pointed[said as keyof typeof pointed] ??= headerCell(grid, cell);
      continue;
    }
    const concept = index.find(withoutYear(cell.text));
    if (concept === "executed") accounts.push(cell);
    else if (concept !== undefined && columns[concept] === undefined)
      columns[concept] = headerCell(grid, cell);
  }
  accounts.sort((a, b) => (yearOf(a.text) ?? 0) - (yearOf(b.text) ?? 0) || a.column - b.column);
  const last = pointed.executed === undefined ? accounts.pop() : undefined;
  if (last !== undefined) columns.executed = headerCell(grid, last);
  const [first] = accounts;
  if (first !== undefined) columns.previous ??= headerCell(grid, first);
  return { ...columns, ...pointed };
}

/** A label with its year taken off: "2023年实际在职人数" becomes "实际在职人数". */
export function withoutYear(text: string): string {
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
