import type { PhraseTable } from "../numbers/phrase-table";
import { areComparable, meaningOfUnit, takeUnit } from "../numbers/unit";
import type { Quantity, Sign } from "../numbers/reading";
import type { Brackets } from "./brackets";
import type { FoundNumber } from "./find-numbers";
import { nounBehind, phraseBefore, type Stretch } from "./phrase-around";
import { readChangePhrase, readPhrase, trimPhrase, withoutBrackets } from "./read-subject";
import { readRole } from "./roles";
import { findShares } from "./shared-predicate";
import type { Role } from "./statement";

/** A sentence ready to be read: a folded paragraph, its brackets and numbers, and where the sentence stands in it. */
export interface SentenceText extends Stretch {
  readonly text: string;
  readonly brackets: Brackets;
  /** Those of the sentence, dates and names among them. */
  readonly numbers: readonly FoundNumber[];
}

/** A quantity of a sentence with its subject and role; offsets are those of the folded paragraph. */
export interface ReadQuantity {
  readonly at: Stretch;
  readonly quantity: Quantity;
  readonly sign?: Sign;
  readonly words: Stretch;
  readonly object: string;
  readonly verb: string;
  readonly context: readonly string[];
  readonly role: Role;
  readonly clause: number;
  readonly isInBrackets: boolean;
  /** The whole phrase before the number. */
  readonly phrase: Stretch;
  /** 下降到: it is what a change came to. */
  readonly isOutcome: boolean;
}

/** Reads what each quantity of a sentence is about. `places` are the unit's own names. */
export function readSentence(
  sentence: SentenceText,
  places: PhraseTable<true> | undefined,
): readonly ReadQuantity[] {
  const { text, numbers } = sentence;
  const dates = numbers.filter(({ why }) => why === "date");
  const clauses = clausesOf(sentence);
  const shares = findShares(sentence);
  const read: ReadQuantity[] = [];
  let floor = sentence.start;
  numbers.forEach((number, index) => {
    if (number.quantity === undefined) {
      if (number.why === "unreadable") floor = number.end;
      return;
    }
    const quantity = withListUnit(number, numbers, index, text);
    while ((dates[0]?.end ?? number.start) < number.start - farthestDate) dates.shift();
    const own = subjectAt(sentence, number, quantity, floor, dates.slice(0, mostDates), places);
    const last = read.at(-1);
    const gap = last === undefined ? "" : text.slice(last.at.end, number.start);
    const joint = last === undefined ? "" : text.slice(last.at.end, own.words.start);
    const isOfRow = last !== undefined && last.at.end === floor && own.words.start === own.words.end && own.object === "" && gap.length === 1 && "、和及与".includes(gap);
    const share = shares.get(number);
    const words = share ?? own.words;
    const shown = text.slice(words.start, words.end);
    const whole = text.slice(own.phrase.start, own.phrase.end);
    const role = isOfRow && share === undefined
      ? last.role
      : readRole(quantity, {
          phrase: shown,
          whole,
          clause: clauses.textOf(number.start),
          clauseBefore: clauses.textBefore(number.start),
          behind: text.slice(number.end, number.end + 20),
        });
    const isOrigin = last !== undefined && own.object === "" && own.verb === "" && origin.test(whole) && last.quantity.kind === quantity.kind;
    const isChange = role === "growth" || role === "decline";
    const reading =
      share !== undefined ? readPhrase(shown, quantity.kind, places)
      : isOfRow ? last
      : isChange ? readChangePhrase(shown, quantity.kind, places)
      : asListed(own, last, joint, shown);
    const isInBrackets = clauses.isInBrackets(number.start);
    const recent = read.slice(-mostRecent);
    const total = totalOf(sentence, number.start, quantity, recent);
    const isShareOfIt = quantity.kind === "percent" && (isChange || sharesOnly.test(reading.object));
    const wantsBefore = isInBrackets || reading.object === "" || isShareOfIt;
    const isAdjacent = last !== undefined && last.at.end === number.start;
    const before = total ?? (wantsBefore ? (isAdjacent ? last : lastCounted(recent, isShareOfIt ? undefined : quantity)) : undefined);
    const context = isOfRow ? last.context : before === undefined ? [] : before.object !== "" ? [before.object] : before.context;
    read.push({
      at: number,
      quantity,
      ...(number.sign !== undefined && { sign: number.sign }),
      words,
      phrase: own.phrase,
      object: reading.object === "" && context.length === 0 && placeUnits.has(quantity.unit) ? quantity.unit : reading.object,
      verb: reading.verb,
      context,
      role: isOrigin ? last.role : total === undefined ? role : roleOfPart(role, shown, total),
      clause: clauses.at(number.start),
      isInBrackets,
      isOutcome: /(?:降|降低|下降|减少|增加|增长|提高|提升|上升|增|扩大|缩短)[到至为]$/.test(whole),
    });
    floor = number.end;
  });
  return read;
}

/** How far back the words of a number are looked for: dates in characters, earlier numbers by how many. */
const farthestDate = 500;
const mostDates = 40;
const mostRecent = 60;
const deepest = 40;

/** 较2022年的: what follows is what was before. */
const origin = /^(?:由|从|比|较|与)/;

/** What only says how a number lies to another one. */
const sharesOnly = /^(?:占比?|约占|所占比例|占总数|增幅|降幅|比例|比重|所占比重)$/;

/** A row shares its verb, and where its first member has none, what looks like one is a noun: 民事案件5件、执行案件3件. */
function asListed(own: OwnSubject, last: ReadQuantity | undefined, joint: string, shown: string): { readonly object: string; readonly verb: string } {
  if (last === undefined || !/^[、和及]$/.test(joint)) return own;
  if (own.verb !== "" && last.verb === "" && own.object !== "") return { object: withoutBrackets(shown), verb: "" };
  return own.verb === "" ? { object: own.object, verb: last.verb } : own;
}

