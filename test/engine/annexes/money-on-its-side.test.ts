import { reviewWorkbook } from "../../../src/engine/review";
import { national } from "../../../src/policies/national";
import { drawWorkbook } from "../draw-workbook";

const form = (money: string): string => `
  | 2024年度项目支出绩效自评表 | < | < | < | < | < |
  ${money}
  | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 产出指标 | 培训场次 | ≥10场 | 10场 | 100 | 100 |`;
const unread = (money: string): readonly string[] =>
  reviewWorkbook(drawWorkbook(form(money)).snapshot, national).labels.unrecognised.map(
    ({ what, text }) => `${what} ${text}`,
  );

test("the rows of a money block that lies on its side are said to be unread", () => {
  const money = `
  | 项目资金 | | 资金总额 | 财政拨款 | 其他资金 | |
  | | 年初预算数 | 100 | 100 | 0 | |
  | | 全年预算数 | 120 | 120 | 0 | |
  | | 全年执行数 | 110.5 | 110.5 | 0 | |`;
  expect(unread(money)).toEqual(["row 年初预算数", "row 全年预算数", "row 全年执行数"]);
});

test("fields without an amount and blocks that are read are not", () => {
  expect(unread("| 项目名称 | 培训 | 主管部门 | 某局 | 全年预算数 | 见附件 |")).toEqual([]);
  const upright = `
  | 项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分 |
  | 年度资金总额 | 100 | 120 | 110.5 | 10 | 9.21 |`;
  expect(unread(upright)).toEqual([]);
});
