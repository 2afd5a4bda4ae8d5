import { reviewWorkbook } from "../../src/engine/review";
import { hunan2017 } from "../../src/policies/hunan-2017";
import { national } from "../../src/policies/national";
import { drawWorkbook } from "../engine/draw-workbook";
import { drawForm, testPolicy } from "./test-policy";

testPolicy(hunan2017, {
  atLeast: { "missed by a twentieth": [{ target: "≥95%", actual: "90%" }, "9.47"] },
  equal: { "as planned": [{ target: "=8个", actual: "8个" }, "10.00"] },
  atMost: { "at the limit": [{ target: "≤30万元", actual: "30万元" }, "10.00"] },
  overrun: { "by a tenth": [{ target: "≤30万元", actual: "33万元" }, "9.00"] },
  described: { "in part": [{ target: "有效改善", actual: "基本达到" }, "6–8 部分达成"] },
  grades: { "90": "优", "80": "良" },
  reasons: { "a form that holds together": [drawForm(), []] },
});

const baseData = ({ posts = "30", headcount = "30", rate = "100%", before = "10", now = "9" }): string => `
  # 基础数据表
  | 部门整体支出绩效评价基础数据表（2017年度） | < | < | < |
  | 财政供养人员情况 | 编制数 | 2017年实际在职人数 | 控制率 |
  | | ${posts} | ${headcount} | ${rate} |
  | 经费控制情况（万元） | 2016年决算数 | 2017年预算数 | 2017年决算数 |
  | 三公经费 | ${before} | 10 | ${now} |`;

const unitTable = ({ initial = "1000", budget = "1000", executed = "1000" }): string => `
  # 自评表
  | 2017年度部门整体支出绩效自评表 | < | < | < |
  | 年度预算申请（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
  | 年度资金总额 | ${initial} | ${budget} | ${executed} |`;

describe("the rubric of the base data table", () => {
  const linesOf = (drawing: string): Record<string, string | undefined> => {
    const [card] = reviewWorkbook(drawWorkbook(drawing).snapshot, hunan2017).rubrics;
    return Object.fromEntries((card?.lines ?? []).map(({ title, computed }) => [title, computed?.toFixed()]));
  };

  test.each([
    ["as many as posts", "30", "30", "5"],
    ["fewer than posts", "30", "12", "5"],
    ["3.33 % over: three whole points", "30", "31", "3.5"],
    ["10 % over: nothing left", "30", "33", "0"],
    ["far over", "30", "60", "0"],
  ])("控制率, %s", (_, posts, headcount, score) => {
    expect(linesOf(baseData({ posts, headcount }))).toMatchObject({ 在职人员控制率: score });
  });

  test.each([
    ["less than last year", "10", "9", "8"],
    ["the same", "10", "10", "8"],
    ["half a point more", "10", "10.05", "8"],
    ["5 % more", "10", "10.5", "4"],
    ["10 % more", "10", "11", "0"],
    ["twice as much", "10", "20", "0"],
  ])("三公变动率, %s", (_, before, now, score) => {
    expect(linesOf(baseData({ before, now }))).toMatchObject({ 三公经费变动率: score });
  });

  test.each([
    ["all of it", { executed: "1000" }, "5"],
    ["more than all", { executed: "1010" }, "5"],
    ["96 %: not a whole step", { executed: "960" }, "5"],
    ["95 %", { executed: "950" }, "3"],
    ["88 %", { executed: "880" }, "1"],
    ["half", { executed: "500" }, "0"],
  ])("预算完成率, %s", (_, amounts, score) => {
    expect(linesOf(baseData({}) + unitTable(amounts))).toMatchObject({ 预算完成率: score });
  });

  test.each([
    ["no change", { initial: "1000" }, "5"],
    ["a cut", { initial: "1100" }, "5"],
    ["exactly 10 %", { initial: "1000", budget: "1100" }, "4"],
    ["a little more than 10 %", { initial: "1000", budget: "1100.01" }, "3"],
    ["30 %", { initial: "1000", budget: "1300" }, "2"],
    ["more than 30 %", { initial: "1000", budget: "1301" }, "0"],
  ])("预算控制率, %s", (_, amounts, score) => {
    expect(linesOf(baseData({}) + unitTable(amounts))).toMatchObject({ 预算控制率: score });
  });

  test("says how, and of what it cannot measure why", () => {
    const drawing = baseData({ headcount: "31", now: "" });
    const [card] = reviewWorkbook(drawWorkbook(drawing).snapshot, hunan2017).rubrics;
    expect(card?.lines.map(({ derivation }) => derivation)).toEqual([
      "31 ÷ 30 = 103.33%，超过100%，每满1个百分点扣0.5，扣1.5，得3.5",
      "三公经费本年决算数空白或读不出，不测算",
      "没有同一单位、同一年度的自评表，不测算",
      "没有同一单位、同一年度的自评表，不测算",
    ]);
    expect([card?.computedTotal, card?.measuredMarks].map(String)).toEqual(["3.5", "5"]);
  });

  test("another policy has none", () => {
    expect(reviewWorkbook(drawWorkbook(baseData({})).snapshot, national).rubrics).toEqual([]);
  });
});
