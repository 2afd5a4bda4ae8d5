import { extractAnnexes } from "../../../src/engine/annexes/extract-annexes";
import { valueOf } from "../../../src/engine/annexes/fact";
import type { SheetSnapshot } from "../../../src/engine/workbook/snapshot";
import { drawWorkbook } from "../draw-workbook";

const unitForm = `
  | 附件3 | | | | | | | |
  | 2023年度单位整体支出绩效自评表 | < | < | < | < | < | < | < |
  | 预算单位名称 | < | 某局 | < | < | < | < | < |
  | 资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | " | 年度资金总额 | 90 | 100 | 95 | 10 | 95% | 9.5 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
  | 产出指标（90分） | 数量指标 | 办件数 | ≥50件 | 50件 | 90 | 90 | |
  | 总分 | < | < | < | < | 100 | 99.5 | |`;

const projectForm = (name: string, executed: string): string => `
  | 项目支出绩效自评表 | < | < | < | < | < | < | < |
  | 项目名称 | < | ${name} | < | < | < | < | < |
  | 资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | " | 年度资金总额 | 9 | 10 | ${executed} | 10 | 95% | 9.5 |
  | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 |
  | 产出指标（90分） | 数量指标 | 培训次数 | ≥5次 | 5次 | 90 | 90 | |
  | 总分 | < | < | < | < | 100 | 99.5 | |`;

const baseForm = `
  | 基础数据表 | < | < | < | < | < | < |
  | 财政供养人员情况（人） | 编制数 | < | 2023年实际在职人数 | < | 控制率 | < |
  | " | 31 | < | 31 | < | 100% | < |
  | 经费控制情况（万元） | 2022年决算数 | < | 2023年预算数 | < | 2023年决算数 | < |
  | 三公经费 | 4.36 | < | 3 | < | 1.64 | < |
  | 项目支出： | 12 | < | 14 | < | 13 | < |
  | 1、业务工作经费 | 10 | < | 10 | < | 9 | < |
  | 3、市级专项资金（一个专项一行） | | < | | < | | < |
  | 普法宣传 | 2 | < | 4 | < | 4 | < |
  | 公用经费 | 8 | < | 8 | < | 8 | < |`;

const shapeOf = (
  drawing: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot = (sheet) => sheet,
): string[] => {
  const { snapshot } = drawWorkbook(drawing);
  const annexes = extractAnnexes({ ...snapshot, sheets: snapshot.sheets.map(change) });
  return [
    ...annexes.baseDataTables.map((table) => `${table.sheet} base ${String(table.expenses.length)}`),
    ...annexes.selfEvaluations.map(
      ({ sheet, kind, indicators, money }) =>
        `${sheet} ${kind} ${String(indicators.length)} ${valueOf(money?.total?.executed)?.toFixed() ?? "no money"}`,
    ),
    ...annexes.leftAlone.map(({ sheet, why }) => `${sheet} ${why}`),
  ];
};

/** The drawing moved right and down by empty columns and rows. */
const moved = (drawing: string, columns: number, rows: number): string => {
  const lines = drawing
    .trim()
    .split("\n")
    .map((line) => `${"|  ".repeat(columns)}${line.trim()}`);
  return [...Array.from({ length: rows }, () => "|  |"), ...lines].join("\n");
};

test("an annex is found under any sheet name, wherever it starts", () => {
  expect(shapeOf(`# Sheet7\n${moved(unitForm, 3, 9)}`)).toEqual(["Sheet7 unit-self-evaluation 1 95"]);
});

test("two annexes below each other on one sheet are two, whichever comes first", () => {
  expect(shapeOf(`${projectForm("普法", "9.5")}\n${projectForm("救助", "8.5")}`)).toEqual([
    "自评表 project-self-evaluation 1 9.5",
    "自评表 project-self-evaluation 1 8.5",
  ]);
  expect(shapeOf(`${baseForm}\n|  |\n${unitForm}`)).toEqual([
    "自评表 base 6",
    "自评表 unit-self-evaluation 1 95",
  ]);
  expect(shapeOf(`${unitForm}\n${baseForm}`)).toEqual(["自评表 base 6", "自评表 unit-self-evaluation 1 95"]);
});

test("two annexes without titles are told apart by their totals", () => {
  const untitled = projectForm("甲", "9.5").trim().split("\n").slice(1).join("\n");
  expect(
    shapeOf(`${untitled}\n${untitled.replace("9.5 |", "7.5 |").replace("| 9 | 10 | 9.5", "| 9 | 10 | 7.5")}`),
  ).toEqual(["自评表 project-self-evaluation 1 9.5", "自评表 project-self-evaluation 1 7.5"]);
});

