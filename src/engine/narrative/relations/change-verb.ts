import { foldCharacters } from "../../numbers/normalise";
import { phraseAt, type PhraseTable } from "../../numbers/phrase-table";
import { changeVerbs, comparedVerbs, verbTails } from "./change-words";
import { comparisonAt } from "./comparison";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** The direction in which the number is the amount or share of a change. */
export type Direction = "up" | "down";

/** The direction of the change whose amount or share the number is: 增加2.3万元, 同比+6.3%; undefined where no verb stands straight before it. */
export function directionAt(line: SentenceLine, number: LineNumber): Direction | undefined {
  const lead = wordsBefore(number);
  const plain = straightBefore(changeVerbs, lead);
  if (plain !== undefined) return plain;
  if (comparisonAt(line, number) === undefined) return undefined;
  const compared = comparedDirection(number);
  if (compared !== undefined) return compared;
  // 快于去年3.1个百分点
  const than = /([高低快慢多少优好差])于[^,;]{0,8}$/u.exec(lead)?.[1];
  const isSize = number.statement.quantity.kind === "percentage-points";
  if (than !== undefined && isSize) return "低慢少差".includes(than) ? "down" : "up";
  // 较去年同期多征112万元: the verb of the work is drawn into that of the change.
  const drawn = /([多少])(?!于)(?:\p{Script=Han}{1,4})$/u.exec(lead)?.[1];
  if (drawn !== undefined) return drawn === "多" ? "up" : "down";
  // 同比+6.3%: the sign is the verb.
  const sign = foldCharacters(lead.slice(-1) + number.statement.shown.charAt(0)).replace(/[^+-]/gu, "");
  return sign === "+" ? "up" : sign === "-" ? "down" : undefined;
}

/** The words before the number, with the one that was drawn into it: 超7.20%. */
function wordsBefore({ lead, statement: { shown } }: LineNumber): string {
  return lead + (/^超[过出]?/u.exec(foldCharacters(shown))?.[0] ?? "");
}

/** The direction of a verb that tells a change only beside a comparison: 比预算多支26.76万元，超7.20%. */
export function comparedDirection(number: LineNumber): Direction | undefined {
  return straightBefore(comparedVerbs, wordsBefore(number));
}

function straightBefore(table: PhraseTable<Direction>, lead: string): Direction | undefined {
  for (let at = 0; at < lead.length; at += 1) {
    const phrase = phraseAt(table, lead, at);
    if (phrase === undefined) continue;
    const end = at + phrase.words.length;
    if (verbTails.test(lead.slice(end))) return phrase.meaning;
    at = end - 1;
  }
  return undefined;
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
