import type { Role } from "./statement";

/** Verbs that say only that something took place: "开展培训" counts what "培训" counts. Longest first where one begins with another. */
export const lightVerbs: readonly string[] = [
  "组织开展",
  "组织举办",
  "组织实施",
  "组织召开",
  "组织",
  "开展",
  "举办",
  "举行",
  "召开",
  "进行",
  "实施",
  "实现",
  "完成",
  "保障",
  "惠及",
  "达到",
  "拥有",
  "具有",
  "共有",
  "设有",
  "现有",
  "参加",
  "有",
];

/** Words around a name that leave the fact the same: how it was added up, of what time, of all kinds. */
export const emptyModifiers: readonly string[] = [
  "加上",
  "另有",
  "今年以来",
  "一年来",
  "截至目前",
  "目前",
  "现有",
  "全年度",
  "本年度",
  "全年",
  "本年",
  "今年",
  "当年",
  "年度",
  "累计",
  "总共",
  "一共",
  "共计",
  "合计",
  "总计",
  "共",
  "已经",
  "实际",
  "各类",
  "各种",
  "各项",
  "各级各类",
  "相关",
  "有关",
  "等",
  "的",
  "其中",
  "了",
  "数量",
  "总数",
  "总量",
];

/**
 * Words for money and its way through the year that any fund has: alone they name no fact of the unit,
 * within the paragraph of a project they name one of that project.
 */
export const fundWords: readonly string[] = [
  "一般公共预算",
  "财政拨款",
  "专项资金",
  "专项经费",
  "项目资金",
  "项目经费",
  "项目支出",
  "执行进度",
  "年初",
  "年中",
  "年末",
  "全年",
  "本年",
  "调整后",
  "财政",
  "预算",
  "决算",
  "执行",
  "支出",
  "收入",
  "拨款",
  "下达",
  "安排",
  "到位",
  "使用",
  "调增",
  "调减",
  "追加",
  "压减",
  "结余",
  "结转",
  "实际",
  "累计",
  "总额",
  "金额",
  "资金",
  "经费",
  "总",
  "数",
  "额",
  "率",
  "为",
  "和",
  "与",
  "及",
  "的",
];

/** What the money of a fund is called by its role, behind the fund's name. */
export const fundRoles: Readonly<Partial<Record<Role, string>>> = {
  opening: "年初预算",
  budget: "预算",
  income: "收入",
  spent: "支出",
  increase: "调增",
  decrease: "调减",
  "carry-over": "结余结转",
};

/** What the name of a fund may end in without being another: 公车 and 公车经费. */
export const fundTails: readonly string[] = [
  "专项资金",
  "专项经费",
  "工作经费",
  "项目经费",
  "项目资金",
  "专项",
  "项目",
  "经费",
  "资金",
];

/** Words of a planned figure that do not say what was planned: 全年任务数 beside 受理法援案件. */
export const targetWords: readonly string[] = [
  "任务",
  "目标",
  "指标",
  "计划",
  "预期",
  "年度",
  "全年",
  "年初",
  "下达",
  "要求",
  "应",
  "值",
  "数",
  "为",
];

/** Words before a number, in its sentence or at the end of its heading, that say it was planned. */
export const planWords: readonly string[] = ["计划", "拟", "预计", "力争", "目标", "确保", "争取"];

/** Words behind a plan that say what came of it. */
export const resultWords: readonly string[] = ["实际", "已"];
