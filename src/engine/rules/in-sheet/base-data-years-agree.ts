import type { YearMention } from "../../annexes/fact";
import type { Observation } from "../../finding";
import { defineRule } from "../rule";

/** The form compares one year with the one before it; every heading names one of the two. */
export const baseDataYearsAgree = defineRule({
  id: "base-data-years-agree",
  title: "基础数据表标题与各栏的年度一致",
  basis: "基础数据表：标题年度、上年决算数、本年预算数、本年决算数",
  severity: "error",
  needs: ["baseData"],
  *check({ baseData: { years, title, expenseColumns } }) {
    const at = (cell: string | undefined): YearMention | undefined =>
      years.find((each) => each.at.cell === cell);
    const own = at(title?.at.cell) ?? at(expenseColumns.executed?.at.cell);
    if (own === undefined || years.length < 2) return;
    const evidence = (mention: YearMention): Observation["because"][number] => ({
      at: mention.at,
      shown: mention.shown,
      label: "年度",
    });
    const agreeing: YearMention[] = [own];
    for (const mention of years) {
      if (mention === own) continue;
      const isPrevious = mention.at.cell === expenseColumns.previous?.at.cell;
      const wanted = isPrevious ? own.year - 1 : own.year;
      // 楼堂馆所 may speak of last year's buildings.
      const isBuildings = /完工/.test(mention.shown) && mention.year === own.year - 1;
      if (mention.year === wanted || isBuildings) {
        agreeing.push(mention);
        continue;
      }
      const column = mention.shown.replace(/\s+/g, "");
      yield {
        at: mention.at,
        verdict: "contradiction",
        message: `“${column}”写的是${String(mention.year)}年，按${own === at(title?.at.cell) ? "标题" : "本年决算数栏"}的${String(own.year)}年应为${String(wanted)}年。`,
        because: [evidence(mention), evidence(own)],
        stated: String(mention.year),
        computed: String(wanted),
        difference: String(mention.year - wanted),
      };
    }
    if (agreeing.length > 1) yield { verdict: "equal", because: agreeing.map(evidence) };
  },
});
