import Big from "big.js";
import type { Breakdown } from "../../narrative/relation";
import { showDecimal } from "../../numbers/show-decimal";
import { compareProseSum, type ProseSum } from "../compare-prose-sum";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { bothSides, moreOrLess } from "../wording";

/** The parts that a sentence lists make the total they are listed under; behind 其中 alone they at least do not exceed it. */
export const breakdownInWordsSumsToItsTotal = defineRule({
  id: "breakdown-in-words-sums-to-its-total",
  title: "报告所列分项之和与总数相符",
  basis: "总数等于各分项之和；其中各项之和不大于总数",
  severity: "verify",
  needs: ["narrative"],
  *check({ narrative }) {
    for (const relation of narrative.relations) {
      if (relation.kind !== "breakdown") continue;
      const { total, parts } = relation;
      const compared = compareProseSum(
        narrative,
        total,
        parts.map((statement) => ({ sign: "+", statement })),
      );
      if (compared === undefined) continue;
      const because = [total, ...parts].map((each) => statementEvidence(narrative, each));
      const { verdict, sum, difference, decimals } = compared;
      const unit = total.quantity.unit;
      const listed = `${total.subject.words}${total.shown}，所列${parts.length}项合计${showDecimal(sum, decimals)}${unit}`;
      const said = `${listed}，${moreOrLess(difference.neg(), decimals)}${unit}`;
      if (verdict === "rounding") {
        yield { verdict, message: `${said}，在四舍五入的尾差之内。`, because };
      } else if (verdict === "equal" || !isBroken(relation, compared)) {
        yield { verdict: "equal", because };
      } else {
        yield {
          at: statementEvidence(narrative, total).at,
          verdict,
          message: `${said}。`,
          because,
          ...bothSides(compared.stated, sum, decimals),
        };
      }
    }
  },
});

/** A list of at least three parts that reaches this share of its total reads as the whole list. */
const nearlyAll = new Big("0.9");
const fewestOfAll = 3;
/** Two amounts of money do not overlap, and read as the whole list where so little is missing. */
const nearlyAllOfTwo = new Big("0.95");
/** Beyond this excess over a total of people or things, 其中 lists traits that overlap: 专任教师110人，党员45人. */
const mostExcess = new Big("0.1");

function isBroken({ parts, isFull, total }: Breakdown, { sum, stated, difference }: ProseSum): boolean {
  if (isFull) return true;
  if (difference.gt(0)) {
    if (parts.length >= fewestOfAll) return sum.gte(stated.times(nearlyAll));
    return parts.length === 2 && total.quantity.kind === "money" && sum.gte(stated.times(nearlyAllOfTwo));
  }
  return total.quantity.kind === "money" || difference.abs().lte(stated.abs().times(mostExcess));
}
