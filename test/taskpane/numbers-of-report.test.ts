import { readFileSync } from "node:fs";
import path from "node:path";
import { reportOfText } from "../../src/hosts/docx-report";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { defaultSettings } from "../../src/taskpane/memory/settings";
import { numbersOfReport } from "../../src/taskpane/report/numbers-of-report";
import { reviewUnder } from "../../src/taskpane/review-workbook";

const sample = path.join(__dirname, "../../assets/sample/annexes.xlsx");
const { snapshot } = readWorkbook(readFileSync(sample), "annexes.xlsx");

/** "42万元 involved" for every number of a report. */
function statesOf(text: string): string[] {
  const review = reviewUnder(snapshot, defaultSettings, { reports: [reportOfText(text, "报告.txt")] });
  const numbers = numbersOfReport(review, "报告.txt");
  return [...numbers.values()].flat().map(({ shown, state }) => `${shown} ${state}`);
}

test("of a balance that does not close, the number at fault is marked, and the others take part", () => {
  const text =
    "一是护林经费，年初预算资金42万元，年中执行调增6.04万元，实际支出48.04万元，结余结转0.16万元。";
  expect(statesOf(text)).toEqual([
    "42万元 involved",
    "6.04万元 involved",
    "48.04万元 involved",
    "0.16万元 error",
  ]);
});

test("of a sum that does not close, its parts take part", () => {
  const states = statesOf("在校学生1508人，其中男生733人，女生771人。");
  expect(states.filter((each) => each.endsWith("involved"))).toHaveLength(2);
  expect(states.filter((each) => /error|verify/.test(each))).toHaveLength(1);
});

test("a number that a cell of the workbook contradicts is not merely involved", () => {
  expect(statesOf("2023年度单位一般公共预算财政拨款支出640.00万元。")).toEqual(["640.00万元 verify"]);
});
