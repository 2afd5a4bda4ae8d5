import type { Narrative } from "../narrative/narrative";
import type { Adjustment } from "../narrative/relation";
import type { Statement } from "../narrative/statement";
import { squeeze } from "../numbers/normalise";

/**
 * What budgets became: the relations of the narrative, and besides these every sentence that tells one in a row,
 * 年初预算100万元，年中调减7万元，全年预算数93万元, even where the last amount is divided further behind it.
 */
export function findToldAdjustments({ relations, statements }: Narrative): readonly Adjustment[] {
  const known = relations.filter((each) => each.kind === "adjustment");
  const told = new Set(known.map(({ budget }) => budget));
  const inRows = statements.flatMap((budget, index): Adjustment[] => {
    if (told.has(budget) || !isChangedBudget(budget)) return [];
    const row = rowBefore(statements, index);
    const [opening, ...changes] = row;
    if (opening === undefined || changes.length === 0 || hasOtherOpening(statements, opening)) return [];
    const increases = changes.filter(({ role }) => role === "increase");
    const decreases = changes.filter(({ role }) => role === "decrease");
    return [{ kind: "adjustment", fund: opening.scope.project ?? "", opening, increases, decreases, budget }];
  });
  return [...known, ...inRows];
}

function isChangedBudget({ role, subject }: Statement): boolean {
  return (
    role === "budget" &&
    /(?:全年|调整后?)(?:的|全年)*(?:预算|资金)(?:数|额|总额|资金)?$/u.test(squeeze(subject.words))
  );
}

/** The opening budget and its changes right before, in one sentence and of one project; empty where something else stands between. */
function rowBefore(statements: readonly Statement[], index: number): readonly Statement[] {
  const budget = statements[index];
  const row: Statement[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const each = statements[at];
    if (each === undefined || budget === undefined || !isOfOneRow(each, budget)) return [];
    row.unshift(each);
    if (each.role === "opening") return row;
    if (each.role !== "increase" && each.role !== "decrease") return [];
  }
  return [];
}

/** Of two openings in one paragraph the one that was changed is not certain. */
function hasOtherOpening(statements: readonly Statement[], opening: Statement): boolean {
  return statements.some(
    (each) =>
      each !== opening &&
      each.role === "opening" &&
      each.at.document === opening.at.document &&
      each.at.paragraph === opening.at.paragraph &&
      each.scope.project === opening.scope.project,
  );
}

function isOfOneRow(one: Statement, other: Statement): boolean {
  return (
    one.sentence === other.sentence &&
    one.quantity.kind === "money" &&
    one.scope.project === other.scope.project &&
    one.isInBrackets === other.isInBrackets
  );
}
