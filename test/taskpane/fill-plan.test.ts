import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { defaultSettings } from "../../src/taskpane/memory/settings";
import { reviewUnder } from "../../src/taskpane/review-workbook";
import { type FillChoices, type FillPlan, noChoices, planFill } from "../../src/taskpane/scores/fill-plan";

const sample = path.join(__dirname, "../../assets/sample/annexes.xlsx");
const { scorecards } = reviewUnder(
  readWorkbook(readFileSync(sample), "annexes.xlsx").snapshot,
  defaultSettings,
);
const plan = (choices: Partial<FillChoices> = {}): FillPlan =>
  planFill(scorecards[0]!, { ...noChoices, ...choices });
const written = ({ edits }: FillPlan) => Object.fromEntries(edits.map(({ at, after }) => [at.cell, after]));
const open = "自评表!H25";

test("an open direction waits for its answer, and the total counts what stands there", () => {
  expect(plan().open.map(({ key }) => key)).toEqual([open]);
  expect(written(plan())).toEqual({ I5: 10, H16: 7.6, H24: 9.47, H28: 99.07 });
  expect(plan().rows.find(({ key }) => key === open)).toMatchObject({
    obstacle: "undecided",
    isTicked: false,
  });
});

test.each([
  [0, 15.78, 94.85],
  [1, 16.51, 95.58],
])("reading %i of the open direction gives %f and a total of %f", (reading, score, total) => {
  expect(written(plan({ readings: new Map([[open, reading]]) }))).toMatchObject({ H25: score, H28: total });
});

test("a reading that gives what is stated leaves the cell alone", () => {
  expect(written(plan({ readings: new Map([[open, 2]]) }))).not.toHaveProperty("H25");
});

test("a row that is unticked stays, and the total follows", () => {
  const left = plan({ unticked: new Set(["自评表!H16", "自评表!H24"]) });
  expect(written(left)).toEqual({ I5: 10, H28: 97 });
});

test("described rows are a person's, and a blank table fills only its blanks", () => {
  const described = plan().rows.filter(({ obstacle }) => obstacle === "described");
  expect(described.map(({ key }) => key)).toEqual(["自评表!H20", "自评表!H21"]);
  expect(plan({ onlyBlank: true }).edits).toEqual([]);
});
