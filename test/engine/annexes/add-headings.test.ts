import { type AddedHeadings, addHeadings, headingsWith } from "../../../src/engine/annexes/add-headings";
import type { AnnexSet } from "../../../src/engine/annexes/annex-set";
import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { standardHeadings } from "../../../src/engine/annexes/standard-headings";
import { reviewWorkbook } from "../../../src/engine/review";
import { national } from "../../../src/policies/national";
import { drawWorkbook } from "../draw-workbook";

const read = (drawing: string, added?: AddedHeadings): AnnexSet =>
  extractAnnexes(drawWorkbook(drawing).snapshot, added && headingsWith(added));

const evaluation = `
  | 2024年度项目支出绩效自评表 | < | < | < | < |
  | 三级指标 | 任务数 | 办结数 | 分值 | 计分 |
  | 培训场次 | ≥20场 | 18场 | 100 | 90 |`;

test("columns under labels of one's own", () => {
  expect(read(evaluation).selfEvaluations[0]?.indicators ?? []).toEqual([]);
  const [table] = read(evaluation, {
    indicators: { target: ["任务数"], actual: ["办结数"], score: ["计分"] },
  }).selfEvaluations;
  const [row] = table?.indicators ?? [];
  expect([row?.target?.shown, row?.actual?.shown, row?.score?.shown]).toEqual(["≥20场", "18场", "90"]);
});

test("a line of the base data table and a column of money", () => {
  const drawing = `
    # 基础数据表
    | 经费控制情况（万元） | 2023年决算数 | 2024年预算数 | 2024年决算数 |
    | 来宾费 | 4 | 5 | 4.99 |
    # 自评表
    | 项目资金 | 核定资金 | 全年执行数 | 执行率 |
    | 年度资金总额 | 100 | 90 | 90% |`;
  const { baseDataTables, selfEvaluations } = read(drawing, {
    expenses: { reception: ["来宾费"] },
    money: { budget: ["核定资金"] },
  });
  expect(baseDataTables[0]?.expenses[0]?.concept).toBe("reception");
  expect(selfEvaluations[0]?.money?.total?.budget?.shown).toBe("100");
});

test("words of a direction", () => {
  const drawing = `
    | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
    | 助农款项 | 80万元 | 84万元 | 100 | 100 |`;
  const isOpen = (added?: AddedHeadings): boolean | undefined =>
    read(drawing, added).selfEvaluations[0]?.indicators[0]?.direction.isOpen;
  expect([isOpen(), isOpen({ direction: { gain: ["助农"] } })]).toEqual([true, false]);
});

test("an added label means what it is added for, whatever it meant before", () => {
  const drawing = `
    | 三级指标 | 目标值 | 指标值 | 分值 | 得分 |
    | 培训场次 | ≥20场 | 18场 | 100 | 90 |`;
  const valuesOf = (added?: AddedHeadings): (string | undefined)[] => {
    const [row] = read(drawing, added).selfEvaluations[0]?.indicators ?? [];
    return [row?.target?.shown, row?.actual?.shown];
  };
  expect(valuesOf()).not.toEqual(["≥20场", "18场"]);
  expect(valuesOf({ indicators: { actual: ["指 标 值"] } })).toEqual(["≥20场", "18场"]);
});

test("nothing added, nothing changed; and the usual labels stay as they are", () => {
  const before = JSON.stringify(standardHeadings);
  expect(addHeadings(standardHeadings, {})).toEqual(standardHeadings);
  addHeadings(standardHeadings, { indicators: { target: ["完成值"] }, costGroups: ["开销"] });
  expect(JSON.stringify(standardHeadings)).toBe(before);
});

test("the labels of one policy are put together once", () => {
  const added: AddedHeadings = { costGroups: ["开销指标"] };
  expect(headingsWith(added)).toBe(headingsWith(added));
});

test("a review reads by the labels of its caller and by those of the policy", () => {
  const drawing = drawWorkbook(evaluation).snapshot;
  const policy = { ...national, headings: { indicators: { target: ["任务数"], actual: ["办结数"] } } };
  const headings = addHeadings(standardHeadings, { indicators: { score: ["计分"] } });
  const [byPolicy] = reviewWorkbook(drawing, policy).scorecards;
  const [byBoth] = reviewWorkbook(drawing, policy, { headings }).scorecards;
  expect([byPolicy?.indicators[0]?.computed, byPolicy?.indicators[0]?.stated].map(String)).toEqual([
    "90",
    "undefined",
  ]);
  expect(String(byBoth?.indicators[0]?.stated)).toBe("90");
});
