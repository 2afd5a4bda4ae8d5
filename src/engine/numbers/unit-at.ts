import { phraseAt } from "./phrase-table";
import { knownUnits, type KnownUnit } from "./unit-table";
import { compoundSigns, namesBelowTheLine, neverInCountingWords, scaleWords } from "./unit-words";
import { isHan, looseningAfter } from "./value-words";

/** What a unit means: a known or coined unit, perhaps scaled (万人次) and perhaps per something (元/人*月). */
export interface UnitMeaning extends KnownUnit {
  /** The unit without its scale word: 元 for 万元; "" for a bare 万. */
  readonly base: string;
  /** What it is per, as printed behind the "/": "人*月"; "" where it is not compound. */
  readonly per: string;
  /** Not in the table: up to four Chinese characters taken for a counting word. */
  readonly isCoined: boolean;
}

/** A unit found in a text, and the offset behind it. */
export interface UnitAt {
  readonly meaning: UnitMeaning;
  readonly end: number;
  /** 多 or 余 stood inside: "20万多人次", "3个多月". */
  readonly isOver: boolean;
}

/** Whether a word the table does not know may be taken for a counting word. */
export type Coining = "may-coin" | "known-only";

/** The longest unit that stands at this offset: known, scaled, coined or compound; a coined one ends before a word of `after`. */
export function unitAt(
  text: string,
  at: number,
  coining: Coining,
  after = looseningAfter,
): UnitAt | undefined {
  const single = singleUnitAt(text, at, coining, after);
  if (single === undefined || text.charCodeAt(single.end) !== slash) return single;
  const below = unitsBelowTheLine(text, at, single.end);
  return below === undefined
    ? single
    : { ...single, meaning: perUnit(single.meaning, below.names), end: below.end };
}

const slash = 0x2f;
const longestCountingWord = 4;

function singleUnitAt(
  text: string,
  at: number,
  coining: Coining,
  after = looseningAfter,
): UnitAt | undefined {
  return withBracket(text, plainUnitAt(text, at, coining, after));
}

function plainUnitAt(text: string, at: number, coining: Coining, after = looseningAfter): UnitAt | undefined {
  const months = overMonthsAt(text, at);
  if (months !== undefined) return months;
  const known = knownUnitAt(text, at);
  if (known !== undefined) return known;
  const scale = phraseAt(scaleWords, text, at);
  if (scale === undefined) return coining === "may-coin" ? coinedUnitAt(text, at, after) : undefined;
  const afterScale = at + scale.words.length;
  const isOver = isOverWord(text, afterScale);
  const from = isOver ? afterScale + 1 : afterScale;
  const base =
    knownUnitAt(text, from) ?? (coining === "may-coin" ? coinedUnitAt(text, from, after) : undefined);
  // "3万余" keeps its 余 for the reader of quantities.
  if (base === undefined)
    return { meaning: scaledUnit(scale.words, scale.meaning, undefined), end: afterScale, isOver: false };
  return { meaning: scaledUnit(scale.words, scale.meaning, base.meaning), end: base.end, isOver };
}

function knownUnitAt(text: string, at: number): UnitAt | undefined {
  const known = phraseAt(knownUnits, text, at);
  if (known === undefined) return undefined;
  const end = at + known.words.length;
  // A letter unit ends where its letters end: 5m is metres, 5mx is not.
  if (isLetter(known.words.charCodeAt(known.words.length - 1)) && isLetter(text.charCodeAt(end)))
    return undefined;
  return { meaning: simpleMeaning(known.meaning), end, isOver: false };
}

/** "台（套）" is 台套, "人（次）" is 人次; any other bracket is a note and stays behind. */
function withBracket(text: string, unit: UnitAt | undefined): UnitAt | undefined {
  if (unit === undefined || text.charAt(unit.end) !== "(" || text.charAt(unit.end + 2) !== ")") return unit;
  const name = unit.meaning.unit + text.charAt(unit.end + 1);
  const joined = plainUnitAt(name, 0, "known-only");
  return joined?.end === name.length ? { ...joined, end: unit.end + 3, isOver: unit.isOver } : unit;
}

