import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { CellEdit, CellValue } from "../../src/engine/workbook/edit";
import { createFileHost, readWorkbook } from "../../src/hosts/xlsx-host";
import { expectSameRecords, listChangedParts, readPart, withoutCells } from "./compare-packages";
import {
  mainNamespace,
  makePackage,
  makeWorkbook,
  sheetPart,
  type WorkbookParts,
  workbookParts,
} from "./make-package";
import { readCells, readValues } from "./show-sheet";

const sheetName = "xl/worksheets/sheet1.xml";

const edit = (cell: string, before: CellValue, after: CellValue, sheet = "Sheet1"): CellEdit => ({
  at: { sheet, cell },
  before,
  after,
});

function apply(bytes: Uint8Array, ...edits: CellEdit[]): Uint8Array {
  const outcome = readWorkbook(bytes, "x").apply(edits);
  if ("refused" in outcome) throw new Error(JSON.stringify(outcome.refused));
  return outcome.bytes;
}

function refuse(bytes: Uint8Array, ...edits: CellEdit[]): unknown {
  const outcome = readWorkbook(bytes, "x").apply(edits);
  return "refused" in outcome
    ? outcome.refused.map(({ at, reason, found }) => [at.cell, reason, found])
    : "applied";
}

/** The rows of the first sheet after these edits, for a sheet given by its rows. */
function patch(rows: string, edits: readonly CellEdit[], more: Partial<WorkbookParts> = {}): string {
  const text = readPart(apply(makeWorkbook({ sheets: [{ rows }], ...more }), ...edits), sheetName);
  return /<sheetData>(.*)<\/sheetData>/s.exec(text)?.[1] ?? text;
}

describe("the sample", () => {
  const seed = new Uint8Array(readFileSync(join(__dirname, "../../assets/sample/annexes.xlsx")));
  const sheet = "自评表";

  test("a score is written and nothing else changes", () => {
    const patched = apply(
      seed,
      edit("I5", 9, 9.99, sheet),
      edit("I16", readValues(seed, 1).I16 as string, "已整改", sheet),
    );
    expect(listChangedParts(seed, patched)).toEqual(["xl/worksheets/sheet2.xml"]);
    expectSameRecords(seed, patched, ["xl/worksheets/sheet2.xml"]);
    const cells = ["I5", "I16"];
    expect(withoutCells(readPart(patched, "xl/worksheets/sheet2.xml"), cells)).toBe(
      withoutCells(readPart(seed, "xl/worksheets/sheet2.xml"), cells),
    );
    const old = readCells(seed, 1);
    expect(readCells(patched, 1)).toEqual({
      ...old,
      I5: { ...old.I5, content: { type: "number", value: 9.99 }, shown: "9.99" },
      I16: { ...old.I16, content: { type: "text", value: "已整改" }, shown: "已整改" },
    });
  });

  test("a list with one stale edit changes nothing", () => {
    expect(refuse(seed, edit("I5", 9, 9.99, sheet), edit("H5", 0.99, 1, sheet))).toEqual([
      ["H5", "changed", 0.9998],
    ]);
  });
});

