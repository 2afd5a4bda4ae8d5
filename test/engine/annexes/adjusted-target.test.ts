import type { Indicator } from "../../../src/engine/annexes/self-evaluation";
import { reviewWorkbook } from "../../../src/engine/review";
import { national } from "../../../src/policies/national";
import { drawWorkbook } from "../draw-workbook";

/** 10 at the opening and 8 in the end for the first row; nothing was adjusted in the second. */
const form = (
  opening: string,
  adjusted: string,
  [first, second]: readonly [string, string] = ["≥8场", ""],
): string => `
  | 2024年度项目支出绩效自评表 | < | < | < | < | < | < | < |
  | 一级指标 | 二级指标 | 三级指标 | ${opening} | ${adjusted} | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
  | 产出指标 | 数量指标 | 培训场次 | ≥10场 | ${first} | 8场 | 50 | 50 | |
  | 效益指标 | 社会效益 | 覆盖村数 | ≥20个 | ${second} | 18个 | 50 | 45 | |
  | 总分 | < | < | < | < | < | 100 | 95 | |`;

const read = (drawing: string): ReturnType<typeof reviewWorkbook> =>
  reviewWorkbook(drawWorkbook(drawing).snapshot, national);
const indicatorsOf = (drawing: string): readonly Indicator[] =>
  read(drawing).annexes.selfEvaluations[0]?.indicators ?? [];
const targetsOf = (drawing: string): unknown =>
  indicatorsOf(drawing).map(({ initialTarget, target }) => [initialTarget?.shown, target?.shown]);
const scoresOf = (drawing: string): unknown =>
  read(drawing).scorecards[0]?.indicators.map(({ computed }) => computed?.toFixed());

const pairs: readonly (readonly [string, string])[] = [
  ["年初指标值", "调整后指标值"],
  ["年初指标值", "调整指标值"],
  ["年初指标值", "年度指标值（调整后）"],
  ["年度指标值", "年度指标值（调整后）"],
  ["年度指标值", "调整后指标值"],
  ["年度指标值（年初）", "年度指标值（调整后）"],
  ["年初目标值", "调整后目标值"],
  ["目标值", "调整后目标值"],
];

describe.each(pairs)("%s beside %s", (opening, adjusted) => {
  test("the adjusted value counts where it is filled, else the opening one", () => {
    const drawing = form(opening, adjusted);
    expect(targetsOf(drawing)).toEqual([
      ["≥10场", "≥8场"],
      [undefined, "≥20个"],
    ]);
    expect(scoresOf(drawing)).toEqual(["50", "45"]);
    expect(read(drawing).labels.unrecognised).toEqual([]);
  });

  test("whichever stands first", () => {
    const drawing = form(adjusted, opening, ["≥12场", "≥18个"]);
    expect(scoresOf(drawing)).toEqual(["40", "45"]);
  });
});

test.each(["/", "——", "未调整", "不变", "同年初"])("%s in the adjusted column is no target", (word) => {
  const drawing = form("年初指标值", "调整后指标值", ["≥8场", word]);
  expect(scoresOf(drawing)).toEqual(["50", "45"]);
});

test("both values below one merged heading", () => {
  const drawing = `
    | 2024年度项目支出绩效自评表 | < | < | < | < | < |
    | 三级指标 | 年度指标值 | < | 实际完成值 | 分值 | 得分 |
    | ^ | 年初 | 调整后 | ^ | ^ | ^ |
    | 培训场次 | ≥10场 | ≥8场 | 8场 | 50 | 50 |
    | 覆盖村数 | ≥20个 | | 18个 | 50 | 45 |`.replaceAll("^", "");
  expect(targetsOf(drawing)).toEqual([
    ["≥10场", "≥8场"],
    [undefined, "≥20个"],
  ]);
});

test("an adjusted value alone is the target", () => {
  const drawing = form("分值说明", "调整后指标值", ["≥8场", "≥20个"]);
  expect(scoresOf(drawing)).toEqual(["50", "45"]);
});

test("the sign's column stands for the opening value too", () => {
  const drawing = `
    | 三级指标 | 指标性质 | 年初指标值 | 调整后指标值 | 实际完成值 | 分值 | 得分 |
    | 办结天数 | ≤ | 10天 | | 12天 | 100 | 80 |`;
  expect(scoresOf(drawing)).toEqual(["80"]);
});

test("points lost against the target that counts need their reason, points kept by its adjustment none", () => {
  const { findings } = read(form("年初指标值", "调整后指标值"));
  const reasons = findings.filter(({ rule }) => /explained|reason/.test(rule));
  expect(reasons.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    "lost-points-are-explained: 覆盖村数得分45，分值50，扣5分，未说明原因（原因栏空白）。",
  ]);
});
