import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runGouji } from "../../src/cli/run-gouji";
import { writeXlsx } from "../bench/detect/write-xlsx";
import { drawWorkbook } from "../engine/draw-workbook";

// docs/architecture.md, "A new province in ten lines", to the letter: nothing of the policy stands here.

interface Recipe {
  /** The name that the first line gives the file. */
  readonly file: string;
  readonly json: string;
  readonly command: readonly string[];
}

function readRecipe(): Recipe {
  const document = readFileSync(join(__dirname, "../../docs/architecture.md"), "utf8");
  const section = document.split("### A new province in ten lines")[1]?.split(/^#/m)[0] ?? "";
  const lines = [...section.matchAll(/^(\d+)\. (.*)$/gm)].map(([, number, line]) => [number, line] as const);
  expect(lines.map(([number]) => number)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
  const spans = lines.map(([, line]) => [...(line ?? "").matchAll(/`([^`]+)`/g)].map((match) => match[1]!));
  const lastOf = (line: readonly string[]): string => line[line.length - 1]!;
  return {
    file: spans[0]![0]!,
    json: spans.slice(0, 9).map(lastOf).join("\n"),
    command: lastOf(spans[9]!).split(" ").slice(1),
  };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gouji-province-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function runIn(
  args: readonly string[],
): Promise<{ exitCode: number; review: Record<string, unknown>; err: string }> {
  let out = "";
  let err = "";
  const isFile = /\.(xlsx|json)$/;
  const exitCode = await runGouji(
    [...args.map((arg) => (isFile.test(arg) ? join(folder, arg) : arg)), "--json"],
    { out: (text) => (out += text), err: (text) => (err += text), hasColour: false },
  );
  return { exitCode, err, review: out === "" ? {} : (JSON.parse(out) as Record<string, unknown>) };
}

/** What people see of a review. */
async function print(args: readonly string[]): Promise<string> {
  const paths = args.map((arg) => (/\.(xlsx|json)$/.test(arg) ? join(folder, arg) : arg));
  let out = "";
  await runGouji(paths, { out: (text) => (out += text), err: (text) => (out += text), hasColour: false });
  return out;
}

/** A unit's annexes as the made-up province prints them, filled in without a mistake. */
const drawing = `
  # 基础数据表
  | 部门整体支出绩效评价基础数据表（2024年度） | < | < | < |
  | 经费控制情况（万元） | 2023年决算数 | 2024年预算数 | 2024年决算数 |
  | 三公经费 | 3.20 | 3.00 | 2.90 |
  | 1、公务用车购置和维护经费 | 2.20 | 2.10 | 2.10 |
  | 2、出国经费 | | | |
  | 3、来宾费 | 1.00 | 0.90 | 0.80 |
  | 项目支出 | 100.00 | 110.00 | 105.00 |
  | 业务工作经费 | 100.00 | 110.00 | 105.00 |
  # 自评表
  | 2024年度部门整体支出绩效自评表 | < | < | < | < | < | < | < |
  | 单位名称 | 云泽县某局 | < | < | < | < | < | < |
  | 年度预算（万元） | 年初预算数 | 核定资金 | 全年执行数 | 分值 | 执行率 | 得分 | 原因 |
  | 年度资金总额 | 250.00 | 250.00 | 240.00 | 20 | 96% | 19.20 | 尾款待验收后支付 |
  | 年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | < |
  | " | 办好民生实事 | < | < | 办好民生实事 | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | 任务数 | 办结数 | 分值 | 得分 | 偏差原因分析 |
  | 产出指标 | 数量指标 | 受理案件 | ≥395件 | 不离400件 | 30 | 30 | |
  | " | 数量指标 | 宣讲场次 | ≥20场 | 27场 | 10 | 10 | |
  | " | 质量指标 | 场地费用 | ≤50万元 | 54万元 | 10 | 8 | 材料价格上涨 |
  | " | 质量指标 | 助农款项 | 80万元 | 84万元 | 10 | 10 | |
  | " | 时效指标 | 收尾工作 | 按期收尾 | 如愿收官 | 10 | 10 | |
  | 满意度指标 | 服务对象满意度 | 群众满意度 | ≥90% | 92% | 30 | 30 | |
  | 总分 | < | < | < | < | 120 | 117.20 | |`;

describe("a made-up province", () => {
  const { file, json, command } = readRecipe();
  beforeAll(async () => {
    writeFileSync(join(folder, file), json);
    writeFileSync(join(folder, "annexes.xlsx"), await writeXlsx(drawWorkbook(drawing).snapshot));
  });

  test("is scored by its own points, words, labels and formulas, and nothing is found", async () => {
    const { exitCode, review, err } = await runIn(command);
    expect(err).toBe("");
    expect(review.findings).toEqual([]);
    expect(exitCode).toBe(0);
    expect(review.policy).toBe("yunze");
    expect(
      (review.scores as { indicator: string; computed: string | null; derivation: string }[]).map(
        ({ indicator, computed, derivation }) => [indicator, computed, derivation],
      ),
    ).toEqual([
      ["预算执行率", "19.20", "240.00 ÷ 250.00 × 20 = 19.20"],
      ["受理案件", "30.00", "约400件 ≥ 395件，得满分30"],
      ["宣讲场次", "10.00", "27场 ≥ 20场，得满分10"],
      ["场地费用", "8.00", "54万元比50万元超出8.00%，超限分档得80.00% × 10 = 8.00"],
      ["助农款项", "10.00", "84万元 ≥ 80万元，得满分10"],
      ["收尾工作", null, "定性指标，“如愿收官”属达成，可评8至10分，由人评定"],
      ["群众满意度", "30.00", "92% ≥ 90%，得满分30"],
    ]);
    expect(review.total).toMatchObject({ stated: "117.2", computed: "117.20" });
  });

  test("what it takes more lightly is said with its reason", async () => {
    const { review } = await runIn(command);
    expect(review.rules).toContainEqual({
      rule: "goal-result-is-not-a-copy",
      title: "目标完成情况不照抄预期目标",
      outcome: "switched-off",
      why: "系统自动带出目标完成情况",
      override: { severity: "off", reason: "系统自动带出目标完成情况" },
    });
  });

  test.each(
    json
      .split("\n")
      .slice(2)
      .map((line, index) => [index + 3, line] as const),
  )("line %d changes what the review says", async (number, line) => {
    const own = JSON.parse(`{${line.replace(/,$/, "").replace(number === 9 ? /}$/ : /$^/, "")}}`) as object;
    const all = Object.entries(JSON.parse(json) as object);
    const rest = Object.fromEntries(all.filter(([name]) => !(name in own)));
    writeFileSync(join(folder, "without.json"), JSON.stringify(rest));
    const shortened = [...command.slice(0, -1), "without.json"];
    expect(await print(shortened)).not.toBe(await print(command));
  });

  test("every line is needed: the usual policy understands none of it", async () => {
    const { review } = await runIn(["review", "annexes.xlsx"]);
    expect(review.total).not.toMatchObject({ computed: "117.20" });
    expect((review.findings as { severity: string }[]).length).toBeGreaterThan(3);
  });
});
