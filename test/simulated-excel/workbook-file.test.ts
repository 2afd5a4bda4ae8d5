import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook } from "../../src/simulated-excel/files/workbook-file";
import { typeInto } from "../../src/simulated-excel/workbook/write-cells";
import { makeSheet } from "../hosts/make-package";

const sample = new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample/annexes.xlsx")));

test("the sample opens with the looks of the form", () => {
  const { workbook } = openWorkbook(sample, "annexes.xlsx");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["基础数据表", "自评表"]);
  const sheet = workbook.findSheet("自评表")!;
  expect(sheet.cellAt(3, 3).style).toMatchObject({
    fontName: "仿宋_GB2312",
    fontSize: 10.5,
    horizontal: "Center",
    vertical: "Center",
    wrapText: true,
    borders: { top: { style: "Continuous", weight: "Thin" } },
  });
  expect(sheet.mergedAreas).toHaveLength(30);
  expect(workbook.isDirty).toBe(false);
});

test("an empty cell keeps its number format, which decides what is made of an entry", () => {
  const bytes = makeSheet('<row><c s="1"/></row>', {
    styles: '<cellXfs><xf/><xf numFmtId="49"/></cellXfs>',
  });
  const { workbook } = openWorkbook(bytes, "x.xlsx");
  const sheet = workbook.sheets[0]!;
  typeInto(workbook, sheet, { row: 0, column: 0 }, "007", "person");
  expect(sheet.cellAt(0, 0)).toMatchObject({ content: { type: "text", value: "007" }, numberFormat: "@" });
});

test("every cell shows the text that the file's own reader shows", () => {
  const { workbook, file } = openWorkbook(sample, "annexes.xlsx");
  for (const snapshot of file.snapshot.sheets) {
    const sheet = workbook.findSheet(snapshot.name)!;
    for (const cell of snapshot.cells)
      expect(sheet.show(sheet.cellAt(cell.row, cell.column))).toBe(cell.shown);
  }
});
