import { findExpense } from "../../annexes/base-data-table";
import { type ExpenseColumn, expenseColumns, expenseFamilies, partsOf } from "../../annexes/expense-tree";
import { compareParts } from "../compare-parts";
import { exactQuantityOf } from "../compare-sum";
import { equal } from "../evidence";
import { judgeParts } from "../judge-parts";
import { decimalsOfTable } from "../money-family";
import { observeUnstated, type UnstatedColumn } from "../observe-unstated";
import { defineRule } from "../rule";

/** 其中 lines never exceed their whole, though they need not reach it. */
export const ofWhichWithinTheWhole = defineRule({
  id: "of-which-within-the-whole",
  title: "其中各项之和不超过公用经费",
  basis: "基础数据表：公用经费，其中办公经费、水费电费差旅费、会议费培训费",
  severity: "error",
  needs: ["baseData"],
  *check({ baseData }) {
    const decimals = decimalsOfTable(baseData);
    for (const family of expenseFamilies) {
      const parent = findExpense(baseData, family.parent);
      // A full list has to reach its whole: parents-equal-their-parts.
      if (parent === undefined || family.isFullList) continue;
      const unstated: UnstatedColumn[] = [];
      for (const column of Object.keys(expenseColumns) as ExpenseColumn[]) {
        const whole = parent[column];
        // Whatever an unreadable part holds, the others may not exceed the whole without it.
        const parts = partsOf(baseData, family, column)
          .map((line) => line[column])
          .filter((part) => exactQuantityOf(part) !== undefined);
        const compared = compareParts(whole, parts, { family: decimals, isFullList: false });
        const outcome = compared && judgeParts(whole, compared, { parts: "其中各项" });
        if (outcome !== undefined) yield outcome;
        else if (compared !== undefined) unstated.push({ column, compared });
        // Below the whole is as it should be.
        else if (exactQuantityOf(whole) !== undefined && parts.length > 0) yield equal(whole, ...parts);
      }
      yield* observeUnstated(parent, unstated, { isFullList: false });
    }
  },
});
