import type { Breakdown, Change, Completion } from "../relation";
import type { Statement } from "../statement";
import { isInPoints, isOfLastYear, isOneKindOrPercent, isState } from "./changed-number";
import { directionAt } from "./change-verb";
import { isPercent } from "./fits";
import type { LineNumber, SentenceLine } from "./sentence-line";
import { agrees, isShareBetween } from "./settle-changes";

/**
 * Changes whose verb nobody has listed, by an earlier number and the size that leads exactly from it to another one: "退费率0.65%，上年1.02%，
 * 回软0.37个百分点", "改革前213家，…改革后170家，精简43家，精简幅度20.2%". `told` are those that words gave.
 */
export function proveChanges(
  line: SentenceLine,
  told: readonly Change[],
  completions: readonly Completion[],
  breakdowns: readonly Breakdown[],
): readonly Change[] {
  const used = new Set<Statement | undefined>(
    told.flatMap(({ before, amount, share }) => [before, amount, share]),
  );
  for (const { target, rate } of completions) used.add(target).add(rate);
  // What makes up a number with others is no difference.
  for (const { parts } of breakdowns) for (const part of parts) used.add(part);
  const found: Change[] = [];
  let isJoinedToEarlier = false;
  for (const before of line.numbers) {
    // 上年1098件、41.2亿元: both are of last year.
    isJoinedToEarlier = isEarlier(before) || (isJoinedToEarlier && /^、?$/u.test(before.gap));
    if (used.has(before.statement) || !isJoinedToEarlier) continue;
    const change = changeFrom(line, before, used);
    if (change === undefined) continue;
    found.push(change);
    for (const each of [change.before, change.amount, change.share]) used.add(each);
  }
  return found;
}

/** Whether the words right before the number give it to an earlier time: 上年1.02%, （2021年281人次）, 改革前213家; no money carried over. */
function isEarlier(number: LineNumber): boolean {
  const { lead, gap, statement } = number;
  const words = lead === "" ? gap : lead;
  if (!isState(number) || statement.quantity.qualifier !== "exact") return false;
  const isYear = /20\d\d/u.test(words);
  return (
    (isYear ? isOfLastYear(number) : earlierAtEnd.test(words)) &&
    !/结转|结余|预算|安排|投入|下达/u.test(words)
  );
}

const earlierAtEnd =
  /(?:上一?年度?|去年|前一年度?|上一?期|上学[年期]|上年末|上年底|去年底|同期|20\d\d年(?:度|末|底)?|(?:改革|撤并|调整|整合|合并|改造|提升|治理|实施|建设)前)(?:的|为|是|只有|仅|仅为)?[^,;:。()]{0,6}$/u;

/** The nearest state that the next sizes lead to. */
function changeFrom(
  line: SentenceLine,
  before: LineNumber,
  used: ReadonlySet<Statement | undefined>,
): Change | undefined {
  const near = line.numbers.filter(
    (each) =>
      each !== before && Math.abs(each.order - before.order) <= furthest && each.segment === before.segment,
  );
  const states = near
    .filter(
      (each) => isState(each) && !isEarlier(each) && isOneKindOrPercent(each.statement, before.statement),
    )
    .sort((one, other) => Math.abs(one.order - before.order) - Math.abs(other.order - before.order));
  const sizes = near.filter(
    (each) =>
      each.order > before.order &&
      !used.has(each.statement) &&
      each.lead.length <= longestVerb &&
      // 上年应述职186名，述职183名，缺的3名: who was missing is no change.
      !/[缺差欠未]/u.test(each.lead),
  );
  for (const now of states) {
    const from = Math.max(now.order, before.order);
    const behind = sizes.filter((each) => each !== now && each.order > from && each.order <= from + 2);
    const amount = behind.find((each) => isAmountOf(each, before) && isMade(now, before, each, undefined));
    const share = behind.find((each) => isShareOf(line, each, now, before));
    if (amount === undefined && share === undefined) continue;
    return changeOf(now, before, amount, share);
  }
  return undefined;
}

const furthest = 6;
/** A verb and what may stand around it; longer words name something else. */
const longestVerb = 8;

function isAmountOf({ statement }: LineNumber, { statement: before }: LineNumber): boolean {
  if (isPercent(before)) return isInPoints(statement);
  return !isPercent(statement) && isOneKindOrPercent(statement, before);
}

/** A share told to a tenth has to come out; a whole per cent needs its verb as well: 上年281人次，增16%. */
function isShareOf(line: SentenceLine, share: LineNumber, now: LineNumber, before: LineNumber): boolean {
  if (!isPercent(share.statement) || isPercent(now.statement)) return false;
  if (!isShareBetween(now.statement, before.statement, share.statement)) return false;
  const { direction } = changeOf(now, before, undefined, undefined);
  return share.statement.quantity.decimals > 0 || directionAt(line, share) === direction;
}

function isMade(
  now: LineNumber,
  before: LineNumber,
  amount: LineNumber | undefined,
  share: LineNumber | undefined,
): boolean {
  return agrees(changeOf(now, before, amount, share));
}

function changeOf(
  now: LineNumber,
  before: LineNumber,
  amount: LineNumber | undefined,
  share: LineNumber | undefined,
): Change {
  const isUp = now.statement.quantity.value.gte(before.statement.quantity.value);
  return {
    kind: "change",
    direction: isUp ? "up" : "down",
    now: now.statement,
    before: before.statement,
    amount: amount?.statement,
    share: share?.statement,
  };
}
