import { phraseAt, type PhraseTable } from "../numbers/phrase-table";
import type { Stretch } from "./phrase-around";
import {
  adverbs,
  joiningWords,
  openingWords,
  ownWords,
  pivotSpoilers,
  tellingEndings,
  vagueModifiers,
} from "./subject-words";
import { verbAt } from "./verbs";

/** The words of a phrase without what opens it (其中, 今年以来, dates) and what joins it to its number (共, 为). */
export function trimPhrase(text: string, { start, end }: Stretch, dates: readonly Stretch[]): Stretch {
  let from = start;
  let to = end;
  for (;;) {
    const date = dates.find((each) => each.start <= from && from < each.end);
    const next = date?.end ?? endOfOpening(text, from);
    if (next === from || next > to) break;
    from = next;
  }
  for (;;) {
    const joining = longestEnding(text.slice(Math.max(from, to - 6), to), joiningWords);
    if (joining === "" || tellingEndings.has(joining)) break;
    // 公共, 合同 end with no joining word.
    if (isSpoiled(text, to - joining.length, joining)) break;
    to -= joining.length;
  }
  // 我局对2023年度5个项目: a date right before the number says when.
  const date = dates.find(
    (each) => each.end === to && each.start > from && !/[较比由从]/.test(text.charAt(each.start - 1)),
  );
  return { start: Math.min(from, to), end: date?.start ?? to };
}

/** Behind the opening word at this offset; the offset itself where none stands there or it begins a longer word (现场, 现有). */
function endOfOpening(text: string, at: number): number {
  const opening = phraseAt(openingWords, text, at);
  if (opening === undefined || isSpoiled(text, at, opening.words)) return at;
  const verb = verbAt(text, at);
  return verb !== undefined && verb.words.length > opening.words.length ? at : at + opening.words.length;
}

/** A phrase without the words before what it names: whose it is, when, in what manner. */
export function trimFront(text: string, places: PhraseTable<true> | undefined): string {
  let at = 0;
  for (;;) {
    const date = yearPattern.exec(text.slice(at, at + 7))?.[0].length ?? 0;
    const own =
      (places && phraseAt(places, text, at)) ?? phraseAt(ownWords, text, at) ?? phraseAt(adverbs, text, at);
    const words = own === undefined || isSpoiled(text, at, own.words) ? 0 : own.words.length;
    const verb = verbAt(text, at);
    const end = Math.max(at + words, at + date, endOfOpening(text, at));
    if (end === at || (verb !== undefined && verb.words.length > end - at)) break;
    at = end;
  }
  return text.slice(at);
}

const yearPattern = /^(?:19|20)\d\d年度?/;

/** The name of what is counted, without what modifies it vaguely and without the examples before 等. */
export function cleanObject(text: string, places: PhraseTable<true> | undefined): string {
  let object = trimFront(text, places);
  const others = object.lastIndexOf("等");
  // 公园、广场等各类阵地 names 阵地; 6家单位等 ends with nothing.
  if (
    others > 0 &&
    (others + 1 === object.length || !"级候同待优高中初奖".includes(object.charAt(others + 1))) &&
    !"平优高中初".includes(object.charAt(others - 1))
  )
    object = object.slice(others + 1);
  for (
    let vague = phraseAt(vagueModifiers, object, 0);
    vague !== undefined;
    vague = phraseAt(vagueModifiers, object, 0)
  ) {
    object = object.slice(vague.words.length);
  }
  return object;
}

/** Whether a word at this offset is part of a longer one: 公共, 共同. */
export function isSpoiled(text: string, at: number, word: string): boolean {
  // 及时率, 有效性: the word begins the name of a rate.
  if ("率性".includes(text.charAt(at + word.length)) && at + word.length < text.length) return true;
  const spoilers = pivotSpoilers[word];
  if (spoilers === undefined) return false;
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + word.length);
  return (
    (before !== "" && at > 0 && spoilers.before.includes(before)) ||
    (behind !== "" && spoilers.behind.includes(behind))
  );
}

function longestEnding(text: string, endings: readonly string[]): string {
  let longest = "";
  for (const ending of endings) if (ending.length > longest.length && text.endsWith(ending)) longest = ending;
  return longest;
}

/** Without bracketed notes and the marks of quotations: 村（社区）, “双减”. */
export function withoutBrackets(text: string): string {
  let bare = text;
  for (let depth = 0; depth < 3 && bare.includes("("); depth += 1) {
    const next = bare.replace(/\([^()]{0,300}\)/g, "");
    if (next === bare) break;
    bare = next;
  }
  return bare.replace(/[“”‘’"「」『』]/g, "");
}
