import { type Fact, quantityOf } from "../annexes/fact";
import type { Indicator, SelfEvaluation } from "../annexes/self-evaluation";
import type { Narrative } from "../narrative/narrative";
import type { Statement } from "../narrative/statement";
import { squeeze } from "../numbers/normalise";
import type { Quantity } from "../numbers/reading";
import { compareStated, type StatedComparison } from "./compare-stated";

/** A number of the prose that is an indicator's target or actual value, beside the cell. */
export interface ToldValueOfRow {
  readonly indicator: Indicator;
  readonly statement: Statement;
  readonly fact: Fact;
  readonly compared: StatedComparison;
}

/**
 * Numbers that stand right behind an indicator's own name: 急诊候诊时长应不超过31分钟，实际为41分钟. The name is the
 * table's, so it is found as it is printed; what follows it up to the next name is its own as long as the words in
 * between say nothing but target and result. Of two numbers one must agree, or its words say which of both it is.
 */
export function findRowsInProse(
  narrative: Narrative,
  { indicators }: SelfEvaluation,
  statements: readonly Statement[],
): readonly ToldValueOfRow[] {
  const named = namedRows(indicators);
  if (named.length === 0) return [];
  const found: ToldValueOfRow[] = [];
  for (const [sentence, own] of bySentence(statements)) {
    const text = narrative.sentences[sentence];
    if (text === undefined || text.isHeading) continue;
    for (const { indicator, end, next } of namesIn(text.text, named)) {
      const from = text.at.start + end;
      const to = text.at.start + next;
      const behind = own.filter(({ at }) => at.start >= from && at.start < to);
      found.push(...assign(indicator, ownNumbers(indicator, behind, text.text.slice(end, next), from)));
    }
  }
  return found;
}

interface NamedRow {
  readonly name: string;
  readonly indicator: Indicator;
}

const shortestName = 4;

/** Rows by their names, the longest first; a name that two rows have says which of them only by their order, and is left. */
function namedRows(indicators: readonly Indicator[]): readonly NamedRow[] {
  const all = indicators.map((indicator) => ({
    name: squeeze(indicator.name).replace(/^指标\d*[:.、]?/, ""),
    indicator,
  }));
  return all
    .filter(
      ({ name }) => name.length >= shortestName && all.filter((each) => each.name === name).length === 1,
    )
    .sort((a, b) => b.name.length - a.name.length);
}

function bySentence(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const groups = new Map<number, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.sentence);
    if (group === undefined) groups.set(statement.sentence, [statement]);
    else group.push(statement);
  }
  return groups;
}

interface NameInText {
  readonly indicator: Indicator;
  readonly end: number;
  /** Where the next name, or the sentence, begins to be about something else. */
  readonly next: number;
}

function namesIn(text: string, named: readonly NamedRow[]): readonly NameInText[] {
  const taken: { readonly start: number; readonly end: number; readonly indicator: Indicator }[] = [];
  for (const { name, indicator } of named) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length;
      if (taken.some((each) => at < each.end && each.start < end)) continue;
      taken.push({ start: at, end, indicator });
    }
  }
  taken.sort((a, b) => a.start - b.start);
  return taken.map(({ end, indicator }, index) => {
    const stop = /[。；;\n]/.exec(text.slice(end));
    const limit = stop === null ? text.length : end + stop.index;
    return { indicator, end, next: Math.min(taken[index + 1]?.start ?? text.length, limit) };
  });
}

/** A number with the words between it and what stands before it. */
interface BareNumber {
  readonly statement: Statement;
  readonly before: string;
}

/** The numbers right behind the name that its row could have: at most two, with bare words before each. */
function ownNumbers(
  indicator: Indicator,
  behind: readonly Statement[],
  text: string,
  start: number,
): readonly BareNumber[] {
  const own: BareNumber[] = [];
  let from = 0;
  for (const statement of behind.slice(0, mostNumbers)) {
    const before = squeeze(text.slice(from, statement.at.start - start));
    if (!bareWords.test(before) || !couldBe(indicator, statement.quantity)) break;
    own.push({ statement, before });
    from = statement.at.end - start;
  }
  return own;
}

