import { findNormYear, yearEvidence } from "../norm-year";
import { defineRule } from "../rule";

/** The words by which 楼堂馆所 heads its buildings: those of last year may be meant. */
const completed = "完工";

/** The form compares one year with the one before it; the title and every heading name one of the two. */
export const baseDataYearsAgree = defineRule({
  id: "base-data-years-agree",
  title: "基础数据表标题与各栏的年度一致",
  basis: "基础数据表：标题年度、上年决算数、本年预算数、本年决算数",
  severity: "error",
  needs: ["baseData"],
  *check({ baseData: { years, expenseColumns } }) {
    const previous = years.find(({ at }) => at.cell === expenseColumns.previous?.at.cell);
    const own = years.filter((mention) => mention !== previous && !mention.shown.includes(completed));
    const norm = findNormYear(own);
    // One year alone agrees with nothing.
    if (norm === undefined || years.length < 2) return;
    const agreeing = [norm];
    for (const mention of years) {
      if (mention === norm) continue;
      const expected = mention === previous ? norm.year - 1 : norm.year;
      const isBuildings = mention.shown.includes(completed) && mention.year === norm.year - 1;
      if (mention.year === expected || isBuildings) {
        agreeing.push(mention);
        continue;
      }
      const isOwn = mention !== previous;
      yield {
        at: mention.at,
        verdict: "contradiction",
        message: `“${tight(mention.shown)}”写的是${mention.year}年，按“${tight(norm.shown)}”应为${isOwn ? "" : "上一年即"}${expected}年。`,
        because: [yearEvidence(mention), yearEvidence(norm)],
        stated: String(mention.year),
        computed: String(expected),
        difference: String(mention.year - expected),
        // A unit may report a building that was completed years ago; none that is not there yet.
        ...(mention.shown.includes(completed) && mention.year < expected && { severity: "verify" as const }),
      };
    }
    if (agreeing.length > 1) yield { verdict: "equal", because: agreeing.map(yearEvidence) };
  },
});

function tight(shown: string): string {
  return shown.replace(/\s+/g, "");
}
