import type { NewSheet } from "../../hosts/workbook-host";

/** One line of 经费控制情况 with its three amounts left blank; 4 spaces a step down. */
const expense = (label: string): readonly string[] => [label];

const expenses = [
  "三公经费",
  "   1、公务用车购置和维护经费",
  "       其中：公车购置",
  "             公车运行维护",
  "   2、出国经费",
  "   3、公务接待",
  "项目支出：",
  "   1、业务工作经费",
  "   2、运行维护经费",
  "   3、专项资金（一个专项一行）",
  "公用经费",
  "    其中：办公经费",
  "          水费、电费、差旅费",
  "          会议费、培训费",
  "政府采购金额",
  "部门基本支出预算调整",
];

/** Rows are counted from 1, as in the addresses below. */
const firstExpense = 6;
const buildings = firstExpense + expenses.length;
const last = buildings + 4;

const pairs = ["B#:C#", "D#:E#", "F#:G#"];
const inRow = (row: number): readonly string[] => pairs.map((pair) => pair.replaceAll("#", String(row)));
const rowsWithPairs = Array.from({ length: buildings - 3 }, (_, index) => index + 3);

/** The blank 部门整体支出绩效评价基础数据表 as it is usually printed. */
export const baseDataForm: NewSheet = {
  name: "基础数据表",
  rows: [
    ["附件2"],
    ["     年度单位整体支出绩效评价基础数据表"],
    ["财政供养人员情况（人）", "编制数", undefined, "实际在职人数", undefined, "控制率"],
    [],
    ["经费控制情况（万元）", "上年决算数", undefined, "本年预算数", undefined, "本年决算数"],
    ...expenses.map(expense),
    [
      "楼堂馆所控制情况\n（本年完工项目）",
      "批复规模\n（㎡）",
      "实际规模\n（㎡）",
      "规模控制率",
      "预算投资\n（万元）",
      "实际投资\n（万元）",
      "投资概算控制率",
    ],
    [],
    ["厉行节约保障措施"],
    ["说明：“项目支出”填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。"],
    ["填表人：          填报日期：          联系电话：            单位负责人签字："],
  ],
  columnWidths: [190, 68, 68, 68, 68, 68, 84],
  mergedAreas: [
    "A2:G2",
    "A3:A4",
    ...rowsWithPairs.flatMap(inRow),
    `A${buildings}:A${buildings + 1}`,
    `B${buildings + 2}:G${buildings + 2}`,
    `A${last - 1}:G${last - 1}`,
    `A${last}:G${last}`,
  ],
  styles: [
    { area: "A2:G2", isBold: true, fontSize: 16, align: "Center", rowHeight: 36 },
    { area: `A3:G${buildings + 2}`, hasBorders: true, rowHeight: 21 },
    { area: `B3:G${buildings + 1}`, align: "Center" },
    { area: "A3:A5", isBold: true, align: "Center" },
    { area: "B5:G5", isBold: true },
    { area: `A${buildings}:G${buildings}`, rowHeight: 34 },
    { area: `A${buildings + 2}:G${buildings + 2}`, rowHeight: 60 },
    { area: `A${last - 1}:G${last - 1}`, rowHeight: 34 },
  ],
  print: { isLandscape: false },
};
