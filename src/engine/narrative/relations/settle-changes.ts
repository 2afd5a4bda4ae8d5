import type { Quantity } from "../../numbers/reading";
import { convert } from "../../numbers/unit";
import type { Change } from "../relation";
import type { Statement } from "../statement";
import { isSavingsRate } from "./change-sizes";
import { earlierTimes } from "./change-words";
import type { Direction } from "./change-verb";
import { isInPoints, isOfLastYear, isOneKindOrPercent, isSameScale, isState } from "./changed-number";
import { isPercent, ratioFits } from "./fits";
import type { LineNumber, SentenceLine } from "./sentence-line";

/**
 * The change with the states that its sizes are of: where the number that the words seem to give does not agree and another
 * one does exactly, that one was meant. "发证463本，新办318本…，比2022年的402本多发61本": 402 and 61 make 463.
 */
export function settleChange(line: SentenceLine, change: Change, earlier: readonly SentenceLine[]): Change {
  if (agrees(change)) return change;
  const size = line.numbers.find(({ statement }) => statement === (change.amount ?? change.share));
  if (size === undefined) return change;
  for (const states of statesAround(line, size, earlier)) {
    const now = states.find(
      (each) =>
        each.statement !== change.before && mayBe(change, each) && agrees({ ...change, now: each.statement }),
    );
    if (now !== undefined) return { ...change, now: now.statement };
  }
  const around = statesAround(line, size, []).flat();
  return pairThatFits(change, around) ?? withEarlier(line, change, size);
}

/** "实收率96.8%，前年94.2%，去年95.5%，…累计提高2.6个百分点": two states that lie so far apart, the earlier one called so. */
function pairThatFits(change: Change, states: readonly LineNumber[]): Change | undefined {
  if (change.now === undefined) return undefined;
  const isEarlier = ({ lead }: LineNumber): boolean =>
    earlierTimes.test(lead.replace(/(?<!上)年末|期末/gu, "")) || /前年|期初/u.test(lead);
  // 余额同比增34.95万元: an amount alone is told of the number before it, unless that is the earlier one itself.
  const isTurned = states.some((each) => each.statement === change.now && isEarlier(each));
  if (change.share === undefined && !isTurned) return undefined;
  for (const before of states.filter(isEarlier)) {
    const now = states.find(
      (each) =>
        !isEarlier(each) &&
        mayBe({ ...change, before: before.statement }, each) &&
        agrees({ ...change, now: each.statement, before: before.statement }),
    );
    if (now !== undefined) return { ...change, now: now.statement, before: before.statement };
  }
  return undefined;
}

/** The states near the size, the nearest first: of its own part of the sentence, of the sentence, of those before. */
function statesAround(
  line: SentenceLine,
  size: LineNumber,
  earlier: readonly SentenceLine[],
): readonly (readonly LineNumber[])[] {
  const here = line.numbers
    .slice(0, size.order)
    .filter((each) => isState(each) && each.statement.quantity.qualifier === "exact")
    .reverse();
  const told = [...earlier]
    .reverse()
    .flatMap(({ numbers }) => numbers.filter(isState).reverse())
    .slice(0, mostTold);
  return [here.filter(({ segment }) => segment === size.segment), here, told];
}

const mostTold = 12;

function mayBe({ amount, before }: Change, { statement }: LineNumber): boolean {
  if (amount !== undefined && !isSameScale(amount, statement)) return false;
  return before === undefined || isOneKindOrPercent(before, statement);
}

/** The last year's number of the sentence, where it stands outside of the comparison and agrees: 去年同期1980人，增长33.33%. */
function withEarlier(line: SentenceLine, change: Change, size: LineNumber): Change {
  if (change.before !== undefined || change.now === undefined) return change;
  const before = line.numbers.find(
    (each) =>
      each.segment === size.segment &&
      each.statement !== change.now &&
      isOfLastYear(each) &&
      isState(each) &&
      mayBe(change, each) &&
      agrees({ ...change, before: each.statement }),
  );
  return before === undefined ? change : { ...change, before: before.statement };
}

