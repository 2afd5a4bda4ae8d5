import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as legacy from "@e965/xlsx";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { largestSheetInCells } from "../../src/engine/workbook/snapshot";
import { readLegacyWorkbook, readWorkbook, WorkbookUnreadable } from "../../src/hosts/xlsx-host";
import {
  mainNamespace,
  makePackage,
  makeSheet,
  makeWorkbook,
  relationship,
  relationshipsPart,
  workbookParts,
} from "./make-package";
import { compoundFile } from "./make-compound-file";

const sample = (name: string) => new Uint8Array(readFileSync(join(__dirname, "../../assets/sample", name)));
const seed = sample("annexes.xlsx");

/** What reading throws: the reason, and what was found. Fails for any other error. */
function judge(bytes: Uint8Array): [string, string?] {
  try {
    readWorkbook(bytes, "x");
    return ["read"];
  } catch (error) {
    if (!(error instanceof WorkbookUnreadable)) throw error;
    // One way to fail must not hide a mistake of the reader's own.
    expect(error.message).not.toMatch(/TypeError|ReferenceError/);
    return error.found === undefined ? [error.reason] : [error.reason, error.found];
  }
}

const mainPart = (target: string) => relationshipsPart([relationship("rId1", "officeDocument", target)]);

describe("other files", () => {
  test.each<[string, string | Uint8Array, string]>([
    ["nothing", "", "empty-file"],
    ["a .csv", "项目,金额\n一,2\n", "text"],
    ["a .csv in GBK", new Uint8Array([0xcf, 0xee, 0xc4, 0xbf, 0x2c, 0x31]), "text"],
    [
      "a web page named .xls",
      '\uFEFF<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1',
      "web-page",
    ],
    [
      "XML Spreadsheet 2003",
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
      "xml-workbook-2003",
    ],
    ["other XML", '<?xml version="1.0"?><a/>', "xml"],
    ["a .pdf", "%PDF-1.7\n", "pdf"],
    ["an .rtf", "{\\rtf1}", "rich-text"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "image"],
    ["a .rar", "Rar!\u001A\u0007", "archive"],
    ["noise", new Uint8Array([1, 2, 3, 0xff, 0, 9]), "unknown"],
  ])("%s", (_, content, found) => {
    const bytes = typeof content === "string" ? new Uint8Array(Buffer.from(content)) : content;
    expect(judge(bytes)).toEqual(["not-a-workbook", found]);
  });

  test("the sample report: a Word document", () => {
    expect(judge(sample("report.docx"))).toEqual(["not-a-workbook", "word-document"]);
  });

  test("packages of other programs", () => {
    const presentation = { "_rels/.rels": mainPart("ppt/presentation.xml"), "ppt/presentation.xml": "<p/>" };
    expect(judge(makePackage(presentation))).toEqual(["not-a-workbook", "presentation"]);
    const binary = { "_rels/.rels": mainPart("xl/workbook.bin"), "xl/workbook.bin": new Uint8Array(9) };
    expect(judge(makePackage(binary))).toEqual(["not-a-workbook", "binary-workbook"]);
    const openDocument = (kind: string) =>
      makePackage({ mimetype: `application/vnd.oasis.opendocument.${kind}`, "content.xml": "<a/>" });
    expect(judge(openDocument("spreadsheet"))).toEqual(["not-a-workbook", "opendocument-spreadsheet"]);
    expect(judge(openDocument("text"))).toEqual(["not-a-workbook", "opendocument"]);
    expect(judge(makePackage({ "OFD.xml": "<a/>" }))).toEqual(["not-a-workbook", "fixed-layout-document"]);
    expect(judge(makePackage({ "照片/1.jpg": "x" }))).toEqual(["not-a-workbook", "archive"]);
    expect(judge(zipSync({}))).toEqual(["not-a-workbook", "archive"]);
  });

  test("compound files: a password, a rights server, .doc, .ppt, others", () => {
    expect(judge(compoundFile("EncryptionInfo", "EncryptedPackage"))).toEqual(["encrypted"]);
    expect(judge(compoundFile("\u0009DRMContent", "Workbook"))).toEqual(["encrypted"]);
    expect(judge(compoundFile("WordDocument"))).toEqual(["not-a-workbook", "legacy-word-document"]);
    expect(judge(compoundFile("PowerPoint Document"))).toEqual(["not-a-workbook", "legacy-presentation"]);
    expect(judge(compoundFile("Other"))).toEqual(["not-a-workbook", "compound-file"]);
    expect(judge(compoundFile("Workbook").subarray(0, 600))).toEqual(["not-a-workbook", "compound-file"]);
  });
});

