import { phraseAt } from "../numbers/phrase-table";
import type { FoundNumber } from "./find-numbers";
import type { Period } from "./statement";
import { partsOfYear, relativeYears } from "./time-words";

/** A word of time within a sentence. */
export interface TimeWord {
  readonly at: number;
  readonly year?: number;
  /** Years from the report's own. */
  readonly offset?: number;
  readonly part?: string;
  /** 比上年, 较2022年: it names what is compared with, not when. */
  readonly isCompared: boolean;
  /** 的 stands behind it: 上年的120件. */
  readonly isOwner: boolean;
}

const farthestOrigin = 30;

/** The words of time of a stretch of a folded paragraph, in order. */
export function findTimeWords(
  text: string,
  start: number,
  end: number,
  numbers: readonly FoundNumber[],
): readonly TimeWord[] {
  const words: TimeWord[] = [];
  let next = 0;
  for (let at = start; at < end;) {
    while ((numbers[next]?.start ?? end) < at) next += 1;
    const number = numbers[next];
    if (number?.start === at) {
      if (number.why === "date") words.push(readDate(text, number));
      at = number.end;
      continue;
    }
    const relative = phraseAt(relativeYears, text, at);
    if (relative !== undefined)
      words.push({
        at,
        offset: relative.meaning,
        isCompared: isComparedAt(text, at),
        isOwner: text.charAt(at + relative.words.length) === "的",
      });
    const part = relative === undefined ? phraseAt(partsOfYear, text, at) : undefined;
    if (part !== undefined) words.push({ at, part: part.words, isCompared: false, isOwner: false });
    at += relative?.words.length ?? part?.words.length ?? 1;
  }
  return words;
}

/**
 * When a number at this offset holds: the last words of time before it in its sentence, else the report's own year.
 * `phraseStart` is where its phrase begins: 较2022年的 before a number is when it held.
 */
export function readPeriod(
  words: readonly TimeWord[],
  at: number,
  ownYear: number | undefined,
  phraseStart: number,
  isOutcome: boolean,
): Period {
  let year = ownYear;
  let part = "";
  for (const word of lastBefore(words, at)) {
    // 下降到26.3%: what it came to is this year's, whatever year it came from.
    if (isOutcome && word.at >= phraseStart - farthestOrigin && word.offset !== 0) continue;
    if (word.isCompared && !(word.isOwner && word.at >= phraseStart)) continue;
    if (word.offset !== undefined) {
      year = ownYear === undefined ? undefined : ownYear + word.offset;
      part = "";
      if (ownYear === undefined && word.offset < 0) return { part, relation: "last-year" };
    } else if (word.year !== undefined) {
      year = word.year;
      part = word.part ?? "";
    } else if (word.part !== undefined) part = word.part;
  }
  const relation =
    year === undefined || year === ownYear
      ? "this-year"
      : year === (ownYear ?? 0) - 1
        ? "last-year"
        : "other";
  return {
    ...(year !== undefined && { year }),
    part,
    relation: ownYear === undefined ? "this-year" : relation,
  };
}

/** As many words of time as still matter. */
function lastBefore(words: readonly TimeWord[], at: number): readonly TimeWord[] {
  let end = 0;
  let high = words.length;
  while (end < high) {
    const middle = (end + high) >> 1;
    if ((words[middle]?.at ?? 0) < at) end = middle + 1;
    else high = middle;
  }
  return words.slice(Math.max(0, end - mostWords), end);
}

const mostWords = 12;

function readDate(text: string, { start, end, year }: FoundNumber): TimeWord {
  const shown = text.slice(start, end);
  const rest = shown.replace(/^(?:19|20)\d\d年?度?(?:[-—~至到、和及与](?:19|20)?\d\d年?度?)?/, "");
  const isWholeYear =
    rest === "" ||
    /^(?:底|末|12月(?:底|末|31[日号])?|1[-—~至]12月(?:份)?|年底|初)$/.test(rest) ||
    /年(?:底|末)$/.test(shown);
  const isCompared = isComparedAt(text, start);
  const isSpan = /^(?:19|20)\d\d年?[-—~至到](?:19|20)?\d\d年/.test(shown);
  const part = isSpan ? shown : isWholeYear ? "" : rest;
  return {
    at: start,
    isCompared,
    isOwner: text.charAt(end) === "的",
    ...(year !== undefined && { year }),
    part,
  };
}

/** 比上年, 较2022年, 与去年相比 name what is compared with; 上年的120件 does not. */
function isComparedAt(text: string, at: number): boolean {
  return at > 0 && "比较与同".includes(text.charAt(at - 1));
}
