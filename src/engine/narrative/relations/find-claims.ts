import type { Claim } from "../relation";
import { listFollows } from "./claim-words";
import { listBefore } from "./list-before";
import { listBehind } from "./list-behind";
import { itemsBehind } from "./list-items";
import type { ListedName } from "./name-list";
import { provedList } from "./prove-claims";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** Claims of number with their lists: "…A、B和C3个科室", "3个科室：A、B、C", "共3个，具体如下：一是…". */
export function findClaims(lines: readonly SentenceLine[], index: number): readonly Claim[] {
  const line = lines[index];
  if (line === undefined) return [];
  return line.numbers.flatMap((number): Claim[] => {
    if (!isCountOfThings(number)) return [];
    const items =
      ownList(line, number) ?? listOfItems(lines, index, number) ?? itemsOf(line, number, provedList);
    return items === undefined ? [] : [{ kind: "claim", count: number.statement, items }];
  });
}

type Items = Claim["items"];

/** How names beside a number are read. */
type ReadList = (line: SentenceLine, number: LineNumber, wanted: number) => readonly ListedName[] | undefined;

function ownList(line: SentenceLine, number: LineNumber): Items | undefined {
  return itemsOf(line, number, listBefore) ?? itemsOf(line, number, listBehind);
}

/** The list in the number's own line; none where its items are counted in the same unit, which is a breakdown. */
function itemsOf(line: SentenceLine, number: LineNumber, read: ReadList): Items | undefined {
  const items = read(line, number, claimed(number))?.map(({ text, from, to }) => ({
    text,
    at: spanOf(line, from, to),
  }));
  const [first, last] = [items?.[0], items?.[items.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  // 四项占比依次为56.85%、34.74%: numbers are no names.
  if (items?.some(({ text }) => /^[\d.,]+%?$/u.test(text)) === true) return undefined;
  // 包括渠道486.7万元、营销392.15万元等四项: an amount that lost its name.
  const bare = items?.filter(({ text }) => /^[\d.,]+\p{Script=Han}{1,3}$/u.test(text)) ?? [];
  if (bare.length > 0 && bare.length < (items?.length ?? 0)) return undefined;
  const isCounted = line.numbers.some(
    ({ statement: { at, quantity } }) =>
      at.start >= first.at.start && at.end <= last.at.end && quantity.unit === number.statement.quantity.unit,
  );
  return isCounted ? undefined : items;
}

const most = 60;

function isCountOfThings({ statement: { quantity, role } }: LineNumber): boolean {
  if (quantity.kind !== "count" || quantity.qualifier !== "exact" || quantity.upper !== undefined)
    return false;
  if (role === "growth" || role === "decline") return false;
  return quantity.decimals === 0 && quantity.value.gte(2) && quantity.value.lte(most);
}

function claimed({ statement }: LineNumber): number {
  return Number(statement.quantity.value.toFixed());
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
  const isAnnounced = listFollows.some((words) => between.includes(words)) || /:[;\s]*$/u.test(between);
  // Of several numbers the one whose list it is, is the one that the list bears out.
  const isOnly = !line.numbers.some(
    (each) => each !== number && each.from < firstHere && isCountOfThings(each),
  );
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

function spanOf(
  { document, paragraph, start }: SentenceLine,
  from: number,
  to: number,
): Claim["count"]["at"] {
  return { document, paragraph, start: start + from, end: start + to };
}
