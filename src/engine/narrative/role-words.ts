import { phraseTable } from "../numbers/phrase-table";
import type { Role } from "./statement";

/** Names of money with a role word in them that says nothing about the role. */
export const namesOfMoney = phraseTable<true>([
  [
    true,
    "一般公共预算财政拨款 一般公共预算 公共财政预算 政府性基金预算 国有资本经营预算 社会保险基金预算 公共预算 部门预算 预算单位 预算部门 预算内 预算外 预算绩效 预算编制 预算管理 预算会计 基本支出 项目支出 财政支出 三公经费支出 支出绩效 整体支出 收入户 支出户",
  ],
]);

/** Words that say what an amount of money is; of several the strongest, then the last counts. */
export const moneyRoles = phraseTable<{ readonly role: Role; readonly strength: number }>([
  [
    { role: "opening", strength: 3 },
    "年初预算 年初部门预算 年初批复预算 年初批复 年初安排 年初下达 年初预算数 年初数 年初预算安排 预算年初 年初财政预算 年初一般公共预算 年初核定 年初基本支出预算 年初项目支出预算 年初项目预算 年初资金 年初",
  ],
  [
    { role: "increase", strength: 4 },
    "调增 调整增加 追加 追加预算 调增预算 预算调增 中途追加 年中追加 年中调增 年中增加 预算追加 增拨 年中安排 执行中追加 核增 新增预算 调入 年中调入 调剂补充 调剂增加 调剂调入",
  ],
  [
    { role: "decrease", strength: 4 },
    "调减 调整减少 核减 调减预算 预算调减 压减 压减预算 收回 年中收回 财政收回 年中调减 年中核减 调剂减少 调剂核减 交回 上缴财政 缴回 调出 年中调出 调剂转出 调剂调出 退回 退回财政",
  ],
  [
    { role: "carry-over", strength: 3 },
    "结余 结转 结余结转 结转结余 结转下年 年末结转 年末结余 年末结转结余 滚存结余 剩余 未使用 未支出 余额 结转资金 结余资金 结存 尚余 年末余 期末余 净余",
  ],
  [
    { role: "budget", strength: 2 },
    "预算 全年预算 全年预算数 调整预算 调整后预算 预算调整为 预算安排 下达 到位 安排 批复 资金总额 预算数 核定 调整为 指标 拨付到位 预算总额 预算批复 资金安排 可用资金 实际到位 资金到位",
  ],
  [{ role: "income", strength: 1 }, "财政拨款"],
  [{ role: "income", strength: 2 }, "收入 总收入 收入合计 拨款收入 收入决算 收入总计 收到 征缴 缴入 拨入"],
  [
    { role: "spent", strength: 2 },
    "支出 总支出 决算 决算数 执行 执行数 实际支出 支付 实际使用 使用 支出合计 支出决算 列支 花费 开支 付款 已付 实际执行 全年执行数 累计支出 支出总计 用于 拨付 已支付 预付 兑付",
  ],
  [{ role: "target", strength: 3 }, "目标 目标值 控制目标 计划投资 计划 概算 估算 控制数 限额"],
]);

/** A count whose words end so was planned. */
export const targetEndings: readonly string[] =
  "目标 目标值 目标数 任务 任务数 任务量 目标任务 目标任务数 计划 计划数 计划任务 计划任务数 指标值 指标数 年度指标 年度目标 年度任务 指标 指标任务 预期目标 预期值 预期指标 考核指标 约束指标 下达任务 计划值 年初目标 年度指标值 目标要求 要求 考核目标 任务指标 计划目标 控制标准 考核标准 考核线 控制线 目标线 警戒线".split(
    " ",
  );

/** A phrase that begins so speaks of what is or was to be. */
export const targetOpenings = phraseTable<true>([
  [
    true,
    "计划 目标 拟 预计 预期 年初计划 年度计划 年度目标 年初目标 原计划 目标任务 任务数 指标值 年度指标值 年度任务 全年任务 全年目标 全年计划 应完成 应达到 力争 争取完成 确保完成 计划完成 目标值",
  ],
]);

/** Phrases that only look like one of those: 计划生育. */
export const noTargetOpenings: readonly string[] = ["计划生"];

/** Whose or which plan it is, before the words of a plan. */
export const planKinds: readonly string[] = ["年度", "年初", "全年", "既定", "预期", "绩效", "考核", "预定"];

/** Words behind a number that make it a target: 400件的任务, 95%目标. */
export const plansBehind: readonly string[] = ["目标", "任务", "计划", "指标值", "要求", "指标"];

/** Words behind the size of a change that make it a target: 净增8万人的目标. */
export const plansOfChange: readonly string[] = ["目标", "任务", "计划"];

/** Whose standard it is, besides a plan's. */
export const standardKinds: readonly string[] = ["质控", "控制", "约束", "规定", "国家", "省定", "市定"];

/** What must be kept to, behind a number: 3‰的控制线, 10秒以内的质控标准. */
export const standards: readonly string[] = "标准 控制线 考核线 目标线 红线 上限 底线 目标值 目标 要求".split(
  " ",
);

