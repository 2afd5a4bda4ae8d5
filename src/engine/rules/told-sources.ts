import type { Fact } from "../annexes/fact";
import type { BudgetLine, SelfEvaluation } from "../annexes/self-evaluation";
import type { Statement } from "../narrative/statement";
import { squeeze } from "../numbers/normalise";

/**
 * The cell of the source that an amount is called by, in the column of the total it is told under:
 * 全年预算数886.67万元，其中：当年财政拨款815.74万元. Undefined where no one line has that name.
 */
export function findToldSource(
  statement: Statement,
  statements: readonly Statement[],
  { money }: SelfEvaluation,
): Fact | undefined {
  const words = squeeze(statement.subject.words);
  if (words.length < shortestName) return undefined;
  const named = (money?.parts ?? []).filter(({ label }) => isNamed(label, words));
  const [line] = named;
  if (line === undefined || named.length > 1) return undefined;
  return columnOf(line, statement, statements);
}

const shortestName = 4;

function isNamed(label: string, words: string): boolean {
  const name = squeeze(label).replace(/^其中:?/u, "");
  return name.endsWith(words) || words.endsWith(name);
}

function columnOf(
  line: BudgetLine,
  statement: Statement,
  statements: readonly Statement[],
): Fact | undefined {
  for (let at = statement.index - 1; at >= 0; at -= 1) {
    const before = statements[at];
    if (before?.sentence !== statement.sentence) return undefined;
    // A source itself is read as a budget or as income; what it is part of stands before all of them.
    if (namesLine(before, line)) continue;
    if (before.role === "spent") return line.executed;
    if (before.role === "opening") return line.initial;
    if (before.role === "budget" && before.subject.words.includes("预算")) return line.budget;
  }
  return undefined;
}

function namesLine({ subject }: Statement, { label }: BudgetLine): boolean {
  return isNamed(label, squeeze(subject.words));
}
