import Big from "big.js";
import type { Breakdown } from "../../narrative/relation";
import { showDecimal } from "../../numbers/show-decimal";
import { compareProseSum, type ProseSum } from "../compare-prose-sum";
import { statementEvidence } from "../narrative-evidence";
import { defineRule } from "../rule";
import { findListsToldRespectively } from "../told-respectively";
import { bothSides, moreOrLess } from "../wording";

/** The parts that a sentence lists make the total they are listed under; behind 其中 alone they at least do not exceed it. */
export const breakdownInWordsSumsToItsTotal = defineRule({
  id: "breakdown-in-words-sums-to-its-total",
  title: "报告所列分项之和与总数相符",
  basis: "总数等于各分项之和；其中各项之和不大于总数",
  severity: "verify",
  needs: ["narrative"],
  *check({ narrative }) {
    const told = narrative.relations.filter((each) => each.kind === "breakdown");
    const besides = new Set(findListsToldRespectively(narrative));
    for (const relation of [...told, ...besides]) {
      const { total, parts } = relation;
      const compared = compareProseSum(
        narrative,
        total,
        parts.map((statement) => ({ sign: "+", statement })),
      );
      if (compared === undefined) continue;
      if (besides.has(relation) && !isNearly(compared)) continue;
      const because = [total, ...parts].map((each) => statementEvidence(narrative, each));
      const { verdict, sum, difference, decimals } = compared;
      const unit = total.quantity.unit;
      const listed = `${total.subject.words}${total.shown}，所列${parts.length}项合计${showDecimal(sum, decimals)}${unit}`;
      const said = `${listed}，${moreOrLess(difference.neg(), decimals)}${unit}`;
      if (verdict === "rounding") {
        yield { verdict, message: `${said}，在四舍五入的尾差之内。`, because };
      } else if (verdict === "equal" || (!besides.has(relation) && !isBroken(relation, compared))) {
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
/** Two amounts of money do not overlap, nor do two kinds of one thing (男生, 女生), and read as the whole list where so little is missing. */
const nearlyAllOfTwo = new Big("0.95");
/** Two traits that overlap do not come so near the whole but by chance. */
const nearlyAllOfAnyTwo = new Big("0.99");
/** Beyond this excess over a total of people or things, 其中 lists traits that overlap: 专任教师110人，党员45人. */
const mostExcess = new Big("0.1");

/** Whether the sum is so near that the list must be one of the total. */
function isNearly({ stated, difference }: ProseSum): boolean {
  return difference.abs().lte(stated.abs().times(new Big(1).minus(nearlyAllOfTwo)));
}

function isBroken({ parts, isFull, total }: Breakdown, { sum, stated, difference }: ProseSum): boolean {
  if (isFull) return true;
  if (difference.gt(0)) {
    if (parts.length >= fewestOfAll) return sum.gte(stated.times(nearlyAll));
    if (parts.length !== 2) return false;
    const areDistinct = total.quantity.kind === "money" || areKindsOfOneThing(parts);
    return sum.gte(stated.times(areDistinct ? nearlyAllOfTwo : nearlyAllOfAnyTwo));
  }
  return total.quantity.kind === "money" || difference.abs().lte(stated.abs().times(mostExcess));
}

/** 一类桥 and 二类桥: two names that end alike, and are not the same. */
function areKindsOfOneThing(parts: Breakdown["parts"]): boolean {
  const [one = "", other = ""] = parts.map(({ subject }) => subject.object);
  return one !== other && one.length > 1 && other.length > 1 && one.slice(-1) === other.slice(-1);
}
