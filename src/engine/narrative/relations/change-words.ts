import { phraseTable } from "../../numbers/phrase-table";

/** Words of a change, straight before its amount or share. */
export const changeVerbs = phraseTable<"up" | "down">([
  [
    "up",
    "增加 增加了 增长 增长了 增 上升 上升了 提高 提高了 提升 提升了 上涨 上涨了 增幅 增幅为 增幅达 增长率 增长率为 增长幅度为 增加额 多 升高 扩大 涨幅 增收 增产 增支 延长 增速 增速为 增速达 净增",
  ],
  [
    "down",
    "减少 减少了 下降 下降了 降低 降低了 减 降 回落 压减 压缩 下滑 降幅 降幅为 降幅达 下降率 下降幅度为 减幅 少 缩减 减收 减产 减支 缩短",
  ],
]);

/** Words that set this year against another: 较上年, 比2022年, 同比. */
export const againstWords = phraseTable<true>([
  [true, "较 比 同比 与上年相比 与去年相比 与上年同期相比 与去年同期相比 相比 环比 对比 上年同期 去年同期"],
]);

/** Words between the two ends of a change: 由4.36万元下降到1.64万元. */
export const fromWords = phraseTable<true>([[true, "由 从"]]);
export const toWords = phraseTable<"up" | "down" | "either">([
  [
    "up",
    "增加到 增长到 上升到 提高到 提升到 增加至 增长至 上升至 提高至 提升至 增至 升至 扩大到 延长至 延长到 增加为 增长为 提高为 增为 升为",
  ],
  [
    "down",
    "减少到 下降到 降低到 减少至 下降至 降低至 降至 减至 降到 压缩到 压减到 压缩至 压减至 缩短至 缩短到 减少为 下降为 降低为 降为 减为",
  ],
  ["either", "调整为 调整到 调整至 变为 变更为 调为"],
]);

/** What a change may be told against instead of another year: 较预算减少. */
export const planWords: readonly string[] = ["年初预算", "预算", "计划", "目标", "任务", "概算"];
