import { readFileSync } from "node:fs";
import { join } from "node:path";
import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { buildScorecard } from "../../../src/engine/scoring/build-scorecard";
import type { Policy } from "../../../src/engine/scoring/policy";
import type { Scorecard } from "../../../src/engine/scoring/scorecard";
import { readWorkbook } from "../../../src/hosts/xlsx-host";
import { national } from "../../../src/policies/national";
import { drawWorkbook } from "../draw-workbook";

const root = join(__dirname, "../../..");

function cardOfFile(path: string, policy: Policy = national): Scorecard {
  const { selfEvaluations } = extractAnnexes(readWorkbook(readFileSync(join(root, path)), path).snapshot);
  return buildScorecard(selfEvaluations[0]!, policy);
}

function cardOfDrawing(drawing: string, policy: Partial<Policy> = {}): Scorecard {
  const { selfEvaluations } = extractAnnexes(drawWorkbook(drawing).snapshot);
  return buildScorecard(selfEvaluations[0]!, { ...national, ...policy });
}

const scoresOf = (card: Scorecard): (string | undefined)[] =>
  [card.execution, ...card.indicators].map((line) => line?.computed?.toFixed(2));

describe.each(["assets/sample/annexes.xlsx", "assets/sample/annexes-pasted.xlsx"])("%s", (path) => {
  test("its scores and total", () => {
    const card = cardOfFile(path);
    const described = undefined;
    expect(scoresOf(card)).toEqual([
      "10.00",
      "8.00",
      "8.00",
      "7.60",
      "8.00",
      "8.00",
      described,
      described,
      "9.47",
      "15.78",
    ]);
    expect(
      [card.statedTotal, card.sumOfStated, card.computedTotal, card.totalUnderOtherReading].map(String),
    ).toEqual(["96", "96", "94.85", "95.58"]);
    expect(card.grade).toBe("优");
  });

  test("its derivations", () => {
    const card = cardOfFile(path);
    const lines = [card.execution, ...card.indicators];
    expect(Object.fromEntries(lines.map((line) => [line?.at.cell, line?.derivation]))).toEqual({
      I5: "651 ÷ 651.16 × 10 = 10.00",
      H14: "671件 ≥ 400件，得满分8",
      H15: "165个 ≥ 150个，得满分8",
      H16: "95% ÷ 100% × 8 = 7.60",
      H17: "96.8% ≥ 95%，得满分8",
      H18: "12个月 ≥ 12个月，得满分8",
      H20: "定性指标，“已完成”属达成，可评8至10分，由人评定",
      H21: "定性指标，“已完成”属达成，可评8至10分，由人评定",
      H24: "90% ÷ 95% × 10 = 9.47",
      H25: "[1 −（599.32 − 494.83）÷ 494.83] × 20 = 15.78",
    });
  });

  test("the other family of at-most", () => {
    const card = cardOfFile(path, { ...national, atMost: "ratio" });
    expect([String(card.computedTotal), String(card.totalUnderOtherReading)]).toEqual(["95.58", "94.85"]);
  });
});

interface ExpectedForm {
  readonly indicators:
    readonly { readonly cells: { readonly score?: string }; readonly computed: string | null }[] | null;
  readonly budgetLines: readonly {
    readonly score?: { readonly cell: string };
    readonly computedScore?: string | null;
  }[];
  readonly total: { readonly computed: string | null } | null;
}

describe.each([
  "anhui-project-township",
  "chongqing-unit-flat-list",
  "hebei-project-numbered-fillers",
  "hubei-project-20-80",
  "hubei-project-unit-in-money-cells",
  "hubei-unit-20-80",
  "sichuan-project-weight-before-target",
  "yunnan-project-split-target",
])("the published layout %s", (name) => {
  const expected = JSON.parse(
    readFileSync(join(root, `test/forms/${name}.expected.json`), "utf8"),
  ) as ExpectedForm;

  test("scores as a person does", () => {
    const card = cardOfFile(`test/forms/${name}.xlsx`);
    const money = expected.budgetLines.find((line) => line.score !== undefined);
    const rows = (expected.indicators ?? []).map((row) => [row.cells.score, row.computed]);
    const lines = [card.execution, ...card.indicators];
    expect(lines.map((line) => [line?.at.cell, line?.computed?.toFixed(2) ?? null])).toEqual([
      [money?.score?.cell, money?.computedScore],
      ...rows,
    ]);
    expect(card.computedTotal?.toFixed(2) ?? null).toBe(expected.total?.computed ?? null);
  });
});

/** A small form; the weights make 100. */
const form = ({
  money = "| 年度资金总额 | 300 | 200 | 150 | 10 | 75% | 7.5 |",
  rows = row(),
  total = "| 100 | 97.5 |",
}) => `
  | 2023年度项目支出绩效自评表 | < | < | < | < | < | < |
  | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  ${money}
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  ${rows}
  | 总分 | < | < | < | < ${total}`;
