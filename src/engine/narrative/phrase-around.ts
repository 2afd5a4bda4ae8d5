import { phraseAt } from "../numbers/phrase-table";
import { isHan } from "../numbers/value-words";
import type { Brackets } from "./brackets";
import { behindStops, nounsLikeStops, nounStops } from "./subject-words";
import { attributiveVerbs, verbAt } from "./verbs";

/** A stretch of a folded paragraph, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longer phrases are never the name of what is counted. */
const longestPhrase = 80;
const longestBehind = 16;
const separators = "，、;:。\n!?";

/**
 * The words right before a number: back to the stop, the opening bracket or `floor` before it. A colon right before the number
 * is no stop: 实际支出：48.04万元. Whole brackets and quotations belong to the phrase.
 */
export function phraseBefore(text: string, number: number, floor: number, brackets: Brackets): Stretch {
  let start = number;
  let end = number;
  while (end > floor && ":=".includes(text.charAt(end - 1))) end -= 1;
  start = end;
  while (start > floor && end - start < longestPhrase) {
    const character = text.charAt(start - 1);
    if (separators.includes(character)) break;
    const partner = brackets.get(start - 1);
    if (partner !== undefined && partner < start - 1) {
      if (partner < floor) break;
      start = partner;
      continue;
    }
    if (character === "(" || character === "[") break;
    start -= 1;
  }
  return { start, end };
}

/** The noun right behind a number and its unit, brackets kept: 职能股室 in 8个职能股室. Empty where a verb or a stop follows. */
export function nounBehind(text: string, from: number, brackets: Brackets): Stretch {
  let end = from;
  while (end < text.length && end - from < longestBehind) {
    const partner = brackets.get(end);
    if (partner !== undefined && partner > end) {
      // A bracket right behind the number is a note on it, not its noun.
      if (end === from || /\d/.test(text.slice(end, partner))) break;
      end = partner + 1;
      continue;
    }
    const isName = "“”《》".includes(text.charAt(end));
    if (!isHan(text.charCodeAt(end)) && !isName) break;
    const stop = phraseAt(end === from ? behindStops : nounStops, text, end);
    if (
      stop !== undefined &&
      nounsLikeStops[stop.words]?.includes(text.charAt(end + stop.words.length)) !== true
    )
      break;
    if (end === from ? isVerbalStart(text, end) : endsNoun(text, end, from)) break;
    end += 1;
  }
  return { start: from, end };
}

/** 参加网上学法: a verb with something behind it. A verb that closes the clause is the noun itself: 5次培训. */
function isVerbalStart(text: string, at: number): boolean {
  const verb = verbAt(text, at);
  if (verb === undefined) return false;
  // 5个内设机构, 12个在建项目: of these a noun may be made.
  if (attributiveVerbs.has(verb.words)) return false;
  return verb.words.length + at < verb.end || !closesClause(text, verb.end);
}

function endsNoun(text: string, at: number, from: number): boolean {
  const verb = verbAt(text, at);
  // Two characters of noun at least: 单位开展, but 培训班 and 宣传活动 hold verbs.
  return (
    verb !== undefined &&
    at - from >= 2 &&
    verb.words.length >= 2 &&
    !closesClause(text, verb.end) &&
    isPredicate(text, verb.end)
  );
}

function isPredicate(text: string, behind: number): boolean {
  return text.charAt(behind - 1) === "了" || isHan(text.charCodeAt(behind));
}

function closesClause(text: string, at: number): boolean {
  return at >= text.length || !isHan(text.charCodeAt(at));
}
