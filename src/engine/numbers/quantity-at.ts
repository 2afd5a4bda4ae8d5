import Big from "big.js";
import { chineseDigitsAt, chineseNumeralAt } from "./chinese-numeral";
import { joinLoosenings, type Loosening, type Loosenings } from "./loosening";
import { standardWords, type ValueWords } from "./loosening-words";
import { phraseAt, type Phrase } from "./phrase-table";
import { numberAt, type PrintedNumber } from "./printed-number";
import type { Quantity, Sign } from "./reading";
import { withRatioAsPercent } from "./unit";
import { unitAt, type Coining, type UnitAt, type UnitMeaning } from "./unit-at";
import { rangeSigns } from "./value-words";

/** A quantity found in a text: with the words that loosen it, and the offset behind it. */
export interface QuantityAt {
  readonly quantity: Quantity;
  readonly sign?: Sign;
  readonly end: number;
  /** Written in Chinese numerals, which ordinary words resemble. */
  readonly isChinese: boolean;
  /** The printed unit; undefined where none stands there. */
  readonly unit: UnitMeaning | undefined;
}

/**
 * The quantity that stands at this offset of a folded text (`foldCharacters`, `squeeze`): words in front, number, unit, words behind.
 * In running text take "known-only": a word the table of units lacks is then left unread instead of being taken for a unit.
 * Undefined where none stands there, or two of its words contradict each other (近400余场).
 */
export function quantityAt(
  text: string,
  at: number,
  coining: Coining,
  already?: Loosenings,
  words = standardWords,
): QuantityAt | undefined {
  let loosening = already;
  let start = at;
  for (
    let before = looseningBeforeAt(text, start, words);
    before !== undefined;
    before = looseningBeforeAt(text, start, words)
  ) {
    loosening = joinLoosenings(loosening, before.meaning);
    start += before.words.length;
  }
  const first = numberWithUnitAt(text, start, coining, words);
  if (first === undefined) return undefined;
  const upper = upperEndBehind(text, first, coining, words);
  if (upper === "broken") return undefined;
  const last = upper ?? first;
  loosening = joinLoosenings(loosening, last.loosening);
  let end = last.end;
  for (
    let after = phraseAt(words.after, text, end);
    after !== undefined;
    after = phraseAt(words.after, text, end)
  ) {
    if (beginsNextWord(text, end, after.words, last)) break;
    loosening = joinLoosenings(loosening, after.meaning);
    end += after.words.length;
  }
  if (loosening === "contradiction") return undefined;
  const quantity: Quantity = {
    value: first.value,
    decimals: upper === undefined ? first.decimals : Math.max(first.decimals, upper.decimals),
    unit: last.unit?.unit ?? "",
    kind: last.unit?.kind ?? "plain",
    qualifier: loosening?.qualifier ?? "exact",
    ...(upper !== undefined && { upper: upper.value }),
    ...(loosening?.width !== undefined && { width: loosening.width }),
  };
  return {
    quantity: withRatioAsPercent(quantity),
    end,
    isChinese: first.isChinese || last.isChinese,
    unit: last.unit,
    ...(loosening?.sign !== undefined && { sign: loosening.sign }),
  };
}

/**
 * 371.50万元多支26.76万元, 402本多发61本, 500万元余80万元: a number told to the cent is not more than it says, and a word
 * goes on behind the unit. Only time is told as 3年多来.
 */
function beginsNextWord(text: string, at: number, words: string, number: NumberWithUnit): boolean {
  if (words !== "多" && words !== "余") return false;
  if (number.decimals > 0) return true;
  return (
    number.unit?.kind !== "duration" &&
    /^\p{Script=Han}/u.test(text.slice(at + 1)) &&
    text.charAt(at + 1) !== "的"
  );
}

/** The comparison sign or loosening word that stands at this offset. */
export function looseningBeforeAt(
  text: string,
  at: number,
  words = standardWords,
): Phrase<Loosening> | undefined {
  return phraseAt(words.signs, text, at) ?? phraseAt(words.before, text, at);
}

interface NumberWithUnit extends PrintedNumber {
  readonly unit: UnitMeaning | undefined;
  readonly loosening: Loosening | undefined;
  readonly isChinese: boolean;
}

const over: Loosening = { qualifier: "over" };

function numberWithUnitAt(
  text: string,
  at: number,
  coining: Coining,
  words: ValueWords,
): NumberWithUnit | undefined {
  let start = at;
  const isMoney = text.charAt(start) === "¥";
  if (isMoney) start += 1;
  const sign = text.charAt(start);
  const isNegative = sign === "-" || sign === "负";
  if (isNegative || sign === "+") start += 1;
  const isPercent = text.startsWith("百分之", start);
  if (isPercent) start += 3;
  const digits = numberAt(text, start);
  const number = digits ?? chineseNumberAt(text, start, isPercent);
  if (number === undefined) return undefined;
  const between = phraseAt(words.between, text, number.end);
  const unitFrom = number.end + (between?.words.length ?? 0);
  const unit = isPercent
    ? unitAt("%", 0, "known-only")
    : isMoney
      ? yuanAt(text, unitFrom)
      : unitAt(text, unitFrom, coining, words.after);
  return {
    value: isNegative && !number.value.eq(0) ? number.value.neg() : number.value,
    decimals: number.decimals,
    end: unit === undefined || isPercent ? unitFrom : unit.end,
    unit: unit?.meaning,
    loosening: unit?.isOver === true ? over : between?.meaning,
    isChinese: digits === undefined,
  };
}

/** The unit behind ¥10.5, ¥10.5万 or ¥10.5元. */
function yuanAt(text: string, at: number): UnitAt | undefined {
  const printed = unitAt(text, at, "known-only");
  const written =
    printed === undefined
      ? "元"
      : printed.meaning.dimension === ""
        ? `${printed.meaning.unit}元`
        : printed.meaning.unit;
  const yuan = unitAt(written, 0, "known-only");
  return yuan && { ...yuan, end: printed?.end ?? at };
}

function chineseNumberAt(text: string, at: number, isPercent: boolean): PrintedNumber | undefined {
  if (isPercent && text.charAt(at) === "百") return { value: new Big(100), decimals: 0, end: at + 1 };
  const whole = chineseNumeralAt(text, at);
  if (whole === undefined) return undefined;
  // Only in a percentage is 点 a decimal point for sure (百分之九十五点五); 三点建议 are three suggestions.
  const digits = isPercent && text.charAt(whole.end) === "点" ? chineseDigitsAt(text, whole.end + 1) : "";
  if (digits === "") return { value: new Big(whole.value), decimals: 0, end: whole.end };
  return {
    value: new Big(`${String(whole.value)}.${digits}`),
    decimals: digits.length,
    end: whole.end + 1 + digits.length,
  };
}

/** The upper end of "3-5天", "3天至5天"; "broken" where what follows the range sign is no upper end. */
function upperEndBehind(
  text: string,
  first: NumberWithUnit,
  coining: Coining,
  words: ValueWords,
): NumberWithUnit | "broken" | undefined {
  const sign = phraseAt(rangeSigns, text, first.end);
  if (sign === undefined) return undefined;
  const upper = numberWithUnitAt(text, first.end + sign.words.length, coining, words);
  if (upper === undefined) return undefined;
  const isOneUnit = first.unit === undefined || first.unit.unit === upper.unit?.unit;
  const isPlain = first.loosening === undefined && upper.loosening === undefined;
  return isOneUnit && isPlain && upper.value.gte(first.value) && first.value.gte(0) ? upper : "broken";
}
