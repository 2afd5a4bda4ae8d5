import { type Review, reviewWorkbook } from "../../src/engine/review";
import { national } from "../../src/policies/national";
import { drawWorkbook } from "./draw-workbook";

const goal = "巡查河道400公里，清理河湖“四乱”问题20处。";
const actual =
  "全年巡查河道420公里。完成绿化造林1600亩，其中：荒山造林1000亩、封山育林500亩、低产林改造200亩。";

const table = (lead: string, expected: string, result: string, name = ""): string =>
  `
| 2023年度${name === "" ? "单位整体" : "项目"}支出绩效自评表 | < | < | < |
${name === "" ? "" : `| 项目名称 | ${name} | < | < |`}
| 年度预算申请（万元） | 年初预算数 | 全年预算数 | 全年执行数 |
| 年度资金总额 | 634.83 | 651.16 | 651.01 |
| 年度总体目标 | 预期目标 | < | 实际完成情况 |
| " | ${expected} | < | ${result} |
| 三级指标 | 年度指标值 | 实际完成值 | 得分 |
| 巡查河道 | 400公里 | 420公里 | 100 |`
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => lead + line)
    .join("\n");

const draw = (inReport: string, inWorkbook: string, prose = "> 全年巡查河道420公里。"): Review => {
  const { snapshot, reports } = drawWorkbook(`
> 2023年度江口县水利局部门整体支出绩效自评报告
> 二、工作情况
${prose}
${inReport}
# 自评表
${inWorkbook}`);
  return reviewWorkbook(snapshot, national, { reports });
};

/** The findings about what is told in sentences. */
const said = ({ findings }: Review): string[] =>
  findings
    .filter(({ rule }) => rule !== "no-weight-column-is-said")
    .map(({ message }) => message)
    .sort();

const printed = table("> ", goal, actual);
const kept = table("", goal, actual);

test("a goal that stands in the workbook and in the report's copy of the annex is read once", () => {
  const alone = draw("", kept);
  const both = draw(printed, kept);
  expect(said(alone)).toEqual([expect.stringContaining("1700亩")]);
  expect(said(both)).toEqual(said(alone));
  const count = ({ narrativeCoverage: { quantities, checked, inFinding } }: Review): number[] => [
    quantities,
    checked,
    inFinding,
  ];
  expect(count(both)).toEqual(count(alone));
  expect(both.narrative.statements.map(({ shown }) => shown)).toEqual(
    alone.narrative.statements.map(({ shown }) => shown),
  );
});

test("what is not read there is told as such, with its place", () => {
  const { narrative } = draw(printed, kept);
  const copied = narrative.skipped.filter(({ why }) => why === "copied");
  expect(copied.map(({ shown }) => shown)).toEqual([
    "400公里",
    "20处",
    "420公里",
    "1600亩",
    "1000亩",
    "500亩",
    "200亩",
  ]);
  expect(copied.every(({ at }) => narrative.documents[at.document]?.name !== "")).toBe(true);
});

test("spaces and full width signs do not make it another text", () => {
  const spaced = actual.replace("420公里", "４２０ 公里").replace("其中：", "其中:");
  expect(said(draw(table("> ", goal, spaced), kept))).toEqual(said(draw("", kept)));
});

test("where one sentence differs, that one is read, and the others are not", () => {
  const other = actual.replace("420公里", "430公里");
  const review = draw(table("> ", goal, other), kept);
  expect(said(review)).toHaveLength(3);
  expect(said(review).filter((message) => message.includes("430公里"))).toHaveLength(2);
  expect(review.narrativeCoverage.quantities).toBe(2);
});

test("the report's copy of a goal tells a plan, as the workbook's cell does", () => {
  const other = goal.replace("20处", "30处");
  const { narrative } = draw(table("> ", other, actual), kept);
  const planned = narrative.statements.filter(({ shown }) => shown === "400公里" || shown === "30处");
  expect(planned.map(({ role }) => role)).toEqual(["target", "target", "target"]);
});

test("a goal is held against the indicator's target, not against what came of it", () => {
  expect(said(draw("", kept)).filter((message) => message.includes("400公里"))).toEqual([]);
  const wrong = table("", goal.replace("400公里", "380公里"), actual);
  expect(said(draw("", wrong))).toContain(
    "文字写“巡查河道380公里”，自评表巡查河道指标值填400公里，差20公里，请核实。",
  );
});

test("an annex that only the report has is read there", () => {
  const project = table("> ", "做好巡查工作。", "全年组织力量巡查河道430公里，没有遗漏。", "河道管护经费");
  const review = draw(project, kept);
  expect(review.narrative.statements.filter(({ shown }) => shown === "430公里")).toHaveLength(1);
});

test("a result is no copy of a plan that says the same", () => {
  const review = draw(
    table("> ", "做好巡查工作。", goal),
    table("", goal, "全部完成，没有偏差，群众反映良好。"),
  );
  const result = review.narrative.statements.filter(
    ({ at, shown }) => review.narrative.documents[at.document]?.name !== "" && shown === "20处",
  );
  expect(result.map(({ role }) => role)).toEqual(["actual"]);
});

test("an edit of a figure costs no second reading, and one of the goal does", () => {
  const first = draw(printed, kept);
  const { reports } = drawWorkbook(`
> 2023年度江口县水利局部门整体支出绩效自评报告
> 二、工作情况
> 全年巡查河道420公里。
${printed}`);
  const again = (text: string, earlier: Review["narrative"]): Review =>
    reviewWorkbook(drawWorkbook(`# 自评表\n${text}`).snapshot, national, { reports, earlier });
  const before = again(kept, first.narrative);
  expect(again(kept.replace("634.83", "634.84"), before.narrative).narrative).toBe(before.narrative);
  const changed = again(table("", goal, actual.replace("420公里", "430公里")), before.narrative);
  expect(changed.narrative).not.toBe(before.narrative);
  expect(said(changed).filter((message) => message.includes("430公里"))).not.toEqual([]);
});
