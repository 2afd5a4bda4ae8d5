import { expenseColumns, expenseFamilies, partsOf } from "../../annexes/expense-tree";
import { showDecimal } from "../../numbers/show-decimal";
import { compareParts } from "../compare-parts";
import { exactQuantityOf } from "../compare-sum";
import { allEvidence, equal } from "../evidence";
import { judgeParts } from "../judge-parts";
import { decimalsOfTable } from "../money-family";
import { defineRule } from "../rule";

/** 其中 lines never exceed their whole, though they need not reach it. */
export const ofWhichWithinTheWhole = defineRule({
  id: "of-which-within-the-whole",
  title: "其中各项之和不超过公用经费",
  basis: "基础数据表：公用经费，其中办公经费、水费电费差旅费、会议费培训费",
  severity: "error",
  needs: ["baseData"],
  *check({ baseData }) {
    for (const family of expenseFamilies.filter(({ isFullList }) => !isFullList)) {
      for (const column of expenseColumns) {
        const whole = baseData.expenses.find(({ concept }) => concept === family.parent)?.[column];
        const parts = partsOf(baseData, family, column).map((line) => line[column]);
        if (whole === undefined) continue;
        const compared = compareParts(whole, parts, { family: decimalsOfTable(baseData), isFullList: false });
        if (compared?.verdict === "blank-whole" || compared?.verdict === "zero-whole") {
          const sum = showDecimal(compared.sum, compared.decimals);
          const said = compared.verdict === "blank-whole" ? "空白" : "填0";
          yield {
            at: whole.at,
            verdict: compared.verdict === "blank-whole" ? "missing" : "contradiction",
            message: `${whole.label}${said}，而其中各项已有${sum}，请补填总数。`,
            because: allEvidence([whole, ...compared.filled]),
            computed: sum,
            // The parts are not the whole, so what belongs here has to be asked.
            severity: "verify",
          };
          continue;
        }
        const outcome = compared && judgeParts(whole, compared, { parts: "其中各项" });
        if (outcome !== undefined) yield outcome;
        // Below the whole is as it should be.
        else if (
          exactQuantityOf(whole) !== undefined &&
          parts.some((part) => exactQuantityOf(part) !== undefined)
        ) {
          yield equal(whole, ...parts.filter((part) => exactQuantityOf(part) !== undefined));
        }
      }
    }
  },
});
