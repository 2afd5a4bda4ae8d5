import type { BaseDataTable, ExpenseConcept, ExpenseLine } from "./base-data-table";

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

/** A column of amounts in 经费控制情况, in the order in which they stand. */
export const expenseColumns = ["previous", "budget", "executed"] as const;
export type ExpenseColumn = (typeof expenseColumns)[number];

/** The lines that belong directly to a family, in order; a list of 专项 whose own line is blank stands for it. */
export function partsOf(table: BaseDataTable, family: ExpenseFamily, column: ExpenseColumn): ExpenseLine[] {
  return table.expenses.flatMap((line) => {
    if (line.concept === undefined || !family.parts.includes(line.concept)) return [];
    if (line.concept !== "special-funds") return [line];
    const funds = table.expenses.filter(({ concept }) => concept === "special-fund");
    return line[column].reading.form === "blank" && funds.length > 0 ? funds : [line];
  });
}

/** The concepts above a line, nearest first. */
export function ancestorsOf(concept: ExpenseConcept | undefined): ExpenseConcept[] {
  const family = expenseFamilies.find(({ parts }) => concept !== undefined && parts.includes(concept));
  return family === undefined ? [] : [family.parent, ...ancestorsOf(family.parent)];
}
