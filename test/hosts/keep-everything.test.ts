import type { CellEdit } from "../../src/engine/workbook/edit";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { expectSameRecords, listChangedParts, readPart, withoutCells } from "./compare-packages";
import { makeRichWorkbook } from "./make-rich-workbook";
import { forgetResult } from "./show-sheet";

// exceljs takes a while to load on a busy machine.
jest.setTimeout(60_000);

const sheetPart = "xl/worksheets/sheet1.xml";

describe("a form with everything in it", () => {
  let book: Uint8Array;
  let patched: Uint8Array;
  const edits: CellEdit[] = [
    { at: { sheet: "自评表", cell: "B4" }, before: 6, after: 6.5 },
    { at: { sheet: "自评表", cell: "A5" }, before: "指标5", after: "指标五 " },
    { at: { sheet: "自评表", cell: "E6" }, before: undefined, after: 10 },
    { at: { sheet: "自评表", cell: "B7" }, before: 10.5, after: undefined },
  ];

  beforeAll(async () => {
    book = await makeRichWorkbook();
    const outcome = readWorkbook(book, "form.xlsx").apply(edits);
    if ("refused" in outcome) throw new Error(JSON.stringify(outcome));
    patched = outcome.bytes;
  });

  test("only the sheet and the order to calculate change", () => {
    const changed = listChangedParts(book, patched);
    expect(changed.sort()).toEqual(["xl/workbook.xml", sheetPart]);
    expectSameRecords(book, patched, changed);
    expect(readPart(patched, "xl/workbook.xml").replace(' fullCalcOnLoad="1"', "")).toBe(
      readPart(book, "xl/workbook.xml").replace(' fullCalcOnLoad="1"', ""),
    );
  });

  test("in the sheet only the named cells change", () => {
    const cells = edits.map(({ at }) => at.cell);
    expect(withoutCells(readPart(patched, sheetPart), cells)).toBe(
      withoutCells(readPart(book, sheetPart), cells),
    );
    for (const kept of [
      "x14:cfRule",
      "<dataValidation",
      "<conditionalFormatting",
      "<pageSetup",
      "<tableParts",
      "<drawing",
    ]) {
      expect(readPart(patched, sheetPart)).toContain(kept);
    }
  });

  test("every cell keeps its style", () => {
    const styleOf = (bytes: Uint8Array, cell: string) =>
      new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(readPart(bytes, sheetPart))?.[1];
    for (const { at } of edits) expect(styleOf(patched, at.cell)).toBe(styleOf(book, at.cell));
    expect(styleOf(patched, "E6")).toBeDefined();
  });

  test("everything else is read as before, but for results that the edits may have changed", () => {
    const old = readWorkbook(book, "form.xlsx").snapshot;
    const now = readWorkbook(patched, "form.xlsx").snapshot;
    const untouched = ({ row, column }: { row: number; column: number }) =>
      ![
        [3, 1],
        [4, 0],
        [5, 4],
        [6, 1],
      ].some(([r, c]) => r === row && c === column);
    expect(now.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter(untouched) }))).toEqual(
      old.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.filter(untouched).map(forgetResult) })),
    );
  });

  test("the hidden protected sheet is seen as such, and refuses", () => {
    const file = readWorkbook(book, "form.xlsx");
    expect(file.snapshot.sheets[1]).toMatchObject({ name: "封面", visibility: "hidden", isProtected: true });
    expect(file.snapshot.sheets[1]?.cells.map(({ content, shown }) => [content?.type, shown])).toEqual([
      ["number", expect.stringMatching(/2023/)],
      ["error", "#N/A"],
      ["boolean", "TRUE"],
    ]);
    const at = { sheet: "封面", cell: "C1" };
    expect(file.apply([...edits, { at, before: true, after: false }])).toEqual({
      refused: [{ at, reason: "protected", found: true }],
    });
  });
});
