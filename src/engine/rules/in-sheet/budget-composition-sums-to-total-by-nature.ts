import { checkCompositions } from "../check-composition";
import { defineRule } from "../rule";

/** 按支出性质分: the parts make the whole, and the whole is the budget or what was spent. */
export const budgetCompositionSumsToTotalByNature = defineRule({
  id: "budget-composition-sums-to-total-by-nature",
  title: "按支出性质分的各项合计等于全年预算数",
  basis: "自评表：按支出性质分的合计等于其中各项之和，并等于全年预算数（或全年执行数）",
  severity: "error",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation }) {
    yield* checkCompositions(selfEvaluation, "nature");
  },
});
