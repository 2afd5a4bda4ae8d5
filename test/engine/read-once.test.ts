import { readFileSync } from "node:fs";
import path from "node:path";
import { reviewWorkbook } from "../../src/engine/review";
import type { WorkbookSnapshot } from "../../src/engine/workbook/snapshot";
import { reportOfText } from "../../src/hosts/docx-report";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { national } from "../../src/policies/national";

const sample = path.join(__dirname, "../../assets/sample/annexes.xlsx");
const { snapshot } = readWorkbook(readFileSync(sample), "annexes.xlsx");
const report = reportOfText("一、基本情况\n职工12人。", "报告.txt");

/** The workbook with every cell that shows `before` showing `after`. */
const changed = (before: string, after: string): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.shown.startsWith(before)
        ? { ...cell, shown: after, content: { type: "text" as const, value: after } }
        : cell,
    ),
  })),
});

const { narrative: earlier } = reviewWorkbook(snapshot, national, { reports: [report] });

test("after an edit of a figure the prose is not read again, and the review is what it would be", () => {
  const edited = changed("651.16", "652");
  const review = reviewWorkbook(edited, national, { reports: [report], earlier });
  expect(review.narrative).toBe(earlier);
  expect(review).toEqual(reviewWorkbook(edited, national, { reports: [report] }));
});

test("a long text of the workbook that changed is read", () => {
  const text = "2023年，全区共调解案件900件，调处成功800件。";
  const review = reviewWorkbook(changed("2023年", text), national, { reports: [report], earlier });
  expect(review.narrative).not.toBe(earlier);
  expect(review.narrative.statements.map(({ shown }) => shown)).toContain("900件");
});

test("another report is read, and so is none", () => {
  const other = reportOfText("一、基本情况\n职工13人。", "报告.txt");
  for (const reports of [[other], []]) {
    const { narrative } = reviewWorkbook(snapshot, national, { reports, earlier });
    expect(narrative).not.toBe(earlier);
    expect(narrative.documents.slice(1)).toEqual(reports);
  }
});
