import { type BaseDataTable, type ExpenseLine } from "../annexes/base-data-table";
import type { Fact } from "../annexes/fact";
import type { Narrative } from "../narrative/narrative";
import type { Statement } from "../narrative/statement";
import { squeeze } from "../numbers/normalise";

/** An amount of the prose that stands right behind the name of a line of the 基础数据表. */
export interface ToldLine {
  readonly statement: Statement;
  readonly fact: Fact;
}

/**
 * Amounts behind the names of lines that a sentence tells as the form prints them, several things in one: 水费、电费、差旅费5.02万元.
 * Only of this year and of the unit as a whole; last year's has a word for it.
 */
export function findLinesInProse(
  narrative: Narrative,
  table: BaseDataTable,
  statements: readonly Statement[],
): readonly ToldLine[] {
  const lines = table.expenses.filter(({ concept }) => concept !== undefined && joined.includes(concept));
  if (lines.length === 0) return [];
  return statements.flatMap((statement): ToldLine[] => {
    const sentence = narrative.sentences[statement.sentence];
    if (sentence === undefined || statement.quantity.kind !== "money") return [];
    const text = sentence.text.slice(0, statement.at.start - sentence.at.start);
    const before = squeeze(text.slice(-longestName)).replace(/(?:支出|决算数|共|为|分别)+$/u, "");
    const line = lines.find(({ label }) => before.endsWith(bareLabel(label)));
    const fact = line && columnOf(line, statement);
    return fact === undefined ? [] : [{ statement, fact }];
  });
}

/** The lines below 公用经费 whose names join several things; the others are known by their subjects. */
const joined: readonly string[] = ["office", "utilities", "meetings"];
const longestName = 40;

function bareLabel(label: string): string {
  return squeeze(label).replace(/^(?:其中:?|\d+[.、])+/u, "");
}

function columnOf(line: ExpenseLine, { role, period }: Statement): Fact | undefined {
  if (period.part !== "") return undefined;
  if (period.relation === "last-year") return line.previous;
  if (period.relation !== "this-year") return undefined;
  if (role === "opening" || role === "budget") return line.budget;
  return role === "actual" || role === "spent" ? line.executed : undefined;
}
