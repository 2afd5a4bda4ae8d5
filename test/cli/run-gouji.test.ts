import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { runGouji } from "../../src/cli/run-gouji";

const sample = join(__dirname, "../../assets/sample/annexes.xlsx");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-cli-"));
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

const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

async function workbookOf(rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("表");
  rows.forEach((row) => sheet.addRow([...row]));
  return write("made.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
}

describe("review", () => {
  test("prints findings, scores and what was not checked for people", async () => {
    const { exitCode, out, err } = await run("review", sample);
    expect(err).toBe("");
    expect(exitCode).toBe(1);
    expect(out).toContain("总分  填报 96  测算 94.85");
    expect(out).toContain("若基本支出按比例计分，则为 95.58");
    expect(out).toContain("必须改");
    expect(out).toContain("自评表!H16");
    expect(out).toContain("95% ÷ 100% × 8 = 7.60");
    expect(out).toContain("校验范围");
    expect(out).not.toContain("\u001b");
  });

  test("--json is one object with the promised members", async () => {
    const { exitCode, out } = await run("review", sample, "--json");
    const review = JSON.parse(out) as Record<string, unknown>;
    expect(exitCode).toBe(1);
    expect(review).toMatchObject({
      workbook: sample,
      policy: "national",
      annexes: [
        { kind: "base-data-table", sheet: "基础数据表" },
        { kind: "unit-self-evaluation", sheet: "自评表" },
      ],
      total: { at: { sheet: "自评表", cell: "H28" }, stated: "96", computed: "94.85" },
    });
    expect(review.scores).toContainEqual({
      indicator: "法律援助案卷审核合格率",
      at: { sheet: "自评表", cell: "H16" },
      weight: "8",
      stated: "7",
      computed: "7.60",
      derivation: "95% ÷ 100% × 8 = 7.60",
    });
    for (const member of ["findings", "rules", "coverage"]) expect(review).toHaveProperty(member);
  });

  test("a consistent workbook ends with 0", async () => {
    const path = await workbookOf([
      ["2023年度项目支出绩效自评表"],
      ["项目名称", "", "普法"],
      ["资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", 10.5, 10.5, 10.5, 10, "100%", 10],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"],
      ["产出指标（90分）", "数量指标", "培训次数", "≥5次", "5次", 90, 90, ""],
      ["总分", "", "", "", "", 100, 100, ""],
    ]);
    const { exitCode, out } = await run("review", path);
    expect(out).toContain("总分  填报 100  测算 100.00");
    expect(exitCode).toBe(0);
  });
});

describe("fill", () => {
  test("writes a copy whose scores are the computed ones, and leaves the form as it was", async () => {
    const before = readFileSync(sample);
    const copy = join(folder, "copy.xlsx");
    const { exitCode, out } = await run("fill", sample, "--out", copy);
    expect(exitCode).toBe(0);
    expect(out).toContain("自评表!H16");
    expect(out).toMatch(/7 → 7\.6/);
    expect(readFileSync(sample).equals(before)).toBe(true);
    const { out: json } = await run("review", copy, "--json");
    expect((JSON.parse(json) as { total: unknown }).total).toEqual({
      at: { sheet: "自评表", cell: "H28" },
      stated: "94.85",
      computed: "94.85",
    });
  });

  test("--json lists each edit before and after", async () => {
    const copy = join(folder, "copy.xlsx");
    const { out } = await run("fill", sample, "--out", copy, "--json");
    const { edits } = JSON.parse(out) as {
      edits: { at: { cell: string }; before: unknown; after: unknown }[];
    };
    expect(edits.find(({ at }) => at.cell === "H16")).toMatchObject({ before: 7, after: 7.6 });
  });

  test("--only-blank leaves every score that is stated", async () => {
    const copy = join(folder, "copy.xlsx");
    const { exitCode, out } = await run("fill", sample, "--out", copy, "--only-blank", "--json");
    expect(exitCode).toBe(0);
    expect((JSON.parse(out) as { edits: unknown[] }).edits).toEqual([]);
    expect(readFileSync(copy).equals(readFileSync(sample))).toBe(true);
  });

  test("never writes over the form, and over another file only when forced", async () => {
    const form = join(folder, "form.xlsx");
    copyFileSync(sample, form);
    const other = write("other.xlsx", "keep me");
    expect(await run("fill", form, "--out", form)).toMatchObject({ exitCode: 2 });
    expect(await run("fill", form, "--out", form, "--force")).toMatchObject({ exitCode: 2 });
    expect(readFileSync(form).equals(readFileSync(sample))).toBe(true);
    const refused = await run("fill", form, "--out", other);
    expect(refused).toMatchObject({ exitCode: 2 });
    expect(refused.err).toContain("已经存在");
    expect(readFileSync(other, "utf8")).toBe("keep me");
    expect(await run("fill", form, "--out", other, "--force")).toMatchObject({ exitCode: 0 });
    expect(readFileSync(other, "utf8")).not.toBe("keep me");
  });

  test("writes nothing where an edit is refused", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(sample);
    await workbook.getWorksheet("自评表")?.protect("", {});
    const form = write("protected.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
    const copy = join(folder, "copy.xlsx");
    const { exitCode, err } = await run("fill", form, "--out", copy);
    expect(exitCode).toBe(2);
    expect(err).toContain("受保护");
    expect(existsSync(copy)).toBe(false);
  });

  test("a folder that does not exist is said", async () => {
    const { exitCode, err } = await run("fill", sample, "--out", join(folder, "no", "copy.xlsx"));
    expect(exitCode).toBe(2);
    expect(err).toContain("不存在");
  });
});

describe("what could not run ends with 2 and a sentence", () => {
  const failures: readonly (readonly [string, () => string | Promise<string>, RegExp])[] = [
    ["a missing file", () => join(folder, "missing.xlsx"), /找不到文件/],
    ["a folder", () => folder, /是文件夹/],
    ["an empty file", () => write("empty.xlsx", ""), /不是 Excel 工作簿|已损坏/],
    ["a text file", () => write("text.xlsx", "自评表"), /不是 Excel 工作簿/],
    [
      "half a workbook",
      () => write("half.xlsx", readFileSync(sample).subarray(0, 6_000)),
      /已损坏|不是 Excel 工作簿/,
    ],
    [
      "a workbook without annexes",
      () =>
        workbookOf([
          ["姓名", "电话"],
          ["某某", 1],
        ]),
      /没有找到附件.*全年预算数.*“表”/,
    ],
  ];

  test.each(failures)("%s", async (_, path, sentence) => {
    const { exitCode, out, err } = await run("review", await path());
    expect(err).toMatch(sentence);
    expect(out).toBe("");
    expect(exitCode).toBe(2);
  });

  test("an unknown policy names the ones there are", async () => {
    const { exitCode, err } = await run("review", sample, "--policy", "moon");
    expect(exitCode).toBe(2);
    expect(err).toMatch(/没有名为“moon”的评分办法.*national/);
  });

  test.each([
    [["review"], /没有给出要处理的工作簿/],
    [["fill", sample], /--out/],
    [["review", sample, "--colour"], /选项不认识：--colour/],
    [["weigh"], /命令不认识/],
  ])("the command line %j", async (args, sentence) => {
    const { exitCode, err } = await run(...args);
    expect(err).toMatch(sentence);
    expect(exitCode).toBe(2);
  });

  test("--help is no failure", async () => {
    const { exitCode, out } = await run("--help");
    expect(exitCode).toBe(0);
    expect(out).toContain("review");
  });
});
