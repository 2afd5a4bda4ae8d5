import type { Layout } from "./layout";
import { nationalProject, usualGroups, usualIndicators, usualMoney } from "./project-forms";

/** The unit's form with 按收入性质分 and 按支出性质分; the base data table goes with it. */
export const unitWithCompositions: Layout = {
  ...nationalProject,
  id: "unit-with-compositions",
  isUnit: true,
  titles: ["单位整体支出绩效自评表", "部门整体支出绩效自评表"],
  hasYearLine: false,
  projectLabels: [],
  unitLabels: ["预算单位名称", "县级预算单位名称", "单位名称"],
  moneyLabels: ["年度预算申请（{unit}）", "年度预\n算申请\n（{unit}）"],
  parts: [],
  hasCompositions: true,
  groups: [
    [
      { label: "产出指标", weight: 40, levels: ["数量", "质量", "时效"] },
      { label: "效益指标", weight: 20, levels: ["经济效益", "社会效益", "生态效益", "可持续影响"] },
      { label: "满意度指标", weight: 10, levels: ["满意度"] },
      { label: "成本指标", weight: 20, levels: ["经济成本"] },
    ],
  ],
  notes: [],
};

/** The unit's form with sources of money. */
export const unitWithSources: Layout = {
  ...nationalProject,
  id: "unit-with-sources",
  isUnit: true,
  titles: ["部门整体绩效自评表", "部门整体支出绩效自评表"],
  hasYearLine: false,
  projectLabels: [],
  unitLabels: ["部门名称", "单位名称"],
  moneyLabels: ["部门预算（{unit}）", "预算执行情况（{unit}）"],
  parts: [
    ["fiscal", "其中：财政拨款"],
    ["special-account", "财政专户管理资金"],
    ["own", "单位资金"],
    ["other", "其他资金"],
  ],
  groups: usualGroups,
  hasGrade: true,
};

/** Execution 20 and indicators 80, no weight column, reasons in rows below the table. */
export const twentyEighty: Layout = {
  ...nationalProject,
  id: "twenty-eighty",
  titles: ["项目自评表", "项目支出绩效自评表"],
  hasYearLine: false,
  unitLabels: ["项目实施单位"],
  moneyLabels: ["预算执行情况\n（{unit}）\n（20分）"],
  money: [
    { name: "budget", labels: ["预算数（A）"] },
    { name: "executed", labels: ["执行数（B）"] },
    { name: "rate", labels: ["执行率（B/A）"] },
    { name: "score", labels: ["得分\n（20分*执行率）"] },
  ],
  totalLabels: ["年度财政\n资金总额", "年度财政资金总额"],
  parts: [],
  goalLabels: [],
  indicators: [
    { name: "level1", labels: ["一级指标"] },
    { name: "level2", labels: ["二级指标"] },
    { name: "name", labels: ["三级指标"] },
    { name: "target", labels: ["年初目标值（A）", "年初目标值\n（A）"] },
    { name: "actual", labels: ["实际完成值（B）", "实际完成值\n（B）"] },
    { name: "score", labels: ["得分"] },
  ],
  groups: [
    [
      { label: "产出指标", weight: 50, levels: ["数量", "质量", "时效"] },
      { label: "效益指标", weight: 20, levels: ["社会效益", "可持续影响"] },
      { label: "满意度指标", weight: 10, levels: ["满意度"] },
    ],
  ],
  executionWeight: 20,
  executionWeightAt: "label",
  printsGroupWeights: false,
  hasReasonsBelow: true,
  notes: ["备注：1.定量指标得分：正向指标为权重×B/A，反向指标为权重×A/B，得分不得突破权重总额。"],
};

/** A flat list with signs, units and a coefficient; the total stands in the head. */
export const flatList: Layout = {
  ...nationalProject,
  id: "flat-list",
  isUnit: true,
  titles: ["部门整体绩效自评表"],
  hasYearLine: false,
  projectLabels: [],
  unitLabels: ["主管部门"],
  moneyLabels: ["预算执行情况\n（{unit}）"],
  money: [
    { name: "initial", labels: ["年初预算数"] },
    { name: "budget", labels: ["全年（调整）\n预算数"] },
    { name: "executed", labels: ["全年执行数"] },
    { name: "rate", labels: ["执行率\n（%）"] },
    { name: "weight", labels: ["执行率权重\n（分）"] },
    { name: "score", labels: ["执行率得分（分）"] },
  ],
  totalLabels: ["年度总金额"],
  parts: [["fiscal", "其中：财政拨款"]],
  goalLabels: [["年初绩效目标", "全年目标实际完成情况"]],
  indicators: [
    { name: "name", labels: ["指标名称"], span: 2 },
    { name: "unit", labels: ["计量单位"] },
    { name: "sign", labels: ["指标性质"] },
    { name: "target", labels: ["指标值"] },
    { name: "weight", labels: ["指标权重\n（分）"] },
    { name: "actual", labels: ["全年完成值"] },
    { name: "coefficient", labels: ["得分系数\n（%）", "得分系数"] },
    { name: "score", labels: ["指标得分（分）"] },
    { name: "reason", labels: ["说明"] },
  ],
  groups: [
    [
      {
        label: "",
        weight: 90,
        levels: ["数量", "质量", "时效", "成本", "经济效益", "社会效益", "生态效益", "可持续影响", "满意度"],
      },
    ],
  ],
  printsGroupWeights: false,
  totalAt: "head",
  notes: ["说明：1.未完成绩效目标或偏离较大的，请在“说明”栏写明原因。2.得分一栏保留两位小数。"],
};

/** Transfer payments: central and local money, no points. */
export const transferPayment: Layout = {
  ...nationalProject,
  id: "transfer-payment",
  titles: ["转移支付区域（项目）绩效自评表", "中央对地方转移支付区域绩效自评表"],
  projectLabels: ["转移支付（项目）名称", "转移支付项目名称"],
  unitLabels: ["资金使用单位"],
  moneyLabels: ["资金投入情况（{unit}）"],
  money: [
    { name: "budget", labels: ["全年预算数（A）"] },
    { name: "executed", labels: ["全年执行数（B）"] },
    { name: "rate", labels: ["预算执行率（B/A×100%）", "执行率（B/A）"] },
  ],
  parts: [
    ["fiscal", "其中：中央财政资金", "其中：中央补助"],
    ["local", "地方资金"],
    ["other", "其他资金"],
  ],
  goalLabels: [["总体目标", "全年实际完成情况"]],
  indicators: [
    ...usualIndicators.slice(0, 3),
    { name: "target", labels: ["指标值"], span: 2 },
    { name: "actual", labels: ["全年实际完成值"] },
    { name: "reason", labels: ["未完成原因和改进措施"] },
  ],
  executionWeight: 0,
  executionWeightAt: "none",
  printsGroupWeights: false,
  totalAt: "none",
};

/** Directions spelled out, 大于等于. */
export const spelledDirections: Layout = {
  ...nationalProject,
  id: "spelled-directions",
  money: usualMoney.map((column) => (column.name === "weight" ? { ...column, labels: ["权重"] } : column)),
  indicators: [
    ...usualIndicators.slice(0, 3),
    { name: "sign", labels: ["指标方向", "计算符号"] },
    { name: "target", labels: ["年度指标值"] },
    { name: "unit", labels: ["度量单位"] },
    { name: "actual", labels: ["实际完成值"] },
    { name: "weight", labels: ["权重"] },
    { name: "score", labels: ["得分"] },
    { name: "reason", labels: ["未完成原因分析"] },
  ],
  signWords: "大于等于",
};
