import { yearMentionOf } from "../../annexes/annex-year";
import type { Evidence } from "../../finding";
import { defineRule } from "../rule";

/** Annexes that go out together speak of one year. */
export const yearAgreesAcrossAnnexes = defineRule({
  id: "year-agrees-across-annexes",
  title: "各附件的年度一致",
  basis: "各附件标题的年度",
  severity: "verify",
  needs: ["annexes"],
  *check({ annexes: { selfEvaluations, baseDataTables } }) {
    const units = selfEvaluations.filter(({ kind }) => kind === "unit-self-evaluation");
    const projects = selfEvaluations.filter(({ kind }) => kind === "project-self-evaluation");
    // Two tables of one kind are two years' sheets in one workbook, which is no contradiction.
    if (units.length > 1 || baseDataTables.length > 1) return;
    const dated = [...units, ...baseDataTables, ...projects].flatMap((annex) => {
      const mention = yearMentionOf(annex);
      if (mention === undefined) return [];
      const { caption } = annex;
      const { at, year, shown } = mention;
      const evidence: Evidence = { at, shown, label: `${caption}的年度` };
      return [{ caption, year, evidence }];
    });
    const [first, ...others] = dated;
    if (first === undefined) return;
    for (const { caption, year, evidence } of others) {
      const because = [evidence, first.evidence];
      if (year === first.year) {
        yield { verdict: "equal", because };
        continue;
      }
      yield {
        at: evidence.at,
        verdict: "contradiction",
        message: `${caption}是${year}年，${first.caption}是${first.year}年，年度不一致，请核实。`,
        because,
        stated: String(year),
        computed: String(first.year),
        difference: String(year - first.year),
      };
    }
  },
});
