import Big from "big.js";
import { looseningBeforeAt, quantityAt } from "../numbers/quantity-at";
import { phraseAt } from "../numbers/phrase-table";
import type { Quantity, Sign } from "../numbers/reading";
import { meaningOfUnit, takeUnit } from "../numbers/unit";
import { isDigit } from "../numbers/printed-number";
import { standardWords, type ValueWords } from "../numbers/loosening-words";
import { countingWords } from "./names-with-numerals";

/** A quantity of running text, and the offset behind it. */
export interface ProseQuantity {
  readonly quantity: Quantity;
  readonly sign?: Sign;
  readonly end: number;
}

/** The offset behind the words that loosen a number and stand here; undefined where none do or they belong to another word (节约, 附近). */
export function looseningAt(text: string, at: number, words: ValueWords): number | undefined {
  let end = at;
  for (
    let next = looseningBeforeAt(text, end, words);
    next !== undefined;
    next = looseningBeforeAt(text, end, words)
  ) {
    end += next.words.length;
  }
  if (end === at) return undefined;
  const joins = joinsOtherWords[text.charAt(at)];
  return joins?.includes(text.charAt(at - 1)) === true && at > 0 ? undefined : end;
}

/** Characters before a loosening word with which it is another word. */
const joinsOtherWords: Readonly<Record<string, string>> = {
  约: "节预签合公条违履邀相制契集简誓",
  近: "附最就邻临亲靠走邻相新",
  超: "高赶彩B治反",
  高: "提最",
  低: "降最",
  少: "减",
  不: "",
  控: "防",
};

/** The quantity in digits whose loosening words begin at `start` and whose digits begin at `digits`. */
export function proseQuantityAt(
  text: string,
  start: number,
  digits: number,
  words = standardWords,
): ProseQuantity | undefined {
  const fraction = start === digits ? fractionAt(text, digits, words) : undefined;
  if (fraction !== undefined) return fraction;
  const found = unspoiledAt(text, start, words);
  if (found === undefined) return undefined;
  const { quantity, sign, end } = found;
  const signed = sign === undefined ? {} : { sign };
  const ofWord = longerCountingWord(text, end, quantity);
  if (ofWord !== undefined) return { ...ofWord, ...signed };
  if (isTimesOf(text, end, quantity))
    return { quantity: { ...quantity, unit: `${quantity.unit}次`, kind: "count" }, end: end + 1, ...signed };
  return { quantity, end: endOfOtherUnit(text, end), ...signed };
}

/** 3.6万辆次, 12.4万亩次: how many times something was counted. */
function isTimesOf(text: string, end: number, { unit, kind, qualifier }: Quantity): boolean {
  if (text.charAt(end) !== "次" || "级要日品生数".includes(text.charAt(end + 1) || " ")) return false;
  const isCounted = kind === "count" || kind === "measure";
  return (
    isCounted && qualifier === "exact" && unit !== "" && text.endsWith(unit, end) && !unit.endsWith("次")
  );
}

/** The quantity at the offset without a loosening word behind it that belongs to what follows: 5个内设机构, 3个多功能厅. */
export function unspoiledAt(text: string, start: number, words: ValueWords): ReturnType<typeof quantityAt> {
  const found = quantityAt(text, start, "known-only", undefined, words);
  if (found === undefined || found.end >= text.length) return found;
  const last = text.charAt(found.end - 1);
  // 较目标12座多2座
  const isMoreThanIt = last === "多" && isDigit(text.charCodeAt(found.end));
  if (!isMoreThanIt && spoiledEndings[last]?.includes(text.charAt(found.end)) !== true) return found;
  const shorter = quantityAt(text.slice(start, found.end - 1), 0, "known-only", undefined, words);
  return shorter === undefined ? found : { ...shorter, end: start + shorter.end };
}

/** Characters behind a loosening word with which it is another word. */
const spoiledEndings: Readonly<Record<string, string>> = {
  内: "设部外容控科网镇地",
  多: "功媒元层种式项民边",
  上: "市级",
};

/** 12件（套）: another counting word in brackets goes with the number. */
function endOfOtherUnit(text: string, end: number): number {
  otherUnit.lastIndex = end;
  return otherUnit.exec(text) === null ? end : otherUnit.lastIndex;
}

const otherUnit = /\([个件套台次家份人户场处条]次?\)/y;

/** 3笔, 5个方面: a counting word the table of units lacks, or has only in part (方 of 方面, 个 of 个方面). */
function longerCountingWord(text: string, end: number, quantity: Quantity): ProseQuantity | undefined {
  const scaled = meaningOfUnit(quantity.unit)?.base === "" ? phraseAt(countingWords, text, end) : undefined;
  // 286万页: a bare scale with a counting word behind it.
  if (scaled !== undefined)
    return {
      quantity: { ...takeUnit(quantity, scaled.words), kind: "count" },
      end: end + scaled.words.length,
    };
  const unitStart =
    quantity.unit === ""
      ? end
      : text.startsWith(quantity.unit, end - quantity.unit.length)
        ? end - quantity.unit.length
        : printedUnitStart(text, end);
  const word = phraseAt(countingWords, text, unitStart);
  if (word === undefined || unitStart + word.words.length <= end) return undefined;
  // 8个部门 counts with 个; only 个方面 is one word because 方 would be read otherwise.
  return { quantity: { ...quantity, unit: word.words, kind: "count" }, end: unitStart + word.words.length };
}

/** 方 is printed where the unit is 立方米. */
function printedUnitStart(text: string, end: number): number {
  return text.charAt(end - 1) === "方" ? end - 1 : end;
}

/** 4/5, 2/3: a share, exact; its decimals are those of its decimal expansion, at most twenty. */
function fractionAt(text: string, at: number, words: ValueWords): ProseQuantity | undefined {
  fraction.lastIndex = at;
  const match = fraction.exec(text);
  if (match === null) return undefined;
  const [shown, above = "", below = ""] = match;
  if (Number(below) < 2 || Number(above) >= Number(below)) return undefined;
  return loosened(shareOf(above, below), text, at + shown.length, words);
}

/** A share with 以上, 左右 behind it. */
function loosened(quantity: Quantity, text: string, end: number, words: ValueWords): ProseQuantity {
  const after = phraseAt(words.after, text, end);
  if (after === undefined) return { quantity, end };
  const { qualifier, sign, width } = after.meaning;
  return {
    quantity: { ...quantity, qualifier, ...(width !== undefined && { width }) },
    end: end + after.words.length,
    ...(sign !== undefined && { sign }),
  };
}

/** A share as a quantity without unit. */
export function shareOf(above: string | number, below: string | number): Quantity {
  const value = new Big(above).div(below);
  const decimals = Math.max(0, value.c.length - 1 - value.e);
  return { value, decimals, unit: "", kind: "plain", qualifier: "exact" };
}

const fraction = /([1-9]\d?)\/([1-9]\d?)(?![\d/.])/y;
