import { type Phrase, phraseAt } from "../../numbers/phrase-table";
import type { Breakdown } from "../relation";
import type { Statement } from "../statement";
import { consistsOf, groupedBy, ofWhich, type ListPromise } from "./breakdown-words";
import { chooseParts, type PartsList } from "./choose-parts";
import { isAmount, isAtLeast, isNearly, isOneKind, sumFits } from "./fits";
import { against } from "./change-words";
import { isPlanned } from "./find-completions";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** The breakdowns that words announce inside one sentence, or in one that begins with 其中 or 按…分 about those before in the section. */
export function findBreakdowns(line: SentenceLine, earlier: readonly SentenceLine[]): readonly Breakdown[] {
  const lists = line.numbers.flatMap((number) => listsAt(line, number, earlier));
  const found: Breakdown[] = [];
  // The innermost list is read first: what it takes is no part of the list around it.
  const taken = new Set<Statement>();
  for (const [fromEnd, list] of [...lists].reverse().entries()) {
    const choice = chooseParts(line, list, taken, lists[lists.length - fromEnd - 2]);
    if (choice === undefined) continue;
    for (const part of choice.parts) taken.add(part);
    found.push({ kind: "breakdown", total: list.total, words: list.words, ...choice });
  }
  return found.reverse();
}

/** The words that open a list; `wholeName` where they name what is divided. */
type Opening = Omit<PartsList, "total"> & { readonly wholeName?: string };

/** The list that opens before the number; two of them where each item has two numbers: 其中产业类6个412万元. */
function listsAt(
  line: SentenceLine,
  number: LineNumber,
  earlier: readonly SentenceLine[],
): readonly PartsList[] {
  const opening = openingAt(line, number);
  if (opening === undefined) return [];
  const second = line.numbers[number.order + 1];
  const isPaired =
    opening.isOfWhich &&
    second?.clause === number.clause &&
    isAmount(second.statement) &&
    !isOneKind(number.statement, second.statement);
  const firsts = isPaired ? [number, second] : [number];
  return firsts.flatMap((first): PartsList[] => {
    const list = { ...opening, first };
    const totals = totalsOf(line, list, number, earlier);
    const total =
      totals.find(({ statement }) => makesTotal(line, { ...list, total: statement })) ??
      likelyTotal(totals, first);
    return total === undefined ? [] : [{ ...list, total: total.statement }];
  });
}

function openingAt(line: SentenceLine, first: LineNumber): Opening | undefined {
  const isOwnBracket = isBracketOfNumber(line, first);
  let opening: (Phrase<ListPromise> & { isOfWhich: boolean }) | undefined;
  for (let at = 0; at < first.gap.length; at += 1) {
    const phrase = phraseAt(ofWhich, first.gap, at);
    if (phrase !== undefined) opening = { ...phrase, isOfWhich: true };
  }
  if (opening === undefined && first.order === 0 && groupedBy.test(first.gap)) {
    opening = { words: "按…分", meaning: "some", isOfWhich: true };
  }
  if (opening === undefined && first.order > 0) {
    // "共12场，包括…": the words begin the clause right behind the number, or its next one.
    let at = 0;
    while (",:(".includes(first.gap.charAt(at)) && at < first.gap.length) at += 1;
    const phrase = phraseAt(consistsOf, first.gap, at);
    if (phrase !== undefined && (at > 0 || atOnce.includes(phrase.words)))
      opening = { ...phrase, isOfWhich: false };
    else if (groupedBy.test(first.gap)) opening = { words: "按…分", meaning: "some", isOfWhich: true };
    else if (/^[^,;:。()、]{0,8}中[,:]/u.test(first.gap))
      opening = { words: "中", meaning: "some", isOfWhich: true };
    else if (amongWhole(first) !== undefined) opening = { words: "中", meaning: "some", isOfWhich: true };
    else if ((isOwnBracket || first.gap.startsWith(":")) && !isPlanned(first))
      opening = { words: first.gap.charAt(0), meaning: "some", isOfWhich: false };
  }
  const wholeName = opening?.words === "中" ? amongWhole(first) : undefined;
  return (
    opening && {
      words: opening.words,
      promise: opening.meaning,
      first,
      isOfWhich: opening.isOfWhich,
      ...(wholeName !== undefined && { wholeName }),
    }
  );
}

/** The whole that the words before a part name: 孤残儿童 of 孤残儿童中重度残疾83人. */
function amongWhole({ lead }: LineNumber): string | undefined {
  // 其中, 年中, 集中, 高中: words of their own.
  return /^(\p{Script=Han}{2,8})(?<![其年集高初当期手途])中(?![心学小央级旬期医国层等部])\p{Script=Han}{2,}/u.exec(
    lead,
  )?.[1];
}

/** Words that open a list without a stop before them: 补助568万元用于村卫生室286.3万元. */
const atOnce = ["用于", "包括", "包含"];

