import { existsSync, readFileSync } from "node:fs";
import { listGoldenWorkbooks, reviewText } from "./golden-reviews";

// Whole workbooks with everything gouji says about them. After a wanted change: npm run golden, then read the diff.
const workbooks = listGoldenWorkbooks();

test.each(workbooks)("$name", (workbook) => {
  if (!existsSync(workbook.golden)) {
    throw new Error(`There is no golden review of ${workbook.name}: run npm run golden and read it.`);
  }
  expect(JSON.parse(reviewText(workbook))).toEqual(JSON.parse(readFileSync(workbook.golden, "utf8")));
});

test("the review is the same every time, and does not depend on the order of use", () => {
  const forward = workbooks.map(reviewText);
  const backward = [...workbooks].reverse().map(reviewText);
  expect(backward.reverse()).toEqual(forward);
});
