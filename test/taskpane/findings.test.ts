import { readFileSync } from "node:fs";
import path from "node:path";
import type { Finding } from "../../src/engine/finding";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { national } from "../../src/policies/national";
import { groupByRoot } from "../../src/taskpane/findings/cards";
import { compareFindings } from "../../src/taskpane/findings/compare-reviews";
import { draftExplanation } from "../../src/taskpane/findings/explanation-draft";
import { findFlaw } from "../../src/taskpane/findings/explanation-flaw";
import { findingPasses, noFilter } from "../../src/taskpane/findings/filter";
import { shortLabels } from "../../src/taskpane/findings/short-labels";
import { findExplanation, withExplanation } from "../../src/taskpane/memory/explanations";
import { defaultSettings } from "../../src/taskpane/memory/settings";
import { reviewUnder } from "../../src/taskpane/review-workbook";

const sample = path.join(__dirname, "../../assets/sample/annexes.xlsx");
const review = reviewUnder(readWorkbook(readFileSync(sample), "annexes.xlsx").snapshot, defaultSettings);
const findingAt = (cell: string, rule?: string): Finding => {
  const found = review.findings.find(
    (each) => "cell" in each.at && each.at.cell === cell && (rule === undefined || each.rule === rule),
  );
  if (found === undefined) throw new Error(`no finding at ${cell}`);
  return found;
};

test("findings that compare the same cells are one card, under the worst of them", () => {
  const cards = groupByRoot(review);
  const score = cards.find(({ main }) => main === findingAt("H25"));
  expect(score?.others).toContain(findingAt("E25"));
  const all = cards.flatMap(({ main, others }) => [main, ...others]);
  expect(new Set(all)).toEqual(new Set(review.findings));
  expect(all).toHaveLength(review.findings.length);
});

test("a filter keeps what touches its annex, its rule, its severity", () => {
  const crossing = findingAt("F8", "project-expenditure-agrees");
  expect(findingPasses(crossing, { ...noFilter, sheet: "基础数据表" })).toBe(true);
  expect(findingPasses(findingAt("H16"), { ...noFilter, sheet: "基础数据表" })).toBe(false);
  expect(findingPasses(findingAt("H16"), { ...noFilter, severity: "verify" })).toBe(false);
  expect(findingPasses(findingAt("H16"), { ...noFilter, rule: "score-follows-completion" })).toBe(true);
});

test("a finding with other figures is still the same, a second one at the same cell is another", () => {
  const one = findingAt("H16");
  expect(compareFindings([one], [{ ...one, message: "差0.50。" }])).toEqual({ vanished: 0, appeared: 0 });
  expect(compareFindings([one], [one, one])).toEqual({ vanished: 0, appeared: 1 });
  expect(compareFindings([one, findingAt("H24")], [findingAt("I5")])).toEqual({ vanished: 2, appeared: 1 });
});

test.each([
  ["F8", "自评表51.84，基础数据表51.69，差额0.15，原因："],
  ["I14", "法律援助案件实际完成671件，比年度指标值400件多67.75%，原因："],
  ["I25", "基本支出是反向指标，年度指标值494.83，实际完成599.32，超出21.12%，原因："],
  ["F6", "三公经费本年决算数1.64，三公经费上年决算数4.36，差额2.72，原因："],
])("the explanation of %s starts from its facts", (cell, draft) => {
  expect(draftExplanation(findingAt(cell), review)).toBe(draft);
});

const draft = "自评表1，报告2，差额1，原因：";
test.each([
  [draft, "blank"],
  ["", "blank"],
  [`${draft}　 。`, "blank"],
  [`${draft}无`, "empty-word"],
  [`${draft}0`, "empty-word"],
  [`${draft}不适用。`, "empty-word"],
  ["原因：12.5", "empty-word"],
  [`${draft}年中追加预算。`, "copy"],
  ["别的开头，原因：年中追加预算", "copy"],
  [`${draft}下半年新增两个项目`, undefined],
  ["统计口径含下属单位", undefined],
])("%j as an explanation: %s", (text, flaw) => {
  expect(findFlaw(text, draft, ["自评表9，原因：年中追加预算"], national)).toBe(flaw);
});

test("an explanation holds for the figures it was given for", () => {
  const finding = findingAt("F8", "project-expenditure-agrees");
  const known = withExplanation([], finding, "口径不同");
  expect(findExplanation(finding, known)).toEqual({ text: "口径不同", isCurrent: true });
  const changed = { ...finding, message: "差0.20。" };
  expect(findExplanation(changed, known)).toEqual({ text: "口径不同", isCurrent: false });
  expect(withExplanation(known, finding, "")).toEqual([]);
  expect(findExplanation(findingAt("H16"), known)).toBeUndefined();
});

test("labels lose the name they share, and only that", () => {
  expect(shortLabels(["满意度的得分", "满意度的分值"])).toEqual(["得分", "分值"]);
  expect(shortLabels(["满意度的得分", "总分"])).toEqual(["满意度的得分", "总分"]);
  expect(shortLabels(["满意度的得分"])).toEqual(["满意度的得分"]);
});
