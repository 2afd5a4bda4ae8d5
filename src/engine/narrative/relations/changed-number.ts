import { phraseAt } from "../../numbers/phrase-table";
import type { Breakdown, Completion } from "../relation";
import type { Statement } from "../statement";
import { verbAt } from "./change-verb";
import { againstWords, changeVerbs, planWords } from "./change-words";
import { isAmount, isOneKind, isPercent, sumFits } from "./fits";
import { clauseBefore, type LineNumber, type SentenceLine } from "./sentence-line";

/** The present state: in the clause before, of one kind with the amount; none where the change has a subject of its own. */
export function nowBefore(
  line: SentenceLine,
  first: LineNumber,
  amount: Statement | undefined,
  clause: string,
): Statement | undefined {
  const isState = ({ statement, segment, depth }: LineNumber): boolean =>
    segment === first.segment &&
    depth <= first.depth &&
    statement.role !== "growth" &&
    statement.role !== "decline" &&
    (isAmount(statement) || isPercent(statement));
  const earlier = line.numbers
    .slice(Math.max(0, first.order - furthest), first.order)
    .filter(isState)
    .reverse();
  // "优良天数338天，优良率92.6%，同比增加6天": a number in another unit between them is none of it.
  const now =
    amount === undefined ? earlier[0] : earlier.find(({ statement }) => isSameScale(amount, statement));
  if (now === undefined || now.clause < first.clause - (now === earlier[0] ? 3 : 2)) return undefined;
  if (now.clause !== first.clause && hasOwnSubject(clause)) return undefined;
  return now.statement;
}

/** "2022年支出112万元，2023年支出120万元，同比增长7.14%": two numbers right before, of which one is last year's. */
export function yearPairBefore(
  line: SentenceLine,
  first: LineNumber,
): { readonly now: Statement; readonly before: Statement } | undefined {
  const [one, other] = line.numbers.slice(Math.max(0, first.order - 2), first.order);
  if (one === undefined || other?.segment !== first.segment || one.segment !== first.segment)
    return undefined;
  if (hasOwnSubject(clauseBefore(line, first))) return undefined;
  // A bracket of its own: 支出4836.27万元（上年5012.66万元），减少176.39万元.
  if (one.depth > 0 || other.depth > 1) return undefined;
  if (!isOneKindOrPercent(one.statement, other.statement)) return undefined;
  const [isOneLast, isOtherLast] = [isOfLastYear(one), isOfLastYear(other)];
  if (isOneLast === isOtherLast) return undefined;
  return isOneLast
    ? { now: other.statement, before: one.statement }
    : { now: one.statement, before: other.statement };
}

/** Whether the words give the number to last year. */
export function isOfLastYear({ statement, lead, gap }: LineNumber): boolean {
  const { role, period } = statement;
  // 比上年（2980件）增长
  if (/(上年|去年|上年度|同期)\($/u.test(gap)) return true;
  // 上年结转 is money of this year.
  return (
    role !== "carry-over" && role !== "opening" && period.relation === "last-year" && !lead.includes("结转")
  );
}

/** "年初预算数286.4万元，决算数301.75万元，增加15.35万元": the difference of the two numbers right before. */
export function differenceBefore(
  line: SentenceLine,
  first: LineNumber,
  direction: "up" | "down",
): { readonly now: Statement; readonly before: Statement } | undefined {
  const [before, now] = line.numbers.slice(Math.max(0, first.order - 2), first.order);
  if (before === undefined || now?.segment !== first.segment || before.segment !== first.segment)
    return undefined;
  const amount: Statement = { ...first.statement, role: "actual" };
  const verb = phraseAt(changeVerbs, first.lead, 0);
  if (verb?.words !== first.lead || !isOneKind(amount, now.statement)) return undefined;
  const [more, less] = direction === "up" ? [now, before] : [before, now];
  if (!isOneKind(more.statement, less.statement) || !sumFits(more.statement, [less.statement, amount]))
    return undefined;
  return { now: now.statement, before: before.statement };
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
  return inside.some((each) => verbAt(line, each) !== undefined) ? now : list.total;
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

/** "预算18万元，决算12.43万元，较预算减少5.57万元": the base is the plan of the same sentence. */
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

const furthest = 4;

/** Whether an amount of change can be one of the state: points of a percentage, else one kind. */
export function isSameScale(amount: Statement, now: Statement): boolean {
  const isInPoints = amount.quantity.kind === "percentage-points" || amount.quantity.unit.endsWith("分点");
  if (isInPoints) return isPercent(now) || now.quantity.unit === "‰";
  return isOneKindOrPercent(amount, now);
}

/** Whether one number may be another state, or the change, of the other. */
export function isOneKindOrPercent(one: Statement, other: Statement): boolean {
  if (isPercent(one) && isPercent(other)) return true;
  if (one.role === "growth" || one.role === "decline") {
    return isOneKind({ ...one, role: "actual" }, other);
  }
  return isOneKind(one, other);
}

/** "支出较上年增加": what stands before 较 is what changed; "同比增加" has none. */
function hasOwnSubject(clause: string): boolean {
  for (let at = 0; at < clause.length; at += 1) {
    if (phraseAt(againstWords, clause, at) === undefined) continue;
    return at > 1;
  }
  return false;
}
