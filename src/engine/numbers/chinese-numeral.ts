/** A Chinese numeral found in a text: a whole number up to 9999, and the offset behind it. */
export interface ChineseNumeral {
  readonly value: number;
  readonly end: number;
}

/**
 * The numeral that stands at this offset: 三, 两, 十二, 二十, 一百零五, 叁佰. 万 and 亿 stay behind as scale words of the unit.
 * Undefined for what is none, and for mere rows of digits (一二三) unless they are a year (二〇二一).
 */
export function chineseNumeralAt(text: string, at: number): ChineseNumeral | undefined {
  const year = yearAt(text, at);
  if (year !== undefined) return year;
  let value = 0;
  let digit: number | undefined;
  let lastPlace = 10_000;
  let end = at;
  for (; end - at < longest; end += 1) {
    const character = text.charAt(end);
    const nextDigit = digits[character];
    const place = places[character];
    if (nextDigit !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = nextDigit;
    } else if (place !== undefined) {
      // 十二 begins with its place; 百 and 千 do not (千方百计).
      if (place >= lastPlace || (digit === undefined && !(place === 10 && end === at)) || digit === 0)
        return undefined;
      value += (digit ?? 1) * place;
      digit = undefined;
      lastPlace = place;
    } else break;
  }
  if (end === at || end - at === longest) return undefined;
  // 两百五 and its like leave out a place; which one is a matter of hearing, so it is left alone.
  const isPlaceLeftOut =
    digit !== undefined &&
    digit !== 0 &&
    lastPlace > 10 &&
    lastPlace < 10_000 &&
    !isZero(text.charAt(end - 2));
  if (isPlaceLeftOut || (digit === 0 && end - at > 1)) return undefined;
  return { value: value + (digit ?? 0), end };
}

/** The Chinese digits that stand here, at most four, as ASCII: "五〇" → "50"; "" where none do. */
export function chineseDigitsAt(text: string, at: number): string {
  let shown = "";
  for (let end = at; end < at + 4; end += 1) {
    const digit = digits[text.charAt(end)];
    if (digit === undefined) break;
    shown += String(digit);
  }
  return shown;
}

const longest = 9;

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };

function isZero(character: string): boolean {
  return character === "零" || character === "〇";
}

/** 二〇二一年: four digits before 年. */
function yearAt(text: string, at: number): ChineseNumeral | undefined {
  if (text.charAt(at + 4) !== "年") return undefined;
  let value = 0;
  for (let end = at; end < at + 4; end += 1) {
    const digit = digits[text.charAt(end)];
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return { value, end: at + 4 };
}
