import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import {
  mainNamespace,
  makePackage,
  makeSheet,
  makeWorkbook,
  relationship,
  relationshipsPart,
  workbookParts,
} from "./make-package";
import { readCells, readFormulas, readValues } from "./show-sheet";

const readSample = (name: string) => readFileSync(join(__dirname, "../../assets/sample", name));

describe("the sample", () => {
  test("typed: numbers as numbers, shown by their formats", () => {
    const cells = readCells(readSample("annexes.xlsx"), 1);
    expect(cells.H5).toEqual({
      row: 4,
      column: 7,
      content: { type: "number", value: 0.9998 },
      shown: "99.98%",
      numberFormat: "0.00%",
    });
    expect(cells.D5).toMatchObject({ content: { value: 634.83 }, shown: "634.83", numberFormat: "0.00" });
    expect(cells.F5).toMatchObject({ shown: "651" });
    expect(readCells(readSample("annexes.xlsx")).D18).toMatchObject({ shown: "0.8", numberFormat: "0.0" });
  });

  test("pasted: the same texts stay texts", () => {
    expect(readCells(readSample("annexes-pasted.xlsx"), 1).H15).toMatchObject({
      content: { type: "text", value: " 8" },
      shown: " 8",
      numberFormat: "@",
    });
  });

  test("sheets in tab order, merged areas in reading order", () => {
    const { snapshot, canBeSaved } = readWorkbook(readSample("annexes.xlsx"), "annexes.xlsx");
    expect(canBeSaved).toBe(true);
    expect(snapshot.name).toBe("annexes.xlsx");
    expect(
      snapshot.sheets.map(({ name, state, visibility, isProtected }) => [
        name,
        state,
        visibility,
        isProtected,
      ]),
    ).toEqual([
      ["基础数据表", "read", "visible", false],
      ["自评表", "read", "visible", false],
    ]);
    const [, second] = snapshot.sheets;
    expect(second?.mergedAreas.slice(0, 3)).toEqual([
      { top: 1, left: 0, bottom: 1, right: 8 },
      { top: 2, left: 0, bottom: 2, right: 1 },
      { top: 2, left: 2, bottom: 2, right: 8 },
    ]);
  });
});

