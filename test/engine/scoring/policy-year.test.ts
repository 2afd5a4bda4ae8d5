import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import type { AnnexSet } from "../../../src/engine/annexes/annex-set";
import type { Policy } from "../../../src/engine/scoring/policy";
import { showYears, versionFor, yearNotices, yearOfAnnexes } from "../../../src/engine/scoring/policy-year";
import { national } from "../../../src/policies/national";
import { drawWorkbook } from "../draw-workbook";

const policyOf = (id: string, from: number, to?: number): Policy => ({
  ...national,
  id,
  title: `办法${id}`,
  years: to === undefined ? { from } : { from, to },
});
const first = policyOf("2016", 2016, 2017);
const second = policyOf("2018", 2018, 2021);
const third = policyOf("2023", 2023);

test.each([
  [2016, "2016"],
  [2017, "2016"],
  [2018, "2018"],
  [2021, "2018"],
  [2022, "2018"], // between two: the one that was in force last
  [2023, "2023"],
  [2030, "2023"],
  [2010, "2016"], // before all: the earliest
  [undefined, "2023"], // no year: the latest
])("the version for %s", (year, id) => {
  expect(versionFor([first, third, second], year)?.id).toBe(id);
});

test("of no versions there is none", () => {
  expect(versionFor([], 2023)).toBeUndefined();
});

const annexesOf = (years: readonly number[]): AnnexSet =>
  extractAnnexes(
    drawWorkbook(
      years
        .map(
          (year, index) => `
            # 表${String(index + 1)}
            | ${String(year)}年度项目支出绩效自评表 | < | < |
            | 三级指标 | 年度指标值 | 实际完成值 |
            | 培训场次 | ≥20场 | 20场 |`,
        )
        .join("\n"),
    ).snapshot,
  );

test("the year of a workbook is the one most annexes have, on a tie the latest", () => {
  expect(yearOfAnnexes(annexesOf([2022, 2023, 2022]))).toBe(2022);
  expect(yearOfAnnexes(annexesOf([2022, 2023]))).toBe(2023);
  expect(yearOfAnnexes(annexesOf([]))).toBeUndefined();
});

test("a policy of other years is said, each year once", () => {
  expect(yearNotices(annexesOf([2016, 2019, 2019]), first)).toEqual([
    "评分办法“办法2016”适用于2016年至2017年，“表2”、“表3”是2019年的，测算得分仅供参考。",
  ]);
  expect(yearNotices(annexesOf([2019]), third)).toEqual([
    "评分办法“办法2023”适用于2023年及以后，“表1”是2019年的，测算得分仅供参考。",
  ]);
  expect(yearNotices(annexesOf([2016, 2017]), first)).toEqual([]);
});

test("years in words", () => {
  expect([showYears(first), showYears(third), showYears(policyOf("x", 2020, 2020))]).toEqual([
    "2016年至2017年",
    "2023年及以后",
    "2020年",
  ]);
});
