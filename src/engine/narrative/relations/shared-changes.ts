import type { Breakdown, Change } from "../relation";
import { comparisonAt } from "./comparison";
import { type Direction, directionAt } from "./change-verb";
import { runFrom } from "./change-sizes";
import { isOneKindOrPercent, isSameScale, isShare, isState } from "./changed-number";
import { isPercent } from "./fits";
import { isShareBetween } from "./settle-changes";
import type { Statement } from "../statement";
import type { LineNumber, SentenceLine } from "./sentence-line";

/**
 * "接待游客2386.5万人次，收入214.6亿元，同比分别增长31.2%和28.7%": one size for each of the numbers before, in order;
 * undefined where the number begins no such run. `taken` receives the sizes.
 */
export function sharedChanges(
  line: SentenceLine,
  first: LineNumber,
  direction: Direction,
  breakdowns: readonly Breakdown[],
  taken: Set<LineNumber>,
): readonly Change[] | undefined {
  const sizes = runFrom(line, first, direction);
  if (sizes.length < 2) return undefined;
  for (const size of sizes) taken.add(size);
  const comparison = comparisonAt(line, first);
  if (comparison !== undefined && comparison.base !== "year") return [];
  const start = comparison?.start ?? first.from;
  const states = listedBefore(line, start, sizes, breakdowns) ?? statesFor(line, start, sizes);
  if (states === undefined) return [];
  const told =
    comparison?.befores.filter((each) =>
      states.some((state) => isOneKindOrPercent(state.statement, each.statement)),
    ) ?? [];
  const befores = told.length === sizes.length ? told : earlierInBrackets(line, states, first);
  const shares = sharesBehind(line, sizes, direction, taken);
  return sizes.map(({ statement: size }, index): Change => {
    const isOfShares = isPercent(size);
    return {
      kind: "change",
      direction: directionAt(line, sizes[index] ?? first) ?? direction,
      now: states[index]?.statement,
      before: befores[index]?.statement,
      amount: isOfShares ? undefined : size,
      share: isOfShares ? size : shares[index]?.statement,
    };
  });
}

/** "甲18.6万人次，乙42.7万人次，合计61.3万人次，前两项同比分别增长": the parts of a list, not its total. */
function listedBefore(
  line: SentenceLine,
  start: number,
  sizes: readonly LineNumber[],
  breakdowns: readonly Breakdown[],
): readonly LineNumber[] | undefined {
  const areFirst = /前[两二三四五六](?:项|者|类|个)/u.test(line.text.slice(start, sizes[0]?.from));
  const told = line.numbers.filter(({ to }) => to <= start);
  const last = told[told.length - 1]?.statement;
  const list = breakdowns.find(
    ({ total, parts }) =>
      (areFirst ? parts.length >= sizes.length : parts.length === sizes.length) &&
      last !== undefined &&
      (total === last || parts.includes(last)),
  );
  const parts = told.filter(({ statement }) => list?.parts.includes(statement)).slice(0, sizes.length);
  return parts.length === sizes.length ? parts : undefined;
}

/** For each size the number that has changed by it: of its scale, in order, the last before the comparison. */
function statesFor(
  line: SentenceLine,
  start: number,
  sizes: readonly LineNumber[],
): readonly LineNumber[] | undefined {
  const segment = sizes[0]?.segment;
  const before = line.numbers.filter(
    (each) =>
      each.to <= start &&
      each.segment === segment &&
      each.depth <= (sizes[0]?.depth ?? 0) &&
      isState(each) &&
      !isShare(each),
  );
  const states: LineNumber[] = [];
  let end = before.length;
  for (const { statement: size } of [...sizes].reverse()) {
    // A share may be of anything; an amount is of its scale.
    let at = end - 1;
    while (at >= 0 && !isPercent(size) && !isSameScale(size, before[at]?.statement ?? size)) at -= 1;
    const state = before[at];
    if (state === undefined) return undefined;
    states.unshift(state);
    end = at;
  }
  return states;
}

/** 与上年同期（8起、9人）相比 */
function earlierInBrackets(
  line: SentenceLine,
  states: readonly LineNumber[],
  first: LineNumber,
): readonly LineNumber[] {
  const from = (states[states.length - 1]?.order ?? 0) + 1;
  const earlier = line.numbers
    .slice(from, first.order)
    .filter((each) => each.depth > first.depth && isState(each));
  return earlier.length === states.length ? earlier : [];
}

/** "少发318笔、1.06亿元，降幅分别为10.59%、8.99%": as many shares behind as there are amounts. */
function sharesBehind(
  line: SentenceLine,
  sizes: readonly LineNumber[],
  direction: Direction,
  taken: Set<LineNumber>,
): readonly LineNumber[] {
  const next = line.numbers[(sizes[sizes.length - 1]?.order ?? 0) + 1];
  if (next === undefined || !isPercent(next.statement) || directionAt(line, next) !== direction) return [];
  const shares = runFrom(line, next, direction);
  if (shares.length !== sizes.length || next.segment !== sizes[0]?.segment) return [];
  for (const share of shares) taken.add(share);
  return shares;
}

/** "事故减少21起、死亡减少6人、受伤减少18人，分别下降15.8%、13.6%、12.5%": each of the changes before has its share in order. */
export function withSharesInOrder(line: SentenceLine, changes: readonly Change[]): readonly Change[] {
  const first = line.numbers.find(
    (each) =>
      isPercent(each.statement) && /分别|依次/u.test(each.lead) && directionAt(line, each) !== undefined,
  );
  const direction = first && directionAt(line, first);
  if (first === undefined || direction === undefined) return changes;
  const shares = runFrom(line, first, direction).map(({ statement }) => statement);
  if (shares.length < 2) return changes;
  const before = line.numbers.slice(Math.max(0, first.order - shares.length), first.order);
  const byAmount = before.map(({ statement }) => changes.find(({ amount }) => amount === statement));
  const named = byAmount.filter((each) => each !== undefined);
  const told = named.length === shares.length ? named : lastMoved(changes, shares);
  if (told.length < shares.length) return changes;
  return changes
    .filter((change) => told.includes(change) || change.share === undefined || !shares.includes(change.share))
    .map((change) => {
      const share = shares[told.indexOf(change)];
      return share === undefined ? change : { ...change, share };
    });
}

/** 批次由86批降到62批，人次由742人次降到518人次，降幅分别为27.9%、30.2%: the last changes of which most give the shares. */
function lastMoved(changes: readonly Change[], shares: readonly Statement[]): readonly Change[] {
  const moved = changes.filter(({ before, share }) => before !== undefined && share === undefined);
  const last = moved.slice(-shares.length);
  const right = last.filter(({ now, before }, index) => {
    const share = shares[index];
    return now && before && share && isShareBetween(now, before, share);
  });
  return right.length * 2 > shares.length ? last : [];
}
