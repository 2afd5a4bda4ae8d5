import { reviewWorkbook } from "../../../src/engine/review";
import { national } from "../../../src/policies/national";
import { drawWorkbook } from "../draw-workbook";

const form = (first: string, second: string): string => `
  | 2024年度项目支出绩效自评表 | < | < | < | < | < | < |
  | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因 |
  | 产出指标 | 培训场次 | ≥10场 | 9场 | 50 | 45 | 天气原因停办一场 |
  ${first}
  | 效益指标 | 培训人次 | ≥100人 | 100人 | 50 | 50 | |
  ${second}
  | 合计 | | | | 100 | 95 | |`;
const read = (drawing: string): ReturnType<typeof reviewWorkbook> =>
  reviewWorkbook(drawWorkbook(drawing).snapshot, national);

test.each([
  ["in the first column", form("| 小计 | | | | 50 | 45 | |", "| 小计 | | | | 50 | 50 | |")],
  ["in the column of names", form("| | 小 计 | | | 50 | 45 | |", "| | 小计 | / | / | 50 | 50 | |")],
  [
    "with the group's name",
    form("| 产出指标小计 | < | | | 50 | 45 | |", "| | 效益指标小计 | | | 50 | 50 | |"),
  ],
])("a subtotal %s is no indicator", (_, drawing) => {
  const { annexes, findings, labels } = read(drawing);
  expect(annexes.selfEvaluations[0]?.indicators.map(({ name }) => name)).toEqual(["培训场次", "培训人次"]);
  expect(findings.filter(({ severity }) => severity !== "hint")).toEqual([]);
  expect(labels.unrecognised).toEqual([]);
});

test("an indicator that is called so has a target", () => {
  const drawing = form("| | 补贴发放小计 | ≥5万元 | 5万元 | 0 | 0 | |", "");
  expect(read(drawing).annexes.selfEvaluations[0]?.indicators.map(({ name }) => name)).toContain(
    "补贴发放小计",
  );
});
