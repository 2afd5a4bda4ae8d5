import type { ExpenseLine } from "../../annexes/base-data-table";
import { ancestorsOf } from "../../annexes/expense-tree";
import { isBlank, valueOf } from "../../annexes/fact";
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
      // The budget may stand in the line above, and a bare line above is named once for all below it.
      if (above.some((each) => each !== undefined && (valueOf(each.budget)?.gt(0) === true || isBare(each))))
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