describe("what is written", () => {
  test("a number, a text, a truth, nothing; the style and other attributes stay", () => {
    const rows = `<row r="1" spans="1:4"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="4"><v>1</v></c><c r='C1' ph='1' s='5' t='b' cm="1" vm="2"><v>1</v><extLst/></c><c r="D1" s="6"><v>4</v></c></row>`;
    const edits = [
      edit("A1", "旧", 599.32),
      edit("B1", 1, " <新>\n&"),
      edit("C1", true, false),
      edit("D1", 4, undefined),
    ];
    expect(patch(rows, edits, { strings: ["<si><t>旧</t></si>"] })).toBe(
      `<row r="1" spans="1:4"><c r="A1" s="3"><v>599.32</v></c><c r="B1" s="4" t="inlineStr"><is><t xml:space="preserve"> &lt;新&gt;\n&amp;</t></is></c><c r="C1" ph="1" s="5" t="b"><v>0</v></c><c r="D1" s="6"/></row>`,
    );
  });

  test.each([
    "a\r\nb",
    "_x000D_",
    "__x0041_x",
    "\u0001\u001F",
    "\uD800x",
    "x\uDFFF😀",
    "  ",
    "]]>",
    "\uFFFE\t",
    "=1+1",
    "'1",
  ])("the text %j is read back as it was", (text) => {
    const book = makeWorkbook({ sheets: [{ rows: `<row><c><v>1</v></c></row>` }] });
    expect(readValues(apply(book, edit("A1", 1, text)))).toEqual({ A1: text });
  });

  test.each([0, -0, 1e21, 1e-7, 0.1 + 0.2, -634.83, Number.MAX_VALUE, 5e-324])(
    "the number %d is read back",
    (value) => {
      const book = makeWorkbook({ sheets: [{ rows: `<row><c t="inlineStr"><is><t>1</t></is></c></row>` }] });
      expect(readValues(apply(book, edit("A1", "1", value)))).toEqual({ A1: value === 0 ? 0 : value });
    },
  );

  test("a cell without a reference stays without one", () => {
    expect(patch(`<row><c><v>1</v></c><c s="1"><v>2</v></c></row>`, [edit("B1", 2, 3)])).toBe(
      `<row><c><v>1</v></c><c s="1"><v>3</v></c></row>`,
    );
  });

  test("an edit that leaves a cell as it was leaves the file as it was", () => {
    const book = makeWorkbook({ sheets: [{ rows: `<row><c><v>1.0</v></c></row>` }] });
    expect(apply(book, edit("A1", 1, 1), edit("B7", undefined, ""), edit("C9", "", undefined))).toEqual(book);
    expect(apply(book)).toEqual(book);
    expect(apply(book, edit("A1", 1, 2), edit("A1", 2, 1))).toEqual(book);
  });

  test("a second edit of a cell finds what the first one left", () => {
    const book = makeWorkbook({ sheets: [{ rows: `<row><c><v>1</v></c></row>` }] });
    expect(readValues(apply(book, edit("A1", 1, 2), edit("A1", 2, "三")))).toEqual({ A1: "三" });
    expect(refuse(book, edit("A1", 1, 2), edit("A1", 1, 3))).toEqual([["A1", "changed", 2]]);
  });

  test("values that no cell can hold, places that are none", () => {
    const file = readWorkbook(makeWorkbook({ sheets: [{}] }), "x");
    for (const after of [NaN, Infinity, "x".repeat(32_768)]) {
      expect(() => file.apply([edit("A1", undefined, after)])).toThrow(RangeError);
    }
    expect(() => file.apply([edit("A0", undefined, 1)])).toThrow(RangeError);
  });
});

