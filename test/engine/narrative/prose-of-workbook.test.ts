import { proseOfWorkbook } from "../../../src/engine/narrative/prose-of-workbook";
import { readNarrative } from "../../../src/engine/narrative/read-narrative";
import { drawWorkbook } from "../draw-workbook";
import { tell } from "./tell-reading";

const { snapshot } = drawWorkbook(`
  # 自评表
  | 2023年度单位整体支出绩效自评表 | < |
  | 年度总体目标 | 全年培训教师186人次，开展教研活动23次。 |
  | 实际完成情况 | 全年培训教师190人次，开展教研活动23次，超额完成年初目标。 |
  | 三级指标 | 培训教师人次数 |
  | 说明：本表由各单位填报，金额单位为万元，保留2位小数。 | < |
  | 12 | 已完成 |
  # 报告
  | 一、学校概况 |
  | 我校现有教学班36个，在校学生1642人。 |`);

test("the long texts of a workbook are its prose, each with its cell", () => {
  const { name, paragraphs } = proseOfWorkbook(snapshot, () => "prose");
  expect(name).toBe("");
  expect(paragraphs.map(({ cell }) => `${cell?.sheet ?? ""}!${cell?.cell ?? ""}`)).toEqual([
    "自评表!B2",
    "自评表!B3",
    "报告!A2",
  ]);
});

test("a cell taken for something else is left out", () => {
  const { paragraphs } = proseOfWorkbook(snapshot, (sheet, cell) =>
    sheet === "自评表" && cell === "B2" ? "something-else" : "prose",
  );
  expect(paragraphs.map(({ cell }) => cell?.cell)).toEqual(["B3", "A2"]);
});

test("what was planned is marked", () => {
  const { paragraphs } = proseOfWorkbook(snapshot, (_, cell) => (cell === "B2" ? "plan" : "prose"));
  expect(paragraphs.map(({ isPlan }) => isPlan ?? false)).toEqual([true, false, false]);
});

test("a hidden sheet, row or column is none", () => {
  const [first, second] = snapshot.sheets;
  const sheets = [
    { ...first!, hiddenRows: [1] },
    { ...second!, visibility: "hidden" as const },
  ];
  const { paragraphs } = proseOfWorkbook({ ...snapshot, sheets }, () => "prose");
  expect(paragraphs.map(({ cell }) => cell?.cell)).toEqual(["B3"]);
});

test("it is read as a report is", () => {
  const { statements } = readNarrative([proseOfWorkbook(snapshot, () => "prose")]);
  expect(statements.slice(0, 2).map(tell)).toEqual(["培训·教师 186人次", "开展·教研活动 23次"]);
});
