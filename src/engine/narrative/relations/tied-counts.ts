import type { Rate } from "../relation";
import { phraseAt } from "../../numbers/phrase-table";
import { isPlanned } from "./completion-target";
import { isAtLeast, isOneKind } from "./fits";
import { type NamedRate, namedRates, neverDone, wholeWords } from "./rate-words";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** Counts of what the rate is a rate of, the nearest first: 受理145件 for 受理率. */
export function tiedParts(name: string, counts: readonly LineNumber[]): readonly LineNumber[] {
  const nearestFirst = [...counts].reverse();
  const named = rowOf(name);
  if (named !== undefined) {
    const isPart = ({ lead, statement }: LineNumber): boolean =>
      statement.role === "spent" || named.part.some((word) => lead.includes(word));
    return nearestFirst.filter((count) => isPart(count) && !isWholeByName(named, count));
  }
  const done = name.slice(0, -1);
  const core = done.slice(-2);
  if (core.length < 2) return [];
  return nearestFirst.filter(
    (count) => (isDone(core, count.lead) || isDone(core, count.behind)) && !isPlanned(count),
  );
}

/** Whether the words say that it was done: 调处成功, 成功调处; 不合格 is not 合格. */
function isDone(core: string, words: string): boolean {
  const at = words.lastIndexOf(core);
  if (at < 0) return false;
  return at === 0 || !neverDone.includes(words.charAt(at - 1));
}

function isWholeByName({ whole, part, fund }: NamedRate, { lead }: LineNumber): boolean {
  // 应拨付 holds 拨付 and is the whole all the same.
  if (whole.some((word) => lead.includes(word) && part.some((each) => word.endsWith(each)))) return true;
  const last = (words: readonly string[]): number =>
    Math.max(-1, ...words.map((word) => lead.lastIndexOf(word)));
  const partAt = last(part);
  return partAt < 0 ? last([...whole, ...fund]) >= 0 : last(whole) > partAt;
}

/** Counts the part can come out of: of its kind, not below it; those before the part first, the nearest first. */
export function wholesFor(
  name: string,
  part: LineNumber,
  counts: readonly LineNumber[],
): readonly LineNumber[] {
  const at = counts.indexOf(part);
  const order = [...counts.slice(0, at).reverse(), ...counts.slice(at + 1)];
  const named = rowOf(name);
  const isFromMoney = part.statement.quantity.kind === "money";
  return order.filter((whole) => {
    if (!isOneKind(whole.statement, part.statement)) return false;
    if (named !== undefined) return isWholeByName(named, whole) && !isMovement(whole);
    return isFromMoney || isAtLeast(whole.statement, part.statement);
  });
}

function isMovement({ statement }: LineNumber): boolean {
  return ["increase", "decrease", "carry-over"].includes(statement.role);
}

/** Whether the two counts belong to each other by position: in one clause or the next, the whole first. */
export function isStrong(name: string, part: LineNumber, whole: LineNumber): boolean {
  if (rowOf(name) !== undefined) return true;
  const steps = part.order - whole.order;
  if (steps === 1) return true;
  return steps === 2 && phraseAt(wholeWords, whole.lead, 0) !== undefined;
}

/** A budget that was changed in the year, or told twice, leaves open what was divided by. */
export function isMoved(name: string, counts: readonly LineNumber[]): boolean {
  const named = rowOf(name);
  if (named === undefined) return false;
  const wholes = counts.filter((count) => isWholeByName(named, count));
  return counts.some(isMovement) || wholes.length > 1;
}

function rowOf(name: string): NamedRate | undefined {
  return namedRates.find((row) => row.name.some((each) => name.endsWith(each)));
}

/** Whether the number was due and the next one says that it was done, with no rate behind: 应召开会议6次，实际召开6次. */
export function isDueBeforeDone(line: SentenceLine, due: LineNumber): boolean {
  const [done, behind] = line.numbers.slice(due.order + 1, due.order + 3);
  if (done?.segment !== due.segment || due.statement.quantity.kind === "money") return false;
  if (done.statement.quantity.unit !== due.statement.quantity.unit) return false;
  if (behind?.segment === due.segment && behind.statement.quantity.unit === "%") return false;
  const verb = /应(\p{Script=Han}{1,2})/u.exec(due.lead)?.[1];
  const isDone = /实际?(\p{Script=Han}{1,2})/u.exec(done.lead)?.[1];
  if (verb === undefined || isDone === undefined) return false;
  return Array.from(isDone).some((character) => verb.includes(character));
}

/** "应免48.9万头，实免48.2万头，免疫密度98.6%": what was due and what was done, whatever the rate is called. */
export function dueAndDone(line: SentenceLine, rate: LineNumber): Rate | undefined {
  const [whole, part] = line.numbers.slice(Math.max(0, rate.order - 2), rate.order);
  if (whole === undefined || part?.segment !== rate.segment || whole.segment !== rate.segment)
    return undefined;
  const due = /应(\p{Script=Han}{1,3})$/u.exec(whole.lead)?.[1];
  const done = /实际?(\p{Script=Han}{1,3})$/u.exec(part.lead)?.[1];
  if (due === undefined || due !== done || !isOneKind(whole.statement, part.statement)) return undefined;
  return { kind: "rate", rate: rate.statement, part: part.statement, whole: whole.statement };
}
