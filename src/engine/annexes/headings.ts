import type { ExpenseConcept } from "./base-data-table";
import type { IndicatorColumn, MoneyColumn, MoneyLineConcept } from "./self-evaluation";

/**
 * What the labels of the forms mean. Data: a new form needs new lines here (or in a policy file), never new code.
 * A label is compared without white space, line breaks and brackets, full width as half width;
 * `*` stands for any characters. The first concept that matches to the letter wins, then the first pattern.
 */
export interface Headings {
  readonly money: Readonly<Record<MoneyColumn, readonly string[]>>;
  readonly moneyLines: Readonly<Record<MoneyLineConcept, readonly string[]>>;
  readonly compositions: Readonly<Record<"source" | "nature", readonly string[]>>;
  readonly compositionParts: Readonly<Record<"basic" | "project", readonly string[]>>;
  readonly indicators: Readonly<Record<IndicatorColumn, readonly string[]>>;
  readonly staffing: Readonly<Record<"posts" | "headcount" | "rate", readonly string[]>>;
  readonly expenseColumns: Readonly<Record<"previous" | "budget" | "executed", readonly string[]>>;
  readonly expenses: Readonly<Record<ExpenseConcept, readonly string[]>>;
  readonly buildings: Readonly<
    Record<
      "approvedArea" | "actualArea" | "areaRate" | "plannedInvestment" | "actualInvestment" | "investmentRate",
      readonly string[]
    >
  >;
  readonly titles: Readonly<Record<"selfEvaluation" | "baseData", readonly string[]>>;
  readonly rows: Readonly<Record<"total" | "note" | "reasonsBelow" | "remark", readonly string[]>>;
  readonly goals: Readonly<Record<"expected" | "actual", readonly string[]>>;
  readonly fields: Readonly<Record<"project" | "unit" | "headTotal" | "other", readonly string[]>>;
  /** Labels of a 自评表 that belong to a project, or to the unit as a whole; the title is asked after them. */
  readonly projectTitles: readonly string[];
  readonly unitTitles: readonly string[];
  /** Groups whose indicators are costs, which count at most. */
  readonly costGroups: readonly string[];
}

