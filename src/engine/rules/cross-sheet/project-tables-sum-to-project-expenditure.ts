import { findExpense } from "../../annexes/base-data-table";
import type { Fact } from "../../annexes/fact";
import { checkProjectSum } from "../check-project-sum";
import { findNamedProjects } from "../find-named-project";
import { decimalsOfTable } from "../money-family";
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
    const amounts = projectEvaluations.map(({ money }): Fact | undefined => money?.total?.executed);
    const known = amounts.filter((amount) => amount !== undefined);
    // A project without an amount may hold whatever is missing.
    if (whole === undefined || known.length < amounts.length) return;
    const named = findNamedProjects(baseData.expenses, projectEvaluations, decimalsOfTable(baseData));
    // One project's two amounts differ: special-fund-agrees-with-its-table says by how much.
    if (named.some(({ compared }) => !compared.difference.eq(0))) return;
    const outcome = checkProjectSum(known, whole, baseData, "全年执行数");
    if (outcome !== undefined) yield outcome;
  },
});
