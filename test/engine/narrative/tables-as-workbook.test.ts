import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { listValueCells } from "../../../src/engine/annexes/list-figures";
import { standardHeadings } from "../../../src/engine/annexes/standard-headings";
import type { NarrativeDocument } from "../../../src/engine/narrative/document";
import { tablesAsWorkbook } from "../../../src/engine/narrative/tables-as-workbook";
import { squeeze } from "../../../src/engine/numbers/normalise";
import { showCell } from "../../../src/engine/workbook/address";
import type { WorkbookSnapshot } from "../../../src/engine/workbook/snapshot";
import { readReport, reportOfText } from "../../../src/hosts/docx-report";
import { readWorkbook } from "../../../src/hosts/xlsx-host";
import { cell, makeDocx, paragraph, row, table } from "../../hosts/make-docx";

const read = (body: string): Promise<NarrativeDocument> => readReport(makeDocx({ body }), "报告.docx");
const grid = (...rows: string[][]): string =>
  table(rows.map((cells) => row(cells.map((text) => cell(text)))));
const cellsOf = ({ sheets }: WorkbookSnapshot, sheet: number): string[] =>
  (sheets[sheet]?.cells ?? []).map((each) => `${showCell(each)} ${each.shown}`);

describe("a table with the lines around it", () => {
  test("the short lines above are its first rows, those of the form below its last", async () => {
    const { workbook } = tablesAsWorkbook(
      await read(
        paragraph("以上情况属实，全年支出649.85万元。") +
          paragraph("附件2") +
          paragraph("") +
          paragraph("2023年度自评表") +
          paragraph("单位：万元") +
          grid(["甲", "乙"], ["", ""]) +
          paragraph("") +
          paragraph("说明：含上年结转。") +
          paragraph("填表人：") +
          paragraph("以下是正文"),
      ),
    );
    expect(cellsOf(workbook, 0)).toEqual([
      "A1 附件2",
      "A2 2023年度自评表",
      "A3 单位：万元",
      "A4 甲",
      "B4 乙",
      "A6 说明：含上年结转。",
      "A7 填表人：",
    ]);
    expect(workbook.sheets[0]?.mergedAreas.map(({ top, right }) => [top, right])).toEqual(
      [0, 1, 2, 5, 6].map((top) => [top, 1]),
    );
  });

  test("what stands below one table is not the title of the next; nothing above an annex's number is its title", async () => {
    const { workbook } = tablesAsWorkbook(
      await read(
        paragraph("附件：1. 基础数据表") +
          paragraph("2. 自评表") +
          paragraph("附件2") +
          grid(["甲", "乙"]) +
          paragraph("填表人：") +
          grid(["丙", "丁"]),
      ),
    );
    expect(cellsOf(workbook, 0)).toEqual(["A1 附件2", "A2 甲", "B2 乙", "A3 填表人："]);
    expect(cellsOf(workbook, 1)).toEqual(["A1 丙", "B1 丁"]);
  });

  test("every cell and line leads back to its paragraph; a cell that is not there to none", async () => {
    const report = await read(paragraph("附件2") + grid(["甲", ""], ["丙", "丁"]) + paragraph("填表人："));
    const { placeOf } = tablesAsWorkbook(report);
    const texts = ["A1", "A2", "B2", "B3", "A4"].map((at) => placeOf({ sheet: "表1", cell: at })?.text);
    expect(texts).toEqual(["附件2", "甲", "", "丁", "填表人："]);
    expect(placeOf({ sheet: "表1", cell: "B3" })).toEqual({
      document: "报告.docx",
      paragraph: 4,
      start: 0,
      end: 1,
      text: "丁",
    });
    for (const at of ["C2", "A9", "x"]) expect(placeOf({ sheet: "表1", cell: at })).toBeUndefined();
    expect(placeOf({ sheet: "表2", cell: "A1" })).toBeUndefined();
  });

  test("a report without tables is a workbook without sheets", () => {
    expect(tablesAsWorkbook(reportOfText("甲", "报告.txt")).workbook.sheets).toEqual([]);
  });
});

test("the sample's tables are read as the workbook's sheets are, cell by cell", async () => {
  const sample = (name: string): Uint8Array =>
    new Uint8Array(readFileSync(join(__dirname, "../../../assets/sample", name)));
  const tell = (workbook: WorkbookSnapshot): string[] =>
    listValueCells(extractAnnexes(workbook, standardHeadings)).map(
      ({ fact }) => `${fact.at.cell} ${squeeze(fact.label)} ${squeeze(fact.shown)}`,
    );
  const { workbook } = tablesAsWorkbook(await readReport(sample("report.docx"), "report.docx"));
  const inWorkbook = tell(readWorkbook(sample("annexes.xlsx"), "annexes.xlsx").snapshot);
  expect(inWorkbook.length).toBeGreaterThan(70);
  expect(tell(workbook)).toEqual(inWorkbook);
});
