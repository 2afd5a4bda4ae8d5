import { standardWords, type ValueWords } from "../numbers/loosening-words";
import { isDigit } from "../numbers/printed-number";
import { isHan } from "../numbers/value-words";
import { phraseAt } from "../numbers/phrase-table";
import type { Quantity, Sign } from "../numbers/reading";
import { type Brackets, nameBrackets } from "./brackets";
import { chineseNumerals, chineseQuantityAt, isChineseNumeral } from "./chinese-quantity";
import { codeAt, documentNumberAt, letterCodeAt } from "./codes";
import { dateAt } from "./dates";
import { namesWithNumerals } from "./names-with-numerals";
import { looseningAt, proseQuantityAt, type ProseQuantity } from "./prose-quantity";
import type { NoQuantity } from "./statement";

/** A number of a folded paragraph: a quantity, a date with its year, or something that counts nothing. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly quantity?: Quantity;
  readonly sign?: Sign;
  /** Why it is no quantity. */
  readonly why?: NoQuantity;
  /** Of a date that names one. */
  readonly year?: number;
}

/**
 * Every number of a folded paragraph in order. `numberings` are the spans of its list numbers, ascending; `words` are those
 * that loosen a number.
 */
export function findNumbers(
  text: string,
  brackets: Brackets,
  numberings: readonly { readonly start: number; readonly end: number }[],
  words = standardWords,
): readonly FoundNumber[] {
  const beginnings = words === standardWords ? mayBeginNumber : beginningsOf(words);
  const found: FoundNumber[] = [];
  let nextNumbering = 0;
  /** Where the name in quotation marks or 《》 ends that is being read. */
  let nameEnd = -1;
  for (let at = 0; at < text.length;) {
    const numbering = numberings[nextNumbering];
    if (numbering !== undefined && at >= numbering.start) {
      nextNumbering += 1;
      if (at > numbering.start) continue;
      found.push({ start: at, end: numbering.end, why: "numbering" });
      at = numbering.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isHan(code) && !beginnings.has(code)) {
      at += 1;
      continue;
    }
    if (at >= nameEnd) nameEnd = endOfName(text, at, brackets) ?? nameEnd;
    const number = numberAt(text, at, at < nameEnd, words);
    if (number === undefined) {
      at += 1;
      continue;
    }
    if (number.quantity !== undefined || number.why !== undefined) found.push(number);
    at = number.end;
  }
  return found;
}

/** Characters with which a number in words may begin, or a word that loosens one. */
function beginningsOf({ before }: ValueWords): ReadonlySet<number> {
  return new Set([...Array.from(`${chineseNumerals}万`, (each) => each.charCodeAt(0)), ...before.keys()]);
}

const mayBeginNumber = beginningsOf(standardWords);

/** A quotation longer than this is speech, not a name; so is one that is nothing but the number. */
const longestQuoted = 24;

function endOfName(text: string, at: number, brackets: Brackets): number | undefined {
  const closing = brackets.get(at);
  if (closing === undefined || closing < at) return undefined;
  const opening = text.charAt(at);
  if (!nameBrackets.includes(opening) || opening === "<") return undefined;
  return opening === "《" || closing - at <= longestQuoted ? closing : undefined;
}

