import { fundName } from "./bare-name";
import type { FactName } from "./fact-name";
import { factPoints } from "./fact-points";
import { areAlike, isEnd, nameEvidence } from "./name-evidence";
import type { Narrative } from "./narrative";
import type { Statement } from "./statement";
import { fileLists, haveSameParts, type ToldList } from "./told-lists";
import { isCopyOf, pointsForValues } from "./value-evidence";

/** Weighs whether two statements of one frame are one fact; undefined where they cannot be. */
export type Weigh = (one: FactName, other: FactName) => number | undefined;

/** Prepares the weighing over one narrative. The names are by statement index, abbreviations already brought to the full name. */
export function weighBy(narrative: Narrative, names: readonly (FactName | undefined)[]): Weigh {
  const { statements, relations } = narrative;
  const evidence = nameEvidence(narrative, names);
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
    if (!areAlike(one, other) || isOfAnotherFund(one, other) || evidence.areOpposed(one, other))
      return undefined;
    const list = weighLists(one, other);
    if (list === undefined) return undefined;
    const isSameList = list === factPoints.sameList;
    const isRate = a.quantity.kind === "percent";
    const name = evidence.weigh(one, other);
    const points =
      list +
      (isSameList ? 0 : name) +
      weighPlace(one, other) +
      (isRate ? factPoints.rate : pointsForValues(a, b, name > 0));
    // The neighbours are looked at only where they could decide.
    if (points + factPoints.neighbour < factPoints.neededForAgreement) return points;
    // Within one paragraph like work is told alike: 高血压在管…，规范管理率77.7%；糖尿病在管…，规范管理率78.5%.
    if (isOneParagraph(a, b)) return points;
    return hasToldNeighbour(a, b) ? points + factPoints.neighbour : points;
  };

  /** Undefined where both are parts of lists of different things. */
  function weighLists(one: FactName, other: FactName): number | undefined {
    const [a, b] = [one.statement.index, other.statement.index];
    const [listOfOne, listOfOther] = [lists.asPart.get(a), lists.asPart.get(b)];
    if (listOfOne !== undefined && listOfOther !== undefined) {
      // What one list tells apart is not one.
      if (listOfOne === listOfOther) return undefined;
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

/** The money of two funds, however alike the words for it are. */
function isOfAnotherFund(one: FactName, other: FactName): boolean {
  if (one.project === undefined || other.project === undefined) return false;
  return one.core !== other.core && !isEnd(one.project, other.project);
}

function isToldAgain(one: FactName, other: FactName): boolean {
  if (one === other || one.frame !== other.frame) return false;
  if (one.core === other.core) return isCopyOf(one.statement, other.statement);
  // 家访学生家庭452户, 班主任家访学生家庭452户: a telling name and a number that is no accident.
  const length = Math.min(one.core.length, other.core.length);
  return (
    length >= factPoints.tellingEnd &&
    isEnd(one.core, other.core) &&
    isCopyOf(one.statement, other.statement, factPoints.longNumber - 1)
  );
}

function isOneParagraph({ at }: Statement, other: Statement): boolean {
  return at.document === other.at.document && at.paragraph === other.at.paragraph;
}
