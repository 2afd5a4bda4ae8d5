import { findExpense } from "../../annexes/base-data-table";
import { checkProjectSum } from "../check-project-sum";
import { defineRule } from "../rule";

/** Σ 项目自评表 全年执行数 = 基础数据表 项目支出 决算. */
export const projectTablesSumToProjectExpenditure = defineRule({
  id: "project-tables-sum-to-project-expenditure",
  title: "各项目自评表执行数之和等于项目支出决算数",
  basis: "基础数据表项目支出＝各项目支出之和",
  severity: "verify",
  needs: ["projectEvaluations", "baseData"],
  *check({ projectEvaluations, baseData }) {
    const whole = findExpense(baseData, "project")?.executed;
    const amounts = projectEvaluations.map(({ money }) => money?.total?.executed);
    // A project without an amount may hold whatever is missing.
    if (whole === undefined || amounts.some((amount) => amount === undefined)) return;
    const outcome = checkProjectSum(
      amounts.filter((amount) => amount !== undefined),
      whole,
      baseData,
      "全年执行数",
    );
    if (outcome !== undefined) yield outcome;
  },
});
