import { readSign } from "../../../src/engine/numbers/comparator";
import { foldCharacters, squeeze } from "../../../src/engine/numbers/normalise";
import { parseNumber, readValue } from "../../../src/engine/numbers/parse-quantity";
import { unitOf } from "../../../src/engine/numbers/unit";

/** Every character a string method may look at while `work` runs. */
function charactersLookedAt(work: () => void): number {
  let looked = 0;
  const costs: Readonly<Record<string, (text: string, argument: unknown, result: unknown) => number>> = {
    charCodeAt: () => 1,
    charAt: () => 1,
    startsWith: (_, words) => String(words).length,
    endsWith: (_, words) => String(words).length,
    slice: (_text, _from, result) => String(result).length,
    indexOf: (text) => text.length,
    lastIndexOf: (text) => text.length,
    includes: (text) => text.length,
    replaceAll: (text) => text.length,
    trim: (text) => text.length,
    toUpperCase: (text) => text.length,
    split: (text) => text.length,
  };
  const methods = String.prototype as unknown as Record<string, (...given: unknown[]) => unknown>;
  const originals = Object.keys(costs).map((name) => [name, methods[name]!] as const);
  for (const [name, original] of originals) {
    methods[name] = function (this: string, ...given: unknown[]) {
      const result = original.apply(this, given);
      looked += costs[name]!(this, given[0], result);
      return result;
    };
  }
  try {
    work();
  } finally {
    for (const [name, original] of originals) methods[name] = original;
  }
  return looked;
}

const repeated = [
  "9",
  "1,",
  "1,111,",
  "1 ",
  "1.",
  "0",
  ".",
  ",",
  "-",
  "—",
  "…",
  " ",
  "\u200b",
  "\u3000",
  "\n",
  "#",
  "(",
  ")",
  "(含)",
  "（含本数）",
  "万",
  "元/",
  "/人",
  "个",
  "多",
  "余",
  "每月",
  "每",
  "完成",
  "满意率",
  "不少于",
  "≥",
  "约",
  "三",
  "十",
  "零",
  "二〇",
  "百分之",
  "1-",
  "1至",
  "1年",
  "1月",
  "12月31日",
  "全年",
  "%",
  "a",
  "1a",
  "1e+",
  "。",
  "宣传",
  "±",
  "¥",
  "负",
  "单位:",
  "\ud800",
  "，",
  "以上",
];

describe("the work grows with the text, not with its square", () => {
  test.each(repeated)("thirty thousand characters of %j", (piece) => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    for (const before of ["", "1", "≥12.5"]) {
      const work = (length: number) =>
        charactersLookedAt(() => {
          const whole = before + text(length);
          readValue(whole, { unit: whole });
          parseNumber(whole);
          unitOf(whole);
          readSign(whole);
          squeeze(whole);
          foldCharacters(whole);
        });
      const short = work(3000);
      const long = work(30_000);
      expect(long).toBeLessThan(11 * short + 20_000);
      expect(long).toBeLessThan(60 * 30_000);
    }
  });
});
