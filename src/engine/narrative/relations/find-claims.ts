import { squeeze } from "../../numbers/normalise";
import { phraseAt } from "../../numbers/phrase-table";
import type { Claim } from "../relation";
import { andOthers, countLeads, listFollows, listIntroductions, listOpeners } from "./claim-words";
import { itemsBehind } from "./list-items";
import { cutAt, type ListedName, type NameList, namesFor, readNames } from "./name-list";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** Claims of number with their lists: "…A、B和C3个科室", "3个科室：A、B、C", "共3个，具体如下：一是…". */
export function findClaims(lines: readonly SentenceLine[], index: number): readonly Claim[] {
  const line = lines[index];
  if (line === undefined) return [];
  return line.numbers.flatMap((number): Claim[] => {
    if (!isCountOfThings(number)) return [];
    const items = ownList(line, number) ?? listOfItems(lines, index, number);
    return items === undefined ? [] : [{ kind: "claim", count: number.statement, items }];
  });
}

type Items = Claim["items"];

/** The list in the number's own line; none where its items are counted in the same unit, which is a breakdown. */
function ownList(line: SentenceLine, number: LineNumber): Items | undefined {
  const items = listBefore(line, number) ?? listBehind(line, number);
  const [first, last] = [items?.[0], items?.[items.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  const isCounted = line.numbers.some(
    ({ statement: { at, quantity } }) =>
      at.start >= first.at.start && at.end <= last.at.end && quantity.unit === number.statement.quantity.unit,
  );
  return isCounted ? undefined : items;
}

const most = 60;

function isCountOfThings({ statement: { quantity, role } }: LineNumber): boolean {
  if (quantity.kind !== "count" || quantity.qualifier !== "exact" || quantity.upper !== undefined) return false;
  if (role === "growth" || role === "decline") return false;
  return quantity.decimals === 0 && quantity.value.gte(2) && quantity.value.lte(most);
}

function claimed({ statement }: LineNumber): number {
  return Number(statement.quantity.value.toFixed());
}

/** The list right before the number. */
function listBefore(line: SentenceLine, number: LineNumber): Items | undefined {
  const { text } = line;
  let end = number.from;
  let isOpen = false;
  for (let ending = endingOf(text, end); ending !== undefined; ending = endingOf(text, end)) {
    end -= ending.words.length;
    isOpen ||= ending.isOpen;
  }
  const start = startOfList(text, end);
  const opened = behindOpener(text, start, end);
  const list = readNames(text, opened ?? start, end);
  if (list.fewest < 2) return undefined;
  const wanted = claimed(number);
  const isColonBefore = text.charAt(start - 1) === ":";
  if (isOpen) return list.fewest > wanted ? toItems(line, list.names) : undefined;
  const fitting = namesFor(list, wanted);
  if (fitting !== undefined) return fitting === "unsure" ? undefined : toItems(line, fitting);
  // Without a word that opens it, the number may count only what stands last: 举办培训、讲座3次.
  const isSure = (opened !== undefined || isColonBefore) && list.fewest > 2 && areNames(list) && isNear(list, wanted);
  return isSure && number.behind !== "" ? toItems(line, list.names) : undefined;
}

function endingOf(text: string, end: number): { readonly words: string; readonly isOpen: boolean } | undefined {
  for (const words of andOthers) if (text.endsWith(words, end)) return { words, isOpen: true };
  for (const words of countLeads) if (text.endsWith(words, end)) return { words, isOpen: false };
  return undefined;
}

/** Back to the stop before the list, over brackets and quotations. */
function startOfList(text: string, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (")”》】".includes(character)) depth += 1;
    else if ("(“《【".includes(character)) {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && ",;:。!?\n".includes(character)) return at + 1;
  }
  return 0;
}

/** Behind the last opening word before the first 、; undefined where none stands there. */
function behindOpener(text: string, start: number, end: number): number | undefined {
  const firstSign = text.indexOf("、", start);
  const until = firstSign < 0 || firstSign > end ? end : firstSign;
  let behind: number | undefined;
  for (let at = start; at < until; at += 1) {
    const phrase = phraseAt(listOpeners, text, at);
    if (phrase === undefined) continue;
    at += phrase.words.length - 1;
    if (at + 1 < until) behind = at + 1;
  }
  return behind;
}

function areNames({ names }: NameList): boolean {
  return names.every(({ text }) => text.length <= longestName);
}

const longestName = 24;

function isNear({ fewest, most: highest }: NameList, wanted: number): boolean {
  const furthest = Math.max(2, Math.floor(wanted / 4));
  return wanted >= fewest - furthest && wanted <= highest + furthest;
}

/** The list right behind the number, up to the end of its line or bracket. */
function listBehind(line: SentenceLine, number: LineNumber): Items | undefined {
  const start = startBehind(line, number);
  if (start === undefined) return undefined;
  const end = endOfList(line.text, start);
  if (line.items.some(({ from }) => from >= start && from < end)) return undefined;
  const wanted = claimed(number);
  const text = line.text.slice(start, end);
  const isOpen = /等(?:[^、,;]{0,8})?$/u.test(squeeze(text));
  const firstComma = indexOutside(line.text, ",", start, end);
  const names = readNames(line.text, start, firstComma < 0 ? end : firstComma);
  const bySigns = [";", ","].map((sign) => cutAt(line.text, start, end, sign));
  if (isOpen) return undefined;
  const fitting = names.names.length > 1 ? namesFor(names, wanted) : undefined;
  if (fitting === "unsure") return undefined;
  const other = fitting ?? bySigns.find((each) => each.length === wanted);
  if (other !== undefined) return toItems(line, other);
  // Commas and semicolons beside 、 leave open what an item is.
  // "，其中原创展览5个" goes on about the list and is none of it.
  const isPlain = firstComma < 0 || line.text.startsWith("其中", firstComma + 1);
  const isSure = isPlain && names.fewest > 1 && areNames(names) && isNear(names, wanted);
  return isSure ? toItems(line, names.names) : undefined;
}

/** Where the list behind the number begins: behind "：", "（" or "，分别为"; undefined where none does. */
function startBehind(line: SentenceLine, number: LineNumber): number | undefined {
  const { text } = line;
  let at = number.to;
  while (at < text.length && at - number.to <= longestNoun && !",;:。!?()、\n".includes(text.charAt(at))) {
    const words = introductionAt(text, at);
    if (words > 0 && at > number.to && text.slice(at + words, at + words + 1) !== "") return skipColon(text, at + words);
    at += 1;
  }
  const sign = text.charAt(at);
  if (sign === ":" || sign === "(") {
    const words = sign === "(" ? introductionAt(text, at + 1) : introductionAt(text, at + 1);
    return skipColon(text, at + 1 + words);
  }
  if (sign !== ",") return undefined;
  const words = introductionAt(text, at + 1);
  return words > 1 || text.charAt(at + 1) === "即" ? skipColon(text, at + 1 + words) : undefined;
}

const longestNoun = 16;

function introductionAt(text: string, at: number): number {
  return phraseAt(listIntroductions, text, at)?.words.length ?? 0;
}

function skipColon(text: string, at: number): number {
  return text.charAt(at) === ":" ? at + 1 : at;
}

function endOfList(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if ("(“《【".includes(character)) depth += 1;
    else if (")”》】".includes(character)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (character === ";" && depth === 0 && text.slice(start, at).includes("、")) return at;
  }
  return text.length;
}

function indexOutside(text: string, sign: string, start: number, end: number): number {
  const [first, second] = cutAt(text, start, end, sign);
  return first === undefined || second === undefined ? -1 : text.indexOf(sign, first.to);
}

/** The items that follow in order: 一是…。二是…。 over sentences or paragraphs. */
function listOfItems(lines: readonly SentenceLine[], index: number, number: LineNumber): Items | undefined {
  const line = lines[index];
  if (line === undefined) return undefined;
  const items = itemsBehind(lines, index, number.to);
  if (items.length < 2) return undefined;
  const wanted = claimed(number);
  const firstHere = line.items.find(({ from }) => from >= number.to)?.from ?? line.text.length;
  const between = line.text.slice(number.to, firstHere);
  const isAnnounced = listFollows.some((words) => between.includes(words)) || between.trimEnd().endsWith(":");
  // Of several numbers the one whose list it is, is the one that the list bears out.
  const isOnly = !line.numbers.some((each) => each !== number && each.from < firstHere && isCountOfThings(each));
  if (items.length !== wanted && !(isAnnounced && isOnly)) return undefined;
  return items.map(({ line: own, item }) => {
    const until = endOfName(own.text, item.from);
    return { text: own.text.slice(item.from, until), at: spanOf(own, item.from, until) };
  });
}

function endOfName(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (",;:。!?(".includes(text.charAt(at))) return at;
  return text.length;
}

function toItems(line: SentenceLine, names: readonly ListedName[]): Items {
  return names.map(({ text, from, to }) => ({ text, at: spanOf(line, from, to) }));
}

function spanOf({ document, paragraph, start }: SentenceLine, from: number, to: number): Claim["count"]["at"] {
  return { document, paragraph, start: start + from, end: start + to };
}