describe("damaged files", () => {
  test("cut off anywhere", () => {
    for (let length = 4; length < seed.length; length += 97)
      expect(judge(seed.slice(0, length))).toEqual(["damaged"]);
    expect(judge(seed.slice(0, -1))).toEqual(["damaged"]);
    expect(judge(new Uint8Array([...seed, 0]))).toEqual(["damaged"]);
  });

  test("a bit turned anywhere: read as it was, or refused", () => {
    const { snapshot } = readWorkbook(seed, "x");
    fc.assert(
      fc.property(fc.nat(seed.length - 1), fc.nat(7), (at, bit) => {
        const bytes = seed.slice();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        if (judge(bytes)[0] === "read") expect(readWorkbook(bytes, "x").snapshot).toEqual(snapshot);
      }),
      { numRuns: 400 },
    );
  });

  test("bits turned in unpacked parts, where no checksum tells", () => {
    const parts = workbookParts({
      sheets: [
        {
          rows: `<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c><f t="shared" si="0" ref="A1:B2">A1+"x"</f></c></row>`,
          after: `<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
        },
      ],
      strings: ["<si><r><t>一</t></r></si>"],
      styles: `<cellXfs><xf numFmtId="9"/></cellXfs>`,
    });
    const names = Object.keys(parts);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.integer({ min: 0, max: 255 }), (name, at, byte) => {
        const part = strToU8(String(parts[name]));
        part[at % part.length] = byte;
        expect(["read", "damaged", "not-a-workbook", "too-large"]).toContain(
          judge(makePackage({ ...parts, [name]: part }))[0],
        );
      }),
      { numRuns: 1500 },
    );
  });

  test("text that is not well-formed, text cut off, bytes that are no text", () => {
    const sheets = [
      `<worksheet xmlns="${mainNamespace}"><sheetData><row><c></row></c></sheetData></worksheet>`,
      `<worksheet xmlns="${mainNamespace}"><sheetData><row><c r="A1"><v>1</x></c></row></sheetData></worksheet>`,
      `<worksheet xmlns="${mainNamespace}"><sheetData><row><c r="A1"><v>1</v>`,
      `<worksheet xmlns="${mainNamespace}"><sheetData><row><c r="A1" t="s`,
      `<worksheet xmlns="${mainNamespace}"><sheetData></sheetData><sheetData></sheetData></worksheet>`,
      `<worksheet xmlns="${mainNamespace}"><sheetData x="a>b"><row/></sheetData></worksheet>`,
      `<worksheet xmlns="${mainNamespace}"><sheetData/>`,
      `<worksheet xmlns="${mainNamespace}"><sheetData><row><c r="A1"><v>&nbsp;</v></c></row></sheetData></worksheet>`,
      `<worksheet xmlns="${mainNamespace}"><sheetData><row><c r="A1:B2"><v>1</v></c></row></sheetData></worksheet>`,
      `<worksheet xmlns="${mainNamespace}"><sheetData><row><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>`,
      `<worksheet xmlns="${mainNamespace}"><sheetData><row r="1048577"/></sheetData></worksheet>`,
      `<worksheet xmlns="${mainNamespace}"><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>`,
      `<worksheet xmlns="${mainNamespace}" xmlns:y="${mainNamespace}"><sheetData><row xmlns:y="urn:x"/><row xmlns="urn:x"/></sheetData></worksheet>`,
      "",
      "\u0000",
    ];
    for (const sheet of sheets) {
      expect([
        sheet,
        judge(makePackage({ ...workbookParts({ sheets: [{}] }), "xl/worksheets/sheet1.xml": sheet })),
      ]).toEqual([sheet, ["damaged"]]);
    }
    const bytes = new Uint8Array([0x3c, 0x61, 0xff, 0x3e]);
    expect(
      judge(makePackage({ ...workbookParts({ sheets: [{}] }), "xl/worksheets/sheet1.xml": bytes })),
    ).toEqual(["damaged"]);
  });

  test("relationships that lead nowhere or out of the package", () => {
    const parts = workbookParts({ sheets: [{}] });
    const withSheets = (target: string) =>
      judge(
        makePackage({
          ...parts,
          "xl/_rels/workbook.xml.rels": relationshipsPart([relationship("rId1", "worksheet", target)]),
        }),
      );
    expect(withSheets("worksheets/sheet1.xml")).toEqual(["read"]);
    expect(withSheets("worksheets/sheet9.xml")).toEqual(["damaged"]);
    expect(withSheets("../../etc/passwd")).toEqual(["damaged"]);
    expect(withSheets("%zz")).toEqual(["damaged"]);
    expect(judge(makePackage({ ...parts, "_rels/.rels": relationshipsPart([]) }))).toEqual(["damaged"]);
    const { "xl/styles.xml": styles, ...others } = parts;
    expect(styles).toBeDefined();
    expect(judge(makePackage(others))).toEqual(["damaged"]);
  });
});

describe("hostile files", () => {
  const bomb = (inside: string, times: number) => makeSheet(inside.repeat(times));

  test("a sheet that inflates a thousandfold", () => {
    expect(judge(bomb(" ".repeat(1024), 8 * 1024))).toEqual(["too-large"]);
  });

  test("a part that holds more than it says", () => {
    const honest = makeSheet(`<row><c t="inlineStr"><is><t>${"x".repeat(50_000)}</t></is></c></row>`);
    const view = new DataView(honest.buffer);
    for (let at = 0; at + 4 <= honest.length; at++) {
      // Central headers: the inflated size stands at 24.
      if (view.getUint32(at, true) === 0x02_01_4b_50 && view.getUint32(at + 24, true) > 50_000)
        view.setUint32(at + 24, 100, true);
    }
    expect(judge(honest)).toEqual(["damaged"]);
  });

  test("entities, declared to grow or to read files", () => {
    const doctypes = [
      `<!DOCTYPE a [<!ENTITY a "${"x".repeat(1000)}"><!ENTITY b "&a;&a;&a;&a;">]>`,
      `<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>`,
      `<!DOCTYPE worksheet>`,
    ];
    const parts = workbookParts({ sheets: [{ rows: "<row><c><v>&b;</v></c></row>" }] });
    for (const doctype of doctypes) {
      for (const name of [
        "xl/worksheets/sheet1.xml",
        "xl/workbook.xml",
        "xl/sharedStrings.xml",
        "_rels/.rels",
      ]) {
        const part = String(parts[name]).replace(/^<\?xml[^>]*>/, (declaration) => declaration + doctype);
        expect(judge(makePackage({ ...parts, [name]: part }))).toEqual(["damaged"]);
      }
    }
  });

  test("names that leave the package, twins, entries that overlap", () => {
    const parts = workbookParts({ sheets: [{}] });
    for (const name of [
      "../x.xml",
      "/x.xml",
      "a\\b.xml",
      "a/../b.xml",
      "C:x",
      "a\u0000b",
      "XL/Workbook.xml",
    ]) {
      expect([name, judge(makePackage({ ...parts, [name]: "x" }))]).toEqual([name, ["damaged"]]);
    }
    const overlapping = makePackage(parts);
    const view = new DataView(overlapping.buffer);
    const central = Buffer.from(overlapping).indexOf("PK\u0001\u0002");
    const second = Buffer.from(overlapping).indexOf("PK\u0001\u0002", central + 4);
    view.setUint32(second + 42, view.getUint32(central + 42, true), true);
    expect(judge(overlapping)).toEqual(["damaged"]);
  });

  test("a long formula shared by many cells", () => {
    const master = `<c><f t="shared" si="0" ref="A1:A9">A1&amp;"${"长".repeat(60_000)}"</f></c>`;
    expect(judge(makeSheet(`<row>${master}${`<c><f t="shared" si="0"/></c>`.repeat(1000)}</row>`))).toEqual([
      "too-large",
    ]);
  });

  test("many array formulas that never end", () => {
    const rows = Array.from(
      { length: 5000 },
      (_, row) => `<row><c><f t="array" ref="A${row + 1}:B1048576">1</f></c></row>`,
    );
    expect(judge(makeSheet(rows.join("")))).toEqual(["too-large"]);
  });

  test("one large sheet listed many times", () => {
    const cells = `<row>${"<c><v>1</v></c>".repeat(100)}</row>`.repeat(1990);
    const book = workbookParts({ sheets: Array.from({ length: 6 }, () => ({})) });
    book["xl/worksheets/sheet1.xml"] =
      `<worksheet xmlns="${mainNamespace}"><sheetData>${cells}</sheetData></worksheet>`;
    book["xl/_rels/workbook.xml.rels"] = relationshipsPart(
      Array.from({ length: 6 }, (_, index) =>
        relationship(`rId${index + 1}`, "worksheet", "worksheets/sheet1.xml"),
      ),
    );
    expect(judge(makePackage(book))).toEqual(["too-large"]);
  });
});

describe("large sheets", () => {
  const row = (index: number, content: string) => `<row r="${index + 1}">${content}</row>`;
  const rows = (count: number, content: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => row(index, content(index))).join("");

  test("100,000 rows are read", () => {
    const book = makeSheet(
      rows(100_000, (index) => `<c r="A${index + 1}"><v>${index}</v></c><c r="B${index + 1}" s="1"/>`),
    );
    const [sheet] = readWorkbook(book, "x").snapshot.sheets;
    expect(sheet?.state).toBe("read");
    expect(sheet?.cells.at(-1)).toEqual({
      row: 99_999,
      column: 0,
      content: { type: "number", value: 99_999 },
      shown: "99999",
    });
  });

  test("one cell too many leaves the sheet unread, and only that sheet", () => {
    const cells = "<c><v>1</v></c>".repeat(100);
    const full = rows(largestSheetInCells / 100, () => cells);
    const book = makeWorkbook({
      sheets: [
        {
          rows: full + row(largestSheetInCells, "<c><v>1</v></c>"),
          after: `<mergeCells><mergeCell ref="A1:B1"/></mergeCells>`,
        },
        { rows: full + row(largestSheetInCells, "<c s='1'/>") },
        { rows: "<row><c><v>7</v></c></row>" },
      ],
    });
    const file = readWorkbook(book, "x");
    expect(file.snapshot.sheets.map(({ state, cells: read }) => [state, read.length])).toEqual([
      ["too-large", 0],
      ["read", largestSheetInCells],
      ["read", 1],
    ]);
    const at = { sheet: "Sheet1", cell: "A1" };
    expect(file.apply([{ at, before: 1, after: 2 }])).toEqual({ refused: [{ at, reason: "no-sheet" }] });
    // A sheet that was not read may hold formulas.
    const outcome = file.apply([{ at: { sheet: "Sheet3", cell: "A1" }, before: 7, after: 8 }]);
    expect("bytes" in outcome && Buffer.from(outcome.bytes).length).toBeGreaterThan(0);
  });

  test("more text than a first look, full or empty", () => {
    // Different widths, so that it does not pack like a bomb.
    const wide = (index: number) =>
      Array.from({ length: 40 }, (_, column) => `<c s="${(index * 7919 + column * 104_729) % 9973}"/>`).join(
        "",
      );
    const empty = rows(27_000, wide);
    const full = rows(18_000, (index) => wide(index).replaceAll("/>", "><v>1</v></c>"));
    const book = makeWorkbook({ sheets: [{ rows: empty + row(27_000, "<c><v>5</v></c>") }, { rows: full }] });
    expect(readWorkbook(book, "x").snapshot.sheets.map(({ state, cells }) => [state, cells.length])).toEqual([
      ["read", 1],
      ["too-large", 0],
    ]);
  });
});

describe("legacy workbooks", () => {
  const sheet = {
    "!ref": "A1:E6",
    A1: { t: "s", v: "项目" },
    B1: { t: "n", v: 0.9998, z: "0.00%" },
    D1: { t: "b", v: true },
    E1: { t: "e", v: 7 },
    A2: { t: "n", v: 45000, z: "yyyy-mm-dd" },
    B2: { t: "s", v: "" },
    "!merges": [{ s: { r: 4, c: 0 }, e: { r: 5, c: 1 } }],
    "!cols": [{}, { hidden: true }],
  };
  const book = {
    SheetNames: ["自评表", "隐"],
    Sheets: { 自评表: sheet, 隐: { "!ref": "A1", A1: { t: "n", v: 1 } } },
    Workbook: { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] },
  };
  const write = (bookType: "xls" | "xlsx") =>
    new Uint8Array(
      legacy.write(book as unknown as legacy.WorkBook, { type: "array", bookType }) as ArrayBuffer,
    );

  test("are named by readWorkbook and read by readLegacyWorkbook", async () => {
    expect(judge(write("xls"))).toEqual(["legacy-unsupported", "legacy-workbook"]);
    const file = await readLegacyWorkbook(write("xls"), "旧.xls");
    expect(file.canBeSaved).toBe(false);
    expect(file.snapshot.name).toBe("旧.xls");
    expect(file.snapshot.sheets).toEqual([
      {
        name: "自评表",
        visibility: "visible",
        state: "read",
        isProtected: false,
        cells: [
          { row: 0, column: 0, content: { type: "text", value: "项目" }, shown: "项目" },
          {
            row: 0,
            column: 1,
            content: { type: "number", value: 0.9998 },
            shown: "99.98%",
            numberFormat: "0.00%",
          },
          { row: 0, column: 3, content: { type: "boolean", value: true }, shown: "TRUE" },
          { row: 0, column: 4, content: { type: "error", value: "#DIV/0!" }, shown: "#DIV/0!" },
          {
            row: 1,
            column: 0,
            content: { type: "number", value: 45000 },
            shown: "2023-03-15",
            numberFormat: "yyyy-mm-dd",
          },
        ],
        mergedAreas: [{ top: 4, left: 0, bottom: 5, right: 1 }],
        hiddenRows: [],
        hiddenColumns: [1],
      },
      expect.objectContaining({ name: "隐", visibility: "hidden" }),
    ]);
    expect(() => file.apply([])).toThrow("cannot be saved");
  });

  test("gives the snapshot that the same workbook gives as .xlsx", async () => {
    const old = await readLegacyWorkbook(write("xls"), "x");
    expect(old.snapshot).toEqual(readWorkbook(write("xlsx"), "x").snapshot);
  });

  test("damaged ones and other files are refused", async () => {
    const bytes = write("xls");
    for (const length of [600, 2000, 3000]) {
      await readLegacyWorkbook(bytes.slice(0, length), "x").catch((error: unknown) => {
        expect(error).toBeInstanceOf(WorkbookUnreadable);
      });
    }
    await expect(readLegacyWorkbook(seed, "x")).rejects.toMatchObject({ reason: "not-a-workbook" });
    await expect(readLegacyWorkbook(new Uint8Array(), "x")).rejects.toMatchObject({ found: "empty-file" });
    await expect(readLegacyWorkbook(compoundFile("EncryptedPackage"), "x")).rejects.toMatchObject({
      reason: "encrypted",
    });
  });
});