const mostNumbers = 2;

/** Words between a name and its numbers that say target and result, and nothing else. */
const bareWords =
  /^(?:[，,、:：()（）“”\s]|年度|全年|年初|年末|年底|本年|当年|预期|设定|目标|指标|任务|计划|控制|要求|应|不少于|不低于|不高于|不超过|不大于|大于|小于|等于|达到|达|实际|未|没有|已|均|共|完成|发生|值|数|量|为|是|仅|约|在|的|与|由|率|低于|高于|超过|超出|超额|≥|≤|=|＝|>|<)*$/u;

function couldBe(indicator: Indicator, quantity: Quantity): boolean {
  const { target, actual } = cellsOf(indicator);
  return [target, actual].some((cell) => cell?.kind === quantity.kind && cell.unit !== "");
}

/** The two cells; one without a unit is in the other's. */
function cellsOf(indicator: Indicator): { readonly target?: Quantity; readonly actual?: Quantity } {
  const [target, actual] = [quantityOf(indicator.target), quantityOf(indicator.actual)];
  if (target === undefined || actual === undefined)
    return { ...(target && { target }), ...(actual && { actual }) };
  const inUnitOf = (one: Quantity, other: Quantity): Quantity =>
    one.unit === "" && one.kind === "plain" ? { ...one, unit: other.unit, kind: other.kind } : one;
  return { target: inUnitOf(target, actual), actual: inUnitOf(actual, target) };
}

/** Which of the numbers is the target and which the actual value. */
function assign(indicator: Indicator, own: readonly BareNumber[]): readonly ToldValueOfRow[] {
  const { target, actual } = indicator;
  if (target === undefined || actual === undefined) return [];
  const cells = cellsOf(indicator);
  const told = ({ statement }: BareNumber, fact: Fact): ToldValueOfRow[] => {
    const cell = fact === target ? cells.target : cells.actual;
    if (cell === undefined) return [];
    const compared =
      fact === target
        ? compareStated(withoutBound(statement.quantity), withoutBound(cell))
        : compareStated(statement.quantity, cell);
    return compared === undefined ? [] : [{ indicator, statement, fact, compared }];
  };
  const [one, other] = own;
  if (one === undefined) return [];
  if (other === undefined) {
    // 达到90%以上 may be said of the result as well as of the goal.
    const ways = isBound(one.statement.quantity)
      ? [told(one, actual), told(one, target)]
      : [told(one, saysPlan(one) ? target : actual)];
    return ways.find((way) => agreeing(way) > 0) ?? ways[ways.length - 1] ?? [];
  }
  const plannedFirst = [...told(one, target), ...told(other, actual)];
  const doneFirst = [...told(one, actual), ...told(other, target)];
  if (isPlan(one) !== isPlan(other)) return isPlan(one) ? plannedFirst : doneFirst;
  const best = agreeing(doneFirst) > agreeing(plannedFirst) ? doneFirst : plannedFirst;
  return agreeing(best) === 0 ? [] : best;
}

function agreeing(way: readonly ToldValueOfRow[]): number {
  return way.filter(({ compared }) => compared.verdict !== "contradiction").length;
}

/** Whether it is the goal of two: by what says so of one, or by a bound. */
function isPlan(number: BareNumber): boolean {
  const { statement, before } = number;
  return saysPlan(number) || (isBound(statement.quantity) && !/实际|控制在/u.test(before));
}

/** Its words make it the goal, or the place where it stands: the cell of 预期目标. */
function saysPlan({ statement, before }: BareNumber): boolean {
  return planWords.test(before) || statement.role === "target";
}

const planWords = /目标|指标值|任务|计划|预期|要求|设定/u;

const bounds: readonly string[] = ["at-least", "at-most", "above", "below"];

function isBound({ qualifier }: Quantity): boolean {
  return bounds.includes(qualifier);
}

/** The number of a bound itself: a target of 高于85% is 85%. */
export function withoutBound(quantity: Quantity): Quantity {
  return isBound(quantity) ? { ...quantity, qualifier: "exact" } : quantity;
}