/** Whether the number stands first in a bracket right behind another: 32人（行政编制31人. */
function isBracketOfNumber(line: SentenceLine, number: LineNumber): boolean {
  const previous = line.numbers[number.order - 1];
  return previous !== undefined && number.gap.startsWith("(") && previous.depth + 1 === number.depth;
}

/** The numbers the list may divide, the likeliest first: those before it of one kind with its first part. */
function totalsOf(
  line: SentenceLine,
  { first, isOfWhich, wholeName }: Opening,
  opened: LineNumber,
  earlier: readonly SentenceLine[],
): readonly LineNumber[] {
  const isTotal = (each: LineNumber): boolean =>
    isAmount(each.statement) &&
    isOneKind(each.statement, first.statement) &&
    !isOfOtherYear(each, first) &&
    !isTooSmall(line, each, first);
  const before = line.numbers.slice(0, opened.order);
  const list = { words: "", promise: "some", first, isOfWhich } as const;
  const makes = ({ statement }: LineNumber): boolean => makesTotal(line, { ...list, total: statement });
  if (wholeName !== undefined) {
    const all = [...earlier.flatMap(({ numbers }) => numbers), ...before].filter(isTotal);
    const called = all.filter(
      (each) => each.lead.endsWith(wholeName) || each.statement.subject.words.endsWith(wholeName),
    );
    return called.slice(-1);
  }
  if (groupedBy.test(opened.gap)) {
    // One number is divided in several ways, which must each make it, or nearly.
    const all = [...earlier.flatMap(({ numbers }) => numbers), ...before].filter(isTotal).reverse();
    const making =
      all.find(makes) ?? all.find(({ statement }) => nearlyMakes(line, { ...list, total: statement }));
    return making === undefined ? [] : [making];
  }
  const furthest = isOfWhich ? 6 : 1;
  // "…；其中" takes up the item before the semicolon.
  const isNewSegment = isOfWhich && opened.gap.includes(";");
  const totals = before
    .slice(-furthest)
    .reverse()
    .filter(({ depth, segment }) => depth <= first.depth && segment >= first.segment - (isNewSegment ? 1 : 0))
    .filter(isTotal)
    .filter((each) => !isBesideTooSmall(line, each, first));
  const last = earlier[earlier.length - 1];
  if (totals.length > 0 || !isOfWhich || opened.order > 0 || last === undefined) return totals;
  const candidates = last.numbers.filter((each) => each.depth === 0 && isTotal(each));
  // Of several numbers of the sentence before, which one is meant is open, unless one is their sum.
  return candidates.length === 1 ? candidates : [...candidates].reverse().filter(makes).slice(0, 1);
}

/** 86套，较上年底79套净增7套，其中: what this year is compared with is not divided. */
function isOfOtherYear({ lead, statement }: LineNumber, part: LineNumber): boolean {
  if (statement.quantity.kind !== "money" && against.test(lead)) return true;
  const isEarlier =
    statement.period.relation === "last-year" && part.statement.period.relation !== "last-year";
  return isEarlier && statement.quantity.kind !== "money";
}

/** …工勤人员7人，其中正高职称2人，副高职称15人: one of the next parts alone is more than what would be divided. */
function isTooSmall(line: SentenceLine, total: LineNumber, first: LineNumber): boolean {
  if (total.order >= first.order || total.statement.quantity.kind === "money") return false;
  return line.numbers
    .slice(first.order, first.order + 2)
    .some(
      ({ statement, clause }) =>
        clause - first.clause <= 1 &&
        isOneKind(total.statement, statement) &&
        isAmount(statement) &&
        !isAtLeast(total.statement, statement),
    );
}

/** Whether the number stands in one list with the last number before the opening, and that one is too small. */
function isBesideTooSmall(line: SentenceLine, total: LineNumber, first: LineNumber): boolean {
  const last = line.numbers[first.order - 1];
  if (last === undefined || total === last || !isTooSmall(line, last, first)) return false;
  return line.numbers.slice(total.order + 1, first.order).every(({ gap }) => gap.startsWith("、"));
}

function nearlyMakes(line: SentenceLine, list: PartsList): boolean {
  const choice = chooseParts(line, list, new Set(), undefined);
  return choice !== undefined && choice.parts.length > 1 && isNearly(list.total, choice.parts);
}

function makesTotal(line: SentenceLine, list: PartsList): boolean {
  const choice = chooseParts(line, list, new Set(), undefined);
  return choice !== undefined && sumFits(list.total, choice.parts);
}

/** The nearest that is no plan: 6.28万亩，为任务6万亩的104.67%，其中. */
function likelyTotal(totals: readonly LineNumber[], first: LineNumber): LineNumber | undefined {
  const done = totals.filter((each) => !isPlanned(each));
  // 在建项目26个，完工18个，其中重点项目8个: the projects are of the projects.
  const named = done.find(({ lead }) => lead.length > 1 && first.lead.endsWith(lead.slice(-2)));
  return named ?? done[0] ?? totals[0];
}
