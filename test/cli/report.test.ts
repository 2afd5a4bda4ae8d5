import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { widthOf } from "../../src/cli/columns";
import { runGouji } from "../../src/cli/run-gouji";

const workbook = join(__dirname, "../../assets/sample/annexes.xlsx");
const report = join(__dirname, "../../assets/sample/report.docx");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-report-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function run(...args: string[]): Promise<{ exitCode: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const exitCode = await runGouji(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    hasColour: false,
  });
  return { exitCode, out, err };
}

test("a report's findings stand by section and paragraph, with the words around and the number marked", async () => {
  const { out, err } = await run("review", workbook, "--report", report);
  expect(err).toBe("");
  expect(out).toContain("公共法律服务工作经费：42.00 + 6.04 − 48.04 = 0.00，结余结转填0.16，差0.16。");
  expect(out).toMatch(/原文（项目支出绩效情况） …?.*实际支出48\.04万元，结余结转【0\.16万元】/);
  expect(out).toMatch(/报告 {2}report\.docx {2}文中 \d+ 个数，相符 \d+，尾差 \d+，有问题 \d+，未核对 \d+/);
});

test("a place of the report is named by the headings it stands under, one under none by its paragraph", async () => {
  const { out } = await run("review", workbook, "--report", report);
  expect(out).toMatch(/✗ 报告六（二） {2}公共法律服务工作经费：/);
  expect(out).toMatch(/✗ 报告第\d+段 {2}报告所列为附件1/);
});

test("where no report was given, the rules about one say so", async () => {
  const { out } = await run("review", workbook);
  expect(out).toMatch(/○ 未选择报告，[1-9]\d+ 条规则未运行\n/);
  const beside = (await run("review", workbook, "--report", report)).out;
  expect(beside).not.toContain("未选择报告");
});

test("rules that did not run are counted by their reason, and named with --all in lines of a hundred columns", async () => {
  const short = (await run("review", workbook, "--report", report)).out;
  expect(short).toMatch(/○ 没有可以比较的数据，\d+ 条规则未运行\n/);
  expect(short).toContain("用 --all 查看是哪些规则");
  expect(short).not.toContain("扣分等于分值减得分");
  const { out } = await run("review", workbook, "--report", report, "--all");
  expect(out).toContain("扣分等于分值减得分；");
  const [, names = ""] = /未找到项目自评表，3 条规则未运行\n((?: {6}.*\n)+)/.exec(out) ?? [];
  expect(names.trim().split("；")).toHaveLength(3);
  const from = out.indexOf("校验范围");
  for (const line of out
    .slice(from)
    .split("\n")
    .filter((each) => each.startsWith("      "))) {
    expect(widthOf(line)).toBeLessThanOrEqual(100);
  }
});

test("--json places a finding of the report by document, paragraph and span, and says what was not checked", async () => {
  const { out } = await run("review", workbook, "--report", report, "--json");
  const review = JSON.parse(out) as {
    findings: { rule: string; at: object }[];
    report: { names: string[]; quantities: number; unchecked: { why: string }[] };
  };
  const balance = review.findings.find(({ rule }) => rule === "fund-balance-closes");
  expect(balance?.at).toMatchObject({ document: "report.docx", text: "0.16万元" });
  expect(review.report.names).toEqual(["report.docx"]);
  expect(review.report.unchecked.every(({ why }) => why !== "")).toBe(true);
  expect(review.report.unchecked.length).toBeLessThanOrEqual(review.report.quantities / 10);
});

test("a report in which the annexes stand as tables is reviewed alone, with the same scores", async () => {
  const { out, err, exitCode } = await run("review", report);
  expect(err).toBe("");
  expect(exitCode).toBe(1);
  expect(out).toContain("填报 96  测算 94.85");
  // The cell it has in the workbook too: the lines above and below a table are rows of it.
  expect(out).toMatch(/表2!H16 {2}法律援助案卷审核合格率得分填7，应为7\.60/);
  expect(out).toContain("行号从表前的附件编号、表名数起");
  // Words of a table's cell are the table's alone, not the report's once more.
  expect(out).toContain("调解案件：表2F12、六（一）写783件，六（二）写774件，差9件");
});

test("a plain text is a report too", async () => {
  const text = "2023年度某局绩效自评报告\n2023年项目支出50.53万元。\n";
  const { out } = await run("review", workbook, "--report", write("报告.txt", text));
  expect(out).toContain("报告写“项目支出50.53万元”，基础数据表项目支出本年决算数填51.69，差1.16万元");
});

test.each([
  ["there is none", () => join(folder, "没有.docx"), /找不到报告/],
  [
    "an old .doc",
    () => write("旧.doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)),
    /另存为\.docx/,
  ],
  ["half a .docx", () => write("半.docx", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0)), /已损坏/],
  ["a PDF", () => write("报告.pdf", "%PDF-1.7"), /PDF/],
  ["nothing in it", () => write("空.txt", " \n"), /没有可以读取的文字/],
] as const)("where %s, a sentence says so and nothing is reviewed", async (_, path, sentence) => {
  const { exitCode, out, err } = await run("review", workbook, "--report", path());
  expect(err).toMatch(sentence);
  expect(out).toBe("");
  expect(exitCode).toBe(2);
});

test("scores are filled into workbooks, not into reports", async () => {
  const { exitCode, err } = await run("fill", report, "--out", join(folder, "copy.docx"));
  expect(exitCode).toBe(2);
  expect(err).toMatch(/Word/);
});
