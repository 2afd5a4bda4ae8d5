import { yearOfAnnex } from "../../annexes/annex-year";
import { defineRule } from "../rule";

/** Annexes that go out together speak of one year. */
export const yearAgreesAcrossAnnexes = defineRule({
  id: "year-agrees-across-annexes",
  title: "各附件的年度一致",
  basis: "各附件标题的年度",
  severity: "verify",
  needs: ["annexes"],
  *check({ annexes }) {
    const units = annexes.selfEvaluations.filter(({ kind }) => kind === "unit-self-evaluation");
    const projects = annexes.selfEvaluations.filter(({ kind }) => kind === "project-self-evaluation");
    // Two tables of one kind are two years' sheets in one workbook, which is no contradiction.
    if (units.length > 1 || annexes.baseDataTables.length > 1) return;
    const dated = [...units, ...annexes.baseDataTables, ...projects].flatMap((annex) => {
      const year = yearOfAnnex(annex);
      const years = annex.kind === "base-data-table" ? annex.years : annex.head.years;
      const mention = years.find((each) => each.year === year);
      return year === undefined || mention === undefined ? [] : [{ annex, year, mention }];
    });
    const [first, ...others] = dated;
    if (first === undefined) return;
    const evidence = ({
      annex,
      mention,
    }: typeof first): { at: typeof mention.at; shown: string; label: string } => ({
      at: mention.at,
      shown: mention.shown,
      label: `${annex.caption}的年度`,
    });
    for (const other of others) {
      if (other.year === first.year) {
        yield { verdict: "equal", because: [evidence(first), evidence(other)] };
        continue;
      }
      yield {
        at: other.mention.at,
        verdict: "contradiction",
        message: `${other.annex.caption}是${String(other.year)}年，${first.annex.caption}是${String(first.year)}年，年度不一致，请核实。`,
        because: [evidence(other), evidence(first)],
        stated: String(other.year),
        computed: String(first.year),
        difference: String(other.year - first.year),
      };
    }
  },
});
