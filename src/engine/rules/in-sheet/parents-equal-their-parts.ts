import { findExpense } from "../../annexes/base-data-table";
import {
  deepestPartsOf,
  type ExpenseColumn,
  expenseColumns,
  expenseFamilies,
  isListComplete,
  partsOf,
} from "../../annexes/expense-tree";
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
    const list = { family: decimalsOfTable(baseData), isFullList: true };
    for (const family of expenseFamilies) {
      const parent = findExpense(baseData, family.parent);
      // 公用经费 lists only some of its parts: of-which-within-the-whole.
      if (parent === undefined || !family.isFullList) continue;
      const unstated: UnstatedColumn[] = [];
      for (const column of Object.keys(expenseColumns) as ExpenseColumn[]) {
        const lines = partsOf(baseData, family, column);
        const parts = lines.map((line) => line[column]);
        const compared = compareParts(parent[column], parts, list);
        if (compared === undefined) continue;
        // A subtotal that is wrong by itself is named on its own line, and makes no second finding here.
        const deepest = deepestPartsOf(baseData, family, column).map((line) => line[column]);
        const isSubtotalWrong =
          compared.verdict !== "equal" && compareParts(parent[column], deepest, list)?.verdict === "equal";
        if (isSubtotalWrong) continue;
        // A line the user added may repeat a part of the one above it.
        const mayNest = lines.some(
          ({ concept }) => concept === "special-fund" || concept === "project-other",
        );
        const isShortOfLines = !isListComplete(baseData, family);
        const outcome = judgeParts(parent[column], compared, { parts: "各分项", mayNest, isShortOfLines });
        if (outcome === undefined) unstated.push({ column, compared });
        else yield outcome;
      }
      // 3、市级专项资金 is a heading over its list; blank, it is the form's own way.
      if (family.parent === "special-funds") continue;
      yield* observeUnstated(parent, unstated, { isFullList: true });
    }
  },
});
