import type { Breakdown } from "../relation";
import type { Statement } from "../statement";
import { chooseParts, type PartsList } from "./choose-parts";
import { isAmount, isOneKind } from "./fits";
import { holding, openingAt } from "./list-opening";
import { distanceTo, likelyTotal, makesAtOnce, makesTotal, totalsOf } from "./list-total";
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

/** 其中大型设备2台，计392万元: the amount of what was just counted. */
function isItsAmount({ gap }: LineNumber): boolean {
  return /^[,、](?:共计|合计|计|金额|价值|资金|面积)$/u.test(gap);
}

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
    (opening.isOfWhich || holding.includes(opening.words)) &&
    second !== undefined &&
    (second.clause === number.clause || isItsAmount(second)) &&
    isAmount(second.statement) &&
    !isOneKind(number.statement, second.statement);
  const firsts = isPaired ? [number, second] : [number];
  return firsts.flatMap((first): PartsList[] => {
    const list = { ...opening, first };
    const totals = totalsOf(line, list, number, earlier);
    const total =
      totals.find(({ statement }) => makesAtOnce(line, { ...list, total: statement })) ??
      totals.find(({ statement }) => makesTotal(line, { ...list, total: statement })) ??
      likelyTotal(totals, first, ({ statement }) => distanceTo(line, { ...list, total: statement }));
    return total === undefined ? [] : [{ ...list, total: total.statement }];
  });
}
