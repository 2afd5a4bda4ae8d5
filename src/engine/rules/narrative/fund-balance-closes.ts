import Big from "big.js";
import type { Balance } from "../../narrative/relation";
import type { Narrative } from "../../narrative/narrative";
import type { Statement } from "../../narrative/statement";
import { roundHalfUp, showDecimal } from "../../numbers/show-decimal";
import { compareProseSum, sayTerms, type Term } from "../compare-prose-sum";
import { statementEvidence } from "../narrative-evidence";
import { rewordSentence } from "../reword-sentence";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** What a fund began with, changed by and spent leaves the rest that the same sentence states. */
export const fundBalanceCloses = defineRule({
  id: "fund-balance-closes",
  title: "报告中一项资金的结余等于预算加减调整减支出",
  basis: "年初预算数（或上年结转） + 调增 − 调减 − 实际支出 = 结余结转",
  severity: "error",
  needs: ["narrative"],
  *check({ narrative }) {
    for (const balance of narrative.relations) {
      if (balance.kind !== "balance") continue;
      const { fund } = balance;
      const carryOver = balance.carryOver ?? nothingLeft(balance);
      if (carryOver === undefined) continue;
      const terms = termsOf(balance);
      const compared = compareProseSum(narrative, carryOver, terms);
      if (compared === undefined) continue;
      const rests = balance.carryOver === undefined ? [] : [balance.carryOver];
      const because = [...terms.map(({ statement }) => statement), ...rests].map((each) =>
        statementEvidence(narrative, each),
      );
      const { verdict, stated, sum, difference, decimals } = compared;
      const rest = showDecimal(stated, decimals);
      const said =
        `${fund === "" ? "资金" : fund}：${sayTerms(terms, carryOver.quantity.unit, decimals)} = ${showDecimal(sum, decimals)}，` +
        `${rests.length === 0 ? "报告写无结余" : `${carryOver.subject.words || "结余"}填${rest}`}，差${showDecimal(difference.abs(), decimals)}`;
      if (verdict === "contradiction") {
        const { at } = statementEvidence(narrative, carryOver);
        const sides = bothSides(stated, sum, decimals);
        const severity = isCertain(balance) ? "error" : "verify";
        const rewording = severity === "error" ? reword(narrative, carryOver, sum, terms) : undefined;
        const more = rewording === undefined ? {} : { rewording };
        yield { at, verdict, message: `${said}。`, because, ...sides, severity, ...more };
      } else {
        yield verdict === "equal"
          ? { verdict, because }
          : { verdict, message: `${said}，在四舍五入的尾差之内。`, because };
      }
    }
  },
});

/** Every amount is called by its part in the balance; of 收入, 拨款 or 安排 another reader may think otherwise. */
function isCertain({ opening, increases, decreases, spent, carryOver }: Balance): boolean {
  return (
    opening.role === "opening" &&
    increases.every(({ role }) => role === "increase") &&
    decreases.every(({ role }) => role === "decrease") &&
    (spent === undefined || spent.role === "spent") &&
    carryOver?.role === "carry-over"
  );
}

/** The rest that the other amounts leave, where it can be printed as this one is without being rounded. */
function reword(
  narrative: Narrative,
  carryOver: Statement,
  sum: Big,
  terms: readonly Term[],
): string | undefined {
  if (!sum.eq(roundHalfUp(sum, carryOver.quantity.decimals))) return undefined;
  const from = terms.map(({ statement }) => statement);
  return rewordSentence(narrative, carryOver, sum, from);
}

function termsOf({ opening, increases, decreases, spent }: Balance): readonly Term[] {
  return [
    { sign: "+", statement: opening },
    ...increases.map((statement): Term => ({ sign: "+", statement })),
    ...decreases.map((statement): Term => ({ sign: "−", statement })),
    ...(spent === undefined ? [] : [{ sign: "−", statement: spent } as const]),
  ];
}

/** 年末无结余 states a rest of 0 at the place of the last number. */
function nothingLeft({ isNothingLeft, opening, spent }: Balance): Statement | undefined {
  const anchor = spent ?? opening;
  if (isNothingLeft !== true) return undefined;
  return { ...anchor, quantity: { ...anchor.quantity, value: new Big(0) } };
}
