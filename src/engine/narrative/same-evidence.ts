import { fundName } from "./bare-name";
import type { FactName } from "./fact-name";
import { factPoints } from "./fact-points";
import type { Relation } from "./relation";
import type { Statement } from "./statement";
import { fileLists, haveSameParts, type ToldList } from "./told-lists";
import { isCopyOf, pointsForValues } from "./value-evidence";

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
  const around = new Map<number, readonly FactName[]>();
  return (one, other) => {
    const [a, b] = [one.statement, other.statement];
    if (one.project !== undefined && isOneParagraph(a, b)) return undefined;
    const [wholeOfOne, wholeOfOther] = [wholes.get(a.index), wholes.get(b.index)];
    if (wholeOfOne !== undefined && wholeOfOther !== undefined && !areAlike(wholeOfOne, wholeOfOther))
      return undefined;
    if (!areAlike(one, other)) return undefined;
    const list = weighLists(one, other);
    if (list === undefined) return undefined;
    const isSameList = list === factPoints.sameList;
    const isRate = a.quantity.kind === "percent";
    const name = weighName(one, other);
    const points =
      list +
      (isSameList ? 0 : name) +
      weighPlace(one, other) +
      (isRate ? factPoints.rate : pointsForValues(a, b, name > 0));
    // The neighbours are looked at only where they could decide.
    if (points + factPoints.neighbour < factPoints.neededForAgreement) return points;
    return hasToldNeighbour(a, b) ? points + factPoints.neighbour : points;
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
    return neighbours(a).some(
      (first) =>
        first.statement !== b &&
        neighbours(b).some((second) => second.statement !== a && isToldAgain(first, second)),
    );
  }

  function neighbours(statement: Statement): readonly FactName[] {
    const { index } = statement;
    const known = around.get(index);
    if (known !== undefined) return known;
    const found: FactName[] = [];
    around.set(index, found);
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
  const alike = length >= factPoints.longName ? factPoints.longNameOnlyAlike : factPoints.nameOnlyAlike;
  return told + state + (one.core === other.core ? 0 : alike);
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
  return isCopyOf(one.statement, other.statement);
}

function isOneParagraph({ at }: Statement, other: Statement): boolean {
  return at.document === other.at.document && at.paragraph === other.at.paragraph;
}
