import { phraseTable } from "../../numbers/phrase-table";

/** What an amount is in the balance of a fund: "carry-in" came over from last year, "budget" is what this year had in all, changes included. */
export type FundRole =
  "carry-in" | "opening" | "budget" | "income" | "increase" | "decrease" | "spent" | "carry-over";

/** Words in front of an amount that say so; the last of them in the phrase counts, the longest first. */
export const fundWords = phraseTable<FundRole>([
  [
    "opening",
    "年初预算 年初安排 年初下达 年初预算安排 年初预算资金 年初预算数 年初预算批复 年初批复 年初批复预算 年初下达预算",
  ],
  [
    "carry-in",
    "年初结转 年初结余 年初结转结余 年初结转和结余 上年结转 上年结余 上年结转结余 上年结余结转 上年度结转 上年末结转 上年末结余 上年度结余 上年结转资金 结转上年 期初余额 年初余额 期初结存 年初结存 期初结余 上年结存 上年末结存 上年滚存 年初滚存 期初滚存 上年剩余 上年余 年初账面 上年末余额 上年累计结余 上年末累计结余 年初存款 上年末存款",
  ],
  [
    "budget",
    "全年预算 全年预算数 调整后预算 调整预算 调整预算数 预算调整为 调整后预算数 预算总额 预算安排 预算数 下达 安排 到位",
  ],
  [
    "income",
    "收入 本年收入 当年收入 本年拨入 本年下达 当年下达 本年安排 当年安排 拨入 本年新增 拨款 财政拨款 财政补助 本年财政拨款 当年财政拨款 接收 接受 收到 利息收入 当期接收 本期接收 本期收入 新到位 当年到位 本年到位 本年预算安排 当年预算安排 到账 入账 进账 缴费 归集 征缴 筹集 收款 拨来 当年预算 本年预算",
  ],
  ["increase", "调增 追加 年中追加 年中调增 执行调增 调整增加 增加预算 调入"],
  [
    "decrease",
    "调减 收回 年中调减 执行调减 调整减少 核减 压减 财政收回 调出 上缴 转出 调剂转出 退回 退回财政 上缴财政 交回 划出 收缴 核销 退库 收回存量 扣减",
  ],
  [
    "spent",
    "支出 实际支出 执行 支付 使用 已使用 实际使用 全年执行 决算 拨付 实际执行 累计支出 已支出 开支 合计开支 兑付 已兑付 列支 支用 拨付使用 发放 花费 付款 报销 投入使用 用去 花去 花掉 用掉 只用 只用了 使用了 支付了 共用 付出 出账 支取 报账",
  ],
  [
    "carry-over",
    "结余 结转 结余结转 结转结余 年末结转 年末结余 结转下年 剩余 余额 结余资金 年末结转结余 当期结余 本期结余 当年结余 本年结余 期末余额 期末结存 年末结存 结存 滚存结余 滚存结存 累计滚存 年末余 年末尚余 尚余 尚结余 净结余 节余 结余额 结转下年使用 结转下年继续使用 结转到下年 结转至下年 结转次年 留存 还剩 尚剩 仅剩 余下 仅余 净余 盈余 期末滚存 年末滚存 年末账面 账面余额",
  ],
]);

/** Words that move a fund where they are told against no other year: 预算调整增加642.3万元，减少35.8万元. */
export const plainMovements = phraseTable<"increase" | "decrease">([
  ["increase", "增加 新增"],
  ["decrease", "减少"],
]);

/** Words of what the budget became when the year's changes were made, however the amount itself is called. */
export const changedBudgetWords: readonly string[] = [
  "调整后的",
  "调整后",
  "调整为",
  "调整至",
  "调整到",
  "追加后",
  "变更为",
  "变更后",
  "调剂后",
  "压减后",
  "核减后",
  "最终预算",
  "最终核定",
  "全年预算",
  "全年可用",
  "年度预算总额",
  "预算总额",
];

/** Whether the words name the budget as it was in the end; 年初预算总额 is what it began with. */
export function isOfChangedBudget(words: string): boolean {
  return !words.includes("年初") && changedBudgetWords.some((word) => words.includes(word));
}

/** Words that lead to what the budget became right behind a change: 追加30万元，增至150万元. */
export const becameWords =
  /^(?:预算|总额|总量|规模|资金)?(?:增至|增加至|增加到|增为|减至|减少至|减少到|核减至|核减为|调增至|调增为|调减至|调减为|压减至|压减为|达到|变为)$/u;

/** Verbs of whoever gave the money, with the words before them: 县财政批复. */
export const givingWords: readonly string[] = ["批复", "下达", "核定", "拨付", "安排"];

/** Words that say of whom the money is and leave it the whole unit's. */
export const wholeUnitWords: readonly string[] =
  "部门整体 单位整体 部门 单位 整体 总体 全部 全院 全校 全局 合计 总计 共计 共 我 本 局 院 校 所 站 会 馆 队 处 办 委 镇 乡 街道 中心".split(
    " ",
  );

/** Words that say that nothing is left. */
export const nothingLeft: readonly string[] = [
  "无结余",
  "无结转",
  "无余额",
  "没有结余",
  "没有结转",
  "无结转结余",
  "无结余结转",
  "无剩余",
  "无结存",
  "全部用完",
  "结余为零",
];

/** Words that say that nothing was spent. */
export const nothingSpent: readonly string[] = [
  "无发生额",
  "未发生支出",
  "没有发生支出",
  "未支出",
  "无支出",
  "未使用",
  "未执行",
  "未发生",
];

/** Words before the number that an account begins with: what was there, or what was given. */
export const fundBeginnings =
  /年初|期初|上年|去年|上期|结转|末|[余存]$|预算|安排|批复|下达|规模|到[账位]|拨|核定|原有|指标|收入|补助|资金|经费|专户|挂账/u;

/** Words before the number that an account of a fund comes out with. */
export const fundEnds =
  /结余|节余|结转|结存|剩|(?<!其)[余存]$|余额|尚余|[年期月]末|[年期]底|库存|留存|账上|余下|^[还仍尚]有$/u;

/** Words before the number that a budget became. */
export const budgetEnds =
  /预算|调整|变[成为]|^后$|后为?$|合计|共|总额|实际(?:安排|下达|批复|补助)|增至|达|指标|最终|全年|规模|盘子|可用|^即$/u;

/** Words of what came in, and of what went out. */
export const comingWords = /追加|加|[增补拨配]|到[账位]|收入|利息|调入|下达|安排|新|充/u;
export const goingWords = /支|付|用|发|花|兑|减|退|缴|收回|报废|核销|扣|执行|调出|清退|转岗|取消/u;

/** Words before the number that a budget began with: 年初批复数, 原预算. */
export const firstBudgets = /年初(?!结|余)|期初(?:预算|安排|批复)|原(?!因|来|有)/u;

/** Words before the number that was planned for a project before its budget was changed. */
export const plannedBudgets = /投资|计划|概算|估算|总价/u;

/** Words of what was paid, in the account of a fund. */
export const payingWords = /支|付|用|花/u;

/** Words that say so little of the direction that the sum decides: 收缴党费, 财政收缴. */
export const turningWords = /收缴|提取|划转|缴/u;

/** Words of what went out and was not spent. */
export const takenBackWords = /退|缴|收回|减|报废|核销|盘亏|损/u;
