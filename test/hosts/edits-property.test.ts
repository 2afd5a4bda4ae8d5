import fc from "fast-check";
import { showCell } from "../../src/engine/workbook/address";
import type { CellEdit, CellValue } from "../../src/engine/workbook/edit";
import type { CellSnapshot, SheetSnapshot } from "../../src/engine/workbook/snapshot";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import {
  expectInOrder,
  expectSameRecords,
  listChangedParts,
  readPart,
  withoutCells,
} from "./compare-packages";
import { makePackage, mainNamespace, workbookParts } from "./make-package";
import { forgetResult } from "./show-sheet";

const rowCount = 8;
const columnCount = 6;
const place = fc.record({ row: fc.nat(rowCount - 1), column: fc.nat(columnCount - 1) });
const text = fc.oneof(
  fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
  fc.constantFrom(" ", "_x000D_", "a\r\nb", "<&>", "　", "]]>", "95. 10%"),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  text,
  fc.constant(undefined),
);

/** What a cell element may look like; the number of "styles" below bounds s. */
const element = fc.record({
  style: fc.nat(3),
  hasReference: fc.boolean(),
  content: fc.oneof(
    fc.constant(""),
    fc.constant(`<v>0.5</v>`),
    fc.constant(`<f>A1+1</f><v>2</v>`),
    fc.constant(`<f t="shared" si="0"/><v>3</v>`),
    fc.nat(2).map((index) => `s${index}`),
    fc.constant(`is`),
  ),
});
const row = fc.record({
  isThere: fc.boolean(),
  attributes: fc.constantFrom("", ' spans="1:6"', ' s="2" customFormat="1"', ' hidden="1"'),
  cells: fc.array(fc.option(element, { nil: undefined }), { minLength: columnCount, maxLength: columnCount }),
});
const sheet = fc.record({
  prefix: fc.constantFrom("", "x:"),
  dimension: fc.constantFrom("", "A1", "B2:C3"),
  rows: fc.array(row, { minLength: rowCount, maxLength: rowCount }),
  merges: fc.constantFrom("", "A1:B2", "C3:F4"),
});

type Sheet = typeof sheet extends fc.Arbitrary<infer Value> ? Value : never;

function showSheet({ prefix, dimension, rows, merges }: Sheet): string {
  const lines = rows.map(({ isThere, attributes, cells }, rowIndex) => {
    if (!isThere) return "";
    let isNext = true;
    const shown = cells.map((cell, column) => {
      if (cell === undefined) {
        isNext = false;
        return "";
      }
      const reference = cell.hasReference || !isNext ? ` r="${showCell({ row: rowIndex, column })}"` : "";
      isNext = true;
      const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
      if (cell.content === "") return `<c${reference}${style}/>`;
      if (cell.content === "is") return `<c${reference}${style} t="inlineStr"><is><t>内</t></is></c>`;
      if (cell.content.startsWith("s"))
        return `<c${reference}${style} t="s"><v>${cell.content.slice(1)}</v></c>`;
      return `<c${reference}${style}>${cell.content}</c>`;
    });
    const content = shown.join("");
    return content === ""
      ? `<row r="${rowIndex + 1}"${attributes}/>`
      : `<row r="${rowIndex + 1}"${attributes}>${content}</row>`;
  });
  const data = lines.join("") === "" ? "<sheetData/>" : `<sheetData>${lines.join("")}</sheetData>`;
  const merged = merges === "" ? "" : `<mergeCells><mergeCell ref="${merges}"/></mergeCells>`;
  const inside = `${dimension === "" ? "" : `<dimension ref="${dimension}"/>`}<cols><col min="2" max="2" style="3"/></cols>${data}${merged}`;
  const whole = `<worksheet xmlns="${mainNamespace}">${inside}</worksheet>`;
  if (prefix === "") return whole;
  return whole.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`).replace("xmlns=", "xmlns:x=");
}

const styles = `<numFmts><numFmt numFmtId="200" formatCode="0.0_ "/></numFmts><cellXfs><xf/><xf numFmtId="10"/><xf numFmtId="200"/><xf numFmtId="49"/></cellXfs>`;
const strings = [
  "<si><t>零</t></si>",
  "<si><r><t>一</t></r></si>",
  '<si><t xml:space="preserve"> 二</t></si>',
];

function find(from: SheetSnapshot, row: number, column: number): CellSnapshot | undefined {
  return from.cells.find((cell) => cell.row === row && cell.column === column);
}

test("random edits of random sheets: those cells and nothing else", () => {
  fc.assert(
    fc.property(sheet, fc.array(fc.record({ place, value }), { maxLength: 8 }), (drawn, wishes) => {
      const parts = workbookParts({ sheets: [{}, { rows: "<row><c><v>1</v></c></row>" }], strings, styles });
      parts["xl/worksheets/sheet1.xml"] = showSheet(drawn);
      const book = makePackage(parts);
      const old = readWorkbook(book, "x").snapshot;
      const [first] = old.sheets;
      const latest = new Map<string, CellEdit>();
      for (const wish of wishes) {
        const cell = showCell(wish.place);
        const before = find(first!, wish.place.row, wish.place.column)?.content?.value;
        latest.set(cell, { at: { sheet: "Sheet1", cell }, before, after: wish.value });
      }
      const edits = [...latest.values()];
      const outcome = readWorkbook(book, "x").apply(edits);
      if ("refused" in outcome) {
        expect(outcome.refused.every(({ reason }) => reason === "formula" || reason === "merged")).toBe(true);
        return;
      }
      const changed = listChangedParts(book, outcome.bytes);
      expectSameRecords(book, outcome.bytes, changed);
      expectInOrder(readPart(outcome.bytes, "xl/worksheets/sheet1.xml"));
      const now = readWorkbook(outcome.bytes, "x").snapshot;
      for (let row = 0; row < rowCount; row++) {
        for (let column = 0; column < columnCount; column++) {
          const edit = latest.get(showCell({ row, column }));
          const [was, is] = [find(first!, row, column), find(now.sheets[0]!, row, column)];
          // Results are forgotten once a cell has changed: they may depend on it.
          if (edit === undefined) expect(is && forgetResult(is)).toEqual(was && forgetResult(was));
          else expectWritten(is, was, edit.after);
        }
      }
      expect(now.sheets[1]).toEqual(old.sheets[1]);
      expect(now.sheets[0]?.mergedAreas).toEqual(first?.mergedAreas);
      // The text outside of the edited cells, for sheets that gained no row.
      if (
        edits.every(({ before, after }) => before !== undefined && after !== undefined) &&
        edits.length > 0
      ) {
        const cells = edits.map(({ at }) => at.cell);
        const name = "xl/worksheets/sheet1.xml";
        if (drawn.rows.every(({ cells: line }) => line.every((cell) => cell?.hasReference !== false))) {
          expect(withoutCells(readPart(outcome.bytes, name), cells)).toBe(
            withoutCells(readPart(book, name), cells),
          );
        }
      }
    }),
    { numRuns: 200 },
  );
});

function expectWritten(is: CellSnapshot | undefined, was: CellSnapshot | undefined, after: CellValue): void {
  if (after === undefined || after === "") {
    expect(is).toBeUndefined();
    return;
  }
  expect(is?.content?.value).toEqual(after === 0 ? 0 : after);
  if (was !== undefined) expect(is?.numberFormat).toBe(was.numberFormat);
}
