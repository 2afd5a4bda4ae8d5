import { joiners } from "./claim-words";

/** A list of names with how many it may hold: 和 may join two names or stand inside one. */
export interface NameList {
  /** With the last name cut in two where a word may join two. */
  readonly names: readonly ListedName[];
  /** Cut at 、 alone. */
  readonly pieces: readonly ListedName[];
  readonly fewest: number;
  readonly most: number;
}

/** A name of a list, offsets in the text it was cut from. */
export interface ListedName {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Cuts text[from, to) at a separator outside of brackets and quotations. */
export function cutAt(text: string, from: number, to: number, separator: string): readonly ListedName[] {
  const pieces: ListedName[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const character = at === to ? separator : text.charAt(at);
    if ("(“《【「‘".includes(character)) depth += 1;
    else if (")”》】」’".includes(character)) depth = Math.max(0, depth - 1);
    else if (character === separator && (depth === 0 || at === to)) {
      const piece = trimmed(text, start, at);
      if (piece.text !== "") pieces.push(piece);
      start = at + 1;
    }
  }
  return pieces;
}

/** The names of text[from, to) between 、, the last two joined by 和 or 及. */
export function readNames(text: string, from: number, to: number): NameList {
  const pieces = titlesIn(text, from, to) ?? cutAt(text, from, to, "、");
  const ending = commonEnding(pieces);
  let joins = 0;
  for (const piece of pieces) joins += joinsIn(piece.text, ending).length;
  const last = pieces[pieces.length - 1];
  const join = last === undefined ? undefined : joinsIn(last.text, ending).at(-1);
  const most = pieces.length + joins;
  if (last === undefined || join === undefined) return { names: pieces, pieces, fewest: pieces.length, most };
  const width = last.text.startsWith("以及", join - 1) ? 1 : 0;
  const behind = trimmed(text, last.from + join + 1, last.to);
  const front = trimmed(text, last.from, last.from + join - width);
  const names = [...pieces.slice(0, -1), front, behind].filter((each) => each.text !== "");
  return { names, pieces, fewest: pieces.length, most };
}

/** Whether the number may have been meant for this list although it is another: names, not clauses, and nearly so many. */
export function mayBeClaimed({ names, fewest, most }: NameList, wanted: number): boolean {
  const furthest = Math.max(2, Math.floor(wanted / 4));
  return (
    names.every(({ text }) => text.length <= longestName) &&
    wanted >= fewest - furthest &&
    wanted <= most + furthest
  );
}

const longestName = 24;

/** The signs that titles and sayings stand between. */
export const titleSigns: ReadonlyMap<string, string> = new Map([
  ["《", "》"],
  ["“", "”"],
]);

/** Titles side by side need no sign between them: 《红印记》《瓷韵》. */
function titlesIn(text: string, from: number, to: number): readonly ListedName[] | undefined {
  const titles: ListedName[] = [];
  for (let at = from; at < to; at += 1) {
    if ("、,和及与 ".includes(text.charAt(at))) continue;
    const closing = titleSigns.get(text.charAt(at));
    const end = closing === undefined ? -1 : text.indexOf(closing, at);
    if (end < 0 || end >= to) return undefined;
    titles.push({ text: text.slice(at, end + 1), from: at, to: end + 1 });
    at = end;
  }
  return titles.length > 1 ? titles : undefined;
}

/** The character that all names end in (办公室, 科), "" where they differ: then what 和 joins must end in it too. */
function commonEnding(pieces: readonly ListedName[]): string {
  const [first, ...others] = pieces.map(({ text }) => text.charAt(text.length - 1));
  return first !== undefined && others.length > 0 && others.every((each) => each === first) ? first : "";
}

/** Where words that may join two names stand in one, outside of brackets. */
function joinsIn(name: string, ending: string): readonly number[] {
  const joins: number[] = [];
  let depth = 0;
  for (let at = 0; at < name.length - 1; at += 1) {
    const character = name.charAt(at);
    if ("(“《【".includes(character)) depth += 1;
    else if (")”》】".includes(character)) depth -= 1;
    else if (at > 0 && depth === 0 && joiners.includes(character)) {
      const front = name.slice(0, name.startsWith("以及", at - 1) ? at - 1 : at);
      if (front.endsWith(ending)) joins.push(at);
    }
  }
  return joins;
}

function trimmed(text: string, from: number, to: number): ListedName {
  let [start, end] = [from, to];
  while (start < end && text.charAt(start).trim() === "") start += 1;
  while (end > start && text.charAt(end - 1).trim() === "") end -= 1;
  return { text: text.slice(start, end), from: start, to: end };
}

/** The reading of the list with so many names, if there is one; "unsure" where words inside it may join the missing ones. */
export function namesFor(list: NameList, wanted: number): readonly ListedName[] | "unsure" | undefined {
  if (wanted === list.names.length) return list.names;
  if (wanted === list.pieces.length) return list.pieces;
  return wanted > list.fewest && wanted <= list.most ? "unsure" : undefined;
}