test("the unit's table and the projects' are told apart", () => {
  expect(
    shapeOf(`# a\n${unitForm}\n# b\n${projectForm("普法", "9")}\n# c\n${projectForm("救助", "8")}`),
  ).toEqual([
    "a unit-self-evaluation 1 95",
    "b project-self-evaluation 1 9",
    "c project-self-evaluation 1 8",
  ]);
});

test("hidden, oversized and unrelated sheets are left alone and named", () => {
  const drawing = `# 表\n${unitForm}\n# 旧表\n${unitForm}\n# 通讯录\n| 姓名 | 电话 |\n| 某某 | 1 |`;
  const hide = (sheet: SheetSnapshot): SheetSnapshot =>
    sheet.name === "旧表" ? { ...sheet, visibility: "veryHidden" } : sheet;
  expect(shapeOf(drawing, hide)).toEqual([
    "表 unit-self-evaluation 1 95",
    "旧表 hidden",
    "通讯录 not-an-annex",
  ]);
  expect(shapeOf(unitForm, (sheet) => ({ ...sheet, cells: [], state: "too-large" }))).toEqual([
    "自评表 too-large",
  ]);
});

test("a named 专项 is one, the lines around it keep their meaning", () => {
  const [table] = extractAnnexes(drawWorkbook(baseForm).snapshot).baseDataTables;
  expect(table?.expenses.map((line) => `${line.concept ?? "?"} ${line.label}`)).toEqual([
    "three-public 三公经费",
    "project 项目支出",
    "project-operations 业务工作经费",
    "special-funds 市级专项资金",
    "special-fund 普法宣传",
    "public-funds 公用经费",
  ]);
});

test("a title in a project's name does not open an annex", () => {
  expect(shapeOf(projectForm("2020年补助经费绩效自评表", "9.5"))).toEqual([
    "自评表 project-self-evaluation 1 9.5",
  ]);
});

test("a header repeated for a new page heads the same table", () => {
  const lines = unitForm.trim().split("\n");
  const header = lines[5] ?? "";
  const row = (lines[6] ?? "").replace("办件数", "接访数");
  const drawing = [...lines.slice(0, 7), header, row, ...lines.slice(7)].join("\n");
  expect(shapeOf(drawing)).toEqual(["自评表 unit-self-evaluation 2 95"]);
});

test("a column that no heading explains is named with its cell", () => {
  const drawing = unitForm
    .replace("| 偏差原因分析 |", "| 佐证材料编号 |")
    .replace("| 90 | 90 | |", "| 90 | 90 | 甲-3 |");
  const [evaluation] = extractAnnexes(drawWorkbook(drawing).snapshot).selfEvaluations;
  expect(evaluation?.unrecognised).toEqual([
    { at: { sheet: "自评表", cell: "H6" }, text: "佐证材料编号", what: "column", table: "indicators" },
  ]);
});

test("years printed in full width are years", () => {
  const drawing = baseForm.replaceAll("2022年", "２０２２年").replaceAll("2023年", "２０２３年");
  const [table] = extractAnnexes(
    drawWorkbook(`| （２０２３年度） | < | < |\n${drawing}`).snapshot,
  ).baseDataTables;
  expect(table?.expenseColumns.previous?.at.cell).toBe("B5");
  expect(table?.expenseColumns.executed?.at.cell).toBe("F5");
  expect(table?.years.map(({ year }) => year)).toEqual([2023, 2022, 2023, 2023]);
});

test.each(["经费控制情况（单位：元）", "经费控制情况"])(
  "the unit of a base data table is read as in a 自评表: %s",
  (label) => {
    const above = label.includes("元") ? "" : "| 单位：人民币元 | < |\n";
    const drawing = above + baseForm.replace("经费控制情况（万元）", label);
    const [table] = extractAnnexes(drawWorkbook(drawing).snapshot).baseDataTables;
    expect(table?.unit).toBe("元");
  },
);

test("the value of a field stands behind the blank cell that a label was not merged with", () => {
  const drawing = projectForm("普法", "9.5").replace(
    "| 项目名称 | < | 普法 | < | < | < | < | < |",
    "| 项目名称 | | 普法 | | 主管部门 | | 实施单位 | |",
  );
  const [evaluation] = extractAnnexes(drawWorkbook(drawing).snapshot).selfEvaluations;
  expect(evaluation?.head.fields.map(({ label, at, text }) => `${label} ${at.cell} ${text}`)).toEqual([
    "项目名称 C2 普法",
    "主管部门 F2 ",
    "实施单位 H2 ",
  ]);
});
