import { isHan } from "../numbers/value-words";

/** For each character of a text that opens or closes a bracket or a quotation: the offset of its counterpart. */
export type Brackets = ReadonlyMap<number, number>;

/** Pairs brackets and quotation marks, innermost first; what stands open or closes nothing is left out, and so is a pair too far apart. */
export function pairBrackets(text: string): Brackets {
  const pairs = new Map<number, number>();
  const open: { readonly at: number; readonly closing: string }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isHan(text.charCodeAt(at))) continue;
    const character = text.charAt(at);
    const top = open[open.length - 1];
    if (top?.closing === character) {
      open.pop();
      if (at - top.at <= longest) pairs.set(top.at, at).set(at, top.at);
      continue;
    }
    const closing = closings[character];
    if (closing !== undefined) open.push({ at, closing });
    else if (isClosing(character)) {
      // A bracket closed over one left open: the one left open is none.
      const match = lastIndexOfClosing(open, character);
      if (match >= 0) {
        const [pair] = open.splice(match);
        if (pair !== undefined && at - pair.at <= longest) pairs.set(pair.at, at).set(at, pair.at);
      }
    } else if (character === "\n") open.length = 0;
  }
  return pairs;
}

/** Quotation marks and the marks of titles: what stands between them is a name. */
export const nameBrackets = '“‘"《「『<';

const longest = 300;
const deepest = 20;

const closings: Readonly<Record<string, string>> = {
  "(": ")",
  "“": "”",
  "‘": "’",
  '"': '"',
  "《": "》",
  "〈": "〉",
  "【": "】",
  "〔": "〕",
  "[": "]",
  "「": "」",
  "『": "』",
};

const closers = new Set(Object.values(closings));

function isClosing(character: string): boolean {
  return closers.has(character);
}

function lastIndexOfClosing(open: readonly { readonly closing: string }[], character: string): number {
  for (let index = open.length - 1; index >= Math.max(0, open.length - deepest); index -= 1) {
    if (open[index]?.closing === character) return index;
  }
  return -1;
}
