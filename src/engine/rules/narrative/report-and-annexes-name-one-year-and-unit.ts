import { yearMentionOf } from "../../annexes/annex-year";
import { isSameUnit, unitNameOf } from "../../annexes/unit-name";
import type { Evidence } from "../../finding";
import { placeOf } from "../../narrative/narrative";
import { textEvidence } from "../evidence";
import { yearEvidence } from "../norm-year";
import { defineRule } from "../rule";

/** The report is about the year and the unit of the annexes beside it. */
export const reportAndAnnexesNameOneYearAndUnit = defineRule({
  id: "report-and-annexes-name-one-year-and-unit",
  title: "报告与附表的年度、单位一致",
  basis: "自评报告标题与附表标题、单位名称",
  severity: "verify",
  needs: ["narrative", "annexes"],
  *check({ narrative, annexes }) {
    const report = narrative.documents.findIndex(({ name }) => name !== "");
    const title = narrative.sentences.find(({ at }) => at.document === report);
    // Without a report there is only the workbook's own prose.
    if (title === undefined) return;
    const own: Evidence = { at: placeOf(narrative, title.at), shown: title.text, label: "自评报告" };
    const all = [...annexes.baseDataTables, ...annexes.selfEvaluations];
    const years = all.map(yearMentionOf).filter((mention) => mention !== undefined);
    const { year, unitName } = narrative;
    if (year !== undefined && years.length > 0) {
      const because = [own, ...years.map(yearEvidence)];
      const [first] = years;
      if (years.some((mention) => mention.year === year)) yield { verdict: "equal", because };
      else if (first !== undefined) {
        yield {
          at: first.at,
          verdict: "contradiction",
          message: `报告是${year}年度的，附表写“${first.shown}”，年度不一致，报告与附表没有互相核对。`,
          because,
          stated: String(first.year),
          computed: String(year),
        };
      }
    }
    const names = all.map(unitNameOf).filter((name) => name !== undefined);
    const [name] = names;
    if (unitName === "" || name === undefined) return;
    const because = [own, ...names.map((each) => textEvidence(each, "单位名称"))];
    if (names.some((each) => isSameUnit(each.text, unitName))) yield { verdict: "equal", because };
    else {
      yield {
        at: name.at,
        verdict: "contradiction",
        message: `报告的单位是“${unitName}”，附表填“${name.text}”，请核实是否为同一单位。`,
        because,
        stated: name.text,
        computed: unitName,
      };
    }
  },
});
