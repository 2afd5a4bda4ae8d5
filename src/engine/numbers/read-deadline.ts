import { chineseNumeralAt } from "./chinese-numeral";
import { joinLoosenings, type Loosenings } from "./loosening";
import { phraseAt, phraseTable, skipPhrases } from "./phrase-table";
import { endOfDigits } from "./printed-number";
import { looseningBeforeAt } from "./quantity-at";
import type { Deadline, Sign } from "./reading";
import { doneAfter, rangeSigns, skipStops } from "./value-words";

/**
 * Reads a folded text without white space that says nothing but when: "9月前", "2020年1月--2020年11月", "2021.5.18", "2020年全年。".
 * A period stands for its end. Undefined for anything else: durations (12个月), starts (9月起), a month without number.
 */
export function readDeadline(
  text: string,
): { readonly deadline: Deadline; readonly sign?: Sign } | undefined {
  if (!mayHoldDate(text)) return undefined;
  let loosening: Loosenings;
  let at = skipPhrases(wordsBefore, text, 0);
  for (let before = looseningBeforeAt(text, at); before !== undefined; before = looseningBeforeAt(text, at)) {
    loosening = joinLoosenings(loosening, before.meaning);
    at = skipPhrases(wordsBefore, text, at + before.words.length);
  }
  if (loosening === "contradiction") return undefined;
  const first = dateAt(text, at, false);
  if (first === undefined) return undefined;
  let date = first;
  const dash = phraseAt(rangeSigns, text, date.end);
  if (dash !== undefined) {
    const last = dateAt(text, date.end + dash.words.length, true);
    if (last === undefined) return undefined;
    const year = last.year ?? first.year;
    date = { ...last, ...(year !== undefined && { year }), isPeriod: true };
  } else if (first.isDottedMonth) return undefined; // 2021.12 alone is a number
  at = date.end;
  const bound = phraseAt(boundWords, text, at);
  if (bound !== undefined) at += bound.words.length;
  // 年底前 is by the end of the year; what 一季度前 or 1-6月前 means, nobody can say.
  if (bound?.meaning === "before" && date.isPeriod && !date.isYearEnd) return undefined;
  at = skipStops(text, skipPhrases(doneAfter, text, at));
  if (at !== text.length) return undefined;
  const { year, month, day } = date;
  const deadline: Deadline = {
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    bound: date.isPeriod ? "end" : (bound?.meaning ?? "within"),
  };
  const sign = loosening?.sign;
  return sign === undefined ? { deadline } : { deadline, sign };
}

/** A quick look that spares most values the rest: a date names a year, month or quarter, or joins numbers by - / or . */
function mayHoldDate(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "年" || character === "月" || character === "季") return true;
    if (at >= 4 && (character === "-" || character === "/" || character === ".")) return true;
  }
  return false;
}

/** Words before a date that change nothing. */
const wordsBefore = phraseTable<true>([
  [
    true,
    "在 于 到 至 截至 截止 截止到 截至到 预计 计划 计划于 确保 力争 拟 当年 本年 本年度 全部 完成时间 完成时间: 时间 于当年",
  ],
]);

const boundWords = phraseTable<Deadline["bound"]>([
  ["before", "前 以前 之前"],
  ["end", "底 底前 底之前 底以前 末 末前 末之前 月底 月底前 月底之前 月末 下旬"],
]);

interface DateAt {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly end: number;
  /** "1-12月", "全年", "一季度": a stretch of time, which stands for its end. */
  readonly isPeriod: boolean;
  /** "年底", "年末": the end of the year, which 前 does not move. */
  readonly isYearEnd: boolean;
  readonly isDottedMonth: boolean;
}

/** Names of a stretch of a year, by the month it ends with. */
const periods = phraseTable<number>([
  [3, "一季度 第一季度 1季度 第1季度"],
  [6, "二季度 第二季度 2季度 第2季度 上半年"],
  [9, "三季度 第三季度 3季度 第3季度"],
  [12, "四季度 第四季度 4季度 第4季度 下半年 全年 年底 年末 年终 年内 底 末 内"],
]);

