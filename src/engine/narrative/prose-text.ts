import { foldCharacters } from "../numbers/normalise";
import { isDigit } from "../numbers/printed-number";
import { isHan } from "../numbers/value-words";

/**
 * A paragraph made ready for reading: characters folded, spaces taken out except between letters and digits,
 * "," only within a number (any other comma is "，"), line breaks and tabs as "\n".
 */
export interface ProseText {
  readonly text: string;
  /** For each character taken out, ascending, the offset in `text` before which it stood. */
  readonly gaps: readonly number[];
}

/** Folds a paragraph for reading, keeping the way back to it. Never throws. */
export function foldProse(raw: string): ProseText {
  const folded = foldCharacters(raw);
  const gaps: number[] = [];
  let text = "";
  let copied = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code !== space && code !== comma && code !== dot) continue;
    const meant = readAs(raw, folded, at);
    if (meant === code) continue;
    text += folded.slice(copied, at);
    copied = at + 1;
    if (meant === 0) gaps.push(text.length);
    else text += String.fromCharCode(meant);
  }
  return { text: copied === 0 ? folded : text + folded.slice(copied), gaps };
}

/** The offset in the paragraph of a character of the folded text. */
export function rawStart({ gaps }: ProseText, at: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gaps[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return at + low;
}

/** The offset in the paragraph behind the character that ends before `end`. */
export function rawEnd(prose: ProseText, end: number): number {
  return end === 0 ? 0 : rawStart(prose, end - 1) + 1;
}

const space = 0x20;
const comma = 0x2c;
const dot = 0x2e;
const breaks = "\n\r\t\v\f\u0085\u2028\u2029";

/** What a space, comma or dot is read as; 0 for nothing. */
function readAs(raw: string, folded: string, at: number): number {
  switch (folded.charCodeAt(at)) {
    case space: {
      if (breaks.includes(raw.charAt(at))) return 0x0a;
      // Of several spaces the first one decides.
      if (folded.charCodeAt(at - 1) === space && !breaks.includes(raw.charAt(at - 1))) return 0;
      let next = at + 1;
      while (folded.charCodeAt(next) === space) next += 1;
      return joins(folded.charCodeAt(at - 1)) && joins(folded.charCodeAt(next)) ? space : 0;
    }
    case comma:
      return isGrouping(raw, folded, at) ? comma : "，".charCodeAt(0);
    default:
      // A full stop typed in Latin: behind a character, never before a digit.
      return isHan(folded.charCodeAt(at - 1)) && !isDigit(folded.charCodeAt(at + 1))
        ? "。".charCodeAt(0)
        : dot;
  }
}

function joins(code: number): boolean {
  return isDigit(code) || code === dot || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** 1,234 is one number; 145，149 are two, unless the digits are full width themselves. */
function isGrouping(raw: string, folded: string, at: number): boolean {
  const isGroup =
    isDigit(folded.charCodeAt(at - 1)) &&
    isDigit(folded.charCodeAt(at + 1)) &&
    isDigit(folded.charCodeAt(at + 2)) &&
    isDigit(folded.charCodeAt(at + 3)) &&
    !isDigit(folded.charCodeAt(at + 4));
  return isGroup && (raw.charAt(at) === "," || raw.charCodeAt(at - 1) > 0xff00);
}
