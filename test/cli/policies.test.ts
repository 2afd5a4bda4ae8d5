import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { choosePolicies, choosePolicy } from "../../src/cli/choose-policy";
import { reviewByYear } from "../../src/engine/review";
import { runGouji } from "../../src/cli/run-gouji";
import { national } from "../../src/policies/national";
import { drawWorkbook } from "../engine/draw-workbook";

const sample = join(__dirname, "../../assets/sample/annexes.xlsx");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-policies-"));
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

const write = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, content instanceof Uint8Array ? content : JSON.stringify(content));
  return path;
};

const own = { id: "own", title: "本地办法", source: "本县" };

describe("--policy", () => {
  test("an unknown one is answered with those there are", async () => {
    const { exitCode, err } = await run("review", sample, "--policy", "hubie");
    expect(exitCode).toBe(2);
    expect(err).toMatch(
      /^没有名为“hubie”的评分办法。可用的有：national（通版）、.*自己的办法写成 \.json 文件/,
    );
  });

  test("a family is known by its name", async () => {
    expect((await run("review", sample, "--policy", "hubei")).out).toContain("评分办法：湖北（2020年）");
  });

  test("a file of one's own", async () => {
    const path = write("own.json", { ...own, atMost: "ratio" });
    const { out, err } = await run("review", sample, "--policy", path);
    expect(err).toBe("");
    expect(out).toContain("评分办法：本地办法");
    expect(out).toContain("总分  填报 96  测算 95.58");
  });

  test("fills by it, too", async () => {
    const path = write("own.json", { ...own, atMost: "ratio" });
    const copy = join(folder, "copy.xlsx");
    const { out } = await run("fill", sample, "--out", copy, "--policy", path, "--json");
    expect(JSON.parse(out)).toMatchObject({ policy: "own", notices: [] });
    expect(out).toContain("16.51");
  });

  test("a file with mistakes is refused with all of them, and nothing is reviewed", async () => {
    const path = write("own.json", { ...own, title: "", atMost: "rate" });
    const { exitCode, out, err } = await run("review", sample, "--policy", path);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(err.split("\n")).toEqual([
      `评分办法“${path}”不能用，有2处问题：`,
      "  title：应为不超过60字的文字，填的是“”",
      "  atMost：应为“overrun”（按超出比例扣减）、“ratio”（按比例），填的是“rate”",
      "",
    ]);
  });

  test.each<[string, () => string, RegExp]>([
    ["no such file", () => join(folder, "none.json"), /^找不到评分办法文件“.*none\.json”。$/],
    [
      "another encoding",
      () => write("gbk.json", Uint8Array.of(0x7b, 0xb0, 0xec, 0xb7)),
      /不是 UTF-8 编码的文字/,
    ],
    [
      "no JSON",
      () => write("own.json", new TextEncoder().encode("评分办法")),
      /不能用。不是有效的JSON：第1行第1列，/,
    ],
    [
      "ten megabytes",
      () => write("big.json", new Uint8Array(11 * 1024 * 1024)),
      /超过 10 MB，不像是评分办法文件，没有打开。$/,
    ],
    ["a folder", () => mkdtempSync(join(folder, "a-")) + "/../.json/.json", /^找不到评分办法文件/],
  ])("%s is a sentence", async (_, make, said) => {
    const { exitCode, err } = await run("review", sample, "--policy", make());
    expect(exitCode).toBe(2);
    expect(err.trim()).toMatch(said);
  });
});

describe("the years of a policy", () => {
  test("another year is said at the top, in text and JSON", async () => {
    const { out } = await run("review", sample, "--policy", "jiangxi-beijing");
    const notice =
      "评分办法“江西、北京（2016—2017年）”适用于2016年至2017年，“基础数据表”、“自评表”是2023年的，测算得分仅供参考。";
    expect(out.split("\n")[2]).toBe(`！ ${notice}`);
    const { out: json } = await run("review", sample, "--policy", "jiangxi-beijing", "--json");
    expect(JSON.parse(json)).toMatchObject({ notices: [notice] });
  });

  test("of several versions the workbook's year chooses", () => {
    const old = { ...national, id: "own-2016", title: "旧办法", years: { from: 2016, to: 2019 } };
    const now = { ...national, id: "own-2020", title: "新办法", years: { from: 2020 } };
    const workbook = (year: number): ReturnType<typeof drawWorkbook>["snapshot"] =>
      drawWorkbook(`
        | ${String(year)}年度项目支出绩效自评表 | < | < |
        | 三级指标 | 年度指标值 | 实际完成值 |
        | 培训场次 | ≥20场 | 20场 |`).snapshot;
    expect(reviewByYear(workbook(2018), [now, old]).policy.id).toBe("own-2016");
    expect(reviewByYear(workbook(2024), [old, now]).policy.id).toBe("own-2020");
    expect(reviewByYear(workbook(2015), [now, old]).notices).toEqual([
      "评分办法“旧办法”适用于2016年至2019年，“自评表”是2015年的，测算得分仅供参考。",
    ]);
  });
});

