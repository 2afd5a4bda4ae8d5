import { findExpense } from "../../annexes/base-data-table";
import { type ExpenseColumn, expenseColumns, expenseFamilies, partsOf } from "../../annexes/expense-tree";
import { compareParts } from "../compare-parts";
import { judgeParts } from "../judge-parts";
import { decimalsOfTable } from "../money-family";
import { observeUnstated, type UnstatedColumn } from "../observe-unstated";
import { defineRule } from "../rule";

/** 三公经费 and 项目支出 = Σ of their lines, in each year's column. */
export const parentsEqualTheirParts = defineRule({
  id: "parents-equal-their-parts",
  title: "三公经费、项目支出等于其各分项之和",
  basis:
    "基础数据表：三公经费＝公务用车＋出国＋接待，公务用车＝购置＋运行维护，项目支出＝业务工作＋运行维护＋各专项",
  severity: "error",
  needs: ["baseData"],
  *check({ baseData }) {
    const decimals = decimalsOfTable(baseData);
    for (const family of expenseFamilies) {
      const parent = findExpense(baseData, family.parent);
      // 公用经费 lists only some of its parts: of-which-within-the-whole.
      if (parent === undefined || !family.isFullList) continue;
      const unstated: UnstatedColumn[] = [];
      for (const column of Object.keys(expenseColumns) as ExpenseColumn[]) {
        const lines = partsOf(baseData, family, column);
        const parts = lines.map((line) => line[column]);
        const compared = compareParts(parent[column], parts, { family: decimals, isFullList: true });
        if (compared === undefined) continue;
        // A line the user added may repeat a part of the one above it.
        const mayNest = lines.some(
          ({ concept }) => concept === "special-fund" || concept === "project-other",
        );
        const outcome = judgeParts(parent[column], compared, { parts: "各分项", mayNest });
        if (outcome === undefined) unstated.push({ column, compared });
        else yield outcome;
      }
      // 3、市级专项资金 is a heading over its list; blank, it is the form's own way.
      if (family.parent === "special-funds") continue;
      yield* observeUnstated(parent, unstated, { isFullList: true });
    }
  },
});
