/**
 * What a label of a form may mean, in the users' words: by the table it stands in, the roles of `Headings`.
 * `indicatorRows` are the rows of an indicator table: a row is known by its name.
 */
export const roleTitles = {
  indicators: {
    level1: "一级指标",
    level2: "二级指标",
    name: "三级指标（指标名称）",
    sign: "指标性质（方向）",
    unit: "计量单位",
    initialTarget: "年初指标值",
    target: "年度指标值",
    actual: "实际完成值",
    weight: "分值",
    score: "得分",
    reason: "偏差原因",
    deduction: "扣分",
    coefficient: "得分系数",
    core: "是否核心指标",
    reviewScore: "复核分",
  },
  indicatorRows: {
    indicator: "指标",
    total: "总分（合计行）",
    subtotal: "小计行",
    note: "说明",
  },
  money: {
    initial: "年初预算数",
    budget: "全年预算数",
    executed: "全年执行数",
    weight: "分值",
    rate: "执行率",
    score: "得分",
    reason: "偏差原因",
  },
  moneyLines: {
    total: "年度资金总额",
    fiscal: "财政拨款",
    "carry-over": "上年结转资金",
    "special-account": "财政专户管理资金",
    own: "单位资金",
    other: "其他资金",
  },
  staffing: { posts: "编制数", headcount: "实际在职人数", rate: "控制率" },
  expenseColumns: { previous: "上年决算数", budget: "本年预算数", executed: "本年决算数" },
  expenses: {
    "three-public": "三公经费",
    vehicles: "公务用车购置和维护经费",
    "vehicle-purchase": "公车购置",
    "vehicle-running": "公车运行维护",
    abroad: "出国经费",
    reception: "公务接待",
    project: "项目支出",
    "project-operations": "业务工作经费",
    "project-maintenance": "运行维护经费",
    "special-funds": "专项资金（合计）",
    "special-fund": "某项专项资金",
    "project-other": "其他项目支出",
    "public-funds": "公用经费",
    office: "办公经费",
    utilities: "水费、电费、差旅费",
    meetings: "会议费、培训费",
    procurement: "政府采购金额",
    "basic-adjustment": "部门基本支出预算调整",
    "whole-adjustment": "部门整体支出预算调整",
  },
  buildings: {
    approvedArea: "批复规模",
    actualArea: "实际规模",
    areaRate: "规模控制率",
    plannedInvestment: "预算投资",
    actualInvestment: "实际投资",
    investmentRate: "投资概算控制率",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The tables whose labels a user can point at. */
export type PointedTable = keyof typeof roleTitles;

/** What a user says of a label that is no part of what is to be checked. */
export const ignored = "ignored";
