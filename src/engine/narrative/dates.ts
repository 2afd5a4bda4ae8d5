/** A point or stretch of the calendar in a folded text, and the offset behind it. */
export interface DateAt {
  readonly end: number;
  /** The year it names, the last of several. */
  readonly year?: number;
}

/** The date, month, quarter or span of years that stands at this offset; undefined for a duration (3年, 12个月) or amount. */
export function dateAt(text: string, at: number): DateAt | undefined {
  const before = text.charAt(at - 1);
  for (const { pattern, isFit } of kinds) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = at + match[0].length;
    if (isFit !== undefined && !isFit(text, at, end, before)) continue;
    const year = yearIn(match[0]);
    return year === undefined ? { end } : { end, year };
  }
  return undefined;
}

/** The last year between 1949 and 2099 in a text, as digits or as Chinese digits before 年. */
export function yearIn(text: string): number | undefined {
  let year: number | undefined;
  for (const match of text.matchAll(/(?<!\d)(?:19[4-9]|20\d)\d(?!\d)/g)) year = Number(match[0]);
  if (year !== undefined) return year;
  const chinese = /[一二][〇零九][〇零一二三四五六七八九]{2}(?=年)/.exec(text)?.[0];
  if (chinese === undefined) return undefined;
  return Number(Array.from(chinese, (digit) => Math.max(0, "〇一二三四五六七八九".indexOf(digit))).join(""));
}

const year = "(?:19[4-9]|20\\d)\\d";
const monthAndDay = "\\d{1,2}月(?:份|底|末|初|中旬|上旬|下旬)?(?:\\d{1,2}[日号])?";
const rangeSign = "[-—~至到]{1,2}";

/** Sticky, bounded in length, tried in this order. */
const kinds: readonly {
  readonly pattern: RegExp;
  readonly isFit?: (text: string, at: number, end: number, before: string) => boolean;
}[] = [
  // 2023年12月31日, 2021-2023年, 2023年1-9月, 2023年度
  {
    pattern: new RegExp(
      `${year}(?:(?:${rangeSign}|[、，和及与])(?:${year}|\\d\\d))?(?:学年度?|年度|年)(?:底|末|初)?` +
        `(?:(?:${monthAndDay}|\\d{1,2})(?:${rangeSign}(?:${year}年)?(?=\\d{1,2}月))?(?:${monthAndDay})?(?<=[月份底末初旬日号]))?`,
      "y",
    ),
  },
  // 2021、2022和2023年: the earlier ones of a row
  { pattern: new RegExp(`${year}(?=[、，和及与](?:${year}[、，和及与]){0,4}${year}年)`, "y") },
  // 2023.12.31, 2023/12/31, 2023-12
  { pattern: new RegExp(`${year}([./])\\d{1,2}\\1\\d{1,2}(?!\\d)`, "y") },
  { pattern: new RegExp(`${year}-\\d{1,2}(?:-\\d{1,2})?(?!\\d)(?![.%])`, "y") },
  { pattern: new RegExp(`${year}\\.\\d{1,2}[-—~至]{1,2}${year}\\.\\d{1,2}(?!\\d)`, "y") },
  // 3月, 1-9月, 12月底, 3月15日至20日
  {
    pattern: new RegExp(`\\d{1,2}(?:月(?:份|底|末|初)?)?${rangeSign}${monthAndDay}`, "y"),
    isFit: isNoLengthOfMonths,
  },
  { pattern: new RegExp(monthAndDay, "y"), isFit: isNoLengthOfMonths },
  {
    pattern: /\d{1,2}(?:[-—~至]\d{1,2})?[日号](?!内|以内|之内|游|均|常)/y,
    isFit: (_, __, ___, before) => "月至到-".includes(before) && before !== "",
  },
  { pattern: /\d{1,2}(?:-\d)?季度/y },
  { pattern: /\d{1,2}:\d{2}(?!\d|:|\.)/y, isFit: isClockTime },
  // A year without 年 stands before a word, never before a unit: 2023部门决算.
  {
    pattern: new RegExp(
      `${year}(?![\\d.,，])(?=部门|单位|全年|全[省市县区镇乡局校院系]|我[省市县区镇乡局校院]|决算|预算|整体|项目|财政|上半|下半|绩效)`,
      "y",
    ),
  },
  {
    pattern: new RegExp(`${year}(?=[)\\]】])`, "y"),
    isFit: (_, __, ___, before) => "([【".includes(before) && before !== "",
  },
  // 近3年, 前三年, 未来5年, 3年来
  {
    pattern: /\d{1,2}(?:[-—~至]\d{1,2})?年(?:多|余)?(?:以来|来|间|期间|规划|计划|行动|攻坚)?/y,
    isFit: (text, _, end, before) =>
      ("近前去后来".includes(before) && before !== "") || "来间期划动攻".includes(text.charAt(end - 1)),
  },
  // In Chinese digits
  { pattern: /[一二]?[〇零九][〇零一二三四五六七八九]{2,3}年(?:度|底|末|初)?/y },
  {
    pattern:
      /[二一][〇零九][〇零一二三四五六七八九]{2}年(?:度|底|末|初)?(?:十[一二]?月|[一二三四五六七八九]月)?/y,
  },
  { pattern: /(?:十[一二]|十|[一二三四五六七八九])月(?:份|底|末|初)/y },
  { pattern: /[一二三四](?:[、和至][一二三四])?季度/y },
];

function isNoLengthOfMonths(text: string, at: number, end: number, before: string): boolean {
  const last = text.charAt(end);
  if (before === "/" || last === "/") return false;
  const months = /(\d+)月/.exec(text.slice(at, end))?.[1];
  return months !== undefined && Number(months) >= 1 && Number(months) <= 12;
}

function isClockTime(text: string, at: number, end: number): boolean {
  const [hours = "", minutes = ""] = text.slice(at, end).split(":");
  return (
    Number(hours) <= 24 && Number(minutes) < 60 && minutes.length === 2 && !/[比:]/.test(text.charAt(at - 1))
  );
}
