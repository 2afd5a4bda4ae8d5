import { type Answer, type Review, reviewWorkbook } from "../../../src/engine/review";
import { national } from "../../../src/policies/national";
import { drawWorkbook } from "../draw-workbook";

const review = (drawing: string, answers: readonly Answer[] = []): Review =>
  reviewWorkbook(drawWorkbook(drawing).snapshot, national, { answers });

const unread = (drawing: string, answers?: readonly Answer[]): string[] =>
  review(drawing, answers).labels.unrecognised.map(
    ({ at, text, what, table }) => `${at.sheet}!${at.cell} ${text} ${what} ${table}`,
  );

/** A project's form with a column nobody knows between target and weight. */
const evaluation = `
  | 2024年度项目支出绩效自评表 | < | < | < | < | < | < |
  | 项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | 年度资金总额 | 200 | 200 | 200 | 10 | 100% | 10 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 落实数 | 分值 | 得分 |
  | 产出指标 | 数量指标 | 培训场次 | ≥10场 | 9场 | 50 | 50 |
  | 效益指标 | 社会效益 | 覆盖村数 | ≥20个 | 20个 | 40 | 40 |
  | 总分 | < | < | < | < | 100 | 100 |`;

describe("a column of indicators", () => {
  const actual: Answer = { table: "indicators", label: "落实数", means: "actual" };

  test("that nobody knows is named with its cell", () => {
    expect(unread(evaluation)).toEqual(["自评表!E4 落实数 column indicators"]);
    expect(review(evaluation).annexes.selfEvaluations[0]?.indicators[0]?.actual).toBeUndefined();
  });

  test("is read and scored once it was pointed at", () => {
    const { labels, annexes, scorecards, findings } = review(evaluation, [actual]);
    expect(labels.unrecognised).toEqual([]);
    expect(annexes.selfEvaluations[0]?.indicators.map((row) => row.actual?.shown)).toEqual(["9场", "20个"]);
    expect(scorecards[0]?.indicators.map((line) => line.computed?.toFixed())).toEqual(["45", "40"]);
    expect(findings.find(({ rule }) => rule === "score-follows-completion")?.at).toEqual({
      sheet: "自评表",
      cell: "G5",
    });
    expect(labels.columns.find(({ role }) => role === "actual")).toMatchObject({
      text: "落实数",
      isPointed: true,
    });
  });

  test("is found whatever white space and width its label has", () => {
    expect(unread(evaluation.replace("落实数", "落 实↵数"), [actual])).toEqual([]);
  });

  test("under which nothing stands is not worth a word, nor is one of fillers", () => {
    expect(unread(evaluation.replace("9场", "").replace("| 20个 |", "| …… |"))).toEqual([]);
  });

  test("that has no heading at all is named by its cell", () => {
    expect(unread(evaluation.replace("落实数", ""))).toEqual(["自评表!E4  column indicators"]);
  });

  test("is silent once it was said to be of no concern", () => {
    expect(unread(evaluation, [{ ...actual, means: "ignored" }])).toEqual([]);
    const totals = (answers: readonly Answer[]): unknown =>
      review(evaluation, answers).scorecards.map(({ computedTotal }) => computedTotal?.toFixed());
    expect(totals([{ ...actual, means: "ignored" }])).toEqual(totals([]));
  });

  test("is known by its whole label: what stands in brackets counts", () => {
    const two = evaluation.replace("| 落实数 |", "| 落实数（县） |");
    expect(unread(two, [actual])).toEqual(["自评表!E4 落实数（县） column indicators"]);
  });
});

test("a column that was read as something else takes the meaning a user gives it", () => {
  const drawing = `
    | 三级指标 | 年度指标值 | 实际完成值 | 核定完成值 | 分值 | 得分 |
    | 培训场次 | ≥10场 | 9场 | 10场 | 100 | 100 |`;
  const valueOf = ({ annexes }: Review): string | undefined =>
    annexes.selfEvaluations[0]?.indicators[0]?.actual?.shown;
  expect([valueOf(review(drawing)), unread(drawing)]).toEqual([
    "9场",
    ["自评表!D1 核定完成值 column indicators"],
  ]);
  const answers: Answer[] = [{ table: "indicators", label: "核定完成值", means: "actual" }];
  expect([valueOf(review(drawing, answers)), unread(drawing, answers)]).toEqual([
    "10场",
    ["自评表!C1 实际完成值 column indicators"],
  ]);
});

test("a user's answer stands over a policy's headings", () => {
  const policy = { ...national, headings: { indicators: { target: ["落实数"] } } };
  const { annexes } = reviewWorkbook(drawWorkbook(evaluation).snapshot, policy, {
    answers: [{ table: "indicators", label: "落实数", means: "actual" }],
  });
  const [row] = annexes.selfEvaluations[0]?.indicators ?? [];
  expect([row?.target?.shown, row?.actual?.shown]).toEqual(["≥10场", "9场"]);
});

test("a column of which only a pattern knows can be ignored", () => {
  const drawing = `
    | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 历年偏差原因摘录 |
    | 培训场次 | ≥10场 | 9场 | 100 | 90 | 天气 |`;
  const reasonOf = ({ annexes }: Review): string | undefined =>
    annexes.selfEvaluations[0]?.indicators[0]?.reason?.text;
  expect(reasonOf(review(drawing))).toBe("天气");
  const answers: Answer[] = [{ table: "indicators", label: "历年偏差原因摘录", means: "ignored" }];
  expect([reasonOf(review(drawing, answers)), unread(drawing, answers)]).toEqual([undefined, []]);
});

