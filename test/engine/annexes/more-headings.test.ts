import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { drawWorkbook } from "../draw-workbook";

test("headings of money and indicators as other forms print them", () => {
  const { selfEvaluations } = extractAnnexes(
    drawWorkbook(`
      | 项目支出绩效自评表 | < | < | < | < | < | < |
      | 资金情况（万元） | 年初预算安排数 | 预算调整后金额 | 预算执行金额 | 分值 | 预算执行率 | 得分 |
      | 资金总额 | 200 | 210 | 189 | 10 | 90% | 9 |
      | 三级指标 | 年度绩效目标值 | 年度实际完成值 | 分值 | 自评得分 |
      | 培训场次 | ≥10场 | 9场 | 90 | 81 |`).snapshot,
  );
  const { initial, budget, executed } = selfEvaluations[0]?.money?.total ?? {};
  const indicator = selfEvaluations[0]?.indicators[0];
  expect([initial?.shown, budget?.shown, executed?.shown]).toEqual(["200", "210", "189"]);
  expect([indicator?.target?.shown, indicator?.actual?.shown]).toEqual(["≥10场", "9场"]);
});

test("headings of a base data table that names this year 当年", () => {
  const { baseDataTables } = extractAnnexes(
    drawWorkbook(`
      # 基础数据表
      | 人员情况 | 核定编制数 | 年末实有人数 | 控制率（%） |
      | | 20 | 18 | 90 |
      | 经费（万元） | 上年决算数 | 当年预算数 | 当年决算数 |
      | 一、“三公”经费 | 6 | 6 | 5 |`).snapshot,
  );
  const staffing = baseDataTables[0]?.staffing;
  const line = baseDataTables[0]?.expenses[0];
  expect([staffing?.posts.shown, staffing?.headcount.shown]).toEqual(["20", "18"]);
  expect([line?.previous.shown, line?.budget.shown, line?.executed.shown]).toEqual(["6", "6", "5"]);
});
