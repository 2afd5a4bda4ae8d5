import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { drawWorkbook } from "../draw-workbook";

const whyLeftAlone = (drawing: string): readonly string[] =>
  extractAnnexes(drawWorkbook(drawing).snapshot).leftAlone.map(({ why }) => why);

test("a sheet titled as an annex whose header nobody understands is said to be so", () => {
  const drawing = `
  | 2024年度项目支出绩效自评表 | < | < | < | < |
  | 甲栏 | 乙栏 | 丙栏 | 丁栏 | 戊栏 |
  | 产出 | 培训场次 | 10场 | 10场 | 50 |
  | 效益 | 知晓率 | 90% | 95% | 50 |`;
  expect(whyLeftAlone(drawing)).toEqual(["header-not-understood"]);
});

test("a cover that only names the annex is none", () => {
  const cover = `
  | 2024年度项目支出绩效自评表 |
  | 单位名称：某某中心 |
  | 填报日期：2025年3月 |`;
  expect(whyLeftAlone(cover)).toEqual(["not-an-annex"]);
});
