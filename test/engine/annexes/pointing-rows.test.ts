import { type Answer, type Review, reviewWorkbook } from "../../../src/engine/review";
import { national } from "../../../src/policies/national";
import { drawWorkbook } from "../draw-workbook";

const review = (drawing: string, answers: readonly Answer[] = []): Review =>
  reviewWorkbook(drawWorkbook(drawing).snapshot, national, { answers });
const rowsOf = ({ labels }: Review): readonly string[] =>
  labels.rows.map(({ at, text, table, role }) => `${at.cell} ${text} ${table} ${role}`);
const namesOf = ({ annexes }: Review): unknown =>
  annexes.selfEvaluations[0]?.indicators.map(({ name }) => name);

const evaluation = `
  | 2024年度项目支出绩效自评表 | < | < | < | < | < | < |
  | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | 年度资金总额 | 200 | 200 | 200 | 10 | 100% | 10 |
  | 其中：财政拨款 | 150 | 150 | 150 | | | |
  | 上年结转资金 | 50 | 50 | 50 | | | |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 培训场次 | ≥10场 | 9场 | 50 | 45 |
  | 本类得分 | | 产出得分 | | | 50 | 45 |
  | 效益指标 | 社会效益 | 覆盖村数 | ≥20个 | 20个 | 40 | 40 |
  | 全表得分 | < | < | < | < | 100 | 95 |`;

test("the rows that were read are listed with what they were taken for", () => {
  expect(rowsOf(review(evaluation)).slice(0, 5)).toEqual([
    "A3 年度资金总额 moneyLines total",
    "A4 其中：财政拨款 moneyLines fiscal",
    "A5 上年结转资金 moneyLines carry-over",
    "C7 培训场次 indicatorRows indicator",
    "C8 产出得分 indicatorRows indicator",
  ]);
});

test("a line of money that was read can be told to be another", () => {
  const answers: Answer[] = [{ table: "moneyLines", label: "上年结转资金", means: "other" }];
  const { annexes, labels } = review(evaluation, answers);
  expect(annexes.selfEvaluations[0]?.money?.parts.map(({ concept }) => concept)).toEqual(["fiscal", "other"]);
  expect(labels.rows.find(({ role }) => role === "other")).toMatchObject({ isPointed: true });
});

test.each(["ignored", "note"])("a row that is no indicator is left out: %s", (means) => {
  const answers: Answer[] = [{ table: "indicatorRows", label: "产出得分", means }];
  const read = review(evaluation, answers);
  expect(namesOf(read)).toEqual(["培训场次", "覆盖村数"]);
  expect(read.labels.unrecognised.map(({ text }) => text)).not.toContain("产出得分");
  expect(read.labels.lost).toEqual([]);
});

test("a row is the total once it was pointed at", () => {
  const totalOf = ({ annexes }: Review): unknown => annexes.selfEvaluations[0]?.totalScore?.shown;
  expect([
    totalOf(review(evaluation)),
    review(evaluation).labels.unrecognised.map(({ text }) => text),
  ]).toEqual([undefined, ["全表得分"]]);
  const answers: Answer[] = [{ table: "indicatorRows", label: "全表得分", means: "total" }];
  const read = review(evaluation, answers);
  expect([totalOf(read), read.labels.unrecognised]).toEqual(["95", []]);
});

test("a subtotal in the midst of a table is left out of the sums, and ends nothing", () => {
  const answers: Answer[] = [{ table: "indicatorRows", label: "产出得分", means: "subtotal" }];
  expect(namesOf(review(evaluation, answers))).toEqual(["培训场次", "覆盖村数"]);
});

test("what looks like a total can be told to be an indicator", () => {
  const drawing = evaluation.replace("| 产出得分 |", "| 合计 |").replace("| 本类得分 |", "| |");
  const answers: Answer[] = [{ table: "indicatorRows", label: "合计", means: "indicator" }];
  expect(namesOf(review(drawing))).toEqual(["培训场次"]);
  expect(namesOf(review(drawing, answers))).toEqual(["培训场次", "合计", "覆盖村数"]);
});

test("what looks like a note can be told to be an indicator", () => {
  const drawing = evaluation.replace(
    "| 本类得分 | | 产出得分 | | |",
    "| 说明会场次 | | 说明会场次 | ≥1场 | 1场 |",
  );
  const answers: Answer[] = [{ table: "indicatorRows", label: "说明会场次", means: "indicator" }];
  expect(namesOf(review(drawing))).toEqual(["培训场次"]);
  expect(namesOf(review(drawing, answers))).toEqual(["培训场次", "说明会场次", "覆盖村数"]);
});

describe("the base data table", () => {
  const drawing = `
    # 基础数据表
    | 财政供养人员情况 | 编制数 | 2024年实际在职人数 | 控制率 |
    | | 20 | 18 | 90% |
    | 经费控制情况（万元） | 2023年决算数 | 2024年预算数 | 2024年决算数 |
    | 三公经费 | 6 | 6 | 5 |
    | 业务接待 | 4 | 5 | 4.99 |
    | 二、项目支出 | 60 | 60 | 50 |`;

  test("lists its lines, and takes what a user says of them", () => {
    expect(rowsOf(review(drawing))).toEqual([
      "A4 三公经费 expenses three-public",
      "A6 二、项目支出 expenses project",
    ]);
    const answers: Answer[] = [
      { table: "expenses", label: "二、项目支出", means: "public-funds" },
      { table: "expenses", label: "业务接待", means: "reception" },
    ];
    expect(rowsOf(review(drawing, answers))).toEqual([
      "A4 三公经费 expenses three-public",
      "A5 业务接待 expenses reception",
      "A6 二、项目支出 expenses public-funds",
    ]);
  });
});
