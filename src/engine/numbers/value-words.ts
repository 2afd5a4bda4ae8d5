import type { Loosening } from "./loosening";
import { phraseTable } from "./phrase-table";

const equal: Loosening = { qualifier: "exact", sign: "equal" };
const atLeast: Loosening = { qualifier: "at-least", sign: "at-least" };
const moreThan: Loosening = { qualifier: "above", sign: "more-than" };
const atMost: Loosening = { qualifier: "at-most", sign: "at-most" };
const lessThan: Loosening = { qualifier: "below", sign: "less-than" };
const over: Loosening = { qualifier: "over" };
const nearly: Loosening = { qualifier: "nearly" };
const about: Loosening = { qualifier: "about" };

/** Comparison signs as symbols, every way to type them (after folding). */
export const signSymbols = phraseTable<Loosening>([
  [equal, "= =="],
  [atLeast, "≥ >= => ≥= ≮"],
  [moreThan, ">"],
  [atMost, "≤ <= =< ≤= ≯"],
  [lessThan, "<"],
]);

/** Words before a number: 不少于12种, 控制在5%以内, 近400场. */
export const looseningBefore = phraseTable<Loosening>([
  [equal, "等于"],
  [
    atLeast,
    "大于等于 大于或等于 大于或者等于 不少于 不低于 不小于 不得少于 不得低于 不得小于 不能少于 不能低于 不应少于 不应低于 应不少于 应不低于 至少 最少 最低 不早于",
  ],
  [moreThan, "大于 多于 高于 超过 超 突破"],
  [
    atMost,
    "小于等于 小于或等于 小于或者等于 不超过 不超 不高于 不大于 不多于 不得超过 不得高于 不得大于 不得多于 不能超过 不能高于 不应超过 应不超过 控制在 至多 最多 最高 不晚于 不迟于 最迟",
  ],
  [lessThan, "小于 少于 低于 不足 不到 不满"],
  [over, "逾"],
  [nearly, "近 将近 接近"],
  [about, "约 大约 约为 大概 ≈"],
]);

/** Words between a number and its unit: 400余场, 20多万人次, 50左右人. */
export const looseningBetween = phraseTable<Loosening>([
  [over, "余 多"],
  [about, "左右 上下"],
]);

/** Words behind number and unit: 95%以上, 2天以内, 15%及其以下. */
export const looseningAfter = phraseTable<Loosening>([
  [atLeast, "以上 及以上 及其以上 或以上 或者以上"],
  [atMost, "以内 之内 内 以下 及以下 及其以下 或以下 之下"],
  [about, "左右 上下"],
  [over, "余 多 有余 出头"],
]);

/** Whether a word in front says that work has come so far, rather than what was measured. */
type Carrier = "plain" | "progress";

/** Words that may stand before a number, even behind a sign (至少全年完成2次), and change nothing. */
export const carriers = phraseTable<Carrier>([
  [
    "progress",
    "完成 已完成 已经完成 全部完成 全面完成 共完成 累计完成 实际完成 进度 进度达 完成进度 实施进度",
  ],
  [
    "plain",
    "全年 全年共 年度 本年 本年度 在 于 为 是 达 达到 已达 已达到 达成 实现 共 共计 合计 总计 总共 累计 开展 组织 组织开展 举办 召开 进行 : 均 均为 均达 均达到",
  ],
]);

/** Nouns and verbs that may stand before a number and before any sign: 按合同10.5万元, 工期90天. */
export const labelWords = phraseTable<true>([
  [
    true,
    "按 按照 合同 合同价 合同金额 实际 预计 计划 当年 金额 资金 经费 成本 总成本 项目总成本 项目成本 总投资 投资 预算 支出 实际支出 支付 拨付 发放 使用 投入 安排 办理 新建 建设 改造 购置 采购 " +
      "培训 宣传 服务 工期 时间 周期 时限 期限 平均 得分 评分 综合得分 考核得分 覆盖 受益",
  ],
]);

/** A noun of up to ten characters that ends so is the label of the number behind it: 满意率达95%以上. */
export const labelEndings = "率度数额量费值比例";

/** With one of these characters it is none: 第三季度, 未完成率, 较上年增长率 speak of something else. */
export const neverInLabels = "第每季前后未不无非超降减较比增提升同上下约近余多逾各其另";

/** Words that may stand between two numbers of a range. */
export const rangeSigns = phraseTable<true>([[true, "- -- --- — —— ~ ~~ 至 到 ― ─"]]);

/** Behind a percentage they say that the work has come so far: 100%完成. */
export const progressAfter = phraseTable<true>([[true, "完成 已完成"]]);

/** What is done by a deadline or within a time. Words of starting or of failing are missing on purpose. */
export const doneAfter = phraseTable<true>([
  [
    true,
    "完成 已完成 全部完成 全面完成 按时完成 如期完成 按期完成 全部 完工 竣工 建成 结束 到位 办结 验收 交付 发放 拨付 支付 支出 使用 实施 执行 完毕 投入使用 通过 并 项目 工作 任务 建设",
  ],
]);

/** With one of these a noun behind a count is a report of how things went: 3件已办结, 1个项目未完工. */
export const neverInNouns =
  "已未不无没完达合格标其中共余多约近每第各均总计超增减升降率比为是一二三四五六七八九十百千万亿";

/** Ordinary words that look like a Chinese numeral with a unit: 一起 is "together", not one case. */
export const notNumerals: ReadonlySet<string> = new Set(
  "十分 一分 一点 一起 一道 一面 一路 一片 一样 一种 一部 一把 一对 一方 两方 三方 四方 多方 一时 一度 一线 一段 百分".split(
    " ",
  ),
);

/** What a person writes to say that a cell has no value. */
export const nothingWords: ReadonlySet<string> = new Set([
  "无",
  "暂无",
  "没有",
  "不适用",
  "不涉及",
  "N/A",
  "n/a",
  "NA",
]);

/** Characters of which a cell without a value may consist: / — …… …. and their like. */
export const blankCharacters = "/\\-—–―─_.…⋯·。、~*|";

/** What Excel shows where a formula fails. */
export const formulaErrors: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#REF!",
  "#N/A",
  "#VALUE!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#GETTING_DATA",
]);

/** Whether the code unit is a Chinese character, 〇 aside. */
export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** The offset behind the stops that may close a value. An ASCII stop closes it behind a unit; behind a digit it is stray. */
export function skipStops(text: string, at: number): number {
  let end = at;
  while (end < text.length && "。;、!".includes(text.charAt(end))) end += 1;
  const isAscii = text.charAt(end) === "." || text.charAt(end) === ",";
  return isAscii && (end === 0 || text.charAt(end - 1) < "0" || text.charAt(end - 1) > "9") ? end + 1 : end;
}
