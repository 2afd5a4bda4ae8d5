import { readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { parseCell } from "../../src/engine/workbook/address";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { saveWorkbook } from "../../src/simulated-excel/files/save-workbook";
import { openWorkbook } from "../../src/simulated-excel/files/workbook-file";
import {
  addSheet,
  deleteSheet,
  moveSheet,
  protectSheet,
  renameSheet,
  setVisibility,
} from "../../src/simulated-excel/workbook/arrange-sheets";
import { restyleCells } from "../../src/simulated-excel/workbook/format-cells";
import { mergeCells, unmergeCells } from "../../src/simulated-excel/workbook/merge-cells";
import { setHidden, setSize } from "../../src/simulated-excel/workbook/size-cells";
import { typeInto, writeNumberFormats } from "../../src/simulated-excel/workbook/write-cells";
import type { Workbook } from "../../src/simulated-excel/workbook/workbook";
import { makeSheet, makeWorkbook } from "../hosts/make-package";

const sample = new Uint8Array(readFileSync(path.join(__dirname, "../../assets/sample/annexes.xlsx")));
const addIn = { id: "86d4e707-7a97-4a5f-8907-7a77ee478f39", version: "0.1.0.0" };

const at = (cell: string) => parseCell(cell)!;
const area = (first: string, last = first) => {
  const [from, to] = [at(first), at(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
};
const type = (workbook: Workbook, sheet: string, cell: string, text: string) =>
  typeInto(workbook, workbook.findSheet(sheet)!, at(cell), text, "person");

/** The file after a change, by three readers: our own, an independent one, and the simulation again. */
async function saved(bytes: Uint8Array, change: (workbook: Workbook) => void) {
  const opened = openWorkbook(bytes, "annexes.xlsx", addIn);
  change(opened.workbook);
  const { bytes: written, leftOut } = saveWorkbook({ ...opened, addIn });
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(written.slice().buffer);
  return {
    leftOut,
    written,
    own: readWorkbook(written, "annexes.xlsx").snapshot,
    other,
    again: openWorkbook(written, "annexes.xlsx", addIn).workbook,
  };
}

/** The names of the parts that differ, and of those that are new or gone. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter(
      (name) => old[name] === undefined || !Buffer.from(old[name]).equals(now[name] ?? Buffer.from("-")),
    )
    .sort();
}

test("a workbook that nobody changed is saved to the byte", async () => {
  const { written, leftOut } = await saved(sample, () => undefined);
  expect(Buffer.from(written).equals(Buffer.from(sample))).toBe(true);
  expect(leftOut).toEqual([]);
});

test("values, formulas and their results are saved in their cells, and only their sheet's part changes", async () => {
  const { written, own, other, leftOut } = await saved(sample, (workbook) => {
    type(workbook, "自评表", "I5", "9.5");
    type(workbook, "自评表", "A61", "另加一行");
    type(workbook, "自评表", "A62", "=I5*2");
  });
  expect(leftOut).toEqual([]);
  expect(changedParts(sample, written)).toEqual(["xl/worksheets/sheet2.xml"]);
  const cell = (name: string) =>
    own.sheets[1]!.cells.find(({ row, column }) => row === at(name).row && column === at(name).column);
  expect(cell("I5")?.content).toEqual({ type: "number", value: 9.5 });
  expect(cell("A61")?.content).toEqual({ type: "text", value: "另加一行" });
  expect(cell("A62")).toMatchObject({ formula: "=I5*2", content: { type: "number", value: 19 } });
  expect(other.getWorksheet("自评表")!.getCell("A62").value).toEqual({ formula: "I5*2", result: 19 });
});

test("a new sheet reopens with values, looks, sizes, merged areas and print titles", async () => {
  const { other, own, again, leftOut, written } = await saved(sample, (workbook) => {
    const sheet = addSheet(workbook, "校验结果", "add-in");
    type(workbook, "校验结果", "A1", "勾稽校验结果");
    type(workbook, "校验结果", "A2", "'=1+1");
    type(workbook, "校验结果", "B2", "0.9485");
    const head = { workbook, sheet, area: area("A1", "C1") };
    mergeCells(workbook, sheet, head.area, false, "add-in");
    restyleCells(
      workbook,
      sheet,
      area("A1"),
      (style) => ({ ...style, bold: true, fontSize: 16, horizontal: "Center" }),
      "add-in",
    );
    const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
    restyleCells(
      workbook,
      sheet,
      area("A2", "C3"),
      (style) => ({
        ...style,
        fillColor: "#E7F1EC",
        wrapText: true,
        borders: { top: line, bottom: line, left: line, right: line },
      }),
      "add-in",
    );
    writeNumberFormats(workbook, sheet, area("B2"), [["0.00%"]], "add-in");
    writeNumberFormats(workbook, sheet, area("C2"), [['0.0"分"']], "add-in");
    setSize(workbook, sheet, area("B1"), "columns", 120, "add-in");
    setSize(workbook, sheet, area("A1"), "rows", 30, "add-in");
    sheet.pageLayout = {
      ...sheet.pageLayout,
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      titleRows: area("A2", "A2"),
    };
  });
  expect(leftOut).toEqual([]);
  expect(own.sheets.map(({ name }) => name)).toEqual(["基础数据表", "自评表", "校验结果"]);
  expect(own.sheets[2]).toMatchObject({ state: "read", mergedAreas: [area("A1", "C1")] });
  expect(own.sheets[2]!.cells.map(({ shown }) => shown)).toEqual(["勾稽校验结果", "=1+1", "94.85%"]);

  const sheet = other.getWorksheet("校验结果")!;
  expect(sheet.getCell("A1")).toMatchObject({
    value: "勾稽校验结果",
    font: { bold: true, size: 16 },
    alignment: { horizontal: "center" },
  });
  expect(sheet.getCell("A2").value).toBe("=1+1");
  expect(sheet.getCell("B2")).toMatchObject({
    value: 0.9485,
    numFmt: "0.00%",
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7F1EC" } },
    border: { top: { style: "thin" }, left: { style: "thin" } },
    alignment: { wrapText: true },
  });
  expect(sheet.getCell("C2").numFmt).toBe('0.0"分"');
  expect(sheet.getCell("B1").isMerged).toBe(true);
  expect(sheet.getRow(1).height).toBe(30);
  expect(sheet.getColumn(2).width).toBeCloseTo(160 / 7, 3);
  expect(sheet.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "2:2",
  });

  expect(again.findSheet("校验结果")!.columnWidth(1)).toBe(120);
  expect(changedParts(sample, written)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet3.xml",
  ]);
});

test("changed looks of a sheet of the file are saved, and its other cells keep theirs", async () => {
  const { other, own, again, leftOut } = await saved(sample, (workbook) => {
    const sheet = workbook.findSheet("自评表")!;
    restyleCells(
      workbook,
      sheet,
      area("H16", "H17"),
      (style) => ({ ...style, fillColor: "#FFC7CE" }),
      "add-in",
    );
    writeNumberFormats(workbook, sheet, area("K40"), [["@"]], "add-in");
    setSize(workbook, sheet, area("E1"), "columns", 150, "add-in");
    setSize(workbook, sheet, area("A16"), "rows", 48, "add-in");
    setHidden(workbook, sheet, area("A20"), "rows", true, "person");
    unmergeCells(workbook, sheet, area("A1"), "add-in");
    mergeCells(workbook, sheet, area("A50", "C51"), false, "add-in");
  });
  expect(leftOut).toEqual([]);
  const before = openWorkbook(sample, "annexes.xlsx").workbook.findSheet("自评表")!;
  const sheet = other.getWorksheet("自评表")!;
  expect(sheet.getCell("H16").fill).toMatchObject({ fgColor: { argb: "FFFFC7CE" } });
  expect(sheet.getCell("H16").font.name).toBe(before.cellAt(15, 7).style.fontName);
  expect(sheet.getCell("K40").numFmt).toBe("@");
  expect(sheet.getColumn(5).width).toBeCloseTo(200 / 7, 3);
  // E and F shared one run of columns in the file.
  expect(sheet.getColumn(6).width).toBe(14);
  expect(sheet.getRow(16).height).toBe(48);
  expect(sheet.getRow(20).hidden).toBe(true);
  expect(sheet.getCell("B51").isMerged).toBe(true);
  expect(sheet.getCell("B1").isMerged).toBe(false);
  const now = again.findSheet("自评表")!;
  for (const { row, column, cell } of before.filledCells())
    if (column !== 7 || row < 15 || row > 16) expect(now.cellAt(row, column)).toEqual(cell);
  expect(own.sheets[1]!.hiddenRows).toEqual([19]);
});

test("sheets that were renamed, hidden, moved and deleted reopen so, with the names that belong to them", async () => {
  const names =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">丙!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1</definedName></definedNames>';
  const file = makeWorkbook({
    before: '<bookViews><workbookView activeTab="2"/></bookViews>',
    sheets: ["甲", "乙", "丙"].map((name) => ({ name, rows: `<row r="1"><c r="A1"><v>1</v></c></row>` })),
    after: names,
  });
  const { own, other, written } = await saved(file, (workbook) => {
    deleteSheet(workbook, workbook.findSheet("甲")!, "person");
    moveSheet(workbook, workbook.findSheet("丙")!, 0, "person");
    renameSheet(workbook, workbook.findSheet("乙")!, "乙&二", "person");
    setVisibility(workbook, workbook.findSheet("乙&二")!, "Hidden", "person");
    protectSheet(workbook, workbook.findSheet("丙")!, { allowFormatCells: true }, undefined, "person");
  });
  expect(own.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
    ["丙", "visible", true],
    ["乙&二", "hidden", false],
  ]);
  expect(other.getWorksheet("丙")!.pageSetup.printArea).toBe("A1:B2");
  const text = strFromU8(unzipSync(written)["xl/workbook.xml"]!);
  expect(text).toContain('activeTab="0"');
  expect(text.match(/localSheetId="0"/g)).toHaveLength(1);
  expect(strFromU8(unzipSync(written)["xl/_rels/workbook.xml.rels"]!)).not.toContain("sheet1.xml");
});

test("an add-in's settings lie where Excel keeps them, and another add-in's stay", async () => {
  const key = "gouji.explanations";
  const json = JSON.stringify('{"text":"年中\n新设 <两个> 受理点 & “备用”"}');
  const first = await saved(sample, (workbook) => workbook.settings.set(key, json));
  expect(first.leftOut).toEqual([]);
  expect([...first.again.settings]).toEqual([[key, json]]);
  expect(changedParts(sample, first.written)).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/webextensions/_rels/taskpanes.xml.rels",
    "xl/webextensions/taskpanes.xml",
    "xl/webextensions/webextension1.xml",
  ]);

  const other = { id: "11111111-2222-3333-4444-555555555555", version: "1.0.0.0" };
  const opened = openWorkbook(first.written, "annexes.xlsx", other);
  expect(opened.workbook.settings.size).toBe(0);
  opened.workbook.settings.set("own", "1");
  const both = saveWorkbook({ ...opened, addIn: other }).bytes;
  expect([...openWorkbook(both, "annexes.xlsx", other).workbook.settings]).toEqual([["own", "1"]]);
  expect([...openWorkbook(both, "annexes.xlsx", addIn).workbook.settings]).toEqual([[key, json]]);

  const forgotten = await saved(both, (workbook) => workbook.settings.delete(key));
  expect(forgotten.again.settings.size).toBe(0);
  expect([...openWorkbook(forgotten.written, "annexes.xlsx", other).workbook.settings]).toEqual([
    ["own", "1"],
  ]);
});

test("a file without styles, with prefixes, or with an empty sheet takes changes too", async () => {
  const bare = makeSheet("", { name: "空" });
  const { other } = await saved(bare, (workbook) => {
    type(workbook, "空", "B2", "字");
    restyleCells(
      workbook,
      workbook.findSheet("空")!,
      area("B2"),
      (style) => ({ ...style, bold: true }),
      "person",
    );
  });
  expect(other.getWorksheet("空")!.getCell("B2")).toMatchObject({ value: "字", font: { bold: true } });

  const parts = unzipSync(
    makeSheet('<row r="1"><c r="A1"><v>1</v></c></row>', { styles: "<cellXfs><xf/></cellXfs>" }),
  );
  const prefixed = Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      const isMain = /^xl\/(?:workbook|styles|worksheets\/)/.test(name);
      const text = strFromU8(bytes);
      return [name, isMain ? text.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=") : text];
    }),
  );
  const { makePackage } = await import("../hosts/make-package");
  const opened = openWorkbook(makePackage(prefixed), "x.xlsx");
  const [sheet] = opened.workbook.sheets;
  restyleCells(opened.workbook, sheet!, area("A1"), (style) => ({ ...style, bold: true }), "person");
  type(opened.workbook, sheet!.name, "C3", "新");
  mergeCells(opened.workbook, sheet!, area("C3", "D4"), false, "person");
  setSize(opened.workbook, sheet!, area("B1"), "columns", 90, "person");
  addSheet(opened.workbook, "新表", "person");
  const again = openWorkbook(saveWorkbook(opened).bytes, "x.xlsx").workbook;
  expect(again.sheets.map(({ name }) => name)).toEqual(["表", "新表"]);
  const [first] = again.sheets;
  expect(first!.cellAt(0, 0)).toMatchObject({ content: { value: 1 }, style: { bold: true } });
  expect(first!.cellAt(2, 2).content?.value).toBe("新");
  expect(first!.mergedAreas).toEqual([area("C3", "D4")]);
  expect(first!.columnWidth(1)).toBe(90);
});

test("a formula that others are written by is left as it is, and named", async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:A2">B1*2</f><v>4</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c><c r="B2"><v>3</v></c></row>';
  const { leftOut, own } = await saved(makeSheet(rows), (workbook) => {
    type(workbook, "表", "A1", "5");
    type(workbook, "表", "B2", "4");
  });
  expect(leftOut).toEqual(["表!A1 的公式"]);
  expect(own.sheets[0]!.cells.map(({ content, formula }) => [formula, content?.value])).toEqual([
    ["=B1*2", 4],
    [undefined, 2],
    ["=B2*2", 8],
    [undefined, 4],
  ]);
});