describe("values", () => {
  test("every type of cell", () => {
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>599.32000000000005</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>true</v></c><c r="E1" t="b"><v>0</v></c><c r="F1" t="e"><v>#DIV/0!</v></c><c r="G1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="H1" t="inlineStr"><is><t>内</t></is></c><c r="I1" t="n"><v>1E-3</v></c></row>`;
    expect(readValues(makeSheet(rows, { strings: ["<si><t>共</t></si>"] }))).toEqual({
      A1: "共",
      B1: 599.32,
      C1: true,
      D1: true,
      E1: false,
      F1: "#DIV/0!",
      G1: "ab",
      H1: "内",
      I1: 0.001,
    });
  });

  test("ISO dates become serial numbers of either date system", () => {
    const rows = `<row><c t="d"><v>2023-03-15</v></c><c t="d"><v>2023-03-15T12:00:00</v></c><c t="d"><v>1900-01-01</v></c><c t="d"><v>T06:00:00Z</v></c></row>`;
    expect(readValues(makeSheet(rows))).toEqual({ A1: 45000, B1: 45000.5, C1: 1, D1: 0.25 });
    const book = workbookParts({ sheets: [{ rows }], before: '<workbookPr date1904="1"/>' });
    expect(readValues(makePackage(book))).toMatchObject({ A1: 43538, B1: 43538.5 });
  });

  test("rich text runs are joined, phonetic readings left out", () => {
    const item = `<si><r><t>执</t></r><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve"> 行</t></r><rPh sb="0" eb="1"><t>zhi</t></rPh><phoneticPr fontId="1"/></si>`;
    const inline = `<c t="inlineStr"><is><r><t>率</t></r><rPh sb="0" eb="1"><t>lü</t></rPh></is></c>`;
    const rows = `<row><c t="s"><v>0</v></c>${inline}</row>`;
    expect(readValues(makeSheet(rows, { strings: [item] }))).toEqual({ A1: "执 行", B1: "率" });
  });

  test("spaces at the ends stay only where xml:space keeps them, as in Excel", () => {
    const rows = `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c><c t="str"><f>1</f><v> a </v></c><c t="str"><f>1</f><v xml:space="preserve"> a </v></c></row>`;
    const strings = [
      "<si><t> a </t></si>",
      '<si><t xml:space="preserve"> a\n </t></si>',
      "<si><r><t>a</t></r><r><t> </t></r><r><t>b</t></r></si>",
      "<si><t>　全角　</t></si>",
    ];
    expect(readValues(makeSheet(rows, { strings }))).toEqual({
      A1: "a",
      B1: " a\n ",
      C1: "a b",
      D1: "　全角　",
      E1: "a",
      F1: " a ",
    });
  });

  test("escapes, entities, character data and line ends", () => {
    const strings = [
      "<si><t>a_x000D_\nb</t></si>",
      "<si><t>_x005F_x000D_</t></si>",
      "<si><t>&lt;A&amp;B&gt; &quot;&apos;&#24179;&#x2014;</t></si>",
      "<si><t>a\r\nb\rc</t></si>",
      "<si><t>x<![CDATA[<y> & ]]>z<!-- no --></t></si>",
      "<si/>",
    ];
    const rows = `<row>${strings.map((_, index) => `<c t="s"><v>${index}</v></c>`).join("")}</row>`;
    expect(readValues(makeSheet(rows, { strings }))).toEqual({
      A1: "a\r\nb",
      B1: "_x000D_",
      C1: "<A&B> \"'平—",
      D1: "a\nb\nc",
      E1: "x<y> & z",
    });
  });

  test("empty cells are absent, styled or not; a formula without a result is not empty", () => {
    const rows = `<row><c r="A1" s="1"/><c r="B1" t="s"/><c r="C1"><v></v></c><c r="D1" t="inlineStr"><is><t></t></is></c><c r="E1"><f>1+1</f></c><c r="F1" t="str"><f>""</f><v></v></c></row>`;
    expect(readCells(makeSheet(rows))).toEqual({
      E1: { row: 0, column: 4, content: undefined, shown: "", formula: "=1+1" },
      F1: { row: 0, column: 5, content: { type: "text", value: "" }, shown: "", formula: '=""' },
    });
  });

  test("a number that is none stays visible as a text", () => {
    const rows = "<row><c><v>NaN</v></c><c><v>0x10</v></c><c><v> 12 </v></c></row>";
    expect(readValues(makeSheet(rows))).toEqual({ A1: "NaN", B1: "0x10", C1: 12 });
  });
});

describe("places", () => {
  test("rows and cells without references stand next to the one before", () => {
    const rows = `<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>`;
    expect(readValues(makeSheet(rows))).toEqual({ A1: 1, B1: 2, C4: 3, D4: 4, A5: 5 });
  });

  test("cells out of order are put in order, the later of two counts", () => {
    const rows = `<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row><row r="3"><c r="A3"><v>8</v></c><c r="A3"><v>9</v></c></row>`;
    const { cells } = readWorkbook(makeSheet(rows), "x").snapshot.sheets[0]!;
    expect(cells.map(({ row, column, content }) => [row, column, content?.value])).toEqual([
      [0, 0, 0],
      [1, 0, 1],
      [1, 1, 2],
      [2, 0, 9],
    ]);
  });

  test("the last cell of a sheet", () => {
    expect(readValues(makeSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toEqual({
      XFD1048576: 1,
    });
  });

  test("hidden rows and columns, within the used area only", () => {
    const before = `<cols><col min="1" max="1" hidden="1"/><col min="3" max="4" hidden="true" width="9"/><col min="6" max="6" width="0"/><col min="9" max="16384" hidden="1"/></cols>`;
    const rows = `<row r="1" hidden="1"/><row r="2"><c r="B2"><v>1</v></c></row><row r="3" hidden="1" outlineLevel="1"/><row r="4" ht="0" customHeight="1"/><row r="6"><c r="F6"><v>1</v></c></row><row r="7" hidden="1"/>`;
    const [sheet] = readWorkbook(makeSheet(rows, { before }), "x").snapshot.sheets;
    expect(sheet?.hiddenRows).toEqual([2, 3]);
    expect(sheet?.hiddenColumns).toEqual([2, 3, 5]);
  });

  test("rows without an element are hidden where the sheet says so", () => {
    const rows = `<row r="1"><c r="A1"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row>`;
    const book = makeWorkbook({ sheets: [{ rows, before: '<sheetFormatPr zeroHeight="1"/>' }] });
    expect(readWorkbook(book, "x").snapshot.sheets[0]?.hiddenRows).toEqual([1, 2]);
  });

  test("merged areas: sorted, single cells left out, hidden contents kept", () => {
    const rows = `<row><c><v>1</v></c><c><v>2</v></c></row>`;
    const after = `<mergeCells><mergeCell ref="C3:D4"/><mergeCell ref="A1:B1"/><mergeCell ref="F1"/></mergeCells>`;
    const book = makeWorkbook({ sheets: [{ rows, after }] });
    expect(readWorkbook(book, "x").snapshot.sheets[0]?.mergedAreas).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 2, left: 2, bottom: 3, right: 3 },
    ]);
    expect(readValues(book)).toEqual({ A1: 1, B1: 2 });
  });
});