describe("a table that is not found for want of its headings", () => {
  const foreign = `
    | 2024年度项目支出绩效自评表 | < | < | < | < |
    | 三级指标 | 任务 | 落实 | 分值 | 计分 |
    | 培训场次 | ≥20场 | 18场 | 100 | 90 |`;

  test("is told by the headings that are missing, and read once they are known", () => {
    expect(review(foreign).annexes.selfEvaluations).toEqual([]);
    expect(unread(foreign)).toEqual([
      "自评表!B2 任务 column indicators",
      "自评表!C2 落实 column indicators",
      "自评表!E2 计分 column indicators",
    ]);
    const answers: Answer[] = [
      { table: "indicators", label: "任务", means: "target" },
      { table: "indicators", label: "落实", means: "actual" },
      { table: "indicators", label: "计分", means: "score" },
    ];
    const read = review(foreign, answers);
    expect(read.labels.unrecognised).toEqual([]);
    expect(read.scorecards[0]?.indicators[0]?.computed?.toFixed()).toBe("90");
  });

  test("a budget block whose amounts have other names", () => {
    const drawing = evaluation.replace("落实数", "实际完成值").replace("全年执行数", "拨付到位数");
    expect(unread(drawing)).toEqual(["自评表!D2 拨付到位数 column money"]);
    const { annexes } = review(drawing, [{ table: "money", label: "拨付到位数", means: "executed" }]);
    expect(annexes.selfEvaluations[0]?.money?.total?.executed?.shown).toBe("200");
  });

  test("a list of anything else is none", () => {
    expect(
      unread(`
        # 通讯录
        | 单位 | 备注 | 说明 | 电话 |
        | 办公室 | 一楼 | 常用 | 1 |`),
    ).toEqual([]);
  });
});

describe("money", () => {
  const drawing = evaluation
    .replace("落实数", "实际完成值")
    .replace("执行率 | 得分 |", "执行率 | 支付进度 |")
    .replace("100% | 10 |", "100% | 98 |")
    .replace("| 一级指标", "| 上级帮扶款 | 50 | 50 | 50 | | | |\n  | 一级指标");

  test("names an unknown column and an unknown line with figures", () => {
    expect(unread(drawing)).toEqual([
      "自评表!G2 支付进度 column money",
      "自评表!A4 上级帮扶款 row moneyLines",
    ]);
  });

  test("reads them as pointed at, or leaves them out", () => {
    const lines = (answers: readonly Answer[]): unknown =>
      review(drawing, answers).annexes.selfEvaluations[0]?.money?.parts.map(({ concept }) => concept);
    expect(lines([])).toEqual([undefined]);
    expect(lines([{ table: "moneyLines", label: "上级帮扶款", means: "other" }])).toEqual(["other"]);
    expect(lines([{ table: "moneyLines", label: "上级帮扶款", means: "ignored" }])).toEqual([]);
    const pointed: Answer[] = [
      { table: "money", label: "支付进度", means: "score" },
      { table: "moneyLines", label: "上级帮扶款", means: "total" },
    ];
    const { total } = review(drawing, pointed).annexes.selfEvaluations[0]?.money ?? {};
    expect([total?.label, unread(drawing, pointed)]).toEqual(["上级帮扶款", []]);
  });

  test("figures of a row without a label are said", () => {
    expect(unread(drawing.replace("上级帮扶款", ""))).toContain("自评表!B4  row moneyLines");
  });
});

describe("the base data table", () => {
  const drawing = `
    # 基础数据表
    | 财政供养人员情况 | 编制数 | 2024年实际在职人数 | 控制率 | 借调人数 |
    | | 20 | 18 | 90% | 2 |
    | 经费控制情况（万元） | 2023年决算数 | 2024年预算数 | 2024年决算数 | 2024年调整数 |
    | 三公经费 | 6 | 6 | 5 | 1 |
    | 来客经费 | 4 | 5 | 4.99 | 1 |
    | 党建活动 | | | | |`;

  test("names what it does not know, not lines that nobody filled", () => {
    expect(unread(drawing)).toEqual([
      "基础数据表!E1 借调人数 column staffing",
      "基础数据表!E3 2024年调整数 column expenseColumns",
      "基础数据表!A5 来客经费 row expenses",
    ]);
  });

  test("reads a line and a column as pointed at, years included", () => {
    const answers: Answer[] = [
      { table: "staffing", label: "借调人数", means: "ignored" },
      { table: "expenseColumns", label: "2024年调整数", means: "budget" },
      { table: "expenses", label: "来客经费", means: "reception" },
    ];
    const [table] = review(drawing, answers).annexes.baseDataTables;
    const line = table?.expenses[1];
    expect([line?.concept, line?.budget.shown, line?.executed.shown]).toEqual(["reception", "1", "4.99"]);
    expect(unread(drawing, answers)).toEqual(["基础数据表!C3 2024年预算数 column expenseColumns"]);
  });

  test("an account of a year can be told to be this year's", () => {
    const answers: Answer[] = [{ table: "expenseColumns", label: "2023年决算数", means: "executed" }];
    const [table] = review(drawing, answers).annexes.baseDataTables;
    expect([table?.expenses[0]?.executed.shown, table?.expenses[0]?.previous.shown]).toEqual(["6", "5"]);
  });
});
