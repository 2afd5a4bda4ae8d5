import { getFormatFromId } from "numfmt";

const yearMonth = 'yyyy"年"m"月"';
const monthDay = 'm"月"d"日"';
const hourMinute = '上午/下午h"时"mm"分"';
const hourMinuteSecond = '上午/下午h"时"mm"分"ss"秒"';

/** What zh-CN puts at the ids that depend on the language (ECMA-376 18.8.30, "zh-cn"). */
const chineseFormats: Readonly<Record<number, string>> = {
  27: yearMonth,
  28: monthDay,
  29: monthDay,
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: hourMinute,
  35: hourMinuteSecond,
  36: yearMonth,
  50: yearMonth,
  51: monthDay,
  52: yearMonth,
  53: monthDay,
  54: monthDay,
  55: hourMinute,
  56: hourMinuteSecond,
  57: yearMonth,
  58: monthDay,
};

/** The format code of an id that a workbook need not spell out, as a Chinese Excel has it; undefined for other ids. */
export function findBuiltInFormat(id: number): string | undefined {
  if (!(id >= 0 && id <= 58)) return undefined;
  return chineseFormats[id] ?? getFormatFromId(id, "zh-CN");
}