describe("sheets", () => {
  test("names, visibility, protection", () => {
    const book = makeWorkbook({
      sheets: [
        { name: "A&amp;B", after: '<sheetProtection sheet="1" objects="1"/>' },
        { name: "隐", listed: 'state="hidden"', after: '<sheetProtection password="CC1A"/>' },
        { name: "深隐", listed: 'state="veryHidden"' },
      ],
    });
    const { sheets } = readWorkbook(book, "x").snapshot;
    expect(sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ["A&B", "visible", true],
      ["隐", "hidden", false],
      ["深隐", "veryHidden", false],
    ]);
  });

  test("chart, dialog and macro sheets are no worksheets", () => {
    const parts = workbookParts({ sheets: [{ rows: "<row><c><v>1</v></c></row>" }, {}, {}, {}] });
    parts["xl/_rels/workbook.xml.rels"] = relationshipsPart([
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
      relationship("rId2", "chartsheet", "chartsheets/sheet1.xml"),
      relationship("rId3", "dialogsheet", "worksheets/sheet3.xml"),
      relationship("rId4", "xlMacrosheet", "worksheets/sheet4.xml"),
    ]);
    parts["xl/chartsheets/sheet1.xml"] = `<chartsheet xmlns="${mainNamespace}"/>`;
    expect(readWorkbook(makePackage(parts), "x").snapshot.sheets.map(({ state }) => state)).toEqual([
      "read",
      "not-a-worksheet",
      "not-a-worksheet",
      "not-a-worksheet",
    ]);
  });

  test("parts of any name, targets absolute, relative or in another case", () => {
    const parts = workbookParts({ sheets: [{ rows: "<row><c><v>7</v></c></row>" }] });
    const moved = makePackage({
      "_rels/.rels": relationshipsPart([relationship("x", "officeDocument", "/book/Main%20Part.xml")]),
      "book/main part.xml": parts["xl/workbook.xml"]!,
      "book/_rels/Main Part.xml.rels": relationshipsPart([
        relationship("rId1", "worksheet", "../data/./表.xml"),
      ]),
      "DATA/表.xml": parts["xl/worksheets/sheet1.xml"]!,
    });
    expect(readValues(moved)).toEqual({ A1: 7 });
  });

  test("prefixes, strict namespaces, UTF-16, comments before the data", () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const parts = workbookParts({ sheets: [{}] });
    parts["xl/workbook.xml"] =
      `<w:workbook xmlns:w="${strict}" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><w:sheets><w:sheet name="表" sheetId="1" q:id="rId1"/></w:sheets></w:workbook>`;
    const sheet = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><!-- <sheetData> --><x:worksheet xmlns:x="${strict}" xmlns:r="x"><x:sheetData ><x:row r='1' ><x:c r='A1' t='inlineStr'><x:is><x:t>平</x:t></x:is></x:c><c r="B1"><v>no</v></c><x:c r="C1"><x:f>A1</x:f><x:v>1</x:v><x:extLst><x:ext xmlns="${strict}"/></x:extLst></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
    for (const encoding of ["utf16le", "utf8"] as const) {
      parts["xl/worksheets/sheet1.xml"] = new Uint8Array(Buffer.from(sheet, encoding));
      const book = makePackage(parts);
      expect(readValues(book)).toEqual({ A1: "平", C1: 1 });
      expect(readWorkbook(book, "x").snapshot.sheets[0]?.mergedAreas).toHaveLength(1);
    }
  });

  test("no styles, no shared strings, no cells", () => {
    const parts = workbookParts({ sheets: [{}] });
    delete parts["xl/styles.xml"];
    delete parts["xl/sharedStrings.xml"];
    parts["xl/_rels/workbook.xml.rels"] = relationshipsPart([
      relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
    ]);
    parts["xl/worksheets/sheet1.xml"] = `<worksheet xmlns="${mainNamespace}"><sheetData/></worksheet>`;
    expect(readWorkbook(makePackage(parts), "x").snapshot.sheets[0]).toEqual({
      name: "Sheet1",
      visibility: "visible",
      state: "read",
      isProtected: false,
      cells: [],
      mergedAreas: [],
      hiddenRows: [],
      hiddenColumns: [],
    });
  });
});

