import { squeeze } from "../../numbers/normalise";
import { bareName } from "../bare-name";
import type { Breakdown, Completion } from "../relation";
import type { Statement } from "../statement";
import { earlierTimes, nameTails, planWords, shareLead } from "./change-words";
import { directionAt } from "./change-verb";
import { isAmount, isOneKind, isPercent } from "./fits";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** Whether the number is a state that can change: no amount of change itself. */
export function isState({ statement }: LineNumber): boolean {
  if (statement.role === "growth" || statement.role === "decline") return false;
  return isAmount(statement) || isPercent(statement) || statement.quantity.unit === "‰";
}

/** Whether an amount of change can be one of the state: points of a percentage, else one kind. */
export function isSameScale(amount: Statement, now: Statement): boolean {
  if (isInPoints(amount)) return isPercent(now) || now.quantity.unit === "‰";
  return isOneKindOrPercent(amount, now);
}

/** Whether the number is told in points of a rate: 2.52个百分点, 1.5个千分点. */
export function isInPoints({ quantity }: Statement): boolean {
  return quantity.kind === "percentage-points" || quantity.unit.endsWith("分点");
}

/** Whether one number may be another state, or the change, of the other. */
export function isOneKindOrPercent(one: Statement, other: Statement): boolean {
  if (isPercent(one) && isPercent(other)) return true;
  if (one.role === "growth" || one.role === "decline") {
    return isOneKind({ ...one, role: "actual" }, other);
  }
  return isOneKind(one, other);
}

/** Whether a change of this amount, from this earlier number, can be one of the state; without either any state will do. */
export function isChangeOf(
  state: LineNumber,
  amount: Statement | undefined,
  before: Statement | undefined,
): boolean {
  if (!isState(state)) return false;
  if (amount !== undefined && !isSameScale(amount, state.statement)) return false;
  return before === undefined || isOneKindOrPercent(before, state.statement);
}

/** Whether the words give the number to an earlier year. */
export function isOfLastYear({ statement, lead, gap }: LineNumber): boolean {
  const { role, period } = statement;
  // 比上年（2980件）增长
  if (/(上年|去年|上年度|同期)\($/u.test(gap)) return true;
  // 上年结转 is money of this year.
  return (
    role !== "carry-over" && role !== "opening" && period.relation === "last-year" && !lead.includes("结转")
  );
}

/** Whether the words of the number are a share's, 占2.86%: it is said of a number, and no state of its own. */
export function isShare({ lead, statement }: LineNumber): boolean {
  return isPercent(statement) && shareLead.test(lead);
}

/**
 * The number among those given that a clause means by the name it repeats: 职工人数 is the 14.83万人 of 实缴职工;
 * the one whose words share most with it, of equal ones the nearest. Undefined where none shares enough.
 */
export function numberNamed(name: string, states: readonly LineNumber[]): LineNumber | undefined {
  const core = coreOf(name);
  const full = bareName(name);
  if (core.length < 2) return undefined;
  let [best, most]: [LineNumber | undefined, number] = [undefined, 1];
  for (const state of states) {
    const shared = longestShared(full, wordsOf(state)) + unitIn(core, state);
    if (shared >= most && shared > 1 && shared * 2 > core.length) [best, most] = [state, shared];
  }
  return best ?? states.find((state) => tellsAround(core, state));
}

/** 获奖数 of 获省级以上奖项: the words of the name, with others between them. */
function tellsAround(core: string, state: LineNumber): boolean {
  const words = wordsOf(state);
  let at = -1;
  for (const character of core) {
    at = words.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return core.length <= 4;
}

/** Characters by which the name tells what is counted: 批次 what is counted in 批, 招收人次 in 人次. */
function unitIn(core: string, { statement: { quantity } }: LineNumber): number {
  if (quantity.unit === "") return 0;
  if (core === quantity.unit || core === `${quantity.unit}次`) return core.length;
  return core.endsWith(quantity.unit) ? quantity.unit.length : 0;
}

/** The name without what only says how it is counted, or joins the sentence to the one before. */
export function coreOf(name: string): string {
  let core = bareName(name).replace(/^(?:但|而|且|并|其|该|故|因而|因此|主要是|其中)+/u, "");
  for (let tail = nameTails.find((each) => core.endsWith(each)); tail !== undefined;) {
    if (core.length - tail.length < 2) break;
    core = core.slice(0, -tail.length);
    tail = nameTails.find((each) => core.endsWith(each));
  }
  return core;
}

function wordsOf({ statement: { subject }, lead }: LineNumber): string {
  // 公用经费主要包括办公经费12万元 is no 公用经费.
  const own = (words: string): string => words.replace(/^.*(?:包括|包含|其中)/u, "");
  return squeeze(`${own(subject.words)}|${own(lead)}`).replace(/["“”]/gu, "");
}

function longestShared(one: string, other: string): number {
  let longest = 0;
  for (let from = 0; from + longest < one.length; from += 1) {
    while (from + longest < one.length && other.includes(one.slice(from, from + longest + 1))) longest += 1;
  }
  return longest;
}

/** Behind a list the whole has changed, not its last part, unless the parts before it tell their changes too. */
export function wholeOf(
  line: SentenceLine,
  change: LineNumber,
  now: Statement | undefined,
  breakdowns: readonly Breakdown[],
): Statement | undefined {
  const list = breakdowns.find(
    ({ parts }) => now !== undefined && parts.length > 1 && parts[parts.length - 1] === now,
  );
  if (list === undefined) return now;
  const start = line.numbers.findIndex(({ statement }) => statement === list.parts[0]);
  const inside = start < 0 ? [] : line.numbers.slice(start, change.order);
  return inside.some((each) => directionAt(line, each) !== undefined) ? now : list.total;
}

/** The line without the plan and its share in "12.86亿元，为年初预算12.5亿元的102.88%，同比增长": they do not change. */
export function withoutPlans(line: SentenceLine, completions: readonly Completion[]): SentenceLine {
  const aside = new Set(
    completions.flatMap(({ target, rate }) => (rate === undefined ? [] : [target, rate])),
  );
  if (aside.size === 0) return line;
  let dropped = 0;
  const numbers = line.numbers.flatMap((number): LineNumber[] => {
    if (aside.has(number.statement)) {
      dropped += 1;
      return [];
    }
    return [{ ...number, order: number.order - dropped, clause: number.clause - dropped }];
  });
  return { ...line, numbers };
}

/** The plan of the same sentence that a change is told against: 年初预算18万元，决算12.43万元，较预算减少5.57万元. */
export function plannedBefore(
  line: SentenceLine,
  first: LineNumber,
  clause: string,
  now: Statement | undefined,
): Statement | undefined {
  const word = planWords.find((each) => clause.includes(each));
  if (word === undefined || now === undefined) return undefined;
  const plan = line.numbers
    .slice(0, first.order)
    .reverse()
    .find(({ lead, statement }) => lead.includes(word) && statement !== now && isOneKind(now, statement));
  return plan?.statement;
}

/** Whether the bracket right behind the number holds its earlier state: 同比下降4.69%（2022年为2430具）. */
export function earlierBehind(
  line: SentenceLine,
  last: LineNumber,
  now: Statement | undefined,
): Statement | undefined {
  const next = line.numbers[last.order + 1];
  // 同比下降4.69%（2022年为2430具）, 增加58万元（13.6%）（上年为428万元）
  if (now === undefined || next === undefined || !/^\)?,?\(/u.test(next.gap)) return undefined;
  if (!(isOfLastYear(next) || earlierTimes.test(next.gap))) return undefined;
  return isOneKindOrPercent(now, next.statement) ? next.statement : undefined;
}
