import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import fc from "fast-check";
import type { NarrativeDocument } from "../../src/engine/narrative/document";
import { showCell } from "../../src/engine/workbook/address";
import { readReport } from "../../src/hosts/docx-report";
import { cell, type DocxParts, makeDocx, paragraph, row, run, table } from "./make-docx";

const read = (parts: DocxParts): Promise<NarrativeDocument> => readReport(makeDocx(parts), "报告.docx");
const texts = async (body: string, more: Omit<DocxParts, "body"> = {}): Promise<string[]> =>
  (await read({ ...more, body })).paragraphs.map(({ text }) => text);

/** Merged areas as "A1:B2", and cells as "A1 text". */
function showTable({ tables }: NarrativeDocument, index = 0) {
  const sheet = tables[index]?.sheet;
  return {
    areas: sheet?.mergedAreas.map(
      ({ top, left, bottom, right }) =>
        `${showCell({ row: top, column: left })}:${showCell({ row: bottom, column: right })}`,
    ),
    cells: sheet?.cells.map((each) => `${showCell(each)} ${each.shown}`),
  };
}

describe("text as a person sees it", () => {
  test.each<[string, string, string[]]>([
    [
      "runs of one paragraph",
      paragraph(run("支出") + run("649.85", "<w:b/>") + run("万元")),
      ["支出649.85万元"],
    ],
    ["an empty paragraph", paragraph("") + paragraph("甲"), ["", "甲"]],
    [
      "deleted and inserted text",
      paragraph(
        `${run("审结")}<w:del><w:r><w:delText>136</w:delText></w:r>${run("136")}</w:del><w:ins>${run("145")}</w:ins>${run("件")}`,
      ),
      ["审结145件"],
    ],
    [
      "a paragraph whose end is deleted",
      paragraph(run("前"), "<w:rPr><w:del/></w:rPr>") + paragraph("后") + paragraph("三"),
      ["前后", "三"],
    ],
    [
      "a paragraph deleted as a whole",
      paragraph(`<w:del>${run("没有了")}</w:del>`, "<w:rPr><w:del/></w:rPr>") + paragraph("还在"),
      ["还在"],
    ],
    [
      "moved text, where it came to",
      paragraph(`<w:moveFrom>${run("移")}</w:moveFrom>${run("甲")}`) +
        paragraph(`<w:moveTo>${run("移")}</w:moveTo>${run("乙")}`),
      ["甲", "移乙"],
    ],
    [
      "hidden text",
      paragraph(run("见") + run("不见", "<w:vanish/>") + run("又见", '<w:vanish w:val="0"/>')),
      ["见又见"],
    ],
    [
      "text that was hidden before a tracked change",
      paragraph(run("见", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")),
      ["见"],
    ],
    ["a line break", paragraph(`<w:r><w:t>一</w:t><w:br/><w:t>二</w:t></w:r>`), ["一", "二"]],
    [
      "a tab of the text, not of the tab stops",
      paragraph("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "<w:tabs><w:tab/></w:tabs>"),
      ["甲\t乙"],
    ],
    [
      "symbols",
      paragraph(
        `<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>95%</w:t><w:sym w:font="Wingdings 9" w:char="F021"/><w:noBreakHyphen/><w:softHyphen/></w:r>`,
      ),
      ["≥95%□-"],
    ],
    [
      "a field's result without its instruction, fields within fields too",
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>` +
          `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("7")}<w:r><w:fldChar w:fldCharType="end"/></w:r>` +
          `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("12")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run("件")}`,
      ),
      ["12件"],
    ],
    [
      "a simple field's result",
      paragraph(`${run("共")}<w:fldSimple w:instr="REF a">${run("12")}</w:fldSimple>${run("件")}`),
      ["共12件"],
    ],
    [
      "a field that never ends",
      paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run("x")}`) + paragraph("后面"),
      ["", "后面"],
    ],
    [
      "a hyperlink, a content control, a bookmark",
      paragraph(
        `<w:hyperlink>${run("甲")}</w:hyperlink><w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>${run("乙")}</w:sdtContent></w:sdt><w:bookmarkStart/>`,
      ),
      ["甲乙"],
    ],
    [
      "a block in a content control",
      `<w:sdt><w:sdtContent>${paragraph("甲")}</w:sdtContent></w:sdt>`,
      ["甲"],
    ],
    [
      "a text box, once, behind the paragraph it hangs on",
      paragraph(
        `${run("前")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph("框")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${paragraph("框")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run("后")}`,
      ) + paragraph("末"),
      ["前后", "框", "末"],
    ],
    ["a formula", paragraph(`<m:oMath><m:r><m:t>651÷651.16</m:t></m:r></m:oMath>`), ["651÷651.16"]],
    [
      "a reading above characters",
      paragraph(
        `<w:r><w:ruby><w:rt>${run("gōu")}</w:rt><w:rubyBase>${run("勾")}</w:rubyBase></w:ruby></w:r>${run("稽")}`,
      ),
      ["勾稽"],
    ],
    ["references of the XML itself", paragraph("A&amp;B&#8805;&lt;3"), ["A&B≥<3"]],
  ])("%s", async (_, body, expected) => {
    expect(await texts(body)).toEqual(expected);
  });

  test("numbering that Word adds by itself is no text", async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    expect(await texts(paragraph(run("2023年年初预算634.83万元"), numbered))).toEqual([
      "2023年年初预算634.83万元",
    ]);
  });

  test("styles say what is a heading, what is hidden and what is the table of contents", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="公文标题"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="小标题"/><w:basedOn w:val="b"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="d"><w:name w:val="toc 1"/></w:style>' +
      '<w:style w:type="character" w:styleId="e"><w:name w:val="批注"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="f"><w:name w:val="圈"/><w:basedOn w:val="f"/></w:style>';
    const styled = (id: string, text: string, more = ""): string =>
      paragraph(run(text), `<w:pStyle w:val="${id}"/>${more}`);
    const { paragraphs } = await read({
      styles,
      body:
        styled("d", "一、基本情况 1") +
        styled("a", "甲") +
        styled("b", "乙") +
        styled("c", "丙") +
        styled("c", "正文", '<w:outlineLvl w:val="9"/>') +
        styled("f", "丁", '<w:outlineLvl w:val="3"/>') +
        paragraph(run("见") + run("不见", '<w:rStyle w:val="e"/>')),
    });
    expect(paragraphs).toEqual([
      { text: "甲", outlineLevel: 2 },
      { text: "乙", outlineLevel: 1 },
      { text: "丙", outlineLevel: 1 },
      { text: "正文" },
      { text: "丁", outlineLevel: 4 },
      { text: "见" },
    ]);
  });

  test("notes stand at the end, and their marks are no digits of the text", async () => {
    const note = (content: string, type = ""): string => `<w:footnote ${type}>${content}</w:footnote>`;
    const footnotes =
      note(paragraph("<w:r><w:separator/></w:r>"), 'w:type="separator"') +
      note(paragraph("含上年结转2.01万元。"));
    const body = paragraph(`${run("支出651")}<w:r><w:footnoteReference w:id="1"/></w:r>${run("万元")}`);
    expect(await texts(body, { footnotes })).toEqual(["支出651万元", "含上年结转2.01万元。"]);
  });

  test("what is not read is said", async () => {
    const picture = "<w:r><w:drawing><pic:pic/></w:drawing></w:r>";
    const { unread } = await read({
      header: paragraph("附件2　密级编号88号"),
      body: paragraph(
        `${run("甲")}${picture}${picture}<w:r><w:pict><v:imagedata/></w:pict></w:r><w:r><w:drawing><c:chart/></w:drawing></w:r>` +
          `<w:r><w:object><v:imagedata/><o:OLEObject/></w:object></w:r>${run("隐", "<w:vanish/>")}`,
      ),
    });
    expect(unread).toEqual([
      "报告中有3张图片，图中的文字没有校验。",
      "报告中有1个图表，图表中的数没有校验。",
      "报告中有1个嵌入的文件，其中的内容没有校验。",
      "报告中有隐藏文字，看不见的内容没有校验。",
      "页眉、页脚中的数没有校验。",
    ]);
  });

  test("numbers of pages in a header are not worth a word", async () => {
    const header = paragraph("第3页 共12页") + paragraph("— 3 —");
    expect((await read({ header, body: paragraph("甲") })).unread).toEqual([]);
  });

  test("the strict names of ISO 29500 and other prefixes", async () => {
    const body =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>';
    expect(await texts("", { more: { "word/document.xml": body } })).toEqual(["甲"]);
  });
});

