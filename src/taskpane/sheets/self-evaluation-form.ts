import type { NewSheet } from "../../hosts/workbook-host";

const money = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];

/** First level, second level, and how many rows there are for the indicators of the second. */
const groups: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  [
    "产出指标\n（40分）",
    [
      ["数量指标", 2],
      ["质量指标", 2],
      ["时效指标", 1],
    ],
  ],
  [
    "效益指标\n（20分）",
    [
      ["经济效益指标", 1],
      ["社会效益指标", 2],
      ["生态效益指标", 1],
      ["可持续影响指标", 1],
    ],
  ],
  ["满意度指标\n（10分）", [["服务对象满意度指标", 1]]],
  [
    "成本指标\n（20分）",
    [
      ["经济成本指标", 1],
      ["社会成本指标", 1],
      ["生态环境成本指标", 1],
    ],
  ],
];

/** Rows are counted from 1, as in the addresses below. */
const firstIndicator = 14;

interface Block {
  readonly rows: readonly (readonly (string | undefined)[])[];
  readonly merged: readonly string[];
}

/** The rows of the indicators, with the labels of both levels merged over theirs. */
const indicators = groups.reduce<Block>(
  (block, [first, seconds]) => {
    const top = firstIndicator + block.rows.length;
    const rows = seconds.flatMap(([second, count], place) =>
      Array.from({ length: count }, (_, index) => [
        undefined,
        place === 0 && index === 0 ? first : undefined,
        index === 0 ? second : undefined,
      ]),
    );
    const starts = seconds.map((_, place) =>
      seconds.slice(0, place).reduce((sum, [, count]) => sum + count, top),
    );
    const merged = seconds.flatMap(([, count], place) => area("C", starts[place] ?? top, count));
    return {
      rows: [...block.rows, ...rows],
      merged: [...block.merged, ...area("B", top, rows.length), ...merged],
    };
  },
  { rows: [], merged: [] },
);

function area(column: string, top: number, count: number): readonly string[] {
  return count > 1 ? [`${column}${top}:${column}${top + count - 1}`] : [];
}

const total = firstIndicator + indicators.rows.length;

/** The blank 部门整体支出绩效自评表 as it is usually printed. */
export const selfEvaluationForm: NewSheet = {
  name: "自评表",
  rows: [
    ["附件3"],
    ["     年度单位整体支出绩效自评表"],
    ["预算单位名称"],
    ["年度预算申请\n（万元）", undefined, undefined, ...money],
    [undefined, "年度资金总额", undefined, undefined, undefined, undefined, "10"],
    [undefined, "按收入性质分：", undefined, undefined, undefined, "按支出性质分："],
    [undefined, "  其中：一般公共预算：", undefined, undefined, undefined, "其中：基本支出："],
    [undefined, "政府性基金拨款：", undefined, undefined, undefined, "项目支出："],
    [undefined, "纳入专户管理的非税收入拨款："],
    [undefined, "其他资金："],
    ["年度总体目标", "预期目标", undefined, undefined, undefined, "实际完成情况"],
    [],
    [
      "绩\n效\n指\n标",
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
    ],
    ...indicators.rows,
    ["总分", undefined, undefined, undefined, undefined, undefined, "100"],
    ["填表人：          填报日期：           联系电话：            单位负责人签字："],
  ].map((row) => row.map((cell) => (cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : cell))),
  columnWidths: [44, 72, 84, 120, 78, 78, 48, 54, 150],
  mergedAreas: [
    "A2:I2",
    "A3:B3",
    "C3:I3",
    "A4:A10",
    "B4:C4",
    "B5:C5",
    ...[6, 7, 8, 9, 10, 11, 12].flatMap((row) => [`B${row}:E${row}`, `F${row}:I${row}`]),
    "A11:A12",
    `A13:A${total - 1}`,
    ...indicators.merged,
    `A${total}:F${total}`,
    `A${total + 1}:I${total + 1}`,
  ],
  styles: [
    { area: "A2:I2", isBold: true, fontSize: 16, align: "Center", rowHeight: 36 },
    { area: `A3:I${total}`, hasBorders: true, rowHeight: 24 },
    { area: "A4:I5", align: "Center" },
    { area: "A11:I11", align: "Center" },
    { area: "A12:I12", rowHeight: 80 },
    { area: `A13:H${total}`, align: "Center" },
    // Labels of two lines over a single row.
    { area: `B${total - 4}:C${total - 4}`, rowHeight: 34 },
    { area: `C${total - 1}:C${total - 1}`, rowHeight: 34 },
    { area: "A13:I13", isBold: true, align: "Center" },
  ],
  print: { isLandscape: false },
};
