import Big from "big.js";
import { phraseAt } from "../../numbers/phrase-table";
import type { Statement } from "../statement";
import { type ListPromise, madeUpOf } from "./breakdown-words";
import { isAtLeast, isNearly, isPercent, isWithin, ratioFits, sumFits, sumOf } from "./fits";
import { firstOfEachSegment, isPartOfKind, listUntilBreak, numbersInReach } from "./list-numbers";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** A list of parts that words open. */
export interface PartsList {
  readonly words: string;
  readonly promise: ListPromise;
  /** The first number behind the words. */
  readonly first: LineNumber;
  /** Whether 其中 opens it; else a bracket, a colon, 包括. */
  readonly isOfWhich: boolean;
  readonly total: Statement;
}

/** The parts of a list, and whether the words promise that they are all. */
export interface Choice {
  readonly parts: readonly Statement[];
  readonly isFull: boolean;
}

/**
 * Which of the numbers behind the opening words are its parts. Commas, semicolons and inner lists leave that open;
 * where one way to read it makes the total, or the total of the list around it, that is how it is meant.
 */
export function chooseParts(
  line: SentenceLine,
  list: PartsList,
  taken: ReadonlySet<Statement>,
  around: PartsList | undefined,
): Choice | undefined {
  const { first, promise, total, isOfWhich } = list;
  const inReach = numbersInReach(line, first).filter(({ statement }) => !taken.has(statement));
  const candidates = listUntilBreak(inReach, first, total);
  const isFull = promise === "full" || isMadeUp(candidates) || first.lead.includes("分别");
  const all = candidates.map(({ statement }) => statement);
  if (all.length === 0) return undefined;
  // Where the numbers make the total, no word between them says that they do not.
  const any = inReach.filter(({ statement }) => isPartOfKind(total, statement));
  const reached =
    prefixThatFits(total, all) ??
    prefixThatFits(
      total,
      any.map(({ statement }) => statement),
    );
  // 效益指标20分（满分20分）: one number in a bracket is no list.
  if (reached !== undefined && (isOfWhich || reached.length > 1))
    return { parts: withNothings(reached, any), isFull };
  // 新办86件，换发49件，补办8件: deeds read as parts where they nearly make the total.
  const nearly = isOfWhich
    ? prefixWithin(
        total,
        any.filter(({ segment }) => segment === first.segment),
      )
    : undefined;
  const isTooMuch = sumOf(total, all)?.gt(total.quantity.value.times("1.1")) === true;
  if (nearly !== undefined && (nearly.length > all.length || isTooMuch)) return { parts: nearly, isFull };
  const perSegment = firstOfEachSegment(inReach, first, total);
  if (perSegment.length > 1 && sumFits(total, perSegment)) return { parts: perSegment, isFull };
  const split = around && splitByAround(line, around, first, all);
  const parts = split ?? likelyParts(total, candidates, perSegment, first);
  if ((isOfWhich || isFull) && isLikely(total, parts, candidates)) return { parts, isFull };
  // 职工62人，其中党员38人，研究生12人，本科35人: told apart in several ways; only the first is surely of them.
  // 得92.5分，其中业务60分得56分: points are told beside what could be had.
  const isOverlapping = isOfWhich && promise === "some" && parts.length > 1;
  if (isOverlapping && total.quantity.kind !== "points" && isAtLeast(total, first.statement))
    return { parts: [first.statement], isFull: false };
  if (isOfWhich || isFull) return undefined;
  // 含集体争议6件，结案301件: only 、 goes on with the list.
  if (holds.includes(list.words)) return { parts: joinedFrom(candidates), isFull };
  if (isSharedInBracket(line, list)) return { parts: all.slice(0, 1), isFull };
  // A bracket or a colon alone says little: then the parts must nearly make the total.
  return parts.length > 1 && isNearly(total, parts) ? { parts, isFull } : undefined;
}

/** Items that only semicolons part come closer to their total than other sentences would. */
const closest = new Big("0.03");

const holds = ["含", "其包括"];

function joinedFrom(candidates: readonly LineNumber[]): readonly Statement[] {
  const end = candidates.findIndex((each, at) => at > 0 && !each.gap.endsWith(`、${each.lead}`));
  return (end < 0 ? candidates : candidates.slice(0, end)).map(({ statement }) => statement);
}