/** What may stand before 完成, where the target itself was reached: 圆满完成目标. */
export const completionAdverbs: readonly string[] = ["圆满", "全面", "超额", "已", "共"];

/** What may stand before 应, where all that was due is named: 占应参保总数. */
export const dueLeads: readonly string[] = ["占", "为"];

/** What all that was due ends with. */
export const dueEndings: readonly string[] = ["总数", "数量", "数"];

/** Comparison with another time. */
export const comparisonWords = phraseTable<true>([
  [
    true,
    "比上 较上 较去 比去 比上年 较上年 比去年 较去年 同比 环比 比上一年 较上一年 比上年度 较上年度 比同期 较同期 与上年相比 与去年相比 与上年 与去年 相比 比年初 较年初 比20 较20 比前 较前 比预算 较预算 比计划 较计划 比2 较2 比1 较1 同上年 同去年 比基期",
  ],
]);

/** Verbs of change with their direction. */
export const changeWords = phraseTable<"growth" | "decline">([
  [
    "growth",
    "增收 增产 净增 增支 净增加 增加 增长 上升 提高 提升 增 上涨 扩大 多 增幅 增幅为 增幅达 增加了 增长了 上升了 提高了 提升了 增长率 增长率为 上调 回升 攀升 升高 提标",
  ],
  [
    "decline",
    "减收 减产 净减 减支 净减少 减少 下降 降低 缩减 压减 减 降 下滑 少 降幅 降幅为 降幅达 减少了 下降了 降低了 缩短 节约 下降率 压缩 精简 下调 压降 回落 收窄 减亏",
  ],
]);

/** Comparison with the year or the period before, where the share itself carries the sign. */
export const yearOnYearWords: readonly string[] = ["同比", "环比"];

/** How one number lies to another that is named behind the word: 高于全省平均值. */
export const liesAbove: readonly string[] = ["高于", "优于"];

/** The same downwards. */
export const liesBelow: readonly string[] = ["低于"];

/** Words before what is compared with, where that closes with its number in brackets: 超计划（60场）. */
export const comparedWith: readonly string[] = ["比", "较", "与"];

/** The same, where the word itself tells of more. */
export const exceeding: readonly string[] = ["高出", "高于", "超过", "超", "超出"];

/** And of less. */
export const fallingShort: readonly string[] = ["低于"];

/** Words that open a comparison, unless they are part of another word: 比例, 较好. */
export const comparisonOpenings: readonly (readonly [word: string, notBefore: string])[] = [
  ["比", "例重率价赛武较"],
  ["较", "好大为强多高快"],
];

/** Characters before 比 or 较 that make it another word: 占比, 对比. */
export const noComparisonAfter = "占可对同性";

/** Verbs of more by their telling character; beside a comparison any of them tells a change. */
export const moreCharacters = "增扩多升高涨快长超";

/** Verbs of less. */
export const lessCharacters = "减降少低压缩精短慢";

/** What a change is called by its size, before 幅, 比例: 降幅, 精简比例. */
export const sizedGrowth: readonly string[] = "增 升 涨 提升 提高 增长 增加".split(" ");

/** The same of a decline. */
export const sizedDecline: readonly string[] = "减 降 压减 压缩 精简 缩减 核减 下降 减少".split(" ");

/** What makes these the size of the change. */
export const sizeNames: readonly string[] = ["幅度", "幅", "比例", "比率"];

/** Words between the size of a change and its number. */
export const beforeSize: readonly string[] = ["分别", "均", "约"];

/** Verbs that give the size. */
export const sizeVerbs: readonly string[] = ["为", "达到", "达"];

/** What is reached is no change: 增至8件; unless a share is named before it, 增长率为5%. */
export const reachedWords: readonly string[] = ["到", "至", "为"];

/** Ends of the name of a share. */
export const shareNames: readonly string[] = ["幅度", "幅", "率", "比例"];

/** Verbs that give the share. */
export const shareVerbs: readonly string[] = ["为", "达到"];

/** More than before, when all is counted. */
export const netGrowth = "净增";

/** Less than before, when all is counted. */
export const netDecline = "净减";

/** How far one number lies above another that stands before: 比上年多. */
export const farMore: readonly string[] = ["多", "高"];

/** How far below: 比上年少. */
export const farLess: readonly string[] = ["少", "低"];

/** Before the plan that was surpassed, or alone: 超出计划. */
export const beyondPlan: readonly string[] = ["超出", "高出"];

/** By how much it was surpassed, of whatever plan. */
export const beyond: readonly string[] = ["超额"];

/** What is surpassed, besides a budget. */
export const planNames: readonly string[] = ["计划", "目标", "任务"];

/** A budget is surpassed by 超 alone: 超预算. */
export const budgetName = "预算";

/** What is more than was planned: 超计划, 同比超. */
export const surplus = "超";

/** Words of moving money between budgets, which compare nothing. */
export const budgetMoves: readonly string[] = ["预算", "调整", "追加"];

/** Words of the year before, in the clause before a change. */
export const yearBefore: readonly string[] = ["上年", "去年"];
