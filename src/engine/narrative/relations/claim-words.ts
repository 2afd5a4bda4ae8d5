import { phraseTable } from "../../numbers/phrase-table";

/** Words that open a list of names for sure: behind them a number after the list counts it. */
export const listOpeners = phraseTable<true>([
  [
    true,
    "包括 分别是 分别为 分别有 下辖 下设 内设 设有 设立 设置 辖 设 分为 有 为 即 是 含 包含 涵盖 涉及 建有 成立 组建 拥有 现有 开设 覆盖 评选出 确定",
  ],
]);

/** Words that begin like one that opens a list and are names or parts of one: 设计、施工、监理四个标段. */
export const noListOpeners = /^(?:设计|设备|设施|有机|有线|有色|有限|有关|含量|即时|即席)/u;

/** Words between a number and the list it counts: 3个项目，分别为. */
export const listIntroductions = phraseTable<true>([
  [true, "包括 分别是 分别为 分别有 即 具体为 具体是 具体包括 有 为 是 主要是 主要为 依次为 名称为"],
]);

/** Words that say the list follows: 具体情况如下. */
export const listFollows: readonly string[] = [
  "如下",
  "以下",
  "下列",
  "如后",
  "分别是",
  "分别为",
  "包括",
  "具体是",
  "主要是",
];

/** With one of these at its end a list is open. */
export const andOthers: readonly string[] = ["等", "等共", "等共计", "等等", "等合计", "等各类", "等等共"];

/** Words between a list and its number that change nothing. */
export const countLeads: readonly string[] = [
  "共计",
  "合计",
  "总计",
  "一共",
  "共有",
  "共",
  "这",
  "各",
  "在内的",
  "的",
];

/** Signs and words that join the last two names of a list. */
export const joiners = "和及与暨";

/** 由财政局、审计局、发改委组成3个检查组: who makes them are not what is counted. */
export const madeOf = /(?:组成|组建|合并为|划分为|形成)$/u;
