import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readReport, ReportUnreadable } from "../../src/hosts/docx-report";
import { compoundFile } from "./make-compound-file";
import { cell, docxParts, makeDocx, paragraph, row, table } from "./make-docx";
import { makePackage, relationship, relationshipsPart } from "./make-package";

const sample = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample/report.docx")));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const documentXml = (inner: string): Record<string, string | Uint8Array> => ({
  ...docxParts({ body: "" }),
  "word/document.xml": inner,
});

/** What reading says: "read", or the sentence. Fails for any other error, and for a slip in its own code. */
async function judge(bytes: Uint8Array, name = "报告.docx"): Promise<string> {
  try {
    await readReport(bytes, name);
    return "read";
  } catch (error) {
    if (!(error instanceof ReportUnreadable)) throw error;
    expect(error.message).not.toMatch(/[A-Z][a-z]+Error|undefined|NaN/);
    expect(error.message).toMatch(/。$/);
    return error.message;
  }
}

describe("other files are named, with what to do", () => {
  test.each<[string, Uint8Array | (() => Uint8Array), RegExp]>([
    ["nothing", new Uint8Array(), /文件是空的/],
    ["a .doc", () => compoundFile("WordDocument", "1Table"), /旧版文档.*另存为\.docx/],
    ["an unknown compound file, as WPS writes", () => compoundFile("Etwas"), /旧版文档.*另存为\.docx/],
    ["a password", () => compoundFile("EncryptedPackage", "EncryptionInfo"), /打开密码/],
    ["an .xls", () => compoundFile("Workbook"), /表格文件/],
    ["an .rtf", bytesOf("{\\rtf1\\ansi}"), /RTF.*另存为\.docx/],
    ["a .pdf", bytesOf("%PDF-1.7\n"), /PDF/],
    ["a web page named .doc", bytesOf('<html xmlns:w="urn:x"><body>甲</body></html>'), /网页.*另存为\.docx/],
    ["Word XML 2003", bytesOf('<?xml version="1.0"?><w:wordDocument/>'), /另存为\.docx/],
    [
      "an .odt",
      () => makePackage({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
      /OpenDocument.*另存为\.docx/,
    ],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /图片/],
    [
      "an .xlsx",
      () => new Uint8Array(readFileSync(join(__dirname, "../../assets/sample/annexes.xlsx"))),
      /表格文件/,
    ],
    ["a zip of something", () => makePackage({ "a.txt": "甲" }), /压缩包/],
    ["an empty zip", () => makePackage({}), /损坏|压缩包/],
    ["noise", new Uint8Array([1, 2, 3, 0xff, 0, 9]), /不是Word文档/],
    ["a .csv", bytesOf("甲,乙\n1,2\n"), /不是Word文档/],
  ])("%s", async (_, bytes, sentence) => {
    expect(await judge(typeof bytes === "function" ? bytes() : bytes)).toMatch(sentence);
  });
});

describe("a broken or hostile .docx ends in a sentence", () => {
  const damaged = /已损坏/;
  const tooLarge = /过大/;

  test.each<[string, () => Uint8Array, RegExp]>([
    [
      "no document",
      () => makePackage({ "_rels/.rels": relationshipsPart([]), "word/styles.xml": "<a/>" }),
      damaged,
    ],
    [
      "a document that is not there",
      () =>
        makePackage({
          "_rels/.rels": relationshipsPart([relationship("rId1", "officeDocument", "word/document.xml")]),
        }),
      /损坏|压缩包/,
    ],
    ["no text at all", () => makeDocx({ body: paragraph(" ") }), /没有可以读取的文字/],
    [
      "XML that is cut off",
      () =>
        makePackage(
          documentXml(
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>',
          ),
        ),
      damaged,
    ],
    ["XML of no known prefix", () => makePackage(documentXml("<w:document/>")), damaged],
    [
      "bytes that are no text",
      () =>
        makePackage({
          ...docxParts({ body: "" }),
          "word/document.xml": new Uint8Array([0x3c, 0xff, 0xfe, 0xfd]),
        }),
      damaged,
    ],
    [
      "an external entity",
      () => makePackage(documentXml('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')),
      /外部实体/,
    ],
    [
      "entities that multiply",
      () => makePackage(documentXml('<!DOCTYPE a [<!ENTITY x "yyyy"><!ENTITY z "&x;&x;&x;">]><a>&z;</a>')),
      /外部实体/,
    ],
    ["a million paragraphs", () => makeDocx({ body: "<w:p/>".repeat(1_000_000) }), tooLarge],
    [
      "a million cells",
      () => makeDocx({ body: `<w:tbl><w:tr>${"<w:tc/>".repeat(1_000_000)}</w:tr></w:tbl>` }),
      tooLarge,
    ],
    ["more paragraphs than any report has", () => makeDocx({ body: "<w:p/>".repeat(60_000) }), tooLarge],
    ["elements nested a million deep", () => makeDocx({ body: "<w:sdt>".repeat(1_000_000) }), tooLarge],
    [
      "elements nested without need",
      () => makeDocx({ body: `${"<w:sdt>".repeat(600)}${paragraph("甲")}${"</w:sdt>".repeat(600)}` }),
      damaged,
    ],
    [
      "more text than any report has",
      () => makeDocx({ body: paragraph("甲".repeat(700)).repeat(1_000) }),
      tooLarge,
    ],
    ["a part of 30 MB", () => makeDocx({ body: paragraph("甲".repeat(10_000_000)) }), tooLarge],
  ])(
    "%s",
    async (_, make, sentence) => {
      expect(await judge(make())).toMatch(sentence);
    },
    20_000,
  );

  test("a part that inflates to more than it says", async () => {
    const bytes = makeDocx({ body: paragraph("甲").repeat(30_000) });
    const view = new DataView(bytes.buffer);
    const name = bytesOf("word/document.xml");
    // Its size in the central directory, which comes last, becomes a lie.
    for (let at = bytes.length - 22; at > 0; at -= 1) {
      if (view.getUint32(at, true) !== 0x02_01_4b_50) continue;
      if (name.every((byte, index) => bytes[at + 46 + index] === byte)) view.setUint32(at + 24, 1000, true);
    }
    expect(await judge(bytes)).toMatch(damaged);
  });

  test("what is not text is not inflated, however large it says it is", async () => {
    const bytes = makeDocx({
      body: paragraph("甲"),
      more: { "word/media/image1.bmp": new Uint8Array(40_000_000) },
    });
    expect(await judge(bytes)).toBe("read");
  }, 20_000);

  test("macros are not looked at", async () => {
    const bytes = makeDocx({ body: paragraph("甲"), more: { "word/vbaProject.bin": bytesOf("Auto_Open") } });
    expect(await judge(bytes, "报告.docm")).toBe("read");
  });

  test("relationships that lead outside of the file are not followed", async () => {
    const target =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="http://example.com/x" TargetMode="External"/>';
    const bytes = makeDocx({
      body: paragraph("甲"),
      more: { "word/_rels/document.xml.rels": relationshipsPart([target]) },
    });
    expect(await judge(bytes)).toBe("read");
  });

  test("tables nested a hundred deep", async () => {
    let inner = paragraph("甲");
    for (let depth = 0; depth < 100; depth += 1) inner = table([row([cell(inner)])]);
    expect(await judge(makeDocx({ body: inner }))).toBe("read");
  });
});

describe("any damage of the sample ends in a sentence or is read", () => {
  test("cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: sample.length - 1 }), async (length) => {
        expect(await judge(sample.slice(0, length))).not.toBe("");
      }),
      { numRuns: 60 },
    );
  });

  test("bytes changed anywhere", async () => {
    const change = fc.tuple(fc.nat(sample.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = sample.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(await judge(bytes)).not.toBe("");
      }),
      { numRuns: 60 },
    );
  });

  test("the document's XML changed anywhere", async () => {
    const parts = docxParts({ body: paragraph("甲") + table([row([cell("1"), cell("2")])]) });
    const whole = String(parts["word/document.xml"]);
    const from = whole.indexOf("<w:body>");
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      '"',
      "<w:p>",
      "</w:p>",
      "<w:tc>",
      "</w:tbl>",
      "<w:txbxContent>",
      "<w:del>",
      "&",
      "]]>",
      "<!--",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: from, max: whole.length }),
        fc.nat(12),
        piece,
        async (at, gone, put) => {
          const xml = whole.slice(0, at) + put + whole.slice(at + gone);
          expect(await judge(makePackage({ ...parts, "word/document.xml": xml }))).not.toBe("");
        },
      ),
      { numRuns: 300 },
    );
  });

  test("elements in any order", async () => {
    const name = fc.constantFrom(
      "p",
      "r",
      "t",
      "tbl",
      "tr",
      "tc",
      "txbxContent",
      "pPr",
      "rPr",
      "trPr",
      "tcPr",
      "vMerge",
      "del",
      "vanish",
      "object",
      "fldChar",
    );
    const { node } = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: "medium", maxDepth: 8 },
        fc.constant("甲"),
        fc
          .tuple(name, fc.array(tie("node"), { maxLength: 3 }))
          .map(([local, inner]) => `<w:${local}>${inner.join("")}</w:${local}>`),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(node, async (body) => {
        expect(await judge(makeDocx({ body: body + paragraph("甲") }))).toBe("read");
      }),
      { numRuns: 200 },
    );
  });
});
