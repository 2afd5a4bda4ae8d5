import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { runGouji } from "../../src/cli/run-gouji";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { extensionPart, withExtension } from "../hosts/keep-settings";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-pointing-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

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

/** A 自评表 whose results stand under a heading nobody knows; `part` is what the add-in kept in it. */
async function workbook(part?: string): Promise<string> {
  const made = new ExcelJS.Workbook();
  const sheet = made.addWorksheet("自评表");
  sheet.addRows([
    ["2024年度项目支出绩效自评表"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "落实数", "分值", "得分"],
    ["产出指标", "数量指标", "培训场次", "≥10场", "9场", 50, 50],
    ["效益指标", "社会效益", "覆盖村数", "≥20个", "20个", 50, 50],
    ["总分", "", "", "", "", 100, 100],
  ]);
  const bytes = new Uint8Array(await made.xlsx.writeBuffer());
  const path = join(folder, "made.xlsx");
  writeFileSync(path, part === undefined ? bytes : withExtension(bytes, part));
  return path;
}

const kept = (answers: unknown): string =>
  extensionPart({ "gouji.headings": JSON.stringify({ version: 1, answers }) });
const pointed = kept([{ table: "indicators", label: "落实数", means: "actual" }]);

test("what was said of a label that is gone is told to count for nothing", async () => {
  const gone = { table: "indicators", label: "办结数", means: "actual" };
  const path = await workbook(kept([{ table: "indicators", label: "落实数", means: "actual" }, gone]));
  const { out } = await run("review", path);
  expect(out).toContain("按指认  “办结数”读作 实际完成值（表中已没有这个名称，这项指认不起作用；");
  expect(out).toContain("按指认  “落实数”读作 实际完成值\n");
  const json = JSON.parse((await run("review", path, "--json")).out) as Record<string, unknown>;
  expect(json.lostAnswers).toEqual([gone]);
});

test("a column that nobody knows is said, for people and in JSON", async () => {
  const path = await workbook();
  const { out } = await run("review", path);
  expect(out).toContain("1列未识别");
  expect(out).toContain("自评表!E2 列“落实数”");
  const json = JSON.parse((await run("review", path, "--json")).out) as Record<string, unknown>;
  expect(json.unrecognised).toEqual([
    { at: { sheet: "自评表", cell: "E2" }, text: "落实数", what: "column", table: "indicators" },
  ]);
  expect(json).not.toHaveProperty("answers");
});

test("what was pointed at in the pane is used, and said", async () => {
  const path = await workbook(pointed);
  const { out, err, exitCode } = await run("review", path);
  expect([err, exitCode]).toEqual(["", 1]);
  expect(out).toContain("“落实数”读作 实际完成值");
  expect(out).not.toContain("未识别");
  expect(out).toContain("测算 95.00");
  const json = JSON.parse((await run("review", path, "--json")).out) as Record<string, unknown>;
  expect(json.answers).toEqual([{ table: "indicators", label: "落实数", means: "actual" }]);
});

test("scores are filled by it too", async () => {
  const copy = join(folder, "copy.xlsx");
  await run("fill", await workbook(pointed), "--out", copy);
  const [sheet] = readWorkbook(readFileSync(copy), "copy.xlsx").snapshot.sheets;
  expect(sheet?.cells.find(({ row, column }) => row === 2 && column === 6)?.content?.value).toBe(45);
});

test.each([
  ["text that is no JSON", extensionPart({ "gouji.headings": "{" })],
  ["another version", extensionPart({ "gouji.headings": '{"version":9}' })],
  ["a role that no table has", kept([{ table: "indicators", label: "落实数", means: "__proto__" }])],
  ["a table that does not exist", kept([{ table: "toString", label: "落实数", means: "actual" }])],
  ["a thousand answers", kept(Array(1000).fill({ table: "money", label: "a", means: "rate" }))],
  ["deeply nested", extensionPart({ "gouji.headings": "[".repeat(100_000) })],
  ["a part cut off", pointed.slice(0, -40)],
])("damaged or hostile answers end in a sentence: %s", async (_, part) => {
  const { err, out, exitCode } = await run("review", await workbook(part));
  expect(err).toContain("无法读取，没有采用");
  expect(out).toContain("1列未识别");
  expect(exitCode).not.toBe(2);
});

test("a table that is not found at all says which names it lacks", async () => {
  const made = new ExcelJS.Workbook();
  made
    .addWorksheet("表")
    .addRows([
      ["2024年度项目支出绩效自评表"],
      ["三级指标", "任务", "落实", "分值", "计分"],
      ["培训场次", "≥20场", "18场", 100, 90],
    ]);
  const path = join(folder, "foreign.xlsx");
  writeFileSync(path, new Uint8Array(await made.xlsx.writeBuffer()));
  const { err, exitCode } = await run("review", path);
  expect(exitCode).toBe(2);
  expect(err).toContain("不认识这些名称：表!B2 列“任务”、表!C2 列“落实”、表!E2 列“计分”");
});
