import { squeeze } from "../../numbers/normalise";
import { phraseAt } from "../../numbers/phrase-table";
import { isDigit } from "../../numbers/printed-number";
import { listIntroductions } from "./claim-words";
import { cutAt, type ListedName, mayBeClaimed, namesFor, readNames } from "./name-list";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** The list right behind the number, up to the end of its line or bracket. */
export function listBehind(
  line: SentenceLine,
  number: LineNumber,
  wanted: number,
): readonly ListedName[] | undefined {
  const start = startBehind(line, number);
  if (start === undefined) return undefined;
  const end = endOfList(line.text, start);
  if (line.items.some(({ from }) => from >= start && from < end)) return undefined;
  const text = line.text.slice(start, end);
  if (/等[^、,;]{0,8}$/u.test(squeeze(text))) return undefined;
  const firstComma = indexOutside(line.text, ",", start, end);
  const names = readNames(line.text, start, firstComma < 0 ? end : firstComma);
  const firstStretch = cutAt(line.text, start, end, ";")[0]?.to ?? end;
  // 问题三个：甲，乙，丙；下步措施两条，…: within the first stretch before over the whole.
  const bySigns = [
    cutAt(line.text, start, firstStretch, ","),
    cutAt(line.text, start, end, ";"),
    cutAt(line.text, start, end, ","),
  ];
  const fitting = names.names.length > 1 ? namesFor(names, wanted) : undefined;
  if (fitting === "unsure") return undefined;
  const other = fitting ?? bySigns.find((each) => each.length === wanted);
  if (other !== undefined) return other;
  // Commas and semicolons beside 、 leave open what an item is.
  // "，其中原创展览5个" goes on about the list and is none of it.
  const isPlain =
    firstComma < 0 || /^(?:其中|合计|共计|总计)/u.test(line.text.slice(firstComma + 1, firstComma + 3));
  const isSure = isPlain && names.fewest > 1 && mayBeClaimed(names, wanted);
  return isSure ? names.names : undefined;
}

/** Where the list behind the number begins: behind "：", "（" or "，分别为"; undefined where none does. */
function startBehind(line: SentenceLine, number: LineNumber): number | undefined {
  const { text } = line;
  let at = number.to;
  while (at < text.length && at - number.to <= longestNoun && !",;:。!?()、\n".includes(text.charAt(at))) {
    const words = introductionAt(text, at);
    // 四个配套办法案件9件（…）: the list is that of the nearer number.
    if (isDigit(text.charCodeAt(at))) return undefined;
    if (words > 0 && at > number.to && text.slice(at + words, at + words + 1) !== "")
      return skipColon(text, at + words);
    at += 1;
  }
  const sign = text.charAt(at);
  if (sign === ":" || sign === "(") {
    return skipColon(text, at + 1 + introductionAt(text, at + 1));
  }
  if (sign !== ",") return undefined;
  const words = introductionAt(text, at + 1);
  return words > 1 || text.charAt(at + 1) === "即" || (words > 0 && text.charAt(at + 1 + words) === "《")
    ? skipColon(text, at + 1 + words)
    : undefined;
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
  let hasSigns = false;
  const furthest = Math.min(text.length, start + longestList);
  for (let at = start; at < furthest; at += 1) {
    const character = text.charAt(at);
    // 《甲规程》《乙规程》: titles need no sign.
    if (character === "、" || text.startsWith("》《", at)) hasSigns = true;
    if ("(“《【".includes(character)) depth += 1;
    else if (")”》】".includes(character)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (character === ";" && depth === 0 && hasSigns) return at;
  }
  return furthest;
}

const longestList = 1000;

function indexOutside(text: string, sign: string, start: number, end: number): number {
  const [first, second] = cutAt(text, start, end, sign);
  return first === undefined || second === undefined ? -1 : text.indexOf(sign, first.to);
}