describe("tables", () => {
  test("spans over columns and rows, cells left out, deleted rows", async () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const report = await read({
      body:
        paragraph("附件2") +
        table([
          row([cell("项目", restart), cell("预算", '<w:gridSpan w:val="2"/>')]),
          row([cell("", "<w:vMerge/>"), cell("年初"), cell("全年")]),
          row([cell("没有了"), cell("0"), cell("0")], "<w:del/>"),
          row([cell("42"), cell("")], '<w:gridBefore w:val="1"/>'),
        ]) +
        paragraph("说明"),
    });
    expect(showTable(report)).toEqual({
      areas: ["A1:A2", "B1:C1"],
      cells: ["A1 项目", "B1 预算", "B2 年初", "C2 全年", "B3 42"],
    });
    expect(report.tables[0]?.firstParagraph).toBe(1);
    expect(report.paragraphs).toEqual([
      { text: "附件2" },
      { text: "项目", inTable: { table: 0, row: 0, column: 0 } },
      { text: "预算", inTable: { table: 0, row: 0, column: 1 } },
      { text: "年初", inTable: { table: 0, row: 1, column: 1 } },
      { text: "全年", inTable: { table: 0, row: 1, column: 2 } },
      { text: "42", inTable: { table: 0, row: 2, column: 1 } },
      { text: "", inTable: { table: 0, row: 2, column: 2 } },
      { text: "说明" },
    ]);
  });

  test("a merge that starts nowhere, and spans no table can have", async () => {
    const report = await read({
      body: table([
        row([cell("甲", "<w:vMerge/>"), cell("乙", '<w:gridSpan w:val="999999999"/>')]),
        row([
          cell("丙", '<w:gridSpan w:val="-1"/>'),
          cell("丁", '<w:hMerge w:val="restart"/>'),
          cell("", "<w:hMerge/>"),
        ]),
      ]),
    });
    expect(showTable(report)).toEqual({
      areas: ["B1:BM1", "B2:C2"],
      cells: ["A1 甲", "B1 乙", "A2 丙", "B2 丁"],
    });
  });

  test("a cell of several paragraphs, and a table within a cell", async () => {
    const inner = table([row([cell("内一"), cell("内二")])]);
    const report = await read({
      body: table([row([cell(paragraph("一") + paragraph("二") + inner + paragraph("")), cell("三")])]),
    });
    expect(showTable(report).cells).toEqual(["A1 一\n二", "B1 三"]);
    expect(showTable(report, 1).cells).toEqual(["A1 内一", "B1 内二"]);
    expect(report.paragraphs.map(({ inTable }) => inTable?.table)).toEqual([0, 0, 1, 1]);
  });

  test("any grid that Word's own library writes comes back cell by cell", async () => {
    const grid = fc.array(
      fc.array(fc.string({ unit: fc.constantFrom("甲", "1", ".", " 5"), maxLength: 4 }), {
        minLength: 2,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const children = [
          new Paragraph({ text: "一、基本情况", heading: HeadingLevel.HEADING_1 }),
          new Table({
            rows: rows.map(
              (cells) =>
                new TableRow({
                  children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
                }),
            ),
          }),
        ];
        const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
        const report = await readReport(new Uint8Array(bytes), "a.docx");
        expect(report.paragraphs[0]).toEqual({ text: "一、基本情况", outlineLevel: 1 });
        const read = rows.map((cells, line) =>
          cells.map(
            (_, column) =>
              report.paragraphs.find(({ inTable }) => inTable?.row === line && inTable.column === column)
                ?.text,
          ),
        );
        expect(read).toEqual(rows);
      }),
      { numRuns: 15 },
    );
  });
});

