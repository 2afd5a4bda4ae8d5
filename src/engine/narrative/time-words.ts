import { phraseTable } from "../numbers/phrase-table";

/** Words that name a year by its distance from the report's own. */
export const relativeYears = phraseTable<number>([
  [-1, "上年 上年度 去年 上一年 上一年度 上年同期 去年同期 上年末 去年底 上年底 去年年底 上年结转"],
  [-2, "前年"],
  [0, "今年 本年 本年度 当年 今年以来 全年 年内 本年末"],
]);

/** Words that cut the year. */
export const partsOfYear = phraseTable<true>([
  [
    true,
    "上半年 下半年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 前三季度 前两个季度 暑假 寒假 暑期 寒假期间 春季学期 秋季学期 国庆期间 春节期间",
  ],
]);
