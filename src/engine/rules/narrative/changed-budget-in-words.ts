import { showDecimal } from "../../numbers/show-decimal";
import { compareProseSum, sayTerms, type Term } from "../compare-prose-sum";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { findToldAdjustments } from "../told-adjustments";
import { bothSides } from "../wording";

/** The budget that the report says it became in the year is the one it began with and the changes told. */
export const changedBudgetInWords = defineRule({
  id: "changed-budget-in-words",
  title: "报告中调整后预算等于年初预算加减调整",
  basis: "年初预算数 + 调增 − 调减 = 全年预算数（调整后预算数）",
  severity: "verify",
  needs: ["narrative"],
  *check({ narrative }) {
    for (const adjustment of findToldAdjustments(narrative)) {
      const { fund, opening, increases, decreases, budget } = adjustment;
      const terms: readonly Term[] = [
        { sign: "+", statement: opening },
        ...increases.map((statement): Term => ({ sign: "+", statement })),
        ...decreases.map((statement): Term => ({ sign: "−", statement })),
      ];
      const compared = compareProseSum(narrative, budget, terms);
      if (compared === undefined) continue;
      const because = [...terms.map(({ statement }) => statement), budget].map((each) =>
        statementEvidence(narrative, each),
      );
      const { verdict, stated, sum, difference, decimals } = compared;
      const said =
        `${fund === "" ? "预算" : fund}：${sayTerms(terms, budget.quantity.unit, decimals)} = ${showDecimal(sum, decimals)}，` +
        `${budget.subject.words || "调整后预算"}写${showDecimal(stated, decimals)}，差${showDecimal(difference.abs(), decimals)}`;
      if (verdict === "contradiction") {
        const { at } = statementEvidence(narrative, budget);
        yield { at, verdict, message: `${said}。`, because, ...bothSides(stated, sum, decimals) };
      } else {
        yield verdict === "equal"
          ? { verdict, because }
          : { verdict, message: `${said}，在四舍五入的尾差之内。`, because };
      }
    }
  },
});
