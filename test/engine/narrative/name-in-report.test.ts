import type { NarrativeDocument } from "../../../src/engine/narrative/document";
import { nameInReport } from "../../../src/engine/narrative/name-in-report";
import { placeOf } from "../../../src/engine/narrative/narrative";
import { readNarrative } from "../../../src/engine/narrative/read-narrative";
import { isCellPlace } from "../../../src/engine/finding";

const report = (name: string, ...lines: string[]): NarrativeDocument => ({
  name,
  paragraphs: lines.map((text) => ({ text })),
  tables: [],
  unread: [],
});

/** What the places of all numbers are called, in reading order. */
function namesOf(...documents: NarrativeDocument[]): string[] {
  const narrative = readNarrative(documents);
  return narrative.statements.map(({ at }) => {
    const place = placeOf(narrative, at);
    return isCellPlace(place) ? place.cell : nameInReport(place, narrative);
  });
}

test("a number stands under the marks of its headings, as deep as people say them", () => {
  const names = namesOf(
    report(
      "报告.docx",
      "2024年度绩效自评报告",
      "全年办理案件12件。",
      "六、绩效目标完成情况",
      "全年培训5次。",
      "(二)项目支出绩效情况",
      "1.数量指标：修建水渠3公里。",
      "七、问题",
      "设备闲置2台。",
    ),
  );
  expect(names).toEqual(["报告第2段", "报告六", "报告六（二）1", "报告七"]);
});

test("the same mark in two sections is told by the section", () => {
  const names = namesOf(
    report("报告.docx", "一、基本情况", "(一)人员", "职工12人。", "二、支出情况", "(一)人员", "职工13人。"),
  );
  expect(names).toEqual(["报告一（一）", "报告二（一）"]);
});

test("a heading without a mark is named by its words, a long one by its beginning", () => {
  const styled = (text: string) => ({ text, outlineLevel: 1 });
  const names = namesOf({
    ...report("报告.docx"),
    paragraphs: [
      styled("单位基本情况"),
      { text: "职工12人。" },
      styled("部门整体支出绩效目标完成情况与分析说明"),
      { text: "培训5次。" },
    ],
  });
  expect(names).toEqual(["报告“单位基本情况”", "报告“部门整体支出绩效目标完成情况与分…”"]);
});

test("several reports are told apart by their names", () => {
  const names = namesOf(
    report("甲.docx", "一、情况", "职工12人。"),
    report("乙.docx", "一、情况", "职工13人。"),
  );
  expect(names).toEqual(["报告“甲.docx”一", "报告“乙.docx”一"]);
});
