import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { compareTotals } from "../../../src/engine/scoring/compare-totals";
import { readWorkbook } from "../../../src/hosts/xlsx-host";
import { findPolicy } from "../../../src/policies/all-policies";

const sample = readFileSync(join(__dirname, "../../../assets/sample/annexes.xlsx"));
const annexes = extractAnnexes(readWorkbook(sample, "annexes.xlsx").snapshot);
const policies = ["national", "hubei-2020", "jiangxi-beijing"].map((id) => findPolicy(id)!);

test("the sample under three policies", () => {
  const [comparison, ...others] = compareTotals(annexes, policies);
  expect(others).toEqual([]);
  expect(comparison?.evaluation.sheet).toBe("自评表");
  expect(String(comparison?.stated)).toBe("96");
  expect(
    comparison?.totals.map(({ policy, isOfYear, computed, underOtherReading, grade }) => [
      policy.id,
      isOfYear,
      String(computed),
      String(underOtherReading),
      grade,
    ]),
  ).toEqual([
    ["national", true, "94.85", "95.58", "优"],
    ["hubei-2020", true, "95.58", "94.85", "优"],
    ["jiangxi-beijing", false, "95.58", "94.85", "优"],
  ]);
});

test("no policies, no totals", () => {
  expect(compareTotals(annexes, [])[0]?.totals).toEqual([]);
});
