import { phraseTable } from "./phrase-table";

/** Words that multiply the unit behind them: 万元, 百万元, 万人次. Alone ("150万") they wait for a unit. */
export const scaleWords = phraseTable<number>([
  [12, "万亿"],
  [8, "亿"],
  [7, "千万"],
  [6, "百万"],
  [5, "十万"],
  [4, "万 萬"],
  [3, "千 仟"],
  [2, "百 佰"],
]);

/**
 * Characters no counting word has. With one of them, what stands behind a number says how things went (100合格, 3未完)
 * or ranks (1号, 2级), and is not taken for an unknown unit.
 */
export const neverInCountingWords =
  "以至到已未不无没完成达合格良优好差是否全部和及其与或等约余多近超内外前后上下之中较满意正常有的了为在第号级类档度率比增减升降每各该一二三四五六七八九十百千万亿";

/** Words of a unit column that say there is no unit. */
export const noUnitWords: ReadonlySet<string> = new Set([
  "无",
  "定性",
  "定量",
  "文字",
  "文字描述",
  "不适用",
  "其他",
  "其它",
]);

/** Signs that join the parts of a compound unit below its "/": 元/人*月, 元/人·月. */
export const compoundSigns = "/*·×";

/** In a compound unit the plain name is usual: 次/月, not 次/个月. */
export const namesBelowTheLine: Readonly<Record<string, string>> = {
  个月: "月",
  个季度: "季度",
  个工作日: "工作日",
};
