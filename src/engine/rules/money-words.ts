import type { ExpenseConcept } from "../annexes/base-data-table";
import { phraseTable } from "../numbers/phrase-table";

/** What an amount in the prose can be that a table states too: the whole, its parts by nature, a line of the 基础数据表. */
export type MoneyConcept = "total" | "basic" | ExpenseConcept;

/** How reports call each of them, without the words of `frontWords` and `tailWords`. */
export const moneyNames: Readonly<Partial<Record<MoneyConcept, readonly string[]>>> = {
  basic: ["基本支出"],
  project: ["项目支出"],
  "three-public": ["三公经费", "三公", "三公两费"],
  vehicles: [
    "公车",
    "公务用车",
    "公务用车购置及运行维护费",
    "公务用车购置和运行维护费",
    "公务用车购置及运行费",
    "公务用车购置与运行维护费",
    "公车购置及运行维护费",
    "公车购置及运行费",
    "公务用车购置和维护",
  ],
  "vehicle-purchase": ["公务用车购置", "公务用车购置费", "公车购置", "公车购置费"],
  "vehicle-running": [
    "公务用车运行维护",
    "公务用车运行维护费",
    "公务用车运行费",
    "公车运行维护",
    "公车运行维护费",
    "公车运行费",
  ],
  abroad: ["因公出国(境)费", "因公出国境费", "因公出国(境)", "因公出国(境)费用", "出国", "因公出国费"],
  reception: ["公务接待", "公务接待费", "接待费"],
  "public-funds": ["公用", "日常公用", "商品和服务"],
  procurement: ["政府采购"],
};

/** Words before the name that leave the amount the same: whose it is, of what year, and that it really was. */
export const frontWords = phraseTable<"fiscal" | "plain">([
  ["fiscal", "一般公共预算财政拨款 一般公共预算 一般公共财政预算 财政拨款 公共财政拨款 财政"],
  [
    "plain",
    "其中 本年度 本年 全年度 全年 年度 当年 今年 本单位 本部门 本级 我单位 我部门 单位 部门 我局 我校 我院 我镇 我乡 我街道 我所 我中心 我会 我馆 我委 局机关 整体 实际 累计 共计 合计 共 总 上年度 上年 去年 年末 年初 年中 决算 预算 安排 下达 到位 完成 发生 形成 列支 实现 用于 的 各项 全部 在 为 ： :",
  ],
]);

/** Words behind the name that say which column the amount belongs to, or nothing. */
export const tailWords: readonly string[] = [
  "支出",
  "支出数",
  "支出额",
  "总支出",
  "决算",
  "决算数",
  "预算",
  "预算数",
  "年初预算",
  "调整预算",
  "执行",
  "执行数",
  "收入",
  "总收入",
  "收入数",
  "经费",
  "经费支出",
  "资金",
  "资金支出",
  "金额",
  "总额",
  "总计",
  "合计",
  "共计",
  "总数",
  "拨款",
  "实际",
  "全年",
  "上年",
  "上年度",
  "去年",
  "年初",
  "完成",
  "安排",
  "下达",
  "到位",
  "累计",
  "本年",
  "共",
  "数",
  "额",
  "为",
  "是",
  "达",
  "约",
];
