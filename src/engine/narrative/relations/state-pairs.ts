import { phraseAt } from "../../numbers/phrase-table";
import type { Change } from "../relation";
import type { Statement } from "../statement";
import { against, changeVerbs, earlierTimes, otherBodies, planWords } from "./change-words";
import { type Direction, directionAt } from "./change-verb";
import { isOfLastYear, isOneKindOrPercent, isState, numberNamed } from "./changed-number";
import { isOneKind, sumFits } from "./fits";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** Two states of one thing. */
export interface StatePair {
  readonly now: Statement;
  readonly before: Statement;
}

/** "2022年支出112万元，2023年支出120万元，同比增长7.14%": two numbers right before, of which one is last year's. */
export function yearPairBefore(line: SentenceLine, first: LineNumber): StatePair | undefined {
  const [one, other] = line.numbers.slice(Math.max(0, first.order - 2), first.order);
  if (one === undefined || other?.segment !== first.segment || one.segment !== first.segment)
    return undefined;
  // A bracket of its own: 支出4836.27万元（上年5012.66万元），减少176.39万元.
  if (one.depth > 0 || other.depth > 1 || !isOneKindOrPercent(one.statement, other.statement))
    return undefined;
  const [isOneLast, isOtherLast] = [isOfLastYear(one), isOfLastYear(other)];
  if (isOneLast === isOtherLast) return undefined;
  return isOneLast
    ? { now: other.statement, before: one.statement }
    : { now: one.statement, before: other.statement };
}

/** "…；上年公用经费193.05万元，下降3.43%": last year's number by itself, and this year's by the same name further before. */
export function namedAgainBefore(line: SentenceLine, first: LineNumber): StatePair | undefined {
  const before = line.numbers[first.order - 1];
  if (before === undefined || !isOfLastYear(before) || before.depth > 0) return undefined;
  const states = line.numbers
    .slice(0, before.order)
    .filter(
      (each) => isState(each) && isOneKindOrPercent(before.statement, each.statement) && !isOfLastYear(each),
    );
  const now = numberNamed(before.lead.replace(earlierTimes, ""), states);
  return now && { now: now.statement, before: before.statement };
}

/** "年初预算数286.4万元，决算数301.75万元，增加15.35万元": the difference of the two numbers right before. */
export function differenceBefore(
  line: SentenceLine,
  first: LineNumber,
  direction: Direction,
): StatePair | undefined {
  const [before, now] = line.numbers.slice(Math.max(0, first.order - 2), first.order);
  if (before === undefined || now?.segment !== first.segment || before.segment !== first.segment)
    return undefined;
  const amount: Statement = { ...first.statement, role: "actual" };
  const verb = phraseAt(changeVerbs, first.lead, 0);
  // 任务45.1万亩，实际45.83万亩，增加0.73万亩: how far a target was met, not a change.
  if (verb?.words !== first.lead || before.statement.role === "target" || !isOneKind(amount, now.statement))
    return undefined;
  const [more, less] = direction === "up" ? [now, before] : [before, now];
  if (!isOneKind(more.statement, less.statement) || !sumFits(more.statement, [less.statement, amount]))
    return undefined;
  return { now: now.statement, before: before.statement };
}

/** "补助标准89元（上年84元）": a bracket that gives last year's number and says no more. */
export function besideLastYear(line: SentenceLine, number: LineNumber): Change | undefined {
  const [now, next] = [line.numbers[number.order - 1], line.numbers[number.order + 1]];
  if (now === undefined || number.depth !== now.depth + 1 || !isOfLastYear(number) || !isState(now))
    return undefined;
  // 上年余6.8万元，…余3.26万元（质保金1.5万元）: the year was said of another number.
  // 项目15个（含2023年转列项目5个）: a part that came from there.
  if (!earlierTimes.test(number.gap) || /[含括]|其中/u.test(number.gap)) return undefined;
  if (!isOneKindOrPercent(now.statement, number.statement) || directionAt(line, now) !== undefined)
    return undefined;
  // Told with a verb, it is read from there.
  if (next?.segment === now.segment && directionAt(line, next) !== undefined) return undefined;
  const difference = now.statement.quantity.value.minus(number.statement.quantity.value);
  if (difference.eq(0)) return undefined;
  const direction = difference.gt(0) ? "up" : "down";
  return statesAlone(direction, now, number);
}

/** "论文18篇，少于上年的23篇", "满意率95.4%，比去年的93.8%有所上升": two states and no size. */
export function comparedStates(line: SentenceLine, number: LineNumber): Change | undefined {
  const now = line.numbers[number.order - 1];
  if (now?.segment !== number.segment || now.depth !== number.depth || !isState(now) || isOfLastYear(now))
    return undefined;
  if (
    !isOneKindOrPercent(now.statement, number.statement) ||
    !earlierTimes.test(number.lead) ||
    otherBodies.test(number.lead)
  )
    return undefined;
  const turned = /^(少于|低于|小于|多于|高于|大于|超过)/u.exec(number.lead)?.[1];
  const behind = against.test(number.lead)
    ? /^(?:有所|略有|明显|大幅|有|略)(?:度)?(上升|提高|提升|增加|增长|下降|降低|减少|回落)/u.exec(
        number.behind,
      )?.[1]
    : undefined;
  const word = turned ?? behind;
  if (word === undefined) return undefined;
  const direction: Direction = /少|低|小|下|降|减|落/u.test(word) ? "down" : "up";
  return statesAlone(direction, now, number);
}

/** "预算86万元，成交价79.8万元，节约6.2万元", "支出30.14万元…。年初预算数32.95万元，节约2.81万元": what was planned beside what it came to. */
export function savedOf(
  line: SentenceLine,
  saved: LineNumber,
  earlier: readonly SentenceLine[],
): StatePair | undefined {
  if (!/^(?:节约|节省|节支|结省)(?:了)?(?:资金|经费|财政资金)?$/u.test(saved.lead)) return undefined;
  const isBudget = ({ lead }: LineNumber): boolean => planWords.some((word) => lead.includes(word));
  const [before, last] = line.numbers
    .slice(0, saved.order)
    .filter(
      (each) =>
        each.segment === saved.segment &&
        isState(each) &&
        isOneKindOrPercent(saved.statement, each.statement),
    )
    .slice(-2);
  if (before !== undefined && last !== undefined && isBudget(before) && !isBudget(last))
    return { now: last.statement, before: before.statement };
  const budget = last ?? before;
  if (budget === undefined || !isBudget(budget)) return undefined;
  const told = [...earlier.flatMap(({ numbers }) => numbers), ...line.numbers.slice(0, budget.order)];
  const name = budget.statement.subject.words.replace(/(?:年初)?预算数?$/u, "");
  const states = told.filter(
    (each) => isState(each) && !isBudget(each) && isOneKindOrPercent(budget.statement, each.statement),
  );
  const now = numberNamed(name, states);
  return now && { now: now.statement, before: budget.statement };
}

function statesAlone(direction: Direction, now: LineNumber, before: LineNumber): Change {
  const sides = { now: now.statement, before: before.statement };
  return { kind: "change", direction, ...sides, amount: undefined, share: undefined };
}