/** "净增34名，比上届452名增长7.5%": an amount, and behind it the earlier state and the share of the same change, are one. */
export function joinTwins(changes: readonly Change[]): readonly Change[] {
  const joined = new Set<Change>();
  const all = changes.map((change, index) => {
    const next = changes[index + 1];
    if (
      next === undefined ||
      next.now !== change.now ||
      change.before !== undefined ||
      change.share !== undefined
    )
      return change;
    const one: Change = { ...next, amount: next.amount ?? change.amount };
    const isOne =
      next.amount === undefined && next.before !== undefined && agrees({ ...one, share: undefined });
    if (isOne) joined.add(next);
    return isOne ? one : change;
  });
  return all.filter((each) => !joined.has(each));
}

/** The change with the percentage right behind it, whatever its words, where it is exactly its share: 由22升降到15升，节油31.8%. */
export function withShareBehind(line: SentenceLine, change: Change, last: LineNumber): Change {
  const next = line.numbers[last.order + 1];
  if (change.share !== undefined || next?.segment !== last.segment || !isPercent(next.statement))
    return change;
  const { now, before, amount } = change;
  if (isSavingsRate(next) || now === undefined || (before === undefined && amount === undefined))
    return change;
  const full: Change = { ...change, share: next.statement };
  // The difference of the two states agrees by itself; it is the share that has to.
  return agrees(before === undefined ? full : { ...full, amount: undefined }) ? full : change;
}

/**
 * Whether at least three of the four numbers are told and one of the sizes is exactly what the others make it:
 * a share only where it is told to a tenth, for whole per cents fit by chance.
 */
export function agrees({ direction, now, before, amount, share }: Change): boolean {
  if (now === undefined) return false;
  if (before !== undefined && amount !== undefined && differs(now, before, amount, direction)) return true;
  if (share === undefined || share.quantity.decimals === 0) return false;
  if (before !== undefined) return isShareBetween(now, before, share);
  const from = earlierFrom(now, amount, direction);
  const difference = amount && inUnitOf(now, amount);
  return from !== undefined && difference !== undefined && isShareOf(share, difference, from);
}

/** Whether the percentage is what the two states lie apart, as a share of the earlier one. */
export function isShareBetween(now: Statement, before: Statement, share: Statement): boolean {
  const difference = differenceOf(now, before.quantity);
  return difference !== undefined && isShareOf(share, difference, before.quantity);
}

function isShareOf({ quantity }: Statement, difference: Quantity, from: Quantity): boolean {
  return ratioFits({ ...quantity, value: quantity.value.abs() }, difference, from);
}

/** Whether the two states lie apart by exactly the amount, in the direction told. */
function differs(now: Statement, before: Statement, amount: Statement, direction: Direction): boolean {
  const [earlier, size] = [inUnitOf(now, before), inUnitOf(now, amount)];
  if (earlier === undefined || size === undefined) return false;
  const grown = now.quantity.value.minus(earlier.value);
  return (direction === "up" ? grown : grown.neg()).eq(size.value.abs());
}

function earlierFrom(
  now: Statement,
  amount: Statement | undefined,
  direction: Direction,
): Quantity | undefined {
  const size = amount && inUnitOf(now, amount);
  if (size === undefined) return undefined;
  const grown = direction === "up" ? size.value : size.value.neg();
  const value = now.quantity.value.minus(grown);
  return value.gt(0) ? { ...now.quantity, value } : undefined;
}

function differenceOf(now: Statement, before: Quantity | undefined): Quantity | undefined {
  const earlier = before && convert(before, now.quantity.unit);
  return earlier && { ...now.quantity, value: now.quantity.value.minus(earlier.value).abs() };
}

/** The number in the unit of the state; points are the unit of percentages. */
function inUnitOf(state: Statement, number: Statement): Quantity | undefined {
  const { quantity } = number;
  return isInPoints(number)
    ? { ...state.quantity, value: quantity.value }
    : convert(quantity, state.quantity.unit);
}
