import type { ExpenseLine } from "../../annexes/base-data-table";
import { ancestorsOf } from "../../annexes/expense-tree";
import { isBlank, valueOf } from "../../annexes/fact";
import { compareSum, exactQuantityOf } from "../compare-sum";
import { allEvidence, equal } from "../evidence";
import { defineRule } from "../rule";

/** What was spent had a budget on its line or on one above it. */
export const spendingHasABudget = defineRule({
  id: "spending-has-a-budget",
  title: "有支出的项目应有预算",
  basis: "基础数据表：本年预算数与本年决算数",
  severity: "hint",
  needs: ["baseData"],
  *check({ baseData: { expenses } }) {
    // A column nobody filled says nothing of single lines.
    if (!expenses.some((line) => valueOf(line.budget)?.gt(0) === true)) return;
    const find = (concept: ExpenseLine["concept"]): ExpenseLine | undefined =>
      expenses.find((line) => line.concept === concept);
    // A budget that cannot be read is a budget.
    const isBare = ({ executed, budget }: ExpenseLine): boolean =>
      valueOf(executed)?.gt(0) === true && (isBlank(budget) || valueOf(budget)?.eq(0) === true);
    for (const line of expenses) {
      if (line.concept === "basic-adjustment" || line.concept === "whole-adjustment") continue;
      if (valueOf(line.executed)?.gt(0) !== true) continue;
      if (!isBare(line)) {
        if (valueOf(line.budget) !== undefined) yield equal(line.executed, line.budget);
        continue;
      }
      const above = ancestorsOf(line.concept).map(find);
      // A bare line above is named once for all below it.
      if (above.some((each) => each !== undefined && isBare(each))) continue;
      // The budget may stand in a line above, as far as its other lines leave something of it.
      if (isBlank(line.budget) && above.some((each) => each !== undefined && hasRest(each, expenses)))
        continue;
      const below = expenses.filter((each) =>
        ancestorsOf(each.concept).some((concept) => concept === line.concept),
      );
      if (line.concept !== undefined && below.some((each) => valueOf(each.budget)?.gt(0) === true)) continue;
      yield {
        at: line.budget.at,
        verdict: "missing",
        message: `${line.label}本年决算数${line.executed.shown}，本年预算数${isBlank(line.budget) ? "空白" : `为${line.budget.shown}`}，是否无预算支出，请核对。`,
        because: allEvidence([line.budget, line.executed]),
      };
    }
  },
});

/** Whether a line has a budget that the lines below it do not use up. */
function hasRest({ concept, budget }: ExpenseLine, expenses: readonly ExpenseLine[]): boolean {
  const whole = exactQuantityOf(budget);
  if (whole?.value.gt(0) !== true) return false;
  const below = expenses.filter((line) => ancestorsOf(line.concept)[0] === concept);
  const used = below.map((line) => line.budget).filter((each) => exactQuantityOf(each) !== undefined);
  return compareSum(used, budget, 0)?.difference.lte(0) !== true;
}
