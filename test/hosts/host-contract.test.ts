/** @jest-environment ./test/simulated-excel/support/office-environment.js */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/engine/workbook/snapshot";
import { openExcelHost } from "../../src/hosts/excel-host";
import { createFileHost } from "../../src/hosts/xlsx-host";
import { openWorkbook } from "../../src/simulated-excel/files/workbook-file";
import { SimulatedHost } from "../../src/simulated-excel/host/simulated-host";
import { Sheet } from "../../src/simulated-excel/workbook/sheet";
import { drawHost } from "../simulated-excel/support/draw-workbook";
import { runOffice } from "../simulated-excel/support/native-bridge";
import { contractWorkbooks, makeChartWorkbook } from "./contract-workbooks";
import { makeWorkbook } from "./make-package";

/*
 * Every host gives the same snapshot of the same workbook (docs/architecture.md). The running Excel is the simulated
 * one, spoken to by the real library.
 */
const { attach, trips } = runOffice(drawHost({}));
const root = path.join(__dirname, "../..");

const files = ["assets/sample", "test/forms"].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(".xlsx"))
    .map((file) => `${folder}/${file}`),
);

/** Both hosts' snapshots of one file. */
async function readBoth(bytes: Uint8Array): Promise<{ file: WorkbookSnapshot; excel: WorkbookSnapshot }> {
  const { workbook } = openWorkbook(bytes, "表.xlsx");
  attach(new SimulatedHost(workbook));
  trips.length = 0;
  const excel = await openExcelHost().read();
  expect(workbook.gaps.list).toEqual([]);
  return { file: await createFileHost(bytes, "表.xlsx").read(), excel };
}

/** Excel has calculated what the file leaves open. */
function forgetUncalculated(snapshot: WorkbookSnapshot, file: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet): SheetSnapshot => {
    const inFile = file.sheets.find(({ name }) => name === sheet.name);
    const open = new Set(
      inFile?.cells
        .filter(({ content }) => content === undefined)
        .map(({ row, column }) => `${row},${column}`),
    );
    const cells = sheet.cells.map((cell) =>
      open.has(`${cell.row},${cell.column}`) ? { ...cell, content: undefined, shown: "" } : cell,
    );
    return { ...sheet, cells };
  });
  return { ...snapshot, sheets };
}

describe("every workbook of the repository", () => {
  test("there are some", () => expect(files.length).toBeGreaterThanOrEqual(11));

  test.each(files)("%s", async (file) => {
    const both = await readBoth(new Uint8Array(readFileSync(path.join(root, file))));
    expect(forgetUncalculated(both.excel, both.file)).toEqual(both.file);
    expect(trips.length).toBe(2);
  });
});

describe("workbooks made for what may go wrong", () => {
  test.each(Object.entries(contractWorkbooks))("%s", async (_, bytes) => {
    const { file, excel } = await readBoth(bytes);
    expect(excel).toEqual(file);
  });

  test("a number that its column is too narrow for is shown whole", async () => {
    // The simulated Excel never shows ####, so its text is replaced here.
    const show = jest.spyOn(Sheet.prototype, "show").mockReturnValue("####");
    const { file, excel } = await readBoth(contractWorkbooks["narrow columns"]!);
    show.mockRestore();
    expect(excel).toEqual(file);
  });

  test("a long text that Excel shows as #### is shown whole", async () => {
    const bytes = makeWorkbook({
      styles: `<cellXfs><xf/><xf numFmtId="49"/></cellXfs>`,
      strings: [`<si><t>${"字".repeat(300)}</t></si>`, "<si><t>##</t></si>"],
      sheets: [{ rows: `<row><c s="1" t="s"><v>0</v></c><c t="s"><v>1</v></c></row>` }],
    });
    const show = jest
      .spyOn(Sheet.prototype, "show")
      .mockImplementation(({ content }) => (content?.value === "##" ? "##" : "#".repeat(255)));
    const { file, excel } = await readBoth(bytes);
    show.mockRestore();
    expect(excel).toEqual(file);
  });

  test("a chart is a tab of the file and no sheet to Excel's interface", async () => {
    const { file, excel } = await readBoth(makeChartWorkbook());
    expect(file.sheets.map(({ state }) => state)).toEqual(["read", "not-a-worksheet"]);
    expect(excel.sheets).toEqual(file.sheets.filter(({ state }) => state === "read"));
  });
});
