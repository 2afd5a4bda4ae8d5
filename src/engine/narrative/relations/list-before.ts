import { phraseAt } from "../../numbers/phrase-table";
import { andOthers, countLeads, joiners, listOpeners, madeOf, noListOpeners } from "./claim-words";
import { type ListedName, mayBeClaimed, namesFor, readNames, titleSigns } from "./name-list";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** The list of names right before the number that counts them; undefined where the number may count something else. */
export function listBefore(
  line: SentenceLine,
  number: LineNumber,
  wanted: number,
): readonly ListedName[] | undefined {
  const { text } = line;
  let end = number.from;
  let isOpen = false;
  for (let ending = endingOf(text, end); ending !== undefined; ending = endingOf(text, end)) {
    end -= ending.words.length;
    isOpen ||= ending.isOpen;
  }
  if (madeOf.test(text.slice(0, end))) return undefined;
  const start = behindNumber(line, number, startOfList(text, end));
  const opened = behindOpener(text, start, end);
  const list = readNames(text, opened ?? firstTitle(text, start, end) ?? start, end);
  const isPair = list.fewest === 1 && list.names.length === 2 && wanted === 2 && opened !== undefined;
  if (isPair && number.behind !== "") return list.names;
  if (list.fewest < 2) return undefined;
  const isColonBefore = text.charAt(start - 1) === ":";
  const fitting = namesFor(list, wanted);
  if (fitting !== undefined) return fitting === "unsure" ? undefined : fitting;
  // 等 leaves a list open, though it may name them all.
  if (isOpen) return list.fewest > wanted ? list.names : undefined;
  // Without a word that opens it, the number may count only what stands last: 举办培训、讲座3次.
  const isOpened =
    opened !== undefined ||
    isColonBefore ||
    isSummary(number, list.fewest, wanted) ||
    isOfTitles(number, list.names);
  const isSure = isOpened && list.fewest > 2 && mayBeClaimed(list, wanted);
  return isSure && number.behind !== "" ? list.names : undefined;
}

/** 推出《…》《…》4档栏目: a list of titles begins with the first of them. */
function firstTitle(text: string, start: number, end: number): number | undefined {
  const [opening] = [...titleSigns].find(([, closing]) => text.charAt(end - 1) === closing) ?? [];
  const at = opening === undefined ? -1 : text.indexOf(opening, start);
  return at >= 0 && at < end && !text.slice(start, at).includes("、") ? at : undefined;
}

/** 出台《考勤办法》《采购办法》《差旅办法》4项制度: titles that nothing parts from their number. */
function isOfTitles({ statement, behind }: LineNumber, names: readonly ListedName[]): boolean {
  return (
    names.every(({ text }) => text.startsWith("《")) &&
    "项个部件".includes(statement.quantity.unit) &&
    behind !== ""
  );
}

/** 新材料、电子信息、生物医药、装备制造四条产业链: in Chinese numerals a number sums up the list before it. */
function isSummary({ statement }: LineNumber, names: number, wanted: number): boolean {
  const isInWords = /^[两二三四五六七八九十]/u.test(statement.shown);
  return (
    isInWords &&
    names > 3 &&
    Math.abs(names - wanted) === 1 &&
    /[项个类种条大支]$/u.test(statement.quantity.unit)
  );
}

/** "4个办公室和文化中心、服务中心2个": behind a number the next list begins where a word joins it. */
function behindNumber({ numbers, text }: SentenceLine, { order, from }: LineNumber, start: number): number {
  const before = numbers[order - 1];
  if (before === undefined || before.to <= start) return start;
  for (let at = before.to; at < from; at += 1) if (`${joiners}、`.includes(text.charAt(at))) return at + 1;
  return start;
}

function endingOf(
  text: string,
  end: number,
): { readonly words: string; readonly isOpen: boolean } | undefined {
  for (const words of andOthers) if (text.endsWith(words, end)) return { words, isOpen: true };
  for (const words of countLeads) if (text.endsWith(words, end)) return { words, isOpen: false };
  return undefined;
}

/** Back to the stop before the list, over brackets and quotations. */
function startOfList(text: string, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= Math.max(0, end - longestList); at -= 1) {
    const character = text.charAt(at);
    if (")”》】".includes(character)) depth += 1;
    else if ("(“《【".includes(character)) {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && ",;:。!?\n".includes(character)) return at + 1;
  }
  return Math.max(0, end - longestList);
}

const longestList = 1000;

/** Behind the last opening word before the first 、; undefined where none stands there. */
function behindOpener(text: string, start: number, end: number): number | undefined {
  const firstSign = text.indexOf("、", start);
  const until = firstSign < 0 || firstSign > end ? end : firstSign;
  let behind: number | undefined;
  for (let at = start; at < until; at += 1) {
    const phrase = phraseAt(listOpeners, text, at);
    if (phrase === undefined || noListOpeners.test(text.slice(at, at + 2))) continue;
    at += phrase.words.length - 1;
    if (at + 1 < until) behind = at + 1;
  }
  return behind;
}