const yearEnds: ReadonlySet<string> = new Set(["年底", "年末", "年终", "底", "末"]);

function dateAt(text: string, at: number, isUpperEnd: boolean): DateAt | undefined {
  const dashed = numericDateAt(text, at, isUpperEnd);
  if (dashed !== undefined) return dashed;
  const year = partAt(text, at, yearNames, 1900, 2100);
  const afterYear = year?.end ?? at;
  const period = phraseAt(periods, text, afterYear);
  // 2021年底 and 2021年内 share their 年 with the year; a bare 底 without a year is nothing.
  if (period !== undefined && (year !== undefined || period.words.length > 1)) {
    const end = afterYear + period.words.length;
    const isYearEnd = yearEnds.has(period.words);
    return {
      ...(year && { year: year.value }),
      month: period.meaning,
      end,
      isPeriod: true,
      isYearEnd,
      isDottedMonth: false,
    };
  }
  const month = partAt(text, afterYear, monthNames, 1, 12);
  const day = month && partAt(text, month.end, dayNames, 1, 31);
  const last = day ?? month ?? year;
  if (last === undefined) return undefined;
  return {
    ...(year && { year: year.value }),
    ...(month && { month: month.value }),
    ...(day && { day: day.value }),
    end: last.end,
    isPeriod: last.isPeriod,
    isYearEnd: false,
    isDottedMonth: false,
  };
}

const yearNames = phraseTable<true>([[true, "年 年度"]]);
const monthNames = phraseTable<true>([[true, "月 月份"]]);
const dayNames = phraseTable<true>([[true, "日 号"]]);

/** "12月", "十二月", "1-12月": a number, perhaps a range of two, and the name of the part. */
function partAt(text: string, at: number, names: typeof yearNames, least: number, most: number) {
  const first = smallNumberAt(text, at);
  if (first === undefined || first.value < least || first.value > most) return undefined;
  const dash = phraseAt(rangeSigns, text, first.end);
  const last = dash === undefined ? first : smallNumberAt(text, first.end + dash.words.length);
  if (last === undefined || last.value < first.value || last.value > most) return undefined;
  const name = phraseAt(names, text, last.end);
  return name && { value: last.value, end: last.end + name.words.length, isPeriod: dash !== undefined };
}

function smallNumberAt(
  text: string,
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  const end = endOfDigits(text, at);
  if (end === at) return text.charAt(at) === "两" ? undefined : chineseNumeralAt(text, at); // 两月 are two months
  return end - at > 4 ? undefined : { value: Number(text.slice(at, end)), end };
}

/** "2021-12-31", "2021/5/18", "2021.5.18", "2021-12"; "2021.12" only where a range makes it a month. */
function numericDateAt(text: string, at: number, isUpperEnd: boolean): DateAt | undefined {
  const year = smallNumberAt(text, at);
  if (year?.end !== at + 4 || year.value < 1900 || year.value > 2100) return undefined;
  const separator = text.charAt(year.end);
  if (separator !== "-" && separator !== "/" && separator !== ".") return undefined;
  const month = smallNumberAt(text, year.end + 1);
  if (month === undefined || month.value < 1 || month.value > 12 || month.end > year.end + 3)
    return undefined;
  const upToMonth = {
    year: year.value,
    month: month.value,
    end: month.end,
    isPeriod: false,
    isYearEnd: false,
    isDottedMonth: false,
  };
  if (text.charAt(month.end) !== separator) {
    // "2019-5月" is no date of this kind.
    if (phraseAt(monthNames, text, month.end) !== undefined) return undefined;
    return separator === "." ? { ...upToMonth, isDottedMonth: !isUpperEnd } : upToMonth;
  }
  const day = smallNumberAt(text, month.end + 1);
  if (day === undefined || day.value < 1 || day.value > 31) return undefined;
  const name = phraseAt(dayNames, text, day.end);
  return { ...upToMonth, day: day.value, end: day.end + (name?.words.length ?? 0) };
}
