/** The number of a heading or list item: 一、 （一） 1. （1） ① 一是. */
export interface Numbering {
  readonly start: number;
  readonly end: number;
  /** The level that a heading so numbered usually has, 0 outermost; undefined for 一是, which numbers no heading. */
  readonly level: number | undefined;
}

/** The numbering at this offset of a folded text; `before` is the character it follows, "" at the start of a paragraph. */
export function numberingAt(text: string, at: number, before: string): Numbering | undefined {
  // Nearly every place is ruled out by its first character.
  const first = text.charCodeAt(at);
  if (!mayBegin(first)) return undefined;
  for (const { pattern, level, behind } of kinds) {
    if (!behind.includes(before) && before !== "") continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { start: at, end: at + match[0].length, level };
  }
  return undefined;
}

const chinese = "一二三四五六七八九十";
const afterStop = "。;!?\n";
const afterColon = `${afterStop}:`;

/** Sticky, and each of bounded length, so that a test costs the same wherever it is made. */
const kinds: readonly {
  readonly pattern: RegExp;
  readonly level: number | undefined;
  readonly behind: string;
}[] = [
  { pattern: new RegExp(`第[${chinese}]{1,3}(?:部分|章|篇)[、:，]?`, "y"), level: 0, behind: "\n" },
  { pattern: new RegExp(`[${chinese}]{1,3}(?:、|\\.(?!\\d))`, "y"), level: 1, behind: "\n" },
  { pattern: new RegExp(`\\([${chinese}]{1,3}\\)[、.]?`, "y"), level: 2, behind: afterColon },
  { pattern: new RegExp(`[${chinese}]{1,2}是(?!否)`, "y"), level: undefined, behind: `${afterColon}，、` },
  // "1.2023年" is the first item, which begins with a year; "1.5万元" is an amount.
  {
    pattern: /\d{1,2}(?:[.、](?=(?:19|20)\d\d年)|\.(?!\d)|、(?!\d)|\)(?!\d))/y,
    level: 3,
    behind: afterColon,
  },
  { pattern: /\d{1,2}(?:\.\d{1,2}){2,3}(?![\d.])/y, level: 3, behind: "\n" },
  { pattern: /\(\d{1,2}\)[、.]?/y, level: 4, behind: `${afterColon}，` },
  { pattern: /[①-⑳⑴-⒇][、.]?/y, level: 5, behind: `${afterColon}，、` },
];

function mayBegin(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0x28 ||
    code === 0x7b2c ||
    (code >= 0x2460 && code <= 0x2487) ||
    chinese.includes(String.fromCharCode(code))
  );
}
