import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { type Finding, isObservation } from "../../../src/engine/finding";
import type { NarrativeDocument } from "../../../src/engine/narrative/document";
import { readNarrative } from "../../../src/engine/narrative/read-narrative";
import { factIsStatedOnce } from "../../../src/engine/rules/narrative/fact-is-stated-once";
import { drawWorkbook } from "../draw-workbook";

const goals = (expected: string, actual: string): string => `
  | 2023年度部门整体支出绩效自评表 | < | < | < | < | < |
  | 年度总体目标 | 预期目标 | < | 实际完成情况 | < | < |
  | " | ${expected} | < | ${actual} | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 |
  | 产出指标 | 数量指标 | 培训期数 | 5期 | 5期 | 50 |
`;

/** The messages of the rule on a 自评表 whose goals are these, beside a report. */
function messages(expected: string, actual: string, report: string): string[] {
  const { snapshot } = drawWorkbook(goals(expected, actual));
  const annexes = extractAnnexes(snapshot);
  const [table] = annexes.selfEvaluations;
  const prose: NarrativeDocument = {
    name: "",
    paragraphs: [table?.expectedGoal, table?.actualGoal]
      .filter((goal) => goal !== undefined)
      .map(({ text, at }) => ({ text, cell: at })),
    tables: [],
    unread: [],
  };
  expect(prose.paragraphs).toHaveLength(2);
  const paragraphs = report.split("\n").map((text) => ({ text: text.trim() }));
  const narrative = readNarrative([prose, { name: "报告.docx", paragraphs, tables: [], unread: [] }]);
  return [...factIsStatedOnce.check({ narrative, annexes })]
    .filter((outcome): outcome is Finding => isObservation(outcome))
    .map(({ message }) => message);
}

test("what a cell says was reached is held against the report, and named by its cell", () => {
  const report = "一、成效\n全年资助家庭经济困难学生463人次。";
  expect(messages("做好资助工作", "全年资助家庭经济困难学生436人次。", report)).toEqual([
    "资助家庭经济困难学生：自评表D3写436人次，一写463人次，差27人次。",
  ]);
});

test("what a cell says is aimed at is no result", () => {
  const report = "一、成效\n全年资助家庭经济困难学生463人次。";
  expect(messages("资助家庭经济困难学生436人次。", "已完成", report)).toEqual([]);
});