const row = ({ target = "≥10场", actual = "10场", weight = "90", score = "90" } = {}): string =>
  `| 产出指标 | 数量指标 | 培训场次 | ${target} | ${actual} | ${weight} | ${score} |`;

describe("the execution rate", () => {
  const executionOf = (
    money: string,
    weight = "90",
  ): [string | undefined, string | undefined, string | undefined] => {
    const { execution } = cardOfDrawing(form({ money, rows: row({ weight }) }));
    return [execution?.computed?.toFixed(2), execution?.notScored, execution?.derivation];
  };
  test.each<[string, string, string, [string | undefined, string | undefined, string]]>([
    [
      "spent over budget",
      "| 总额 | 300 | 200 | 150 | 10 | 75% | 7.5 |",
      "90",
      ["7.50", undefined, "150 ÷ 200 × 10 = 7.50"],
    ],
    [
      "all of it",
      "| 总额 | 300 | 200 | 201 | 10 | 100% | 10 |",
      "90",
      ["10.00", undefined, "201 ≥ 200，得满分10"],
    ],
    [
      "less than nothing",
      "| 总额 | 300 | 200 | -5 | 10 | 0% | 0 |",
      "90",
      ["0.00", undefined, "执行数-5按0计，得0分"],
    ],
    [
      "元 over 万元",
      "| 总额 | 300 | 200 | 1500000元 | 10 | 75% | 7.5 |",
      "90",
      ["7.50", undefined, "150.0000 ÷ 200 × 10 = 7.50"],
    ],
    [
      "no budget",
      "| 总额 | 300 |  | 150 | 10 | 75% | 7.5 |",
      "90",
      [undefined, "no-budget", "预算数空白或为0，不测算执行率得分"],
    ],
    [
      "a budget of 0",
      "| 总额 | 300 | 0 | 0 | 10 | 0% | 0 |",
      "90",
      [undefined, "no-budget", "预算数空白或为0，不测算执行率得分"],
    ],
    [
      "nothing spent yet",
      "| 总额 | 300 | 200 |  | 10 |  |  |",
      "90",
      [undefined, "no-execution", "执行数空白，不测算执行率得分"],
    ],
    [
      "a broken number",
      "| 总额 | 300 | 7.50. | 1 | 10 |  |  |",
      "90",
      [undefined, "unreadable", "预算数或执行数读不出数值"],
    ],
    [
      "the policy's points",
      "| 总额 | 300 | 200 | 150 |  | 75% | 7.5 |",
      "90",
      ["7.50", undefined, "150 ÷ 200 × 10 = 7.50"],
    ],
    [
      "no points left",
      "| 总额 | 300 | 200 | 150 |  | 75% |  |",
      "100",
      [undefined, "no-weight", "表中没有执行率的分值"],
    ],
    [
      "the form's points",
      "| 总额 | 300 | 200 | 150 | 100 | 75% | 98 |",
      "100",
      [undefined, "no-weight", "分值栏填的是整张表的满分，不是执行率的分值"],
    ],
  ])("%s", (_, money, weight, expected) => {
    expect(executionOf(money, weight)).toEqual(expected);
  });

  test("without a 全年预算数 column the opening budget is the base", () => {
    const { execution } = cardOfDrawing(`
      | 2023年度项目支出绩效自评表 | < | < | < | < | < |
      | 项目资金（万元） | 年初预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
      | 年度资金总额 | 300 | 150 | 10 | 50% | 5 |
      | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
      | 产出指标 | 培训场次 | ≥10场 | 10场 | 90 | 90 |
      | 总分 | < | < | < | 100 | 95 |`);
    expect(execution?.derivation).toBe("150 ÷ 300 × 10 = 5.00");
  });
});

describe("the total", () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ["of computed scores", form({}), "97.5", "优"],
    [
      "counts what a person judges as stated",
      form({ rows: row({ target: "效果明显", actual: "已完成", score: "81" }) }),
      "88.5",
      "良",
    ],
    [
      "is unknown while a person has to judge",
      form({ rows: row({ target: "效果明显", actual: "已完成", score: "" }) }),
      undefined,
      undefined,
    ],
    ["is unknown without an actual value", form({ rows: row({ actual: "" }) }), undefined, undefined],
    [
      "leaves the score of the whole form out",
      form({ money: "| 总额 | 300 | 200 | 150 | 100 | 75% | 100 |", rows: row({ weight: "100" }) }),
      "100",
      "优",
    ],
    ["of exactly 90 is 优", form({ rows: row({ target: "≥120场", actual: "110场" }) }), "90", "优"],
    ["below 60 is 差", form({ rows: row({ actual: "5场" }) }), "52.5", "差"],
  ])("%s", (_, drawing, total, grade) => {
    const card = cardOfDrawing(drawing);
    expect([card.computedTotal?.toFixed(), card.grade]).toEqual([total, grade]);
  });
});
