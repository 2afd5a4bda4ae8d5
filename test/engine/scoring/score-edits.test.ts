import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { buildScorecard } from "../../../src/engine/scoring/build-scorecard";
import { type ScoreEdit, scoreEdits } from "../../../src/engine/scoring/score-edits";
import { national } from "../../../src/policies/national";
import { applyEdits, drawWorkbook } from "../draw-workbook";

interface Form {
  readonly rate?: string;
  readonly execution?: string;
  readonly rows?: string;
  readonly total?: string;
  readonly rateHeading?: string;
  readonly spent?: string;
}

function draw({
  rate = "75%",
  execution = "7.5",
  rows = row(),
  total = "97.5",
  rateHeading = "执行率",
  spent = "150",
}: Form): string {
  return `
    | 2023年度项目支出绩效自评表 | < | < | < | < | < | < |
    | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | ${rateHeading} | 得分 |
    | 年度资金总额 | 300 | 200 | ${spent} | 10 | ${rate} | ${execution} |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
    ${rows}
    | 总分 | < | < | < | < | 100 | ${total} |`;
}

const row = ({
  target = "≥10场",
  actual = "10场",
  weight = "90",
  score = "90",
  name = "培训场次",
} = {}): string => `| 产出指标 | 数量指标 | ${name} | ${target} | ${actual} | ${weight} | ${score} |`;

function editsOf(drawing: string, onlyBlank = false): readonly ScoreEdit[] {
  const { selfEvaluations } = extractAnnexes(drawWorkbook(drawing).snapshot);
  return selfEvaluations.flatMap((evaluation) =>
    scoreEdits(buildScorecard(evaluation, national), { onlyBlank }),
  );
}

/** "G5 90 → 81" for what is written, "G5 单元格是公式，不改写" for what is not. */
const shown = (drawing: string, onlyBlank = false): string[] =>
  editsOf(drawing, onlyBlank).map(({ at, edit, why }) =>
    edit === undefined
      ? `${at.cell} ${String(why)}`
      : `${at.cell} ${edit.before === undefined ? "空白" : JSON.stringify(edit.before)} → ${JSON.stringify(edit.after)}`,
  );

test.each<[string, Form, string[]]>([
  ["nothing where everything is right", {}, []],
  ["a score and with it the total", { rows: row({ actual: "9场" }) }, ["G5 90 → 81", "G6 97.5 → 88.5"]],
  [
    "texts as texts",
    { rows: row({ actual: "9场", score: "90分" }), total: "'97.5 '" },
    ['G5 "90分" → "81.00分"', 'G6 "97.5 " → "88.50"'],
  ],
  [
    "blanks",
    { execution: "", rows: row({ score: "" }), total: "" },
    ["G3 空白 → 7.5", "G5 空白 → 90", "G6 空白 → 97.5"],
  ],
  ["a total that does not add up", { total: "98" }, ["G6 98 → 97.5"]],
  ["a score above its weight", { rows: row({ score: "95" }) }, ["G5 95 → 90"]],
  ["a rate as a percentage", { rate: "80%" }, ["F3 0.8 → 0.75"]],
  [
    "a rate that would be rounded twice",
    { rate: "50%", spent: "310.996", execution: "10", total: "100" },
    ["F3 0.5 → 1.55"],
  ],
  ["a rate as text", { rate: "'80.5%'" }, ['F3 "80.5%" → "75.00%"']],
  ["a rate in per cent", { rate: "80.5", rateHeading: "执行率（%）" }, ["F3 80.5 → 75"]],
  ["a blank rate", { rate: "" }, ['F3 空白 → "75.00%"']],
  ["a blank rate in per cent", { rate: "", rateHeading: "执行率（%）" }, ["F3 空白 → 75"]],
])("%s", (_, form, expected) => {
  expect(shown(draw(form))).toEqual(expected);
});

describe("what is listed and not written", () => {
  test.each<[string, Form, string[]]>([
    ["a formula", { rows: row({ actual: "9场", score: "=E5*9 ⇒ 90 ⇒ 90" }) }, ["G5 单元格是公式，不改写"]],
    [
      "a total that is a formula",
      { rows: row({ actual: "9场" }), total: "=G3+G5 ⇒ 97.5 ⇒ 97.5" },
      ["G5 90 → 81", "G6 单元格是公式，不改写"],
    ],
    ["a rate that is a formula", { rate: "=C3/B3 ⇒ 0.5 ⇒ 50%" }, ["F3 单元格是公式，不改写"]],
    [
      "words, which a person judges",
      { rows: row({ target: "效果明显", actual: "已完成", score: "" }), total: "" },
      ["G5 定性指标由人评定，建议90分", "G6 还有1项得分空白，填齐后再合计"],
    ],
    [
      "words that are judged already",
      { rows: row({ target: "效果明显", actual: "已完成", score: "88" }), total: "95.5" },
      ["G5 定性指标由人评定"],
    ],
    [
      "words for a score",
      { rows: row({ actual: "9场", score: "良好" }), total: "" },
      ["G5 单元格内容“良好”不是单个数值，不改写", "G6 还有1项得分空白，填齐后再合计"],
    ],
    [
      "what cannot be compared",
      { rows: row({ actual: "20万元" }) },
      ["G5 实际完成值“20万元”与指标值“≥10场”不能比较"],
    ],
    [
      "points on top of full marks",
      { rows: row({ weight: "100", score: "90" }), total: "100" },
      ["G5 90 → 100", "G6 各项得分合计超过满分100，请先改正分值"],
    ],
  ])("%s", (_, form, expected) => {
    expect(shown(draw(form))).toEqual(expected);
  });
});

describe("only blank cells", () => {
  test("what is filled stays, and is said to differ", () => {
    const form = draw({ execution: "", rows: row({ actual: "9场" }), total: "" });
    expect(shown(form, true)).toEqual(["G3 空白 → 7.5", "G5 已填90，本次只填空白单元格", "G6 空白 → 97.5"]);
  });

  test("the total is the sum of the scores that then stand there", () => {
    expect(shown(draw({ rows: row({ score: "" }), total: "90" }), true)).toEqual([
      "G5 空白 → 90",
      "G6 已填90，本次只填空白单元格",
    ]);
  });
});

test("rows without points stay out of it", () => {
  const rows = `${row({})}\n${row({ name: "说明", weight: "", score: "" })}`;
  expect(shown(draw({ rows }))).toEqual([]);
});

test("an edit says how its value came about", () => {
  const [score, total] = editsOf(draw({ rows: row({ actual: "9场" }) }));
  expect([score?.name, score?.derivation, total?.name, total?.derivation]).toEqual([
    "培训场次",
    "9场 ÷ 10场 × 90 = 81.00",
    "总分",
    "各项得分合计88.5",
  ]);
});

test("a second filling has nothing to write", () => {
  const { snapshot } = drawWorkbook(
    draw({ rate: "", execution: "3", rows: row({ actual: "7场", score: "" }), total: "1" }),
  );
  const fill = (workbook: typeof snapshot) =>
    extractAnnexes(workbook)
      .selfEvaluations.flatMap((evaluation) =>
        scoreEdits(buildScorecard(evaluation, national), { onlyBlank: false }),
      )
      .flatMap(({ edit }) => (edit === undefined ? [] : [edit]));
  const edits = fill(snapshot);
  expect(edits).toHaveLength(4);
  expect(fill(applyEdits(snapshot, edits))).toEqual([]);
});
