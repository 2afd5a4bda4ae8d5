import type { BaseDataTable } from "../../annexes/base-data-table";
import {
  type ExpenseColumn,
  expenseColumns,
  type ExpenseFamily,
  expenseFamilies,
  partsOf,
} from "../../annexes/expense-tree";
import type { Fact } from "../../annexes/fact";
import type { Agreement, Observation } from "../../finding";
import { showDecimal } from "../../numbers/show-decimal";
import { compareParts } from "../compare-parts";
import { allEvidence } from "../evidence";
import { fixTo } from "../fix-value";
import { judgeParts } from "../judge-parts";
import { decimalsOfTable } from "../money-family";
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
    for (const family of expenseFamilies) {
      // 公用经费 lists only some of its parts: of-which-within-the-whole.
      if (!family.isFullList) continue;
      for (const column of expenseColumns) {
        const outcome = checkParent(baseData, family, column);
        if (outcome !== undefined) yield outcome;
      }
    }
  },
});

function checkParent(
  table: BaseDataTable,
  family: ExpenseFamily,
  column: ExpenseColumn,
): Observation | Agreement | undefined {
  const parent = table.expenses.find(({ concept }) => concept === family.parent)?.[column];
  const lines = partsOf(table, family, column);
  // A form without the parent's line has nothing to compare.
  if (parent === undefined || lines.length === 0) return undefined;
  const options = { family: decimalsOfTable(table), isFullList: true };
  const compared = compareParts(
    parent,
    lines.map((line) => line[column]),
    options,
  );
  if (compared === undefined) return undefined;
  // 3、市级专项资金 is a heading over its list; blank, it is the form's own way.
  if (compared.verdict === "blank-whole" && family.parent === "special-funds") return undefined;
  const outcome = judgeParts(parent, compared, {
    parts: "各分项",
    mayNest: mayHoldTwice(lines.map(({ label }) => label)),
  });
  return outcome ?? observeUnstated(parent, compared);
}

/** A line the user added below the projects may repeat a part of another one. */
function mayHoldTwice(labels: readonly string[]): boolean {
  return labels.some((label) => /^其中/.test(label));
}

function observeUnstated(parent: Fact, compared: NonNullable<ReturnType<typeof compareParts>>): Observation {
  const isBlank = compared.verdict === "blank-whole";
  const sum = showDecimal(compared.sum, compared.decimals);
  return {
    at: parent.at,
    verdict: isBlank ? "missing" : "contradiction",
    message: `${parent.label}${isBlank ? "空白" : "填0"}，而各分项合计${sum}，应填${sum}。`,
    because: allEvidence([parent, ...compared.filled]),
    ...(!isBlank && { stated: "0" }),
    computed: sum,
    ...fixTo(parent, compared.sum, compared.decimals),
  };
}
