import type { BaseDataTable, ExpenseConcept, ExpenseLine } from "./base-data-table";
import { valueOf } from "./fact";

/** A line of 经费控制情况 and the lines that belong to it. Data, as the form prints it. */
export interface ExpenseFamily {
  readonly parent: ExpenseConcept;
  readonly parts: readonly ExpenseConcept[];
  /** Whether the parts are all there is; where they are only 其中, they may stay below the parent. */
  readonly isFullList: boolean;
}

/** The families of the form: 三公经费 and 项目支出 are listed in full, 公用经费 is not. */
export const expenseFamilies: readonly ExpenseFamily[] = [
  { parent: "three-public", parts: ["vehicles", "abroad", "reception"], isFullList: true },
  { parent: "vehicles", parts: ["vehicle-purchase", "vehicle-running"], isFullList: true },
  {
    parent: "project",
    parts: ["project-operations", "project-maintenance", "special-funds", "project-other"],
    isFullList: true,
  },
  { parent: "special-funds", parts: ["special-fund"], isFullList: true },
  { parent: "public-funds", parts: ["office", "utilities", "meetings"], isFullList: false },
];

/** The columns of amounts in 经费控制情况, in the order in which they stand, and what a message calls them. */
export const expenseColumns = {
  previous: "上年决算数",
  budget: "本年预算数",
  executed: "本年决算数",
} as const;
export type ExpenseColumn = keyof typeof expenseColumns;

/**
 * The lines that belong to a family, in order. The lines below a part stand for it where it is blank or 0:
 * what is missing there is one omission, not one more in every line above.
 */
export function partsOf(table: BaseDataTable, family: ExpenseFamily, column: ExpenseColumn): ExpenseLine[] {
  return collectParts(table, family, column, (line) => valueOf(line[column])?.gt(0) !== true);
}

/** As `partsOf`, with the lines below every part in its place where they are filled: the family without its subtotals. */
export function deepestPartsOf(
  table: BaseDataTable,
  family: ExpenseFamily,
  column: ExpenseColumn,
): ExpenseLine[] {
  return collectParts(table, family, column, () => true);
}

/** Whether the table has every line that the form prints for a family; the lines of the user's own are as many as there are. */
export function isListComplete({ expenses }: BaseDataTable, { parts }: ExpenseFamily): boolean {
  return parts.every(
    (part) =>
      part === "special-fund" || part === "project-other" || expenses.some((line) => line.concept === part),
  );
}

function collectParts(
  table: BaseDataTable,
  family: ExpenseFamily,
  column: ExpenseColumn,
  isReplaced: (line: ExpenseLine) => boolean,
): ExpenseLine[] {
  return table.expenses.flatMap((line) => {
    if (line.concept === undefined || !family.parts.includes(line.concept)) return [];
    const own = expenseFamilies.find(({ parent, isFullList }) => parent === line.concept && isFullList);
    if (own === undefined || !isReplaced(line)) return [line];
    const below = collectParts(table, own, column, isReplaced);
    return below.some((part) => valueOf(part[column])?.gt(0) === true) ? below : [line];
  });
}

/** The concepts above a line, nearest first. */
export function ancestorsOf(concept: ExpenseConcept | undefined): ExpenseConcept[] {
  const family = expenseFamilies.find(({ parts }) => concept !== undefined && parts.includes(concept));
  return family === undefined ? [] : [family.parent, ...ancestorsOf(family.parent)];
}
