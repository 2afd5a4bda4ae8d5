import { phraseAt } from "../numbers/phrase-table";
import type { Brackets } from "./brackets";
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
  /** 当年: the year that was named, where that one is long past. */
  readonly isThatYear?: true;
  /** Where the bracket closes that it stands in: behind it, it says nothing. */
  readonly until?: number;
}

const farthestOrigin = 30;

/** The words of time of a stretch of a folded paragraph, in order. */
export function findTimeWords(
  text: string,
  start: number,
  end: number,
  numbers: readonly FoundNumber[],
  brackets: Brackets,
): readonly TimeWord[] {
  const words: TimeWord[] = [];
  /** The outermost bracket that is open. */
  let until: number | undefined;
  const push = (word: TimeWord): void => void words.push(until === undefined ? word : { ...word, until });
  let next = 0;
  for (let at = start; at < end;) {
    while ((numbers[next]?.start ?? end) < at) next += 1;
    if (until !== undefined && at > until) until = undefined;
    if (until === undefined && text.charAt(at) === "(") until = brackets.get(at);
    const number = numbers[next];
    if (number?.start === at) {
      if (number.why === "date" && !isOfFounding(text, number)) push(readDate(text, number));
      at = number.end;
      continue;
    }
    const relative = phraseAt(relativeYears, text, at);
    if (relative !== undefined)
      push({
        at,
        offset: relative.meaning,
        isCompared: isComparedAt(text, at),
        isOwner: text.charAt(at + relative.words.length) === "的",
        ...(relative.words === "当年" && { isThatYear: true }),
      });
    const part = relative === undefined ? phraseAt(partsOfYear, text, at) : undefined;
    if (part !== undefined) push({ at, part: part.words, isCompared: false, isOwner: false });
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
    if (word.until !== undefined && word.until < at) continue;
    // 下降到26.3%: what it came to is this year's, whatever year it came from.
    if (isOutcome && word.at >= phraseStart - farthestOrigin && word.offset !== 0) continue;
    if (word.isCompared && !(word.isOwner && word.at >= phraseStart)) continue;
    // 2019年学校被评为文明校园，当年在校学生1106人.
    if (word.isThatYear === true && (year ?? 0) < (ownYear ?? 0) - 1) continue;
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

/** 成立于1958年, 1958年成立，: when the unit came to be says nothing of what is told of it. */
function isOfFounding(text: string, { start, end }: FoundNumber): boolean {
  return (
    /(?:成立|始建|创建|创办|组建|设立|建成|更名)于$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^[^，。;:\d]{0,4}(?:改革|合并|划转|重组|转隶)后/.test(text.slice(end, end + 8)) ||
    /^(?:正式)?(?:成立|建校|建院|建馆|建局|建站|挂牌|始建|组建|更名)(?:[，。;]|$)/.test(
      text.slice(end, end + 6),
    )
  );
}

/** 比上年, 较2022年, 与去年相比 name what is compared with; 上年的120件 does not. */
function isComparedAt(text: string, at: number): boolean {
  return at > 0 && "比较与同".includes(text.charAt(at - 1));
}
