import { squeeze } from "../numbers/normalise";
import type { FactName } from "./fact-name";
import { bodyEndings, havingVerbs, opposites } from "./name-words";
import { factPoints } from "./fact-points";
import type { Narrative } from "./narrative";
import type { Statement } from "./statement";

/** Whether one name is the other or its end: 在册 and 社区服刑人员在册. */
export function areAlike(one: FactName, other: FactName): boolean {
  return isEnd(one.core, other.core) || isEnd(one.printed, other.printed);
}

/** Whether one text is the end of the other. */
export function isEnd(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

/** What the names of two statements say: how telling they are together, and whether one is only the end of the other. */
export interface NameEvidence {
  readonly weigh: (one: FactName, other: FactName) => number;
  /** Whether they are told of things that exclude each other: 东片区 and 西片区, or what is told behind 线上招聘会 and 线下招聘会. */
  readonly areOpposed: (one: FactName, other: FactName) => boolean;
}

/** Prepares weighing the names of one narrative, by statement index. */
export function nameEvidence(
  { documents, sentences, statements, unitName }: Narrative,
  names: readonly (FactName | undefined)[],
): NameEvidence {
  return {
    weigh: (one, other) => {
      const isMoney = one.statement.quantity.kind === "money";
      if (one.project !== undefined) return factPoints.namedMoney;
      const [first, second] = isMoney ? [one.printed, other.printed] : [one.core, other.core];
      const length = Math.min(first.length, second.length);
      const state = one.isState && other.isState ? factPoints.stateOfTheUnit : 0;
      const whole = isMoney ? undefined : wholeName(one, other);
      if (whole !== undefined) return Math.min(pointsFor(whole.length), factPoints.impliedName) + state;
      const alike = length >= factPoints.longName ? factPoints.longNameOnlyAlike : factPoints.nameOnlyAlike;
      return pointsFor(length) + state + (one.core === other.core ? 0 : alike);
    },
    areOpposed: (one, other) => {
      if (areOpposites(one.printed, other.printed) || isStockAndDeed(one, other)) return true;
      const [before, otherBefore] = [nameBefore(one), nameBefore(other)];
      if (before === undefined || otherBefore === undefined) return false;
      // A list told again in another order has both.
      return (
        (areOpposites(before.printed, otherBefore.printed) || areParallel(before, otherBefore)) &&
        !isToldBeside(before, other) &&
        !isToldBeside(otherBefore, one)
      );
    },
  };

  /** The longer name, where what it has more was said before the shorter one: 体质健康测试527人，达标475人. */
  function wholeName(one: FactName, other: FactName): string | undefined {
    for (const [first, second] of [
      [one.core, other.core],
      [one.printed, other.printed],
    ] as const) {
      const [short, longer, name] =
        first.length < second.length ? [first, second, one] : [second, first, other];
      if (short === longer || !longer.endsWith(short)) continue;
      const front = longer.slice(0, -short.length).replace(lightEnding, "");
      // Whose work it is says not which.
      if (front.length < shortestFront || bodyEndings.test(front) || front.includes(unitName || " "))
        continue;
      if (textBefore(name).includes(front)) return longer;
    }
    return undefined;
  }

  /** The sentence before a subject, from where another number last bore the same name. */
  function textBefore({ statement, core }: FactName): string {
    const { at, sentence, index, subject } = statement;
    const start = sentences[sentence]?.at.start ?? at.start;
    let from = start;
    for (let near = index - 1; statements[near]?.sentence === sentence; near -= 1) {
      if (names[near]?.core !== core) continue;
      from = statements[near]?.at.end ?? start;
      break;
    }
    const text = documents[at.document]?.paragraphs[at.paragraph]?.text ?? "";
    const before = text.slice(from, Math.min(subject.span.start, at.start));
    return squeeze(before.slice(before.lastIndexOf("；") + 1)).replace(/的/g, "");
  }

  function nameBefore({ statement: { index, sentence } }: FactName): FactName | undefined {
    return statements[index - 1]?.sentence === sentence ? names[index - 1] : undefined;
  }

  function isToldBeside({ printed }: FactName, { statement: { sentence } }: FactName): boolean {
    const text = sentences[sentence]?.text ?? "";
    return squeeze(text).includes(printed);
  }
}

/** 中央资金支持项目12个 and 省级资金支持项目13个: like things of two kinds, so that what is told behind each is told of its own. */
function areParallel(one: FactName, other: FactName): boolean {
  const [first, second] = [one.printed, other.printed];
  if (one.frame !== other.frame || first === second || first.length !== second.length) return false;
  if (one.statement.quantity.value.eq(other.statement.quantity.value)) return false;
  let same = 0;
  while (same < first.length && first.at(-1 - same) === second.at(-1 - same)) same += 1;
  return same >= factPoints.tellingEnd && first.length - same >= shortestFront;
}

/** 现有社区矫正对象86人 are those there are, 解除社区矫正对象84人 those something was done to. */
function isStockAndDeed({ statement: one }: FactName, { statement: other }: FactName): boolean {
  return (isStock(one) && isDeed(other)) || (isDeed(one) && isStock(other));
}

function isStock({ subject: { verb, words } }: Statement): boolean {
  return havingVerbs.includes(verb) || words.includes("现有");
}

function isDeed({ subject: { verb } }: Statement): boolean {
  return verb !== "" && !havingVerbs.includes(verb);
}

const shortestFront = 2;
/** 教师组织…: what was organised is named behind it. */
const lightEnding = /(?:组织|开展|举办|实施|进行)+$/;

function pointsFor(length: number): number {
  return factPoints.tellingLengths.find(([from]) => length >= from)?.[1] ?? 0;
}

/** Whether two names differ only in characters that exclude each other: 东片区 and 西片区. */
export function areOpposites(one: string, other: string): boolean {
  if (one.length !== other.length || one === other) return false;
  for (let at = 0; at < one.length; at += 1) {
    const [first, second] = [one.charAt(at), other.charAt(at)];
    if (first === second) continue;
    if (!opposites.some((series) => series.includes(first) && series.includes(second))) return false;
  }
  return true;
}
