import { findNearest } from "../../../src/policies/parsing/nearest";

const known = ["fullMarks", "atMost", "described", "jump"];

test.each([
  ["fullMark", "fullMarks"],
  ["FULLMARKS", "fullMarks"],
  ["atmost", "atMost"],
  ["descibed", "described"],
  ["jumps", "jump"],
  ["满分", undefined],
  ["id", undefined],
  ["x".repeat(1_000_000), undefined],
])("%.20s", (name, near) => {
  expect(findNearest(name, known)).toBe(near);
});

test("nothing is near where nothing is known", () => {
  expect(findNearest("fullMarks", [])).toBeUndefined();
});
