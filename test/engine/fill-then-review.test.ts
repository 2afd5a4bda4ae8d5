import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { reviewWorkbook } from "../../src/engine/review";
import { type ScoreEdit, scoreEdits } from "../../src/engine/scoring/score-edits";
import type { CellEdit } from "../../src/engine/workbook/edit";
import type { WorkbookSnapshot } from "../../src/engine/workbook/snapshot";
import { readWorkbook } from "../../src/hosts/xlsx-host";
import { national } from "../../src/policies/national";
import { applyEdits, drawWorkbook } from "./draw-workbook";

// What gouji writes it must not find fault with afterwards.

const scoreRules = [
  "score-within-weight",
  "execution-score-follows-the-rate",
  "score-follows-completion",
  "scores-sum-to-total",
];

const planFill = (workbook: WorkbookSnapshot): readonly ScoreEdit[] =>
  reviewWorkbook(workbook, national).scorecards.flatMap((card) => scoreEdits(card, { onlyBlank: false }));

const editsOf = (planned: readonly ScoreEdit[]): CellEdit[] =>
  planned.flatMap(({ edit }) => (edit === undefined ? [] : [edit]));

/** Messages about scores, but for the cells that filling left to a person and said so. */
function scoreMessages(workbook: WorkbookSnapshot, planned: readonly ScoreEdit[]): string[] {
  const left = planned.filter(({ edit }) => edit === undefined).map(({ at }) => at.cell);
  return reviewWorkbook(workbook, national)
    .findings.filter(({ rule, at }) => scoreRules.includes(rule) && !("cell" in at && left.includes(at.cell)))
    .map(({ message }) => message);
}

const quantity = fc.record({
  sign: fc.constantFrom("≥", "", "＝", "≤", "＞"),
  unit: fc.constantFrom("件", "%", "万元", "个月", ""),
  target: fc.integer({ min: 0, max: 200 }),
  actual: fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constant("")),
});
const words = fc.record({
  target: fc.constantFrom("效果明显", "12月底前", "≤30万元"),
  actual: fc.constantFrom("已完成", "部分完成", "未完成", "开展了活动", "100%", "11月", ""),
});
const score = fc.oneof(
  fc.constant(""),
  fc.integer({ min: -5, max: 120 }).map(String),
  fc.integer({ min: 0, max: 3000 }).map((cents) => `'${(cents / 100).toFixed(2)}分 '`),
);
const indicator = fc.record({
  values: fc.oneof(
    quantity.map(
      ({ sign, unit, target, actual }) =>
        `${sign}${target}${unit} | ${actual === "" ? "" : `${actual}${unit}`}`,
    ),
    words.map(({ target, actual }) => `${target} | ${actual}`),
  ),
  weight: fc.integer({ min: 1, max: 30 }),
  score,
});
const form = fc
  .record({
    budget: fc.integer({ min: 0, max: 500 }),
    spent: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.constant("")),
    rate: fc.constantFrom("", "50%", "'99.98%'", "1"),
    execution: score,
    rows: fc.array(indicator, { minLength: 1, maxLength: 6 }),
    total: score,
  })
  .map(({ budget, spent, rate, execution, rows, total }) => {
    const weights = rows.reduce((sum, { weight }) => sum + weight, 10);
    const drawn = rows.map(
      ({ values, weight, score: stated }, index) =>
        `| 产出指标 | 数量指标 | 第${index + 1}项工作 | ${values} | ${weight} | ${stated} |`,
    );
    return [
      "| 2023年度项目支出绩效自评表 | < | < | < | < | < | < |",
      "| 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |",
      `| 年度资金总额 | 300 | ${budget} | ${spent} | 10 | ${rate} | ${execution} |`,
      "| 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |",
      ...drawn,
      `| 总分 | < | < | < | < | ${weights} | ${total} |`,
    ].join("\n");
  });

test("a filled form has no finding about a score that was computed", () => {
  fc.assert(
    fc.property(form, (drawing) => {
      const { snapshot } = drawWorkbook(drawing);
      const planned = planFill(snapshot);
      const filled = applyEdits(snapshot, editsOf(planned));
      expect(editsOf(planFill(filled))).toEqual([]);
      expect(scoreMessages(filled, planned)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const root = join(__dirname, "../..");
const forms = readdirSync(join(root, "test/forms")).filter((name) => name.endsWith(".xlsx"));

describe.each([
  "assets/sample/annexes.xlsx",
  "assets/sample/annexes-pasted.xlsx",
  ...forms.map((name) => `test/forms/${name}`),
])("%s", (path) => {
  test("filled on disk, it has no finding about a score that was computed", () => {
    const file = readWorkbook(readFileSync(join(root, path)), path);
    const planned = planFill(file.snapshot);
    const applied = file.apply(editsOf(planned));
    if ("refused" in applied) throw new Error(`refused: ${JSON.stringify(applied.refused)}`);
    expect(scoreMessages(readWorkbook(applied.bytes, path).snapshot, planned)).toEqual([]);
  });
});