describe("cells that are not there yet", () => {
  test("between, before and behind the others of a row, in order", () => {
    const rows = `<row r="2" spans="2:4" s="9"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>`;
    const edits = [
      edit("F2", undefined, 6),
      edit("A2", undefined, 1),
      edit("C2", undefined, 3),
      edit("E2", undefined, 5),
    ];
    expect(patch(rows, edits)).toBe(
      `<row r="2" spans="1:6" s="9"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c><c r="D2"><v>2</v></c><c r="E2"><v>5</v></c><c r="F2"><v>6</v></c></row>`,
    );
  });

  test("next to one that changes", () => {
    expect(
      patch(`<row r="1"><c r="B1"><v>1</v></c></row>`, [edit("B1", 1, 2), edit("A1", undefined, 1)]),
    ).toBe(`<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>`);
  });

  test("rows that are empty, missing, last", () => {
    const rows = `<row r="2" ht="20" customHeight="1" /><row r="5"><c r="A5"><v>5</v></c></row>`;
    const edits = [
      edit("B9", undefined, 9),
      edit("C2", undefined, 2),
      edit("A1", undefined, 1),
      edit("B2", undefined, "二"),
      edit("A4", undefined, 4),
    ];
    expect(patch(rows, edits)).toBe(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="20" customHeight="1" ><c r="B2" t="inlineStr"><is><t xml:space="preserve">二</t></is></c><c r="C2"><v>2</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row><row r="9"><c r="B9"><v>9</v></c></row>`,
    );
  });

  test("the style of the merged area, the row, the column", () => {
    const before = `<dimension ref="B2:C2"/><cols><col min="4" max="5" style="7"/></cols>`;
    const rows = `<row r="2" s="3" customFormat="1"><c r="B2" s="4"/></row><row r="3" s="8"/>`;
    const after = `<mergeCells><mergeCell ref="A2:B3"/></mergeCells>`;
    const book = makeWorkbook({ sheets: [{ rows, before, after }] });
    const edits = ["A2", "C2", "D3"].map((cell) => edit(cell, undefined, 1));
    const text = readPart(apply(book, ...edits), sheetName);
    expect(text).toContain(`<c r="A2" s="4"><v>1</v></c><c r="B2" s="4"/><c r="C2" s="3"><v>1</v></c>`);
    expect(text).toContain(`<row r="3" s="8"><c r="D3" s="7"><v>1</v></c></row>`);
    expect(text).toContain(`<dimension ref="A2:D3"/>`);
  });

  test("a sheet without any", () => {
    const parts = workbookParts({ sheets: [{}] });
    parts[sheetName] =
      `<x:worksheet xmlns:x="${mainNamespace}"><x:dimension ref="A1"/><x:sheetData/></x:worksheet>`;
    const text = readPart(
      apply(makePackage(parts), edit("B2", undefined, 1), edit("A3", undefined, 2)),
      sheetName,
    );
    expect(text).toBe(
      `<x:worksheet xmlns:x="${mainNamespace}"><x:dimension ref="A1:B3"/><x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c></x:row><x:row r="3"><x:c r="A3"><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
  });
});

test("every byte outside of the cell stays: line ends, odd spacing, a byte order mark, UTF-16", () => {
  const text = `\uFEFF<?xml version='1.0'?>\r\n<worksheet  xmlns='${mainNamespace}'\r\n>\n<!-- 注😀 --><sheetData >\r\n <row  r = "1">\t<c r="A1"><v>1</v></c>\r\n<c r="B1"><v>2</v></c></row ></sheetData>\r\n<pageMargins left="0.70"/></worksheet>\r\n`;
  const parts = workbookParts({ sheets: [{}] });
  for (const encoding of ["utf8", "utf16le"] as const) {
    parts[sheetName] = new Uint8Array(Buffer.from(text, encoding));
    const book = makePackage(parts);
    const patched = apply(book, edit("A1", 1, 9));
    const expected = Buffer.from(text.replace("<v>1</v>", "<v>9</v>"), encoding);
    expect(Buffer.from(unzipSync(patched)[sheetName]!)).toEqual(expected);
  }
});

describe("refused", () => {
  const rows = `<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:C1" si="0">D1</f></c><c r="C1"><f t="shared" si="0"/></c><c r="D1" t="e"><v>#N/A</v></c></row><row r="2"><c r="A2"><f t="array" ref="A2:B2">D1:E1</f><v>1</v></c><c r="B2"><v>2</v></c></row>`;

  test("formulas of every kind, also under the right value", () => {
    const edits = ["A1", "B1", "C1", "A2", "B2"].map((cell) => edit(cell, 1, 5));
    expect(refuse(makeWorkbook({ sheets: [{ rows }] }), ...edits)).toEqual([
      ["A1", "formula", 1],
      ["B1", "formula", undefined],
      ["C1", "formula", undefined],
      ["A2", "formula", 1],
      ["B2", "formula", 2],
    ]);
  });

  test("cells that changed: another value, another type, not to the letter", () => {
    const cells = `<row><c><v>1</v></c><c t="inlineStr"><is><t>1</t></is></c><c t="inlineStr"><is><t xml:space="preserve">a </t></is></c><c t="b"><v>1</v></c><c/></row>`;
    const edits = [
      edit("A1", "1", 2),
      edit("B1", 1, 2),
      edit("C1", "a", "b"),
      edit("D1", 1, 2),
      edit("E1", 0, 2),
      edit("A1", undefined, 2),
    ];
    expect(refuse(makeWorkbook({ sheets: [{ rows: cells }] }), ...edits)).toEqual([
      ["A1", "changed", 1],
      ["B1", "changed", "1"],
      ["C1", "changed", "a "],
      ["D1", "changed", true],
      ["E1", "changed", undefined],
      ["A1", "changed", 1],
    ]);
  });

  test("an error is found by its text", () => {
    expect(refuse(makeWorkbook({ sheets: [{ rows }] }), edit("D1", "#N/A", 1))).toBe("applied");
  });

  test("locked cells of a protected sheet, by the style they have or would have", () => {
    const styles = `<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf><xf><protection hidden="1"/></xf></cellXfs>`;
    const sheet = {
      before: `<cols><col min="5" max="5" style="1"/></cols>`,
      rows: `<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c></row><row r="2" s="1" customFormat="1"/>`,
      after: `<sheetProtection sheet="true"/>`,
    };
    const edits = [
      edit("A1", 1, 2),
      edit("B1", 1, 2),
      edit("C1", 1, 2),
      edit("D1", undefined, 2),
      edit("E1", undefined, 2),
      edit("D2", undefined, 2),
    ];
    expect(refuse(makeWorkbook({ styles, sheets: [sheet] }), ...edits)).toEqual([
      ["A1", "protected", 1],
      ["C1", "protected", 1],
      ["D1", "protected", undefined],
    ]);
    expect(refuse(makeWorkbook({ styles, sheets: [{ ...sheet, after: "" }] }), ...edits)).toBe("applied");
  });

  test("merged cells but the top left one, sheets that are not there or were not read", () => {
    const parts = workbookParts({
      sheets: [{ rows, after: `<mergeCells><mergeCell ref="A4:B5"/></mergeCells>` }, { name: "图" }],
    });
    parts["xl/_rels/workbook.xml.rels"] = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      'worksheet" Target="worksheets/sheet2',
      'chartsheet" Target="worksheets/sheet2',
    );
    const edits = [
      edit("A1", undefined, 1, "没有"),
      edit("B4", undefined, 1),
      edit("A4", undefined, 1),
      edit("A5", undefined, 1),
      edit("A1", undefined, 1, "图"),
    ];
    expect(refuse(makePackage(parts), ...edits)).toEqual([
      ["A1", "no-sheet", undefined],
      ["B4", "merged", undefined],
      ["A5", "merged", undefined],
      ["A1", "no-sheet", undefined],
    ]);
  });
});

