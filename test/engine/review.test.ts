import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractAnnexes } from "../../src/engine/annexes/extract-annexes";
import { severities } from "../../src/engine/finding";
import { reviewWorkbook } from "../../src/engine/review";
import { allRules } from "../../src/engine/rules/all-rules";
import { measureCoverage } from "../../src/engine/rules/measure-coverage";
import { buildScorecard } from "../../src/engine/scoring/build-scorecard";
import { parseCell } from "../../src/engine/workbook/address";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { national } from "../../src/policies/national";
import { drawWorkbook } from "./draw-workbook";

const form = `
  | 2023年度项目支出绩效自评表 | < | < | < | < | < | < |
  | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | 年度资金总额 | 200 | 200 | 150 | 10 | 75% | 9 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 培训场次 | ≥10场 | 9场 | 90 | 90 |
  | 总分 | < | < | < | < | 100 | 99 |`;

const sample = (): ReturnType<typeof readWorkbook> =>
  readWorkbook(readFileSync(join(__dirname, "../../assets/sample/annexes.xlsx")), "annexes.xlsx");

describe("findings", () => {
  test("stand by severity, then by sheet and cell", () => {
    const { snapshot } = sample();
    const { findings } = reviewWorkbook(snapshot, national);
    const tabs = snapshot.sheets.map(({ name }) => name);
    const keys = findings.map(({ severity, at }) => {
      if (!("cell" in at)) throw new Error("a finding outside of the workbook");
      const { row, column } = parseCell(at.cell)!;
      return [severities.indexOf(severity), tabs.indexOf(at.sheet), row, column];
    });
    const asText = (key: readonly number[]): string =>
      key.map((each) => String(each).padStart(6, "0")).join();
    expect(keys.map(asText)).toEqual(keys.map(asText).sort());
    expect(findings.length).toBeGreaterThan(0);
  });

  test("two wrong scores are two findings and the total that adds them up is none", () => {
    const { findings } = reviewWorkbook(drawWorkbook(form).snapshot, national);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, at }) => [rule, "cell" in at ? at.cell : undefined])).toEqual([
      ["execution-score-follows-the-rate", "G3"],
      ["score-follows-completion", "G5"],
    ]);
  });
});

describe("rules", () => {
  test("each is reported once, in order", () => {
    const { rules } = reviewWorkbook(sample().snapshot, national);
    expect(rules.map(({ rule }) => rule)).toEqual(allRules.map(({ id }) => id));
  });

  test("none crashes on the sample", () => {
    const { rules } = reviewWorkbook(sample().snapshot, national);
    expect(rules.filter(({ outcome }) => outcome === "crashed")).toEqual([]);
  });

  test("none passes where there is nothing to compare", () => {
    const { rules, findings, scorecards, coverage } = reviewWorkbook(
      { name: "空.xlsx", sheets: [] },
      national,
    );
    expect(rules.filter(({ outcome }) => outcome === "passed" || outcome === "found")).toEqual([]);
    expect([findings, scorecards, coverage]).toEqual([[], [], { figures: 0, checked: 0, unchecked: [] }]);
  });

  test("one that a policy switches off says so", () => {
    const override = { severity: "off", reason: "本地不要求" } as const;
    const policy = { ...national, ruleOverrides: { "score-follows-completion": override } };
    const { rules, findings } = reviewWorkbook(drawWorkbook(form).snapshot, policy);
    expect(rules.find(({ rule }) => rule === "score-follows-completion")).toMatchObject({
      outcome: "switched-off",
      why: "本地不要求",
    });
    expect(findings.some(({ rule }) => rule === "score-follows-completion")).toBe(false);
  });
});

describe("coverage", () => {
  test("counts every cell with a figure once", () => {
    const { coverage } = reviewWorkbook(drawWorkbook(form).snapshot, national);
    // Three amounts, weight, rate and score; target, actual, weight and score; the total's two.
    expect(coverage.figures).toBe(12);
    expect(coverage.checked + coverage.unchecked.length).toBe(12);
  });

  test("knows every figure of the sample", () => {
    const { coverage } = reviewWorkbook(sample().snapshot, national);
    // 基础数据表: 3 of the staff, 24 expenses. 自评表: 6 of the money row, 5 of its composition,
    // 7 indicators of four cells, 2 in words with weight and score, 4 labels with points, the total's two.
    expect(coverage.figures).toBe(27 + 11 + 32 + 4 + 2);
    expect(coverage.unchecked.filter(({ at }) => at.sheet === "自评表" && at.cell !== "D5")).toEqual([]);
  });

  test("says of each unchecked figure why", () => {
    const drawing = `
      | 2023年度项目支出绩效自评表 | < | < | < | < | < |
      | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 培训场次 | ≥10场 |  | 20 |  |
      | 产出指标 | 购置金额 | ≤30万元 | 完成 | 20 |  |
      | 产出指标 | 培训人次 | ≥90人 | 80人 |  |  |
      | 产出指标 | 培训费用 | ≤7.50. | 7万元 | 20 |  |
      | 效益指标 | 培训效果 | 效果明显 | 已完成 | 20 | 20 |`;
    const annexes = extractAnnexes(drawWorkbook(drawing).snapshot);
    const scorecards = annexes.selfEvaluations.map((each) => buildScorecard(each, national));
    const { figures, checked, unchecked } = measureCoverage(annexes, scorecards, []);
    expect([figures, checked]).toEqual([11, 0]);
    expect(unchecked.map(({ at, shown, why }) => `${at.cell} ${shown} ${why}`)).toEqual([
      "C3 ≥10场 实际完成值空白",
      "E3 20 没有可与分值核对的合计或标注",
      "C4 ≤30万元 实际完成值“完成”与指标值“≤30万元”不能比较",
      "E4 20 没有可与分值核对的合计或标注",
      "C5 ≥90人 表中没有该指标的分值",
      "D5 80人 表中没有该指标的分值",
      "C6 ≤7.50. 读不出数值",
      "D6 7万元 年度指标值“≤7.50.”读不出数值",
      "E6 20 没有可与分值核对的合计或标注",
      "E7 20 没有可与分值核对的合计或标注",
      "F7 20 定性指标，得分须由人评定",
    ]);
  });
});

test("the same input gives the same review", () => {
  const { snapshot } = sample();
  expect(reviewWorkbook(snapshot, national)).toEqual(reviewWorkbook(snapshot, national));
});

test("a formula that is not calculated yet is neither blank nor wrong, and is said to be unchecked", () => {
  const { snapshot } = drawWorkbook(`
    | 项目支出绩效自评表 | < | < | < | < | < |
    | 项目资金 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
    | 年度资金总额 | 100 | 90 | 10 | =C3/B3 ⇒ 90% | 9 |
    | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
    | 产出指标 | 培训次数 | ≥5次 | 5次 | 90 | 90 |
    | 总分 | < | < | < | 100 | =F3+F5 ⇒ 98 ⇒ 98 |`);
  const uncalculated = {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.formula === undefined ? cell : { ...cell, content: undefined, shown: "" },
      ),
    })),
  };
  const review = reviewWorkbook(uncalculated, national);
  const places = review.findings.flatMap(({ at }) => ("cell" in at ? [at.cell] : []));
  expect(places).not.toContain("E3");
  expect(places).not.toContain("F6");
  expect(review.coverage.unchecked.map(({ at, shown }) => `${at.cell} ${shown}`)).toEqual([
    "E3 =C3/B3",
    "F6 =F3+F5",
  ]);
  expect(review.scorecards[0]?.computedTotal?.toFixed(2)).toBe("99.00");
});
