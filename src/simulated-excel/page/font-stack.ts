import { defaultFont } from "../workbook/cell-style";

const serif = '"Noto Serif CJK SC", "Source Han Serif SC", serif';
const sans = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** Where the machine lacks the fonts of official forms, one of the same kind. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/仿宋|fangsong/i, `FangSong, STFangsong, ${serif}`],
  [/楷|kai/i, `KaiTi, STKaiti, ${serif}`],
  [/小标宋|大标宋|宋|simsun|song/i, `SimSun, STSong, ${serif}`],
  [/黑|hei/i, `SimHei, STHeiti, ${sans}`],
];

/** The CSS font family for the font that a cell names. */
export function fontStack(name: string = defaultFont.name): string {
  const kind = kinds.find(([pattern]) => pattern.test(name))?.[1] ?? sans;
  return `"${name.replaceAll('"', "")}", ${kind}`;
}
