import Big from "big.js";
import { alignUnits } from "../numbers/unit";
import { fundName } from "./bare-name";
import type { FactName } from "./fact-name";
import { factPoints } from "./fact-words";
import type { Relation } from "./relation";
import type { Statement } from "./statement";
import { fileLists, haveSameParts, type ToldList } from "./told-lists";

/** Weighs whether two statements of one frame are one fact; undefined where they cannot be. */
export type Weigh = (one: FactName, other: FactName) => number | undefined;

/** Prepares the weighing over one narrative. The names are by statement index, abbreviations already brought to the full name. */
export function weighBy(
  statements: readonly Statement[],
  names: readonly (FactName | undefined)[],
  relations: readonly Relation[],
): Weigh {
  const lists = fileLists(relations, ({ index }) => names[index]);
  const wholes = new Map<number, FactName>();
  for (const each of relations) {
    const whole = each.kind === "rate" ? names[each.whole.index] : undefined;
    if (each.kind === "rate" && whole !== undefined) wholes.set(each.rate.index, whole);
  }
  return (one, other) => {
    const [a, b] = [one.statement, other.statement];
    // Nobody contradicts himself in one sentence: 调处成功率96.7%，…调处成功率100% are two rates.
    if (a.sentence === b.sentence || (one.project !== undefined && isOneParagraph(a, b))) return undefined;
    const [wholeOfOne, wholeOfOther] = [wholes.get(a.index), wholes.get(b.index)];
    if (wholeOfOne !== undefined && wholeOfOther !== undefined && !areAlike(wholeOfOne, wholeOfOther))
      return undefined;
    if (!areAlike(one, other)) return undefined;
    const list = weighLists(one, other);
    if (list === undefined) return undefined;
    const isSameList = list === factPoints.sameList;
    const isRate = a.quantity.kind === "percent";
    return (
      list +
      (isSameList ? 0 : weighName(one, other)) +
      weighPlace(one, other) +
      
      (isRate ? factPoints.rate : pointsForCloseness(a, b))
    );
  };

  /** Undefined where both are parts of lists of different things. */
  function weighLists(one: FactName, other: FactName): number | undefined {
    const [a, b] = [one.statement.index, other.statement.index];
    const [listOfOne, listOfOther] = [lists.asPart.get(a), lists.asPart.get(b)];
    if (listOfOne !== undefined && listOfOther !== undefined) {
      if (!haveAlikeTotals(listOfOne, listOfOther)) return undefined;
      return haveSameParts(listOfOne, listOfOther) ? factPoints.sameList : 0;
    }
    const isSameTotal = (lists.asTotal.get(a) ?? []).some((first) =>
      (lists.asTotal.get(b) ?? []).some((second) => haveSameParts(first, second)),
    );
    if (isSameTotal) return factPoints.sameList;
    const isPartOfOne = (listOfOne === undefined) !== (listOfOther === undefined);
    return isPartOfOne && one.statement.quantity.kind === "count" ? factPoints.partAndWhole : 0;
  }

  /** In-职 and 退休 may both be told by 男 and 女. */
  function haveAlikeTotals(first: ToldList, second: ToldList): boolean {
    const [one, other] = [names[first.total.index], names[second.total.index]];
    return one === undefined || other === undefined || areAlike(one, other);
  }

  /** Whether one of the numbers around is told again, with its value or nearly, around the other. */
  function hasToldNeighbour(a: Statement, b: Statement): boolean {
    const around = neighbours(b).filter(({ statement }) => statement !== a);
    return neighbours(a).some(
      (first) => first.statement !== b && around.some((second) => isToldAgain(first, second)),
    );
  }

  function neighbours(statement: Statement): readonly FactName[] {
    const { index } = statement;
    const found: FactName[] = [];
    for (let near = index - reach; near <= index + reach; near += 1) {
      const neighbour = statements[near];
      const name = names[near];
      if (near === index || neighbour === undefined || name === undefined) continue;
      if (isOneParagraph(neighbour, statement)) found.push(name);
    }
    return found;
  }
}

/** How many numbers before and behind are neighbours. */
const reach = 2;

function weighName(one: FactName, other: FactName): number {
  if (one.project !== undefined) return factPoints.namedMoney;
  const isMoney = one.statement.quantity.kind === "money";
  const [first, second] = isMoney ? [one.printed, other.printed] : [one.core, other.core];
  const length = Math.min(first.length, second.length);
  const told = factPoints.tellingLengths.find(([from]) => length >= from)?.[1] ?? 0;
  const state = one.isState && other.isState ? factPoints.stateOfTheUnit : 0;
  return told + state + (one.core === other.core ? 0 : factPoints.nameOnlyAlike);
}

function weighPlace(one: FactName, other: FactName): number {
  const [a, b] = [one.statement, other.statement];
  if (one.project !== undefined) {
    // A fund's own money is that of the fund under whichever heading it is told.
    const isOneSection = a.scope.headings.join("|") === b.scope.headings.join("|");
    return isOneSection ? factPoints.fundInOneSection : 0;
  }
  const [project, otherProject] = [
    one.within && fundName(one.within),
    other.within && fundName(other.within),
  ];
  let points = isOneParagraph(a, b) ? factPoints.sameParagraph : 0;
  if (project !== otherProject) {
    const isOneWhole = project === undefined || otherProject === undefined;
    points += isOneWhole ? factPoints.unitAndProject : factPoints.twoProjects;
  }
  return points;
}

/** Whether one name is the other or its end: 在册 and 社区服刑人员在册. */
function areAlike(one: FactName, other: FactName): boolean {
  return isEnd(one.core, other.core) || isEnd(one.printed, other.printed);
}

function isEnd(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

function isToldAgain(one: FactName, other: FactName): boolean {
  if (one === other || one.core !== other.core || one.frame !== other.frame) return false;
  const share = distance(one.statement, other.statement);
  if (share === undefined || (share.eq(0) && saysNothing(one.statement))) return false;
  return factPoints.closeValues.some(([most]) => share.lte(most));
}

function isOneParagraph({ at }: Statement, other: Statement): boolean {
  return at.document === other.at.document && at.paragraph === other.at.paragraph;
}

/** How far two values lie apart, as a share of the larger; undefined where they cannot be compared. */
function distance(one: Statement, other: Statement): Big | undefined {
  const aligned = alignUnits(one.quantity, other.quantity);
  if (aligned === undefined) return undefined;
  const [a, b] = [aligned[0].value, aligned[1].value];
  const larger = a.abs().gt(b.abs()) ? a.abs() : b.abs();
  return larger.eq(0) ? new Big(0) : a.minus(b).abs().div(larger);
}

/** Points for values that differ by little; equal ones are no stale copy, and are judged by their names alone. */
function pointsForCloseness(one: Statement, other: Statement): number {
  const share = distance(one, other);
  if (share === undefined || share.eq(0)) return 0;
  return factPoints.closeValues.find(([most]) => share.lte(most))?.[1] ?? 0;
}

/** Values that are told everywhere: 0, 1, 100%. */
function saysNothing({ quantity: { value, kind } }: Statement): boolean {
  return value.lte(1) || (kind === "percent" && value.eq(100));
}
