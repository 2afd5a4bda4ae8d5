import { foldCharacters } from "../../numbers/normalise";
import { phraseAt, type PhraseTable } from "../../numbers/phrase-table";
import { againstWords, changeVerbs } from "./change-words";
import { clauseBefore, type LineNumber, type SentenceLine } from "./sentence-line";

/** The word of a change straight before its amount or share. */
export interface ChangeVerb {
  readonly direction: "up" | "down";
  /** Whether the clause itself says against what: 较上年增加. */
  readonly isCompared: boolean;
}

/** The verb whose amount or share the number is: 增加2.3万元, 同比+6.3%; undefined where none stands straight before it. */
export function verbAt(line: SentenceLine, number: LineNumber): ChangeVerb | undefined {
  const { lead } = number;
  for (let at = 0; at < lead.length; at += 1) {
    const phrase = phraseAt(changeVerbs, lead, at);
    if (phrase === undefined) continue;
    const end = at + phrase.words.length;
    const rest = lead.slice(end);
    const isStraight = rest === "" || /^(了|为|约|达|达到|近|:)+$/u.test(rest);
    // 较去年同期多征112万元: the verb of the work is drawn into that of the change.
    const isCompared = hasPhrase(againstWords, clauseBefore(line, number));
    if (isCompared && rest.length === 1 && "多少".includes(phrase.words)) {
      return { direction: phrase.meaning, isCompared };
    }
    if (isStraight)
      return { direction: phrase.meaning, isCompared: hasPhrase(againstWords, clauseBefore(line, number)) };
    at = end - 1;
  }
  // 同比+6.3%: the sign is the verb.
  const sign = foldCharacters(lead.slice(-1) + number.statement.shown.charAt(0)).replace(/[^+-]/gu, "");
  if (sign.length !== 1 || !hasPhrase(againstWords, lead)) return undefined;
  return { direction: sign === "+" ? "up" : "down", isCompared: true };
}

/** The meaning of the first phrase of the table in the text. */
export function phraseIn<Meaning>(table: PhraseTable<Meaning>, text: string): Meaning | undefined {
  for (let at = 0; at < text.length; at += 1) {
    const phrase = phraseAt(table, text, at);
    if (phrase !== undefined) return phrase.meaning;
  }
  return undefined;
}

/** Whether a phrase of the table stands in the text. */
export function hasPhrase(table: PhraseTable<unknown>, text: string): boolean {
  return phraseIn(table, text) !== undefined;
}