describe("formulas are calculated anew on opening", () => {
  const formula = `<row><c><f>B1</f><v>1</v></c><c><v>1</v></c></row>`;
  const workbookOf = (more: Partial<WorkbookParts>, rows = formula) =>
    readPart(apply(makeWorkbook({ sheets: [{ rows }], ...more }), edit("B1", 1, 2)), "xl/workbook.xml");

  test("by an attribute of calcPr, kept where it is, added where there is none", () => {
    const after = `<definedNames><definedName name="x">1</definedName></definedNames><calcPr calcId="171027" calcMode="manual"/><extLst/>`;
    expect(workbookOf({ after })).toContain(
      `</definedNames><calcPr fullCalcOnLoad="1" calcId="171027" calcMode="manual"/><extLst/>`,
    );
    expect(workbookOf({ after: `<calcPr fullCalcOnLoad="0" calcId="1"></calcPr>` })).toContain(
      `<calcPr fullCalcOnLoad="1" calcId="1"></calcPr>`,
    );
    expect(workbookOf({ after: `<definedNames/><oleSize ref="A1"/>` })).toContain(
      `<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>`,
    );
    expect(workbookOf({})).toContain(`</sheets><calcPr fullCalcOnLoad="1"/></workbook>`);
  });

  test("not where the workbook says so already, or has no formulas", () => {
    const book = makeWorkbook({ sheets: [{ rows: formula }], after: `<calcPr fullCalcOnLoad="true"/>` });
    expect(listChangedParts(book, apply(book, edit("B1", 1, 2)))).toEqual([sheetName]);
    const plain = makeWorkbook({ sheets: [{ rows: `<row><c><v>1</v></c><c><v>1</v></c></row>` }] });
    expect(listChangedParts(plain, apply(plain, edit("B1", 1, 2)))).toEqual([sheetName]);
  });

  test("results and the calculation chain stay in the file, but are read as unknown", () => {
    const more = { "xl/calcChain.xml": "<x/>" };
    const book = makeWorkbook({ sheets: [{ rows: formula }, { rows: formula }], more });
    const patched = apply(book, edit("B1", 1, 2, "Sheet2"));
    expect(listChangedParts(book, patched)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet2.xml"]);
    expect(readPart(patched, "xl/worksheets/sheet2.xml")).toContain("<c><f>B1</f><v>1</v></c>");
    expect(readCells(book, 1)).toMatchObject({ A1: { content: { value: 1 }, shown: "1" } });
    expect(readCells(patched, 1)).toMatchObject({
      A1: { formula: "=B1", content: undefined, shown: "" },
      B1: { content: { value: 2 } },
    });
  });
});

test("edits of several sheets are one list", () => {
  const rows = `<row><c><v>1</v></c></row>`;
  const book = makeWorkbook({ sheets: [{ rows }, { rows }, { rows }] });
  const patched = apply(book, edit("A1", 1, 2, "Sheet3"), edit("A1", 1, 3));
  expect([0, 1, 2].map((index) => readValues(patched, index).A1)).toEqual([3, 1, 2]);
  expect(refuse(book, edit("A1", 1, 2, "Sheet3"), edit("A1", 9, 3), edit("A1", 8, 3, "Sheet2"))).toEqual([
    ["A1", "changed", 1],
    ["A1", "changed", 1],
  ]);
});

test("a file host reads what it wrote", async () => {
  const host = createFileHost(
    makePackage({ ...workbookParts({ sheets: [{}] }), [sheetName]: sheetPart({}) }),
    "帐.xlsx",
  );
  await expect(host.apply([edit("A1", undefined, 5)])).resolves.toEqual({ applied: 1 });
  await expect(host.apply([edit("A1", undefined, 6)])).resolves.toMatchObject({
    refused: [{ reason: "changed", found: 5 }],
  });
  const snapshot = await host.read();
  expect(snapshot.sheets[0]?.cells).toHaveLength(1);
  expect(snapshot).toEqual(readWorkbook(host.bytes, "帐.xlsx").snapshot);
  await expect(createFileHost(new Uint8Array(), "空").read()).rejects.toMatchObject({
    reason: "not-a-workbook",
  });
});