/** The number at this offset; one without quantity and reason is an ordinary word to be passed over. */
function numberAt(text: string, at: number, isInName: boolean, words: ValueWords): FoundNumber | undefined {
  const code = text.charCodeAt(at);
  const isChinese = isChineseNumeral(text, at);
  if (isDigit(code)) return digitsAt(text, at, isInName, words);
  if (isChinese || code === tenThousand) {
    const name = phraseAt(namesWithNumerals, text, at);
    if (name !== undefined) return { start: at, end: at + name.words.length };
  }
  if (isChinese) return chineseAt(text, at, isInName, words);
  const letters = isLetter(code) ? letterCodeAt(text, at) : undefined;
  if (letters !== undefined)
    return isDigit(text.charCodeAt(letters.end))
      ? { start: at, end: letters.end }
      : { start: at, ...letters };
  if (code === dot && isDigit(text.charCodeAt(at + 1)))
    return { start: at, end: endOfBroken(text, at + 1), why: "unreadable" };
  const loosening = looseningAt(text, at, words);
  if (loosening === undefined || isInName) return undefined;
  // Only where the number follows at once; else the word says something else (近年来).
  if (
    isDigit(text.charCodeAt(loosening)) &&
    (dateAt(text, loosening) ?? codeAt(text, loosening)) !== undefined
  )
    return undefined;
  const quantity = isDigit(text.charCodeAt(loosening))
    ? proseQuantityAt(text, at, loosening, words)
    : chineseQuantityAt(text, at, loosening, words);
  if (quantity !== undefined) return numberOf(at, quantity);
  if (!isDigit(text.charCodeAt(loosening))) return undefined;
  // Words that contradict each other: 近400余场.
  const bare = proseQuantityAt(text, loosening, loosening, words);
  return { start: at, end: bare?.end ?? endOfBroken(text, loosening), why: "unreadable" };
}

const dot = 0x2e;
const tenThousand = "万".charCodeAt(0);

function digitsAt(text: string, at: number, isInName: boolean, words: ValueWords): FoundNumber {
  const name = phraseAt(namesWithNumerals, text, at);
  if (name !== undefined) return { start: at, end: at + name.words.length, why: "name" };
  const paper = documentNumberAt(text, at);
  if (paper !== undefined) return { start: at, ...paper };
  const date = dateAt(text, at);
  if (date !== undefined) return { start: at, why: "date", ...date };
  const code = codeAt(text, at);
  if (code !== undefined) return { start: at, ...code };
  const start = hasMinus(text, at) ? at - 1 : at;
  const quantity = proseQuantityAt(text, start, at, words);
  if (quantity === undefined) return { start: at, end: endOfBroken(text, at), why: "unreadable" };
  // “2023”, “100项” in a name is part of the name; “100%” alone is still a figure.
  if (isInName && quantity.quantity.kind !== "percent" && quantity.quantity.kind !== "money")
    return { start, end: quantity.end, why: "name" };
  return numberOf(start, quantity);
}

function chineseAt(text: string, at: number, isInName: boolean, words: ValueWords): FoundNumber | undefined {
  // 积案清零三个行动: no number begins with 零.
  if ("零〇".includes(text.charAt(at))) return undefined;
  const before = text.charAt(at - 1);
  let end = at + 1;
  while (isChineseNumeral(text, end)) end += 1;
  if (before === "第") return { start: at - 1, end, why: "ordinal" };
  const date = dateAt(text, at);
  if (date !== undefined) return { start: at, why: "date", ...date };
  if (isInName) return { start: at, end, why: "name" };
  const quantity = chineseQuantityAt(text, at, at, words);
  return quantity === undefined ? { start: at, end } : numberOf(at, quantity);
}

function numberOf(start: number, { quantity, sign, end }: ProseQuantity): FoundNumber {
  return { start, end, quantity, ...(sign !== undefined && { sign }) };
}

/** A minus right before the digits, unless it joins them to something: -3.5%, but 2021-3. */
function hasMinus(text: string, at: number): boolean {
  if (text.charAt(at - 1) !== "-" && text.charAt(at - 1) !== "+") return false;
  const before = text.charCodeAt(at - 2);
  return !isDigit(before) && !isLetter(before) && text.charAt(at - 2) !== "-" && text.charAt(at - 2) !== "%";
}

function endOfBroken(text: string, at: number): number {
  let end = at;
  while (
    isDigit(text.charCodeAt(end)) ||
    (".， ,".includes(text.charAt(end)) && isDigit(text.charCodeAt(end + 1)))
  ) {
    if (text.charAt(end) === "，") break;
    end += 1;
  }
  return Math.max(end, at + 1);
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
