import { findExpense } from "../../annexes/base-data-table";
import type { ExpenseLine } from "../../annexes/base-data-table";
import { ancestorsOf } from "../../annexes/expense-tree";
import { valueOf } from "../../annexes/fact";
import { allEvidence, equal } from "../evidence";
import { defineRule } from "../rule";

/** What was budgeted was spent on: a plan of which nothing was done is worth a word. */
export const budgetedLinesAreSpent = defineRule({
  id: "budgeted-lines-are-spent",
  title: "有预算的项目应有支出",
  basis: "基础数据表：本年预算数与本年决算数",
  severity: "hint",
  needs: ["baseData"],
  *check({ baseData }) {
    for (const line of baseData.expenses) {
      const spent = valueOf(line.executed);
      // A blank is unknown; only a typed 0 says that nothing was spent.
      if (valueOf(line.budget)?.gt(0) !== true || spent === undefined) continue;
      if (!spent.eq(0)) {
        yield equal(line.executed, line.budget);
        continue;
      }
      // Spent on last year, it is a fall of 100 %: spending-jumps-are-explained.
      if (valueOf(line.previous)?.gt(0) === true) continue;
      // The line above has nothing spent either, and is named for all below it.
      if (ancestorsOf(line.concept).some((concept) => isUnspent(findExpense(baseData, concept)))) continue;
      yield {
        at: line.executed.at,
        verdict: "contradiction",
        message: `${line.label}本年预算数${line.budget.shown}，本年决算数${line.executed.shown}，预算没有执行，请核对。`,
        because: allEvidence([line.executed, line.budget, line.previous]),
      };
    }
  },
});

function isUnspent(line: ExpenseLine | undefined): boolean {
  return valueOf(line?.budget)?.gt(0) === true && valueOf(line?.executed)?.eq(0) === true;
}
