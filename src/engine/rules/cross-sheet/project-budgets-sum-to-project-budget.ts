import { findExpense } from "../../annexes/base-data-table";
import type { Fact } from "../../annexes/fact";
import { isObservation } from "../../finding";
import { checkProjectSum } from "../check-project-sum";
import { defineRule } from "../rule";

/** Σ 项目自评表 预算 = 基础数据表 项目支出 预算, as planned at the opening or as adjusted in the year. */
export const projectBudgetsSumToProjectBudget = defineRule({
  id: "project-budgets-sum-to-project-budget",
  title: "各项目自评表预算数之和等于项目支出预算数",
  basis: "基础数据表项目支出预算数＝各项目预算数之和",
  severity: "verify",
  needs: ["projectEvaluations", "baseData"],
  *check({ projectEvaluations, baseData }) {
    const whole = findExpense(baseData, "project")?.budget;
    if (whole === undefined) return;
    const check = (column: "initial" | "budget", what: string): ReturnType<typeof checkProjectSum> => {
      const amounts = projectEvaluations.map(({ money }): Fact | undefined => money?.total?.[column]);
      if (amounts.some((amount) => amount === undefined)) return undefined;
      return checkProjectSum(
        amounts.filter((amount) => amount !== undefined),
        whole,
        baseData,
        what,
      );
    };
    const opening = check("initial", "年初预算数");
    const adjusted = check("budget", "全年预算数");
    const outcomes = [opening, adjusted].filter((each) => each !== undefined);
    // The base data table says 预算数 only; a form may have put the opening or the adjusted budget there.
    const outcome = outcomes.find((each) => !isObservation(each)) ?? outcomes[0];
    if (outcome === undefined) return;
    // An opening budget that is blank or unreadable may be the one that was meant.
    const hasOpening = projectEvaluations.some(({ money }) => money?.total?.initial !== undefined);
    if (isObservation(outcome) && hasOpening && opening === undefined) return;
    yield outcome;
  },
});
