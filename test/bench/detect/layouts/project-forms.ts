import type { GroupPlan, Heading, IndicatorColumnName, Layout, MoneyColumnName } from "./layout";

const output = ["数量", "质量", "时效", "成本"];
const benefit = ["经济效益", "社会效益", "生态效益", "可持续影响"];

/** The points of the first levels as published forms set them. */
export const usualGroups: readonly (readonly GroupPlan[])[] = [
  [
    { label: "产出指标", weight: 50, levels: output },
    { label: "效益指标", weight: 30, levels: benefit },
    { label: "满意度指标", weight: 10, levels: ["满意度"] },
  ],
  [
    { label: "产出指标", weight: 40, levels: ["数量", "质量", "时效"] },
    { label: "效益指标", weight: 20, levels: benefit },
    { label: "满意度指标", weight: 10, levels: ["满意度"] },
    { label: "成本指标", weight: 20, levels: ["经济成本"] },
  ],
  [
    { label: "产出指标", weight: 60, levels: output },
    { label: "效益指标", weight: 20, levels: benefit },
    { label: "满意度指标", weight: 10, levels: ["满意度"] },
  ],
];

/** The money columns of most forms. */
export const usualMoney: readonly Heading<MoneyColumnName>[] = [
  { name: "initial", labels: ["年初预算数", "年初预算"] },
  { name: "budget", labels: ["全年预算数", "全年预算数（A）", "调整后预算数"] },
  { name: "executed", labels: ["全年执行数", "全年执行数（B）", "预算执行数"] },
  { name: "weight", labels: ["分值", "分值（10分）"] },
  { name: "rate", labels: ["执行率", "执行率（B/A）", "预算执行率"] },
  { name: "score", labels: ["得分"] },
];

/** The sources of most forms. */
export const usualParts: Layout["parts"] = [
  ["fiscal", "其中：当年财政拨款", "其中：本年财政拨款", "其中：财政拨款"],
  ["carry-over", "上年结转资金", "上年结转"],
  ["other", "其他资金"],
];

/** The indicator columns of most forms. */
export const usualIndicators: readonly Heading<IndicatorColumnName>[] = [
  { name: "level1", labels: ["一级指标"] },
  { name: "level2", labels: ["二级指标"] },
  { name: "name", labels: ["三级指标"] },
  { name: "target", labels: ["年度指标值", "年度指标值（A）", "指标值"] },
  { name: "actual", labels: ["实际完成值", "实际完成值（B）", "全年实际完成值"] },
  { name: "weight", labels: ["分值", "权重"] },
  { name: "score", labels: ["得分"] },
  { name: "reason", labels: ["偏差原因分析及改进措施", "未完成原因分析及改进措施", "偏差原因分析"] },
];

/** The national form for a project. */
export const nationalProject: Layout = {
  id: "national-project",
  isUnit: false,
  titles: ["项目支出绩效自评表"],
  hasYearLine: true,
  projectLabels: ["项目名称"],
  unitLabels: ["实施单位"],
  moneyLabels: ["项目资金（{unit}）", "项目资金\n（{unit}）"],
  money: usualMoney,
  totalLabels: ["年度资金总额", "年度资金总额："],
  parts: usualParts,
  hasCompositions: false,
  goalLabels: [["预期目标", "实际完成情况"]],
  indicators: usualIndicators,
  signWords: "symbols",
  groups: usualGroups,
  executionWeight: 10,
  executionWeightAt: "column",
  printsGroupWeights: true,
  totalAt: "row",
  hasGrade: false,
  hasReasonsBelow: false,
  notes: ["注：1.“其他资金”含与财政资金一并投入同一项目的自有资金、社会资金。"],
};

