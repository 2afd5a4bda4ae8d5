import type { Breakdown } from "../relation";
import { differenceWords } from "./breakdown-words";
import { hasPhrase } from "./change-verb";
import { against, fromWords } from "./change-words";
import { isInPoints, isOfLastYear } from "./changed-number";
import { isAmount, isOneKind, isPercent } from "./fits";
import { isTargetByName } from "./list-numbers";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** The numbers from the first on that may stand in one list with it: of its kind and depth, nothing but shares and inner lists between. */
export function listFrom(
  line: SentenceLine,
  first: LineNumber,
  total: LineNumber,
  lists: readonly Breakdown[],
): readonly LineNumber[] {
  const list: LineNumber[] = [];
  if (!mayBePart(first)) return list;
  for (const number of line.numbers.slice(first.order)) {
    if (list.length === mostParts) break;
    if (number.depth > first.depth || isAside(line, number, first)) continue;
    const inner = lists.find(({ parts }) => parts.includes(number.statement));
    if (inner !== undefined && list.some(({ statement }) => statement === inner.total)) continue;
    if (inner !== undefined) break;
    if (number.depth < first.depth || !mayBePart(number) || !isOfUnit(number, first)) break;
    // 本年应结题3个，按期结题2个: what was due is no part beside what was done.
    if (/^(?:本年|当年|年内)?应/u.test(number.lead)) break;
    list.push(number);
  }
  return list;
}

const mostParts = 12;

/** What came to nothing on one side of the parts belongs to their list: 因公出国（境）费0万元，公务接待费6.2万元. */
export function nothingsBeside(
  { numbers }: SentenceLine,
  parts: readonly LineNumber[],
  step: 1 | -1,
): readonly LineNumber[] {
  const found: LineNumber[] = [];
  const edge = step > 0 ? parts[parts.length - 1] : parts[0];
  if (edge === undefined) return found;
  for (let next = numbers[edge.order + step]; next !== undefined; next = numbers[next.order + step]) {
    const isNothing = next.statement.quantity.value.eq(0) && isAmount(next.statement) && isOfUnit(next, edge);
    if (!isNothing || next.depth !== edge.depth || next.segment !== edge.segment) break;
    if (step > 0) found.push(next);
    else found.unshift(next);
  }
  return found;
}

/** A share or its change, and of 一档168人次21万元 the amount beside the count. */
function isAside(line: SentenceLine, number: LineNumber, first: LineNumber): boolean {
  const { statement } = number;
  if (isPercent(statement) || isInPoints(statement)) return true;
  if (statement.role === "growth" || statement.role === "decline") return true;
  if (isOfUnit(number, first)) return false;
  const next = line.numbers[number.order + 1];
  // 医疗设备88台、352.1万元: the amount of what was counted, or the count of what cost so much.
  return isNamedByOther(number) || (next !== undefined && isNamedByOther(next) && isOfUnit(next, first));
}

/** Whether the number is told of what the one before counts, with no stop between: 88台352.1万元, 88台、352.1万元, 52家获得936万元. */
function isNamedByOther({ gap }: LineNumber): boolean {
  return gap === "、" || /^[^,;:。()、]{0,6}$/u.test(gap);
}

/** What was paid and left of a budget, what is set against another number, and what is the difference of two are no parts. */
export function mayBePart(number: LineNumber): boolean {
  const { statement, lead } = number;
  const { quantity, role } = statement;
  if (!isAmount(statement) || quantity.qualifier !== "exact" || quantity.value.lte(0)) return false;
  if (quantity.kind === "duration" || role === "carry-over" || role === "opening") return false;
  if (role === "budget" && !namedBudget.test(lead)) return false;
  if ((role === "target" && !isTargetByName(statement)) || role === "decrease" || isOfLastYear(number))
    return false;
  return !against.test(lead) && !isFrom(lead) && !differenceWords.test(lead);
}

/** One of the budgets that money comes from, not the one it is set against. */
const namedBudget = /(?:公共|基金|资本经营|专户)预算$/u;

/** Whether the words begin a change: 由4.36万元, 自上年的; not 自拆32处, 自筹50万元. */
function isFrom(lead: string): boolean {
  return (
    hasPhrase(fromWords, lead.slice(0, 1)) &&
    !/^自[拆筹有建行主营查评愿费办产编购用养检采选学治管助种缴备留]/u.test(lead)
  );
}

/** Whether the number can be what others make: neither loosened nor last year's, nor a time. */
export function mayBeTotal(number: LineNumber): boolean {
  const { statement } = number;
  return (
    statement.quantity.qualifier === "exact" &&
    statement.quantity.kind !== "duration" &&
    isAmount({ ...statement, role: "actual" }) &&
    !isOfLastYear(number)
  );
}

/** Whether the two are written in one unit, or both are money. */
export function isOfUnit({ statement: one }: LineNumber, { statement: other }: LineNumber): boolean {
  return (
    one.quantity.unit === other.quantity.unit || (one.quantity.kind === "money" && isOneKind(one, other))
  );
}