interface OwnSubject {
  readonly words: Stretch;
  readonly phrase: Stretch;
  readonly object: string;
  readonly verb: string;
}

function subjectAt(
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
  const isBehindFree = quantity.kind !== "percent" && quantity.kind !== "money" && behind.end > behind.start && behind.end <= end;
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
  const wantsNoun = reading.object === "" || /(?:等|的)$/.test(text.slice(words.start, words.end)) || (!isJoined && reading.verb === "" && closesClause(text, behind.end));
  if (isBehindFree && wantsNoun && noun !== "") {
    return { words: behind, phrase, object: noun, verb: reading.verb };
  }
  return { words, phrase, object: reading.object, verb: reading.verb };
}

function closesClause(text: string, at: number): boolean {
  return at >= text.length || "，。;、)\n:!?".includes(text.charAt(at));
}

/** 1、2、3件: the unit of the last holds for all of the row. */
function withListUnit(number: FoundNumber, numbers: readonly FoundNumber[], index: number, text: string): Quantity {
  const { quantity } = number;
  if (quantity === undefined) throw new Error("a number without quantity has no unit");
  const isBareScale = meaningOfUnit(quantity.unit)?.base === "";
  if (quantity.unit !== "" && !isBareScale) return quantity;
  let end = number.end;
  for (const next of numbers.slice(index + 1, index + 12)) {
    if (next.quantity === undefined || !["、", "和", "及", "，", "与"].includes(text.slice(end, next.start))) return quantity;
    if (next.quantity.unit !== "" && meaningOfUnit(next.quantity.unit)?.base !== "") return takeUnit(quantity, next.quantity.unit);
    end = next.end;
  }
  return quantity;
}

/** What the sentence counted last in the same unit, for a number that leaves it out. */
function lastCounted(read: readonly ReadQuantity[], wanted: Quantity | undefined): ReadQuantity | undefined {
  const earlier = [...read].reverse().filter((each) => each.object !== "" || each.context.length > 0);
  // A share is of the last thing told, and so is a rate of growth.
  if (wanted === undefined) return earlier[0];
  const { kind, unit } = wanted;
  return (
    earlier.find(({ quantity }) => quantity.unit === unit) ??
    earlier.find(({ quantity }) => quantity.kind === kind && kind !== "percent")
  );
}

const partWords = ["其中", "包括", "包含", "分别为", "分为"] as const;
const farthestPart = 400;

/** The number whose parts stand behind 其中, where this one is such a part: of its unit, and within the same bracket. */
function totalOf(
  { text, start, brackets }: SentenceText,
  at: number,
  quantity: Quantity,
  read: readonly ReadQuantity[],
): ReadQuantity | undefined {
  const from = Math.max(start, at - farthestPart);
  const before = text.slice(from, at);
  let word = Math.max(...partWords.map((each) => before.lastIndexOf(each)));
  if (word < 0) return undefined;
  word += from;
  for (let offset = word; offset < at; offset += 1) {
    // The bracket that 其中 opened has closed again.
    const partner = brackets.get(offset);
    if (partner !== undefined && partner < word) return undefined;
  }
  const total = [...read].reverse().find((each) => each.at.end <= word && each.quantity.kind !== "percent");
  return total !== undefined && areComparable(total.quantity, quantity) && quantity.kind !== "percent" ? total : undefined;
}

/** 年初预算100万元，其中基本支出60万元: the parts of a budget are budget, unless their own words say otherwise. */
function roleOfPart(role: Role, words: string, total: ReadQuantity): Role {
  if (role !== "spent" && role !== "actual") return role;
  if (total.quantity.kind !== "money" || /实际|决算|执行|使用|完成/.test(words)) return role;
  return ["opening", "budget", "income", "spent", "carry-over", "increase", "decrease"].includes(total.role) ? total.role : role;
}

/** Units that are things themselves: 81村. */
const placeUnits: ReadonlySet<string> = new Set(["村", "社区", "乡镇", "乡", "镇", "县", "街道", "所"]);

/** Numbers the clauses of a sentence: each stop and each bracket begins another. */
function clausesOf({ text, start, end, brackets }: SentenceText): {
  at(offset: number): number;
  textOf(offset: number): string;
  textBefore(offset: number): string;
  isInBrackets(offset: number): boolean;
} {
  const bounds: number[] = [];
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if ("，:".includes(character)) bounds.push(at);
    if ((character === "(" || character === ")") && brackets.has(at)) bounds.push(at);
  }
  const indexOf = (offset: number): number => {
    let low = 0;
    let high = bounds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    at: indexOf,
    textOf(offset) {
      const from = (bounds[indexOf(offset) - 1] ?? start - 1) + 1;
      return text.slice(Math.max(from, offset - 80), offset);
    },
    textBefore(offset) {
      const index = indexOf(offset);
      if (index === 0) return "";
      const from = index >= 2 ? (bounds[index - 2] ?? start) + 1 : start;
      return text.slice(Math.max(from, offset - 80), bounds[index - 1]);
    },
    isInBrackets(offset) {
      // Each bound is where a bracket opens or closes, or a stop: the bracket around it begins at an earlier one.
      const index = indexOf(offset);
      for (let before = index - 1; before >= Math.max(0, index - deepest); before -= 1) {
        const opening = bounds[before] ?? start;
        if (text.charAt(opening) === "(" && (brackets.get(opening) ?? 0) > offset) return true;
      }
      return false;
    },
  };
}