/** 286台（新能源251台，占比87.8%）: the share proves the part. */
function isSharedInBracket(line: SentenceLine, { first, total, words }: PartsList): boolean {
  const share = line.numbers[first.order + 1];
  if (share?.depth !== first.depth || !words.startsWith("(")) return false;
  return (
    isPercent(share.statement) &&
    ratioFits(share.statement.quantity, first.statement.quantity, total.quantity)
  );
}

/** Semicolons either part the items, one number each, or end a list that commas part. */
function likelyParts(
  total: Statement,
  candidates: readonly LineNumber[],
  perSegment: readonly Statement[],
  first: LineNumber,
): readonly Statement[] {
  const inFirst = candidates.filter(({ segment }) => segment === first.segment);
  const isPartedBySemicolons =
    inFirst.length === 1 && inFirst.length < candidates.length && isWithin(total, perSegment, closest);
  return isPartedBySemicolons ? perSegment : inFirst.map(({ statement }) => statement);
}

/** The shortest prefix that makes the total; a part of 0 behind it belongs to it: 假释2人，管制0人. */
function prefixThatFits(total: Statement, parts: readonly Statement[]): readonly Statement[] | undefined {
  for (let length = 1; length <= parts.length; length += 1) {
    const prefix = parts.slice(0, length);
    if (sumFits(total, prefix) && parts[length]?.quantity.value.eq(0) !== true) return prefix;
  }
  return undefined;
}

/** The parts with those of 0 that follow them, whatever is told between: …；因公出国（境）费0.00万元. */
function withNothings(parts: readonly Statement[], any: readonly LineNumber[]): readonly Statement[] {
  const last = parts[parts.length - 1];
  const behind = any.slice(any.findIndex(({ statement }) => statement === last) + 1);
  const end = behind.findIndex(({ statement }) => !statement.quantity.value.eq(0));
  return [...parts, ...behind.slice(0, end < 0 ? behind.length : end).map(({ statement }) => statement)];
}

/** The longest run from the first on, of at least two, that comes within a few hundredths of the total. */
function prefixWithin(total: Statement, any: readonly LineNumber[]): readonly Statement[] | undefined {
  for (let length = Math.min(any.length, mostNearly); length > 1; length -= 1) {
    const prefix = any.slice(0, length).map(({ statement }) => statement);
    if (isWithin(total, prefix, closest)) return prefix;
  }
  return undefined;
}

const mostNearly = 6;

/** How many numbers an inner list takes so that the rest completes the list around it; undefined where none does. */
function splitByAround(
  line: SentenceLine,
  around: PartsList,
  first: LineNumber,
  inner: readonly Statement[],
): readonly Statement[] | undefined {
  if (around.first.order >= first.order) return undefined;
  const outer = line.numbers
    .slice(around.first.order, first.order)
    .filter(({ depth, statement }) => depth === around.first.depth && isPartOfKind(around.total, statement))
    .map(({ statement }) => statement);
  for (let length = inner.length; length > 0; length -= 1) {
    if (sumFits(around.total, [...outer, ...inner.slice(length)])) return inner.slice(0, length);
  }
  return undefined;
}

/** Parts above their total are a list only where nothing else stands between them and each is named alike. */
function isLikely(total: Statement, parts: readonly Statement[], candidates: readonly LineNumber[]): boolean {
  const sum = sumOf(total, parts);
  if (sum === undefined || parts.length === 0) return false;
  if (sum.lte(total.quantity.value)) return true;
  const listed = candidates.filter(({ statement }) => parts.includes(statement));
  const isUnbroken = listed.every(({ order }, at) => at === 0 || order - (listed[at - 1]?.order ?? 0) === 1);
  const isNamedShortly = listed.every(({ lead }) => lead.length <= longestName);
  return parts.length > 1 && isUnbroken && isNamedShortly && sum.lte(total.quantity.value.times(mostExcess));
}

/** A part's name is a noun phrase, not a clause; beyond this excess the list was misread rather than miscounted. */
const longestName = 16;
const mostExcess = new Big("1.15");

function isMadeUp(candidates: readonly LineNumber[]): boolean {
  const last = candidates[candidates.length - 1];
  return last !== undefined && phraseAt(madeUpOf, last.behind, 0) !== undefined;
}