/** Weights before the values, and no opening budget. */
export const weightFirst: Layout = {
  ...nationalProject,
  id: "weight-before-values",
  titles: ["绩效目标自评表", "项目绩效目标自评表"],
  money: [
    { name: "budget", labels: ["全年预算数（A）"] },
    { name: "executed", labels: ["全年执行数（B）"] },
    { name: "weight", labels: ["分值"] },
    { name: "rate", labels: ["执行率（B/A）"] },
    { name: "score", labels: ["得 分"] },
  ],
  goalLabels: [["年初设定目标", "年度总体目标完成情况综述"]],
  indicators: [
    { name: "level1", labels: ["一级指标"] },
    { name: "level2", labels: ["二级指标"] },
    { name: "name", labels: ["三级指标"], span: 2 },
    { name: "weight", labels: ["分值"] },
    { name: "target", labels: ["年度指标值"] },
    { name: "actual", labels: ["全年实际值"] },
    { name: "score", labels: ["得分"] },
    { name: "reason", labels: ["未完成原因及拟采取的改进措施"] },
  ],
  notes: [
    "注：1.三级指标分值由部门自行确定，得分不得超过分值上限。",
    "　　2.定量指标为正向的，得分=全年实际值/年度指标值×分值。",
  ],
};

/** A header of two rows: sign, value and unit of the target in columns of their own. */
export const splitTarget: Layout = {
  ...nationalProject,
  id: "split-target",
  indicators: [
    { name: "level1", labels: ["一级指标"] },
    { name: "level2", labels: ["二级指标"] },
    { name: "name", labels: ["三级指标"] },
    { name: "sign", labels: ["指标性质"] },
    { name: "target", labels: ["指标值"] },
    { name: "unit", labels: ["度量单位", "计量单位"] },
    { name: "actual", labels: ["实际完成值"] },
    { name: "weight", labels: ["分值"] },
    { name: "score", labels: ["得分"] },
    { name: "reason", labels: ["偏差原因分析及改进措施"] },
  ],
  mergedHeading: { label: "年度指标值", over: ["sign", "target", "unit"] },
  printsGroupWeights: false,
  notes: [],
};

/** What was set at the opening beside what it was adjusted to, which stands empty where it was not. */
export const adjustedTargets: Layout = {
  ...nationalProject,
  id: "adjusted-targets",
  indicators: [
    ...usualIndicators.slice(0, 3),
    { name: "initialTarget", labels: ["年初指标值", "年度指标值", "年度指标值（年初）"] },
    { name: "target", labels: ["调整后指标值", "年度指标值（调整后）", "调整指标值"] },
    ...usualIndicators.slice(4),
  ],
};

/** Directions in words, and the points taken off in a column of their own. */
export const deductions: Layout = {
  ...nationalProject,
  id: "directions-in-words",
  money: usualMoney.map((column) => (column.name === "weight" ? { ...column, labels: ["分值"] } : column)),
  indicators: [
    { name: "level1", labels: ["一级指标"] },
    { name: "level2", labels: ["二级指标"] },
    { name: "name", labels: ["三级指标"] },
    { name: "sign", labels: ["指标方向", "指标性质"] },
    { name: "target", labels: ["年度指标值"] },
    { name: "unit", labels: ["计量单位"] },
    { name: "actual", labels: ["实际完成值"] },
    { name: "weight", labels: ["分值"] },
    { name: "deduction", labels: ["扣分"] },
    { name: "score", labels: ["得分", "自评得分"] },
    { name: "reason", labels: ["扣分原因分析及改进措施", "偏差原因分析及改进措施"] },
  ],
  signWords: "正反向",
  hasGrade: true,
};

/** The rate's points before its amount, and a reviewer's score beside the unit's own. */
export const reviewed: Layout = {
  ...nationalProject,
  id: "reviewed",
  moneyLabels: ["预算执行情况（{unit}）"],
  money: [
    { name: "initial", labels: ["年初预算数"] },
    { name: "budget", labels: ["全年预算数"] },
    { name: "executed", labels: ["全年执行数"] },
    { name: "rate", labels: ["执行率"] },
    { name: "weight", labels: ["分值"] },
    { name: "score", labels: ["自评分", "得分"] },
  ],
  indicators: [
    ...usualIndicators.slice(0, 6),
    { name: "score", labels: ["自评分", "自评得分"] },
    { name: "reviewScore", labels: ["复核分", "财政审核评分"] },
    { name: "reason", labels: ["偏差原因分析及改进措施"] },
  ],
  printsGroupWeights: false,
  hasGrade: true,
};
