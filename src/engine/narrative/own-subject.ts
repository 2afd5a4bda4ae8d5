import type { PhraseTable } from "../numbers/phrase-table";
import type { Quantity } from "../numbers/reading";
import type { FoundNumber } from "./find-numbers";
import { nounBehind, phraseBefore, type Stretch } from "./phrase-around";
import { readPhrase } from "./read-subject";
import { trimPhrase, withoutBrackets } from "./trim-words";
import type { SentenceText } from "./sentence-text";

/** What the words right beside a number say of it. */
export interface OwnSubject {
  /** The words that name what is counted, before the number or behind it. */
  readonly words: Stretch;
  /** What stands before the number, where `words` stand behind it. */
  readonly front: Stretch;
  /** The whole phrase before the number. */
  readonly phrase: Stretch;
  readonly object: string;
  readonly verb: string;
}

/** Reads the words before a number and the noun behind it; `floor` is where the number before ends. */
export function subjectAt(
  { text, brackets, start, end }: SentenceText,
  number: FoundNumber,
  quantity: Quantity,
  floor: number,
  dates: readonly Stretch[],
  places: PhraseTable<true> | undefined,
): OwnSubject {
  let phrase = phraseBefore(text, number.start, floor, brackets);
  let words = trimPhrase(text, phrase, dates);
  const behind = nounBehind(text, number.end, brackets);
  const isBehindFree =
    quantity.kind !== "percent" &&
    quantity.kind !== "money" &&
    behind.end > behind.start &&
    behind.end <= end;
  if (words.start === words.end && !isBehindFree && phrase.start > floor && floor <= start) {
    // 办理案件，共计783件: the clause before names it.
    const before = phraseBefore(text, phrase.start - 1, floor, brackets);
    if (phrase.start - 1 > floor && "，:".includes(text.charAt(phrase.start - 1))) {
      phrase = before;
      words = trimPhrase(text, before, dates);
    }
  }
  const reading = readPhrase(text.slice(words.start, words.end), quantity.kind, places);
  const noun = withoutBrackets(text.slice(behind.start, behind.end));
  const isJoined = words.end < phrase.end;
  // 语言、书法2大类: behind a list of names the noun behind the number is what is counted.
  const isListed =
    text.charAt(words.start - 1) === "、" &&
    ((words.start - 1 > floor && noun.length > 1) || closesClause(text, behind.end));
  const isShort = words.end - words.start <= 2 && !isJoined && reading.verb === "" && noun.length >= 2;
  const wantsNoun =
    isListed ||
    isShort ||
    reading.object === "" ||
    /(?:等|的)$/.test(text.slice(words.start, words.end)) ||
    (!isJoined && reading.verb === "" && closesClause(text, behind.end));
  if (isBehindFree && wantsNoun && noun !== "") {
    return { words: behind, front: words, phrase, object: noun, verb: reading.verb };
  }
  // 合计, 共: what only joins is still the number's label where nothing else is.
  const label = sumLabel.test(text.slice(phrase.start, phrase.end)) ? phrase : words;
  return { words: label, front: words, phrase, object: reading.object, verb: reading.verb };
}

const sumLabel = /^(?:全年)?(?:共|合计|共计|总计|累计|总共|共有)$/;

function closesClause(text: string, at: number): boolean {
  return at >= text.length || "，。;、)\n:!?".includes(text.charAt(at));
}