describe("formulas", () => {
  test("shared ones are written out for each cell, before and after their text", () => {
    const rows = `<row r="1"><c r="A1"><f t="shared" si="1"/><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">'基础 数据'!A1*$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="1">B2+1</f></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f></c><c r="C3"><f t="shared" si="9"/><v>1</v></c></row>`;
    expect(readFormulas(makeSheet(rows))).toEqual({
      A1: "=B1+1",
      B1: "='基础 数据'!A1*$C$1",
      A2: "=B2+1",
      B2: "='基础 数据'!A2*$C$1",
      B3: "='基础 数据'!A3*$C$1",
      C3: "=",
    });
  });

  test("an array formula belongs to every cell of its area", () => {
    const rows = `<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"/><c r="C2"><v>5</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>`;
    expect(readFormulas(makeSheet(rows))).toEqual({
      A1: "=C1:D2*2",
      B1: "=C1:D2*2",
      A2: "=C1:D2*2",
      B2: "=C1:D2*2",
      C2: undefined,
      A3: undefined,
    });
  });

  test("data tables, and prefixes of newer functions", () => {
    const rows = `<row><c><f t="dataTable" ref="A1:B1" dt2D="1" r1="C1" r2="C2"/><v>1</v></c><c><v>2</v></c><c><f>_xlfn.CONCAT(D1,"_xlfn.")&amp;_xlfn._xlws.FILTER(D1:D2,1)</f></c></row>`;
    expect(readFormulas(makeSheet(rows))).toEqual({
      A1: "=TABLE(C1,C2)",
      B1: "=TABLE(C1,C2)",
      C1: '=CONCAT(D1,"_xlfn.")&FILTER(D1:D2,1)',
    });
  });
});

test("styles: custom codes, built-in ones as a Chinese Excel has them, dates of both systems", () => {
  const ids = [0, 9, 164, 165, 14, 31, 49, 2];
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="0.00_ &quot;万元&quot;"/><numFmt numFmtId="165" formatCode="General"/></numFmts><cellStyleXfs><xf numFmtId="3"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}" xfId="0"/>`).join("")}</cellXfs>`;
  const rows = `<row>${ids.map((_, index) => `<c s="${index}"><v>45000.5</v></c>`).join("")}<c s="99"><v>1</v></c></row>`;
  const shown = (book: Uint8Array) =>
    Object.values(readCells(book)).map((cell) => [cell.shown, cell.numberFormat]);
  expect(shown(makeWorkbook({ sheets: [{ rows }], styles }))).toEqual([
    ["45000.5", undefined],
    ["4500050%", "0%"],
    ["45000.50 万元", '0.00_ "万元"'],
    ["45000.5", undefined],
    ["2023/3/15", "yyyy/m/d"],
    ["2023年3月15日", 'yyyy"年"m"月"d"日"'],
    ["45000.5", "@"],
    ["45000.50", "0.00"],
    ["1", undefined],
  ]);
  const shown1904 = shown(
    makeWorkbook({ sheets: [{ rows }], styles, before: '<workbookPr date1904="true"/>' }),
  );
  expect(shown1904[4]).toEqual(["2027/3/16", "yyyy/m/d"]);
  expect(shown1904[7]).toEqual(["45000.50", "0.00"]);
});

test("a workbook of macros or a template is read like any other", () => {
  // Only the content type tells them apart, and that is not asked.
  const parts = workbookParts({ sheets: [{ rows: "<row><c><v>1</v></c></row>" }] });
  const book = makePackage({ ...parts, "xl/vbaProject.bin": new Uint8Array([1, 2, 3]) });
  expect(readValues(book)).toEqual({ A1: 1 });
});
