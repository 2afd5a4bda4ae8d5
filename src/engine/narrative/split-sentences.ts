import { isHan } from "../numbers/value-words";
import { type Brackets } from "./brackets";
import { numberingAt, type Numbering } from "./numbering";

/** A sentence or list item of a folded paragraph: `start` is behind its numbering, `end` before its stop. */
export interface SentencePart {
  readonly numbering: Numbering | undefined;
  readonly start: number;
  readonly end: number;
  /** The stop behind it; "" where the paragraph ends or the next list item begins without one. */
  readonly stop: string;
}

/** Cuts a folded paragraph at 。；！？, at line ends and before each list item. Brackets and quotations are kept whole. */
export function splitSentences(text: string, brackets: Brackets): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let numbering = numberingAt(text, 0, "");
  let start = numbering?.end ?? 0;
  const close = (end: number, stop: string): void => {
    let from = start;
    let to = end;
    while (from < to && text.charAt(from) === " ") from += 1;
    while (to > from && text.charAt(to - 1) === " ") to -= 1;
    parts.push({ numbering, start: from, end: to, stop });
  };
  for (let at = start; at < text.length; at += 1) {
    if (isHan(text.charCodeAt(at))) continue;
    const partner = brackets.get(at);
    if (partner !== undefined && partner > at) {
      at = partner;
      continue;
    }
    const character = text.charAt(at);
    const isStop = stops.includes(character);
    if (!isStop && !mayPrecedeItem.includes(character)) continue;
    const next = numberingAt(text, at + 1, character);
    if (!isStop && next === undefined) continue;
    close(isStop ? at : at + 1, isStop ? character : "");
    numbering = next;
    start = next?.end ?? at + 1;
    // The loop goes on behind the numbering, whose own signs are no stops.
    at = start - 1;
  }
  close(text.length, "");
  return parts.filter((part) => part.end > part.start);
}

const stops = "。;!?\n";
const mayPrecedeItem = "，:、";
