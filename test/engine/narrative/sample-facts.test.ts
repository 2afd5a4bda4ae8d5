import { isCellPlace } from "../../../src/engine/finding";
import { readNarrative } from "../../../src/engine/narrative/read-narrative";
import { findSameFacts } from "../../../src/engine/narrative/same-fact";
import { reviewWorkbook } from "../../../src/engine/review";
import { factIsStatedOnce } from "../../../src/engine/rules/narrative/fact-is-stated-once";
import { national } from "../../../src/policies/national";
import { readSampleProse } from "./sample-report";

const report = readSampleProse();
const review = reviewWorkbook({ name: "空.xlsx", sheets: [] }, national, { reports: [report] });
const found = review.findings.filter(({ rule }) => rule === factIsStatedOnce.id);

test("every number that the report states twice and differently is found, and no other", () => {
  const sides = found.map(({ message }) => message.replace(/[；。].*$/, ""));
  expect(sides).toEqual([
    "人员经费：二（一）写542.78万元，六（一）写542.77万元，差0.01万元",
    "公共法律服务工作经费支出：二（二）写46.88万元，六（二）写48.04万元，差1.16万元",
    "调解案件：六（一）写783件，六（二）写774件，差9件",
    "调处成功：六（一）写758件，六（二）写749件，差9件",
    expect.stringMatching(/在册.*：六（一）写165人，六（二）写149人，差16人/),
    "缓刑：六（一）写160人，六（二）写144人，差16人",
    "暂予监外执行：六（一）写3人，六（二）写4人，差1人",
    "假释：六（一）写2人，六（二）写1人，差1人",
    "开展法治宣传活动：六（一）写400余场，六（二）写300余场，相差约100场",
    "办理法律事务：六（一）写548件，六（二）写72件，差476件",
    "开展普法宣传活动：六（一）写139次，六（二）写156次，差17次",
    expect.stringMatching(/时长：六（一）写7776小时，六（二）写8000余小时，相差约224小时/),
    "受理法援案件：六（一）写671件，六（二）写669件，差2件",
  ]);
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["verify"]));
});

test("each finding shows all its places, at the numbers themselves", () => {
  for (const { at, because } of found) {
    expect(because.length).toBeGreaterThan(1);
    for (const { at: place, shown } of because) {
      if (isCellPlace(place)) throw new Error("There is no cell in a report.");
      expect(report.paragraphs[place.paragraph]?.text.slice(place.start, place.end)).toBe(shown);
    }
    expect(because[0]?.at).toEqual(at);
  }
});

test("what the report says twice alike is counted as compared", () => {
  const agreed = findSameFacts(readNarrative([report])).filter(({ statements: [first, ...others] }) =>
    others.every(({ quantity }) => first?.quantity.value.eq(quantity.value) === true),
  );
  const shown = agreed.map(({ statements }) => statements.map((each) => each.shown).join("="));
  expect(shown).toEqual(
    expect.arrayContaining([
      "599.32万元=599.32万元",
      "56.54万元=56.54万元",
      "1.64万元=1.64万元",
      "35件=35件",
      "400件=400件",
      "360余万元=360余万元",
      "100000余份=100000余份",
    ]),
  );
});

test("the offsets that recur are one stale snapshot each", () => {
  const members = review.roots.map((root) =>
    root.findings.map((index) => review.findings[index]?.message.replace(/：.*$/, "")),
  );
  expect(members).toContainEqual(["调解案件", "调处成功"]);
  expect(members).toContainEqual([expect.stringContaining("在册"), "缓刑", "暂予监外执行", "假释"]);
});
