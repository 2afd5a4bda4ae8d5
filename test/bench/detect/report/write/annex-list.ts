import type { Case } from "../../model";
import { baseTablesOf, evaluationsOf } from "../../model";
import { type Paragraph } from "../report-plan";
import type { Teller } from "../tell";

/** 附件：1. … 2. …, the annexes of the workbook with the numbers that they carry there. */
export function writeAnnexList(teller: Teller, own: Case): Paragraph[] {
  const tables = [...baseTablesOf(own), ...evaluationsOf(own)];
  const numbered = tables.filter(({ annexNumber, id }) => annexNumber !== "" && !id.startsWith("last-"));
  const entries: string[] = [];
  if (numbered.length > 0) {
    entries.push("部门整体支出绩效评价指标评分表");
    for (const { title } of numbered) entries.push(title);
  } else {
    const titles = tables.map((table) => (table.kind === "evaluation" ? table.title : ""));
    entries.push(...new Set(titles.filter((title) => title !== "")));
  }
  if (evaluationsOf(own).some(({ id }) => id.startsWith("project-")) && numbered.length > 0)
    entries.push("项目支出绩效自评表");
  entries.forEach((entry, index) => {
    teller.facts.set(`annex/${String(index + 1)}`, { kind: "word", value: entry, unit: "", cells: [] });
  });
  const isOne = entries.length === 1;
  return entries.map((_, index) => {
    const number = isOne ? "" : `${String(index + 1)}.`;
    const lead = index === 0 ? "附件：" : "";
    const sentence = teller.tell(`${lead}${number}{annex/${String(index + 1)}}`);
    return { sentences: [sentence], isListed: false, isFixed: true };
  });
}
