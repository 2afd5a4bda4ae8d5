import type { Adjustment, Breakdown } from "../relation";
import type { Statement } from "../statement";
import { sumFits } from "./fits";
import { fundRoleOf } from "./fund-role";
import { withCountedWords, wordsOf } from "./fund-moves";
import { firstBudgets } from "./fund-words";
import type { LineNumber, SentenceLine } from "./sentence-line";

/**
 * Changed budgets that are told as a list: "全年批复1850万元（含年中追加150万元，年初1700万元）", "总预算1850万元=年初预算1700万元+
 * 追加预算150万元"; only where the list comes out.
 */
export function budgetsFromLists(
  line: SentenceLine,
  breakdowns: readonly Breakdown[],
): readonly Adjustment[] {
  return breakdowns.flatMap(({ total, parts }): Adjustment[] => {
    if (total.quantity.kind !== "money" || !sumFits(total, parts)) return [];
    const numbers = parts.map((part) => numberOf(line, part)).filter((each) => each !== undefined);
    const [opening, ...others] = numbers.filter((each) => firstBudgets.test(wordsOf(each)));
    const increases = numbers.filter((each) => each !== opening);
    const isTold = increases.every((each) => fundRoleOf(each) === "increase");
    if (opening === undefined || others.length > 0 || numbers.length < parts.length || !isTold) return [];
    return [
      {
        kind: "adjustment",
        fund: line.scope.project ?? "",
        opening: opening.statement,
        increases: increases.map(({ statement }) => statement),
        decreases: [],
        budget: total,
      },
    ];
  });
}

function numberOf(line: SentenceLine, statement: Statement): LineNumber | undefined {
  const number = line.numbers.find((each) => each.statement === statement);
  return number && withCountedWords(line, number);
}