describe("rules that a policy takes more lightly", () => {
  const ruleOverrides = {
    "score-follows-completion": { severity: "verify", reason: "得分由财政复核后改正" },
    "direction-is-stated": { severity: "off", reason: "表样不要求写明方向" },
  };

  test("are told with their reason, with each finding and by themselves", async () => {
    const path = write("own.json", { ...own, ruleOverrides });
    const { out } = await run("review", sample, "--policy", path);
    expect(out).toContain("      按评分办法降为须核实或说明：得分由财政复核后改正\n");
    expect(out).toContain("按评分办法调整的规则  2 条\n");
    expect(out).toContain("  ○ 停用  影响得分的指标写明方向  原因：表样不要求写明方向\n");
    expect(out).toContain("  ○ 降为须核实或说明  指标得分与完成情况相符  原因：得分由财政复核后改正\n");
    expect(out).not.toContain("没有写明“≥”或“≤”");
  });

  test("as JSON", async () => {
    const path = write("own.json", { ...own, ruleOverrides });
    const { out } = await run("review", sample, "--policy", path, "--json");
    const { findings, rules } = JSON.parse(out) as { findings: object[]; rules: object[] };
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: "score-follows-completion",
        severity: "verify",
        lowered: "得分由财政复核后改正",
      }),
    );
    expect(rules).toContainEqual(
      expect.objectContaining({
        rule: "direction-is-stated",
        outcome: "switched-off",
        override: ruleOverrides["direction-is-stated"],
      }),
    );
  });
});

describe("--compare-policies", () => {
  test("puts the totals of all policies side by side", async () => {
    const { out, exitCode } = await run("review", sample, "--compare-policies");
    expect(exitCode).toBe(1);
    expect(out).toContain("各评分办法下的总分  自评表  填报 96\n");
    expect(out).toMatch(/\n {2}通版 +94\.85 +95\.58 {2}优 {2}另一种读法：基本支出按比例计分\n/);
    expect(out).toMatch(
      /\n {2}湖北（2020年） +95\.58 +94\.85 {2}优 {2}另一种读法：基本支出按超出比例扣减计分\n/,
    );
    expect(out).toMatch(
      /\n {2}江西、北京（2016—2017年） +95\.58 +94\.85 {2}优 .*计分 {2}适用于2016年至2017年\n/,
    );
  });

  test("of some, files among them, as JSON", async () => {
    const path = write("own.json", { ...own, executionWeight: 10, scoreDecimals: 1 });
    const { out } = await run("review", sample, "--json", "--compare-policies", `national，${path}`);
    expect((JSON.parse(out) as { comparison: unknown }).comparison).toEqual([
      {
        sheet: "自评表",
        caption: "自评表",
        stated: "96",
        totals: [
          {
            policy: "national",
            title: "通版",
            isOfYear: true,
            computed: "94.85",
            underOtherReading: "95.58",
            otherReading: "基本支出按比例计分",
            grade: "优",
          },
          {
            policy: "own",
            title: "本地办法",
            isOfYear: true,
            computed: "94.90",
            underOtherReading: "95.60",
            otherReading: "基本支出按比例计分",
            grade: "优",
          },
        ],
      },
    ]);
  });

  test("is not there unless asked for", async () => {
    const { out } = await run("review", sample, "--json");
    expect(JSON.parse(out)).not.toHaveProperty("comparison");
  });

  test("an unknown id is refused", async () => {
    expect((await run("review", sample, "--compare-policies", "national,nowhere")).exitCode).toBe(2);
    await expect(choosePolicies("nowhere")).rejects.toThrow("没有名为“nowhere”的评分办法");
    await expect(choosePolicy("national")).resolves.toEqual([national]);
  });
});

test("a rubric is printed with how it came to its points", async () => {
  const { out } = await run("review", sample, "--policy", "hunan-2017");
  expect(out).toContain("基础数据表评分  基础数据表  测算 22，可测算的满分 23\n");
  expect(out).toMatch(
    / {2}E5 +预算控制率 +5 +4 {2}（651\.16 − 634\.83）÷ 634\.83 = 2\.57%，不超过10%，得4\n/,
  );
  const { out: json } = await run("review", sample, "--policy", "hunan-2017", "--json");
  expect(JSON.parse(json)).toMatchObject({
    rubrics: [{ sheet: "基础数据表", computedTotal: "22", measuredMarks: "23" }],
  });
});
