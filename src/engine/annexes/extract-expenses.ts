import type { ExpenseConcept, ExpenseLine } from "./base-data-table";
import { extractFact, extractText } from "./extract-fact";
import { type Fact, type HeaderCell, quantityOf } from "./fact";
import { cellUnder, type HeaderOf } from "./find-table";
import type { Grid } from "./grid";
import type { Headings } from "./headings";
import { indexLabels, opensWithLabel, rowLabel } from "./label-index";
import { findLineLabel } from "./line-label";
import { isIgnored, pointedRole } from "./pointing";
import type { Unrecognised } from "./self-evaluation";

type ExpenseColumn = "previous" | "budget" | "executed";

/** The lines of 经费控制情况, and those of them that hold figures of nobody knows what. */
export interface ExpenseRows {
  readonly lines: readonly ExpenseLine[];
  readonly unrecognised: readonly Unrecognised[];
}

/** Extracts the lines between the header and `end`. */
export function extractExpenses(
  grid: Grid,
  header: HeaderOf<"expenses", ExpenseColumn>,
  end: number,
  unit: string,
  headings: Headings,
): ExpenseRows {
  const { previous, budget, executed } = header.columns;
  if (previous === undefined || budget === undefined || executed === undefined)
    return { lines: [], unrecognised: [] };
  const firstColumn = Math.min(previous.left, budget.left, executed.left);
  const index = indexLabels(headings.expenses);
  const lines: ExpenseLine[] = [];
  const unrecognised: Unrecognised[] = [];
  let section: ExpenseConcept | undefined;
  for (let row = header.bottom + 1; row < end; row += 1) {
    const labelCell = findLineLabel(grid, row, firstColumn, header.bottom);
    if (labelCell === undefined) continue;
    if (opensWithLabel(headings.rows.note, labelCell.text)) break;
    // 厉行节约保障措施 is a field of words, not a line of money.
    if (indexLabels(headings.fields).find(labelCell.text) !== undefined) continue;
    if (isIgnored(headings, "expenses", labelCell.text)) continue;
    const label = rowLabel(labelCell.text);
    const said = pointedRole(headings, "expenses", labelCell.text) as ExpenseConcept | undefined;
    const known = said ?? index.find(label);
    const concept = said ?? placeConcept(known, section, /^\s*其中/.test(labelCell.text));
    if (known !== undefined) section = sectionAfter(concept, section);
    const amount = (column: HeaderCell, what: string): Fact =>
      extractFact(grid, cellUnder(grid, row, column), `${label}${what}`, column.unit ?? unit);
    const line = {
      concept,
      label,
      labelAt: grid.place(labelCell),
      previous: amount(previous, "上年决算数"),
      budget: amount(budget, "本年预算数"),
      executed: amount(executed, "本年决算数"),
    };
    lines.push(line);
    if (concept === undefined && holdsFigures(line))
      unrecognised.push({ ...extractText(grid, labelCell), what: "row", table: "expenses" });
  }
  return { lines, unrecognised };
}

function holdsFigures({ previous, budget, executed }: ExpenseLine): boolean {
  return [previous, budget, executed].some((fact) => quantityOf(fact) !== undefined);
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