/** The labels of the published forms. */
export const standardHeadings: Headings = {
  money: {
    initial: ["年初预算数", "年初预算", "年初预算金额", "年初批复数", "当年预算", "当年预算/财政拨款数", "年初安排数"],
    budget: [
      "全年预算数",
      "全年预算",
      "调整后预算数",
      "调整预算数",
      "调整后预算",
      "全年调整预算数",
      "全年预算调整数",
      "全年预算金额",
      "预算数",
      "预算金额",
      "预算安排数",
      "全年预算总额",
    ],
    executed: [
      "全年执行数",
      "全年执行",
      "预算执行数",
      "执行数",
      "实际支付数",
      "实际执行数",
      "全年支出数",
      "实际支出数",
      "全年执行金额",
      "执行金额",
      "支出数",
    ],
    weight: ["分值", "权重", "执行率权重", "标准分", "标准分值"],
    rate: ["执行率", "预算执行率", "资金执行率", "预算执行率*", "执行率*"],
    score: ["得分", "执行率得分", "自评分", "自评得分", "得分*"],
    reason: ["原因", "偏差原因*", "未完成原因*", "得分计算方法", "备注", "说明"],
  },
  moneyLines: {
    total: [
      "年度资金总额",
      "年度总金额",
      "总额",
      "资金总额",
      "年度财政资金总额",
      "财政资金总额",
      "部门整体支出总额",
      "整体支出总额",
      "年度预算总额",
      "合计",
      "总计",
    ],
    fiscal: [
      "当年财政拨款",
      "本年财政拨款",
      "财政拨款",
      "财政资金",
      "本年一般公共预算拨款",
      "一般公共预算拨款",
      "一般公共预算",
      "中央补助",
      "中央*补助",
      "自治区补助",
      "省级补助",
      "*财政拨款",
    ],
    "carry-over": ["上年结转资金", "上年结转", "上年结余结转", "上年结转结余资金", "结转资金"],
    "special-account": ["财政专户管理资金", "财政专户资金", "纳入专户管理的非税收入拨款"],
    own: ["单位资金", "自有资金", "地方资金", "县级资金", "市县资金", "单位自有资金"],
    other: ["其他资金", "其它资金", "其他"],
  },
  compositions: {
    source: ["按收入性质分", "按资金来源分", "按收入来源分"],
    nature: ["按支出性质分", "按支出类型分", "按支出类别分"],
  },
  compositionParts: {
    basic: ["基本支出", "基本支出总额"],
    project: ["项目支出", "项目支出总额"],
  },
  indicators: {
    level1: ["一级指标"],
    level2: ["二级指标"],
    name: ["三级指标", "指标名称", "指标内容", "具体指标", "绩效指标名称", "三级指标名称", "指标"],
    sign: ["指标性质", "指标方向", "指标符号", "计算符号", "符号", "比较符号", "指标值性质"],
    unit: ["度量单位", "计量单位", "指标单位", "单位", "指标值单位"],
    initialTarget: ["年初指标值", "年初设定指标值"],
    target: [
      "年度指标值",
      "指标值",
      "年初目标值",
      "目标值",
      "调整指标值",
      "调整后指标值",
      "预期实现值",
      "预期指标值",
      "年度目标值",
      "全年指标值",
      "计划指标值",
      "预期值",
      "年度绩效指标值",
    ],
    actual: [
      "实际完成值",
      "完成值",
      "全年完成值",
      "全年实际值",
      "全年实际完成值",
      "年终完成值",
      "年度完成值",
      "实际值",
      "实际完成情况",
      "实施进度",
      "完成情况",
      "实际完成指标值",
    ],
    weight: ["分值", "权重", "指标权重", "参考分值", "指标分值", "标准分值", "标准分"],
    score: ["得分", "指标得分", "自评分", "自评得分"],
    reason: [
      "*偏差原因*",
      "未完成原因*",
      "*原因分析*",
      "*改进措施*",
      "说明",
      "备注",
      "偏差情况说明",
      "评价标准*",
      "未完成说明",
    ],
    deduction: ["扣分", "扣分值"],
    coefficient: ["得分系数"],
    reviewScore: ["复核分", "复核得分", "财政审核评分", "财政审核得分", "财政审度评分", "财政复核分"],
  },
  staffing: {
    posts: ["编制数", "编制人数", "核定编制数"],
    headcount: ["实际在职人数", "在职人数", "实有人数", "年末在职人数", "实际在职"],
    rate: ["控制率", "在职人员控制率", "人员控制率"],
  },
  expenseColumns: {
    // The year decides which 决算数 is last year's; where no years are printed, the first is.
    previous: ["上年决算数", "上年度决算数", "上年决算"],
    budget: ["预算数", "预算", "年初预算数", "本年预算数"],
    executed: ["决算数", "决算", "本年决算数", "本年度决算数"],
  },
  expenses: {
    "three-public": ["三公经费", "“三公”经费", "三公经费支出", "“三公经费”"],
    vehicles: ["公务用车购置和维护经费", "公务用车购置及运行维护费", "公务用车购置和运行维护费", "公务用车购置及运行费", "公务用车经费", "公务用车购置和维护费", "公务用车购置及维护经费", "公务用车购置和运行维护经费"],
    "vehicle-purchase": ["公车购置", "公务用车购置", "公务用车购置费", "公车购置费", "公车购置经费"],
    "vehicle-running": ["公车运行维护", "公务用车运行维护费", "公务用车运行维护", "公车运行维护费", "公务用车运行费", "公车运行维护经费"],
    abroad: ["出国经费", "因公出国费", "因公出国境费", "因公出国境经费", "因公出国费用", "因公出国境费用"],
    reception: ["公务接待", "公务接待费", "公务接待经费"],
    project: ["项目支出", "项目支出合计"],
    "project-operations": ["业务工作经费", "业务工作专项", "业务工作专项经费"],
    "project-maintenance": ["运行维护经费", "运行维护专项", "运行维护专项经费"],
    "special-funds": ["*专项资金", "*级专项资金", "专项资金"],
    "special-fund": [],
    "project-other": ["其他项目支出", "其他项目", "其他专项", "其他"],
    "public-funds": ["公用经费", "公用经费支出", "日常公用经费"],
    office: ["办公经费", "办公费"],
    utilities: ["水费、电费、差旅费", "水费电费差旅费", "水电费、差旅费", "水电差旅费"],
    meetings: ["会议费、培训费", "会议费培训费", "会议培训费"],
    procurement: ["政府采购金额", "政府采购", "政府采购支出"],
    "basic-adjustment": ["部门基本支出预算调整", "基本支出预算调整", "单位基本支出预算调整"],
    "whole-adjustment": ["部门整体支出预算调整", "整体支出预算调整", "单位整体支出预算调整"],
  },
  buildings: {
    approvedArea: ["批复规模"],
    actualArea: ["实际规模"],
    areaRate: ["规模控制率"],
    plannedInvestment: ["预算投资", "概算投资"],
    actualInvestment: ["实际投资"],
    investmentRate: ["投资概算控制率", "投资控制率"],
  },
  titles: {
    selfEvaluation: ["*自评表*", "*自评价表*", "*绩效自评*表*", "*绩效目标自评*", "*绩效目标完成情况*表*"],
    baseData: ["*基础数据表*"],
  },
  rows: {
    total: ["总分", "合计", "总计", "自评总分", "总得分", "合计得分", "合计分值"],
    note: ["注*", "说明:*", "备注:*", "填表人*", "填报人*", "填报单位*", "说明*", "备注*"],
    reasonsBelow: ["偏差大或目标未完成原因分析", "*未完成原因分析*", "改进措施及结果应用方案", "*改进措施*"],
    remark: ["其他需要说明事项", "其他需要说明的事项", "其他说明事项", "*需要说明*"],
  },
  goals: {
    expected: ["预期目标", "年初设定目标", "总体目标", "项目年度目标", "年初绩效目标", "年初目标", "年度预期目标", "年度总体目标"],
    actual: [
      "实际完成情况",
      "年度总体目标完成情况综述",
      "全年实际完成情况",
      "年度目标完成情况",
      "全年目标实际完成情况",
      "目标实际完成情况",
      "总体目标完成情况",
      "目标完成情况",
    ],
  },
  fields: {
    project: ["项目名称", "转移支付名称", "转移支付项目名称", "专项名称", "专项资金名称", "项目支出名称"],
    unit: ["*预算单位名称", "单位名称", "填报单位", "预算单位", "部门名称", "实施单位", "项目实施单位", "资金使用单位", "主管部门", "主管部门及代码", "项目单位", "部门(单位)名称"],
    headTotal: ["自评总分", "自评得分", "项目总得分", "总分", "总得分", "自评总得分"],
    other: [
      "填表人",
      "填报人",
      "填报日期",
      "填表日期",
      "填报时间",
      "联系电话",
      "电话",
      "联系人",
      "部门联系人",
      "单位负责人签字",
      "单位负责人",
      "负责人签字",
      "项目负责人",
      "项目负责人及电话",
      "报表编号",
      "项目类别",
      "项目属性",
      "项目类型",
      "评价年度",
      "自评等级",
      "厉行节约保障措施",
      "编号",
    ],
  },
  projectTitles: ["*项目支出*自评*", "*项目绩效*自评*", "*项目*自评表*", "*专项资金*自评*", "*转移支付*自评*"],
  unitTitles: ["*整体支出*", "*整体绩效*", "*整体自评*", "*单位整体*", "*部门整体*"],
  costGroups: ["成本指标", "经济成本指标", "社会成本指标", "生态环境成本指标", "*成本指标", "*成本指标*"],
};