describe("the sample report", () => {
  const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample/report.docx")));

  test("gives the paragraphs a person reads", async () => {
    const { paragraphs, tables, unread } = await readReport(sample, "report.docx");
    const prose = paragraphs.filter(({ inTable }) => inTable === undefined).map(({ text }) => text.trim());
    expect(prose.slice(0, 6)).toEqual([
      "2023年度株洲市芦淞区司法局",
      "整体支出绩效自评报告",
      "",
      "",
      "一、单位基本情况",
      "（一）部门职能职责",
    ]);
    expect(prose).toContain("2.2023年度单位一般公共预算财政拨款收入649.85万元；");
    expect(prose).toContain("（二）项目支出绩效情况");
    const before = tables.map(({ firstParagraph }) =>
      paragraphs
        .slice(0, firstParagraph)
        .map(({ text }) => text.trim())
        .filter((text) => text !== "")
        .slice(-2),
    );
    expect(before).toEqual([
      ["附件2", "2023年度单位整体支出绩效评价基础数据表"],
      ["附件3", "2023年度单位整体支出绩效自评表"],
    ]);
    expect(unread).toEqual([]);
  });

  test("has two tables with their spans", async () => {
    const report = await readReport(sample, "report.docx");
    expect(report.tables).toHaveLength(2);
    const threeWide = Array.from({ length: 19 }, (_, index) =>
      ["B:C", "D:E", "F:G"].map((pair) => pair.replace(/[A-Z]/g, (column) => column + String(index + 1))),
    );
    const base = showTable(report, 0).areas;
    expect(base).toEqual(["A1:A2", ...threeWide.flat(), "A20:A21", "B22:G22"]);
    expect(showTable(report, 1).areas?.join(" ")).toBe(
      "A1:B1 C1:I1 A2:A8 B2:C2 B3:C3 B4:E4 F4:I4 B5:E5 F5:I5 B6:E6 F6:I6 B7:E7 F7:I7 B8:E8 F8:I8 " +
        "A9:A10 B9:E9 F9:I9 B10:E10 F10:I10 A11:A25 B12:B16 C12:C13 C14:C15 B17:B21 C18:C19 B23:B25 A26:F26",
    );
  });
});
