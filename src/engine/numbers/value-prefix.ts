import { standardWords, type ValueWords } from "./loosening-words";
import { joinLoosenings, type Loosenings } from "./loosening";
import { phraseAt } from "./phrase-table";
import { isDigit } from "./printed-number";
import { looseningBeforeAt } from "./quantity-at";
import { namesBelowTheLine } from "./unit-words";
import { unitAt } from "./unit-at";
import { carriers, isHan, labelEndings, labelWords, neverInLabels } from "./value-words";

/** What stands before the number of a value cell: words that carry it, loosen it, or say what it is per. */
export interface ValuePrefix {
  /** The offset at which the number has to begin. */
  readonly end: number;
  readonly loosening: Loosenings;
  /** 完成, 已完成, 进度 stood there. */
  readonly isProgress: boolean;
  /** "人*月" for 每人每月, "" for none. */
  readonly per: string;
}

/** Skips "满意率达", "按合同", "至少全年完成", "每月" at the beginning of a folded text without white space; stops at the first word it does not know. */
export function readPrefix(text: string, words = standardWords): ValuePrefix {
  let end = 0;
  let loosening: Loosenings;
  let isProgress = false;
  const per: string[] = [];
  for (;;) {
    const before = looseningBeforeAt(text, end, words);
    if (before !== undefined) {
      loosening = joinLoosenings(loosening, before.meaning);
      end += before.words.length;
      continue;
    }
    const every = text.charAt(end) === "每" ? unitAt(text, end + 1, "known-only") : undefined;
    if (every !== undefined) {
      per.push(namesBelowTheLine[every.meaning.unit] ?? every.meaning.unit);
      end = every.end;
      continue;
    }
    // 完成2次 carries its number, 完成率100% is a label.
    const carrier = phraseAt(carriers, text, end);
    const carrierEnd = end + (carrier?.words.length ?? 0);
    // A noun is only a label where no comparison came before it: 低于预算10% is not "under 10 %".
    const isLabel =
      loosening === undefined && (carrier === undefined || !isNumberNear(text, carrierEnd, words));
    const labelEnd = isLabel ? endOfLabel(text, end, words) : end;
    if (labelEnd === end && carrier === undefined) break;
    isProgress ||= labelEnd === end && carrier?.meaning === "progress";
    end = labelEnd > end ? labelEnd : carrierEnd;
  }
  return { end, loosening, isProgress, per: per.join("*") };
}

const longestLabel = 10;

function endOfLabel(text: string, at: number, words: ValueWords): number {
  for (let end = at; end - at < longestLabel && isHan(text.charCodeAt(end)); end += 1) {
    const character = text.charAt(end);
    if (neverInLabels.includes(character)) break;
    if (labelEndings.includes(character) && isNumberNear(text, end + 1, words)) return end + 1;
  }
  const word = phraseAt(labelWords, text, at);
  return word === undefined ? at : at + word.words.length;
}

/** Whether a number, a sign or a word that carries one follows. */
function isNumberNear(text: string, at: number, words: ValueWords): boolean {
  const character = text.charAt(at);
  if (isDigit(text.charCodeAt(at)) || character === "-" || character === "¥") return true;
  return phraseAt(carriers, text, at) !== undefined || looseningBeforeAt(text, at, words) !== undefined;
}
