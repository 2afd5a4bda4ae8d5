import { readFileSync } from "node:fs";
import path from "node:path";
import { type Finding, isCellPlace, type Place, type Severity } from "../../src/engine/finding";
import { type Review, reviewWorkbook } from "../../src/engine/review";
import { readReport } from "../../src/hosts/docx-report";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { national } from "../../src/policies/national";

const sample = (name: string): Buffer => readFileSync(path.join(__dirname, "../../assets/sample", name));

/** What a careful reader finds in the sample workbook and its report together: where, how serious, and words of the sentence. */
const wanted: readonly (readonly [what: string, severity: Severity, at: string, words: RegExp])[] = [
  ["the execution score", "error", "自评表!I5", /9.*10\.00/],
  ["the pass rate's score", "error", "自评表!H16", /7.*7\.60/],
  ["satisfaction's score", "error", "自评表!H24", /8.*9\.47/],
  ["the cost's score", "error", "自评表!H25", /20.*15\.78/],
  ["spending in words and in the table", "verify", "自评表!F5", /649\.85.*651/],
  ["project expenditure in words and in the table", "verify", "基础数据表!F12", /50\.53.*51\.69/],
  ["one fund's spending told twice", "verify", "报告", /46\.88.*48\.04/],
  ["personnel funds told twice", "verify", "报告", /542\.78.*542\.77/],
  ["a fund that does not balance", "error", "报告", /结余结转填0\.16，差0\.16/],
  ["a percentage that was cut off", "verify", "报告", /96\.7%.*96\.8%/],
  ["a blank above its part", "error", "基础数据表!B7", /4\.36/],
  ["the income in words and in the table", "verify", "自评表!B7", /649\.85.*651\.16/],
  ["an over-achievement without a reason", "verify", "自评表!I14", /67\.75%/],
  ["an overrun without a reason", "verify", "自评表!I25", /21\.12%/],
  ["a target without a sign", "verify", "自评表!E25", /没有写明/],
  ["project expenditure in two tables", "verify", "自评表!F8", /51\.84.*51\.69/],
  ["mediated cases told twice", "verify", "报告", /783.*774/],
  ["settled cases told twice", "verify", "报告", /758.*749/],
  ["people on the register", "verify", "报告", /165人.*149人/],
  ["people on probation", "verify", "报告", /160人.*144人/],
  ["people serving outside", "verify", "报告", /3人.*4人/],
  ["people on parole", "verify", "报告", /2人.*1人/],
  ["outcomes that do not make the total", "verify", "报告", /145.*136.*9件/],
  ["legal aid cases", "verify", "报告", /671.*669/],
  ["publicity events", "verify", "报告", /400余场.*300余场/],
  ["legal matters of villages", "verify", "报告", /548.*72/],
  ["publicity campaigns", "verify", "报告", /139.*156/],
  ["hours of service", "verify", "报告", /7776.*8000余/],
  ["headcount in words and in the table", "verify", "基础数据表!D4", /32人.*31/],
  ["a vehicle budget that the table leaves blank", "hint", "基础数据表!D9", /3\.00.*空白/],
  ["three public expenses that jump", "verify", "基础数据表!F6", /62\.39%/],
  ["project expenditure that jumps", "verify", "基础数据表!F12", /51\.84%.*63\.08%/],
  ["utilities that jump", "verify", "基础数据表!F18", /82\.35%/],
  ["the numbers of the annexes", "hint", "报告", /附件1.*附件2、附件3/],
  ["people counted as things", "hint", "自评表!E15", /“个”.*“人”/],
  ["files counted in two units", "hint", "自评表!F12", /12件.*12卷/],
  ["the whole budget under basic expenditure", "hint", "报告", /634\.83.*494\.83＋140/],
  ["a text pasted from a street's report", "hint", "报告", /作为街道/],
  ["the saving measures", "hint", "基础数据表!B24", /空白/],
  ["the adjustment of basic expenditure", "hint", "基础数据表!F21", /104\.49/],
];

/** Further findings that can be defended: one case count against its row too, and what a colleague would mention. */
const defensible: readonly RegExp[] = [
  /669件.*自评表法律援助案件实际完成值填671件/,
  /本年预算数空白/,
  /填报日期空白/,
];

const placeName = (at: Place): string => (isCellPlace(at) ? `${at.sheet}!${at.cell}` : "报告");

let review: Review;

beforeAll(async () => {
  const workbook = readWorkbook(sample("annexes.xlsx"), "annexes.xlsx").snapshot;
  const report = await readReport(sample("report.docx"), "report.docx");
  review = reviewWorkbook(workbook, national, { reports: [report] });
});

const isWanted = (finding: Finding, [, severity, at, words]: (typeof wanted)[number]): boolean =>
  finding.severity === severity && placeName(finding.at) === at && words.test(finding.message);

test.each(wanted)("finds %s (%s)", (...each) => {
  expect(review.findings.filter((finding) => isWanted(finding, each))).toHaveLength(1);
});

test("finds nothing else than what can be defended in words", () => {
  const others = review.findings.filter((finding) => !wanted.some((each) => isWanted(finding, each)));
  expect(others.filter(({ message }) => !defensible.some((words) => words.test(message)))).toEqual([]);
  expect(others.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(others.filter(({ severity }) => severity === "verify").length).toBeLessThanOrEqual(2);
});

test("shows a difference that one line explains as one, and a stale snapshot as one", () => {
  const roots = review.roots.map(({ findings }) =>
    findings.map((index) => review.findings[index]?.message ?? "").join("\n"),
  );
  expect(
    roots.some((root) => root.includes("46.88") && root.includes("50.53") && /649\.85.*651，/.test(root)),
  ).toBe(true);
  expect(roots.some((root) => root.includes("783") && root.includes("758"))).toBe(true);
  expect(roots.some((root) => root.includes("165人") && root.includes("160人"))).toBe(true);
});

test("compares nine of ten numbers of the report, and gives a reason for each of the others", () => {
  const { quantities, checked, withinRounding, inFinding, unchecked } = review.narrativeCoverage;
  expect(checked + withinRounding + inFinding + unchecked.length).toBe(quantities);
  expect(unchecked.length * 10).toBeLessThanOrEqual(quantities);
  expect(unchecked.filter(({ why }) => why === "")).toEqual([]);
});
