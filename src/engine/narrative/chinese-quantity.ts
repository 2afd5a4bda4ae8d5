import { chineseNumeralAt } from "../numbers/chinese-numeral";
import type { ValueWords } from "../numbers/loosening-words";
import { phraseAt } from "../numbers/phrase-table";
import { notNumerals } from "../numbers/value-words";
import { countingWords, looseUnits, ordinaryWords } from "./names-with-numerals";
import { type ProseQuantity, shareOf, unspoiledAt } from "./prose-quantity";
import { endsWithVerb } from "./verbs";

/** Whether a character is a Chinese numeral as text uses them. */
export function isChineseNumeral(text: string, at: number): boolean {
  return at < text.length && chineseNumerals.includes(text.charAt(at));
}

/** Every character of a Chinese numeral. */
export const chineseNumerals = "零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟";

/**
 * The quantity in Chinese numerals whose loosening words begin at `start` and whose numeral begins at `at`: 三个, 两次, 百分之九十五.
 * Ordinary words are full of these characters, so that a counting word must follow, and before 一 there must stand a verb.
 */
export function chineseQuantityAt(
  text: string,
  start: number,
  at: number,
  words: ValueWords,
): ProseQuantity | undefined {
  if (text.startsWith("百分之", at)) return plain(text, start, words);
  const share = chineseShareAt(text, at);
  if (share !== undefined) return share;
  if (at === start && neverBefore.includes(text.charAt(at - 1)) && at > 0) return undefined;
  if (phraseAt(ordinaryWords, text, at) !== undefined || isPaired(text, at)) return undefined;
  const numeral = chineseNumeralAt(text, at);
  if (numeral === undefined) return undefined;
  // 二期, 二套房 name the second: two of them would be 两期, 两套.
  if (text.slice(at, numeral.end) === "二") return undefined;
  const counted = ownCountingWord(text, start, numeral.end, words);
  const found = counted ?? plain(text, start, words);
  if (found === undefined || found.quantity.unit === "") return undefined;
  const word = text.slice(at, found.end);
  if (notNumerals.has(word)) return undefined;
  const { unit } = found.quantity;
  const isMoney = /[万亿]元?$/.test(unit) && numeral.value > 1;
  const isLoose = looseUnits.has(unit) && !isMoney && !(unit === "个月" && word.includes("个"));
  if (isLoose && !opensList.test(text.slice(found.end, found.end + 12))) return undefined;
  if (neverBehind.test(text.slice(found.end, found.end + 2))) return undefined;
  if (numeral.value === 1 && !isCountOfOne(text, start, found.end)) return undefined;
  // 三期工程 is the third stage, 三期培训班 are three courses.
  if (unit === "期" && /^(?:工程|项目|建设|改造|扩建)/.test(text.slice(found.end, found.end + 2)))
    return undefined;
  return found;
}

/** 原因有三点：, 主要有两点，即: what is counted so has its list behind it. */
const opensList = /^\p{Script=Han}{0,6}(?:[:：]|[,，](?:即|一是|分别|具体))/u;

function plain(text: string, start: number, words: ValueWords): ProseQuantity | undefined {
  const found = unspoiledAt(text, start, words);
  if (found === undefined) return undefined;
  const { quantity, sign, end } = found;
  return { quantity, end, ...(sign !== undefined && { sign }) };
}

/** 三方面, 四大类, 三个方面. */
function ownCountingWord(
  text: string,
  start: number,
  numeralEnd: number,
  words: ValueWords,
): ProseQuantity | undefined {
  const word = phraseAt(countingWords, text, numeralEnd);
  const known = plain(text, start, words);
  if (word === undefined || known === undefined) return undefined;
  const end = numeralEnd + word.words.length;
  if (end <= known.end && known.quantity.unit !== "") return undefined;
  return { quantity: { ...known.quantity, unit: word.words, kind: "count" }, end };
}

/** 三分之二, 三分之一. */
function chineseShareAt(text: string, at: number): ProseQuantity | undefined {
  const below = chineseNumeralAt(text, at);
  if (below === undefined || !text.startsWith("分之", below.end)) return undefined;
  const above = chineseNumeralAt(text, below.end + 2);
  if (above === undefined || above.value >= below.value) return undefined;
  return { quantity: shareOf(above.value, below.value), end: above.end };
}

/** 同一个, 数十个, 每一项, 进一步: the numeral is part of another word. */
const neverBefore = "第周初统唯同每某任另这那哪逐数几独万星丙乙甲无";
/** 三个代表, 两级政府, 三大体系 name things. */
const neverBehind =
  /^(?!步骤|样本|样品|样板|样点|体系|体育|体验|流程|流域|线路|线索|线上|定点|定额|律师|直属|直管)(?:性|步|定|致|样|些|切|旦|直|般|体|流|线|律|把)/;

/** 一村一顾问, 一户一档. */
function isPaired(text: string, at: number): boolean {
  return text.charAt(at) === "一" && /^一[^一，。;:()、]{1,3}一/.test(text.slice(at, at + 5));
}

/** 建成一所, 配备专职人员一名: behind a verb, or closing its phrase. */
function isCountOfOne(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const isAfterVerb = endsWithVerb(before) || /[了共有计为达]$/.test(before);
  return isAfterVerb || end === text.length || "，。;、)\n".includes(text.charAt(end));
}
