import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArea } from "../../src/engine/workbook/address";
import type { SheetSnapshot } from "../../src/engine/workbook/snapshot";
import type { NewSheet } from "../../src/hosts/workbook-host";
import { reportOfText } from "../../src/hosts/docx-report";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { defaultSettings } from "../../src/taskpane/memory/settings";
import { reviewUnder } from "../../src/taskpane/review-workbook";
import { baseDataForm } from "../../src/taskpane/sheets/base-data-form";
import { resultSheet } from "../../src/taskpane/sheets/result-sheet";
import { selfEvaluationForm } from "../../src/taskpane/sheets/self-evaluation-form";

/** A sheet that was added, as it would be read back. */
function readBack({ name, rows, mergedAreas }: NewSheet): SheetSnapshot {
  return {
    name,
    state: "read",
    visibility: "visible",
    isProtected: false,
    cells: rows.flatMap((line, row) =>
      line.flatMap((value, column) => {
        if (value === undefined || value === "") return [];
        const content =
          typeof value === "number"
            ? ({ type: "number", value } as const)
            : ({ type: "text", value } as const);
        return [{ row, column, content, shown: String(value) }];
      }),
    ),
    mergedAreas: mergedAreas.map((area) => parseArea(area)!),
    hiddenRows: [],
    hiddenColumns: [],
  };
}

test.each([
  ["base-data-table", baseDataForm],
  ["unit-self-evaluation", selfEvaluationForm],
] as const)("the blank form of a %s is known for what it is, and nothing in it is wrong", (kind, form) => {
  const { annexes, findings, rules } = reviewUnder({ name: "a", sheets: [readBack(form)] }, defaultSettings);
  expect([...annexes.baseDataTables, ...annexes.selfEvaluations].map((annex) => annex.kind)).toEqual([kind]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(rules.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
});

test.each([baseDataForm, selfEvaluationForm])("no merged areas of a form overlap", ({ mergedAreas }) => {
  const areas = mergedAreas.map((area) => parseArea(area)!);
  const cells = areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => `${top + row}:${left + column}`),
    ).flat(),
  );
  expect(new Set(cells).size).toBe(cells.length);
});

test("the result sheet has every finding with its sides, explanations and the policy, and prints on A4", () => {
  const sample = path.join(__dirname, "../../assets/sample/annexes.xlsx");
  const review = reviewUnder(readWorkbook(readFileSync(sample), "annexes.xlsx").snapshot, defaultSettings);
  const finding = review.findings.find(({ rule }) => rule === "project-expenditure-agrees")!;
  const explanation = { finding: `${finding.rule}|自评表!F8`, facts: finding.message, text: "口径不同" };
  const sheet = resultSheet(review, [explanation], new Date(2024, 2, 5));
  const text = sheet.rows.map((row) => row.join("｜"));
  expect(text.some((row) => row.includes("通版"))).toBe(true);
  expect(text.some((row) => row.includes("2024年3月5日"))).toBe(true);
  for (const { message } of review.findings) expect(text.some((row) => row.includes(message))).toBe(true);
  expect(text.find((row) => row.includes(finding.message))).toBe(
    `9｜须核实｜✗｜自评表 F8｜${finding.message}｜51.84｜51.69｜0.15｜口径不同`,
  );
  expect(sheet.print.isLandscape).toBe(true);
});

test("the result sheet says what was not checked: counts, then each with its cell or section and why", () => {
  const sample = path.join(__dirname, "../../assets/sample/annexes.xlsx");
  const { snapshot } = readWorkbook(readFileSync(sample), "annexes.xlsx");
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.shown === "实际完成值"
        ? { ...cell, shown: "落实数", content: { type: "text" as const, value: "落实数" } }
        : cell,
    ),
  }));
  const report = reportOfText("一、基本情况\n全年栽种行道树12株。", "报告.txt");
  const review = reviewUnder({ ...snapshot, sheets }, defaultSettings, { reports: [report] });
  const { rows, styles, mergedAreas } = resultSheet(review, [], new Date(2024, 2, 5));
  const texts = rows.map(([first]) => String(first));
  const title = texts.findIndex((text) => text.startsWith("未核对"));
  expect(texts[title]).toMatch(
    /^未核对　表中数据 \d+ 个　报告中的数 1 个　未识别的列和行 1 处　未运行的规则 \d+ 条$/,
  );
  const part = texts.slice(title + 1);
  expect(part).toContain("未识别　自评表 F13 列“落实数”：其中的内容没有校验");
  expect(part).toContainEqual(expect.stringMatching(/^未核对　报告一 .*12株：./));
  expect(part).toContainEqual(expect.stringMatching(/^未比较　自评表 E14 .+：./));
  expect(part).toContainEqual(expect.stringMatching(/^未运行　没有可以比较的数据（\d+条）：.*；/));
  const alone = resultSheet(reviewUnder({ ...snapshot, sheets }, defaultSettings), [], new Date(2024, 2, 5));
  expect(alone.rows.map(([first]) => String(first))).toContainEqual(
    expect.stringMatching(/^未运行　未选择报告（\d+条）：.*；/),
  );
  // It is a part of its own on the print, across the whole width.
  expect(styles).toContainEqual(
    expect.objectContaining({ area: `A${title + 1}:I${title + 1}`, isBold: true }),
  );
  expect(mergedAreas).toContain(`A${rows.length}:I${rows.length}`);
});
