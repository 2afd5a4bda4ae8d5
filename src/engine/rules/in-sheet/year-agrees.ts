import { findNormYear, yearEvidence } from "../norm-year";
import { defineRule } from "../rule";

/** The title, the line under it and the headings of a 自评表 name one year. */
export const yearAgrees = defineRule({
  id: "year-agrees",
  title: "同一张自评表的年度一致",
  basis: "自评表标题、评价年度与表头的年度",
  severity: "error",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation }) {
    const { years } = selfEvaluation.head;
    const norm = findNormYear(years);
    // One year alone agrees with nothing.
    if (norm === undefined || years.length < 2) return;
    const odd = years.find(({ year }) => year !== norm.year);
    const because = years.map(yearEvidence);
    if (odd === undefined) {
      yield { verdict: "equal", because };
      return;
    }
    const gap = odd.year - norm.year;
    yield {
      at: odd.at,
      verdict: "contradiction",
      message: `“${odd.shown}”与“${norm.shown}”的年度不一致：${odd.year}与${norm.year}，相差${Math.abs(gap)}年。`,
      because,
      stated: String(odd.year),
      computed: String(norm.year),
      difference: String(gap),
    };
  },
});
