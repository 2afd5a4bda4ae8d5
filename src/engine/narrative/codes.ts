import { endOfDigits, isDigit } from "../numbers/printed-number";
import { phraseAt } from "../numbers/phrase-table";
import { unitAt } from "../numbers/unit-at";
import { isHan } from "../numbers/value-words";
import { proseQuantityAt } from "./prose-quantity";
import { classWords, hotlineWords } from "./names-with-numerals";
import type { NoQuantity } from "./statement";

/** Digits that name or number something, and the offset behind them. */
export interface CodeAt {
  readonly end: number;
  readonly why: NoQuantity;
}

/** The document number, ordinal, telephone number, code or name that begins with the digits at this offset of a folded text. */
export function codeAt(text: string, at: number): CodeAt | undefined {
  const end = endOfDigits(text, at);
  const before = text.charAt(at - 1);
  if (before === "第") return { end: endOfOrdinal(text, end), why: "ordinal" };
  if (
    /(?:附件|附表|附|图|表)$/.test(text.slice(Math.max(0, at - 2), at)) &&
    !/(?:仪|代|奖)表$/.test(text.slice(Math.max(0, at - 2), at))
  ) {
    if (unitAt(text, end, "known-only") === undefined) return { end, why: "numbering" };
  }
  for (const { pattern, why } of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { end: at + match[0].length, why };
  }
  if (isHan(text.charCodeAt(at - 1)) && codeLabels.test(text.slice(Math.max(0, at - 6), at)))
    return { end: endOfToken(text, at), why: "code" };
  if (end - at > longestAmount && text.charAt(end) !== ".") return { end, why: "code" };
  if (isHotline(text, at, end)) return { end, why: "name" };
  const letters = lettersAt(text, end);
  if (letters > end && unitAt(text, end, "known-only") === undefined)
    return { end: endOfToken(text, at), why: "name" };
  if (before === "楼" && text.charAt(end) === "层") return { end, why: "name" };
  // 小（1）型水库
  if (before === "(" && text.charAt(end) === ")" && end - at <= 2 && isHan(text.charCodeAt(at - 2)))
    return { end, why: "name" };
  const ofClass = phraseAt(classWords, text, end);
  if (ofClass !== undefined) return { end, why: "name" };
  return undefined;
}

/** 〔2020〕10号, (2023)湘0203行初15号, 2021年第3号: from the year to 号. */
export function documentNumberAt(text: string, at: number): CodeAt | undefined {
  for (const pattern of documentNumbers) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { end: at + match[0].length, why: "document-number" };
  }
  return undefined;
}

const documentNumbers: readonly RegExp[] = [
  /(?:19|20)\d\d[〕\]】)]第?\d{1,5}(?:[-、]\d{1,5})?号/y,
  /(?:19|20)\d\d[〕\]】)][^，。;:()\d]{1,4}\d{2,6}[^，。;:()\d]{1,4}\d{1,6}号/y,
  /(?:19|20)\d\d(?=〕)/y,
  /(?:19|20)\d\d年第\d{1,4}号/y,
];

/** A code that begins with a letter: G107, K12+300, A4; undefined where no digit follows. */
export function letterCodeAt(text: string, at: number): CodeAt | undefined {
  const end = lettersAt(text, at);
  const digits = text.charAt(end) === "-" || text.charAt(end) === "+" ? end + 1 : end;
  if (end === at || !isDigit(text.charCodeAt(digits))) return undefined;
  // 购置CT1台: letters that name a thing, and how many there are.
  const unit = end - at >= 2 ? unitAt(text, endOfDigits(text, end), "known-only") : undefined;
  if (unit?.meaning.kind === "count") return { end, why: "name" };
  return { end: endOfToken(text, at), why: "name" };
}

const longestAmount = 13;
const codeLabels =
  /(?:编码|代码|证号|编号|账号|序号|文号|邮编|批号|车牌号?|身份证号?码?|号码|QQ|No)[为是:]?:?$/;

/** Sticky, bounded. */
const patterns: readonly { readonly pattern: RegExp; readonly why: NoQuantity }[] = [
  { pattern: /\d{1,4}号(?=令|文|公告|通知|文件|决定|批复|函)/y, why: "document-number" },
  { pattern: /\d{1,4}号/y, why: "name" },
  // Telephone numbers
  { pattern: /1[3-9]\d{9}(?!\d)/y, why: "phone-number" },
  { pattern: /0\d{2,3}-\d{7,8}(?!\d)/y, why: "phone-number" },
  { pattern: /[48]00-?\d{3}-?\d{4}(?!\d)/y, why: "phone-number" },
  // Leading zeros make a code; so does a chain of numbers: 3.2.1, 192.168.1.1, 4301-22-7
  { pattern: /0\d[\dA-Za-z-]*/y, why: "code" },
  { pattern: /\d+(?:\.\d+){2,}/y, why: "numbering" },
  { pattern: /\d+(?:-\d+){2,}/y, why: "code" },
  // 1+N, 3+2, 7×24, 1:1.2, 5*8
  { pattern: /\d+(?:[+×xX*]\d+)*[+×xX*](?:[\dNnXx]+)(?![\d.])/y, why: "name" },
  // Ages make a class of people as a single one does: 0-6岁儿童.
  { pattern: /\d{1,3}[-~—至]\d{1,3}周?岁/y, why: "name" },
  { pattern: /\d+(?:\.\d+)?:\d+(?:\.\d+)?(?::\d+)*/y, why: "name" },
];

function endOfOrdinal(text: string, at: number): number {
  const range = text.charAt(at);
  const next = "-—~至、".includes(range) && range !== "" ? at + 1 : at;
  return next > at && isDigit(text.charCodeAt(next)) ? endOfDigits(text, next) : at;
}

/** 12345热线, 110报警, 拨打12348: three to six digits that nothing is counted by. */
function isHotline(text: string, at: number, end: number): boolean {
  const digits = text.slice(at, end);
  if (!/^(?:1\d{2}|1[12]\d{3}|1\d{4}|9\d{4})$/.test(digits)) return false;
  if (phraseAt(hotlineWords, text, end) !== undefined) return true;
  // 12345 is a service wherever it has no unit; 12000余份 has one.
  return (
    /^12\d{3}$/.test(digits) &&
    text.charAt(end) !== "." &&
    (proseQuantityAt(text, at, at)?.quantity.unit ?? "") === ""
  );
}

function lettersAt(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

function endOfToken(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || isJoin(text, end)) end += 1;
  return end;
}

function isJoin(text: string, at: number): boolean {
  return "-+.".includes(text.charAt(at)) && at < text.length && isDigit(text.charCodeAt(at + 1));
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
