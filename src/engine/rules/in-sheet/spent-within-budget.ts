import type { BudgetLine } from "../../annexes/self-evaluation";
import { compareSum } from "../compare-sum";
import { decimalsOfMoney } from "../money-family";
import { allEvidence, equal } from "../evidence";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** 全年执行数 ≤ 全年预算数. */
export const spentWithinBudget = defineRule({
  id: "spent-within-budget",
  title: "全年执行数不超过全年预算数",
  basis: "预算法第十三条：支出必须以经批准的预算为依据，未列入预算的不得支出",
  severity: "verify",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { money } }) {
    if (money === undefined) return;
    const family = decimalsOfMoney(money);
    let isTotalOver = false;
    for (const line of linesOf(money.total, money.parts)) {
      const { label, budget, executed } = line;
      if (budget === undefined || executed === undefined) continue;
      const compared = compareSum([budget], executed, family);
      if (compared === undefined) continue;
      const { stated, sum, difference, decimals } = compared;
      if (difference.lte(0)) {
        yield equal(executed, budget);
        continue;
      }
      // What a source overspends, the total overspends: it is said once, of the total.
      if (isTotalOver) continue;
      isTotalOver = line === money.total;
      const sides = bothSides(stated, sum, decimals);
      yield {
        at: executed.at,
        verdict: "contradiction",
        message: `${label}的全年执行数${executed.shown}超过全年预算数${budget.shown}，多${sides.difference}。`,
        because: allEvidence([executed, budget]),
        ...sides,
      };
    }
  },
});

function linesOf(total: BudgetLine | undefined, parts: readonly BudgetLine[]): readonly BudgetLine[] {
  return total === undefined ? parts : [total, ...parts];
}