/** "3个多月", "2年多" is left to the words behind the unit. */
function overMonthsAt(text: string, at: number): UnitAt | undefined {
  if (text.charAt(at) !== "个" || !isOverWord(text, at + 1)) return undefined;
  const behind = knownUnitAt(text, at + 2);
  return behind?.meaning.kind === "duration" ? { ...behind, isOver: true } : undefined;
}

function coinedUnitAt(text: string, at: number, after: typeof looseningAfter): UnitAt | undefined {
  let end = at;
  while (isHan(text.charCodeAt(end))) {
    if (phraseAt(after, text, end) !== undefined) break; // 5轮以上
    if (end - at === longestCountingWord || neverInCountingWords.includes(text.charAt(end))) return undefined;
    end += 1;
  }
  if (end === at) return undefined;
  const unit = text.slice(at, end);
  const meaning = {
    unit,
    kind: "count",
    dimension: unit,
    scale: 0,
    times: 1,
    base: unit,
    per: "",
    isCoined: true,
  } as const;
  return { meaning, end, isOver: false };
}

/** Words with which a clause goes on about the number before: 3人/村共300人. */
const goesOn = /^[共合计增减提降升为至到达]/u;

/** Whether a name and a number in the same unit follow: 97人次/市级211人次, 3家/区域股权市场20家. */
function isItemBehind(text: string, unit: string, at: number): boolean {
  const behind = text.slice(at, at + 24);
  const number = /^\p{Script=Han}{1,8}\d[\d,.]*/u.exec(behind)?.[0];
  if (number === undefined || goesOn.test(behind)) return false;
  return behind.startsWith(unit, number.length) && behind.charAt(number.length + unit.length) !== "/";
}

function unitsBelowTheLine(
  text: string,
  from: number,
  at: number,
): { readonly names: string; readonly end: number } | undefined {
  const names: string[] = [];
  let end = at;
  while (end < text.length && compoundSigns.includes(text.charAt(end)) && names.length < 4) {
    const below = singleUnitAt(text, end + 1, "may-coin");
    // 行政19名/事业9名: the next item of a list.
    const isNextItem = below?.meaning.isCoined === true ? /^\p{Script=Han}{0,8}\d/u : /^\d/u;
    if (below === undefined || isNextItem.test(text.slice(below.end, below.end + 9))) return undefined;
    if (isItemBehind(text, text.slice(from, at), below.end)) return undefined;
    names.push(namesBelowTheLine[below.meaning.unit] ?? below.meaning.unit);
    end = below.end;
  }
  return { names: names.join("*"), end };
}

const simpleMeanings = new Map<KnownUnit, UnitMeaning>();

function simpleMeaning(known: KnownUnit): UnitMeaning {
  let meaning = simpleMeanings.get(known);
  if (meaning === undefined) {
    meaning = { ...known, base: known.unit, per: "", isCoined: false };
    simpleMeanings.set(known, meaning);
  }
  return meaning;
}

function scaledUnit(words: string, scale: number, base: UnitMeaning | undefined): UnitMeaning {
  if (base === undefined) {
    return { unit: words, kind: "plain", dimension: "", scale, times: 1, base: "", per: "", isCoined: false };
  }
  return { ...base, unit: words + base.unit, scale: base.scale + scale };
}

function perUnit(above: UnitMeaning, per: string): UnitMeaning {
  // A number of days or points per person is no longer exact: it is an average.
  const kind = above.kind === "duration" || above.kind === "points" ? "measure" : above.kind;
  return { ...above, unit: `${above.unit}/${per}`, kind, per };
}

function isOverWord(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === "多" || character === "余";
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
