import { allFamilies, makeCase } from "../make/families";
import { Random } from "../random";
import { allReportErrors } from "./errors/all-report-errors";
import { makeReport } from "./make-report";
import {
  emptyReportTally,
  examineReport,
  tallyQuietReport,
  tallyReportError,
  tallyReportVariation,
} from "./measure-reports";
import { allReportVariations } from "./variations/all-report-variations";

// A small part of the benchmark, so that what it measures does not slip between its runs.

const cases = allFamilies.map((family) => examineReport(makeCase(family, 1)));

test("hardly anything is found in reports in which nothing is wrong, and nothing is called an error", () => {
  const tally = emptyReportTally("clean");
  for (const each of cases) tallyQuietReport(tally, each);
  expect({ ...tally, remarks: tally.remarks.filter((remark) => /error|crashed/.test(remark)) }).toMatchObject(
    {
      falseErrors: 0,
      crashes: 0,
      remarks: [],
    },
  );
  expect(tally.falseVerifies / tally.reports).toBeLessThanOrEqual(1);
});

test("nearly every error of several kinds is found, and nothing else", () => {
  const random = new Random(11);
  const tally = emptyReportTally("planted");
  for (const each of cases) {
    for (const error of random.some(allReportErrors, 8)) tallyReportError(tally, error, each);
  }
  expect({ falseErrors: tally.falseErrors, crashes: tally.crashes }).toEqual({ falseErrors: 0, crashes: 0 });
  expect(tally.found / tally.reports).toBeGreaterThanOrEqual(leastRecall);
  expect(tally.falseVerifies / tally.reports).toBeLessThanOrEqual(1);
});

test("several harmless variations change nothing", () => {
  const random = new Random(5);
  const tally = emptyReportTally("varied");
  for (const each of cases) {
    for (const variation of random.some(allReportVariations, 4)) tallyReportVariation(tally, variation, each);
  }
  expect({ falseErrors: tally.falseErrors, crashes: tally.crashes }).toEqual({ falseErrors: 0, crashes: 0 });
  expect(tally.falseVerifies / tally.reports).toBeLessThanOrEqual(1);
});

test("the same seed gives the same report", () => {
  for (const family of allFamilies) {
    expect(makeReport(makeCase(family, 3))).toEqual(makeReport(makeCase(family, 3)));
  }
});

/** What the small run reaches, below what the whole one prints. */
const leastRecall = 0.9;
