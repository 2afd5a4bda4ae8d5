import type { Change } from "../relation";
import { type ChangeVerb } from "./change-verb";
import { isOneKindOrPercent, isSameScale } from "./changed-number";
import { isAmount, isOneKind, isPercent } from "./fits";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** "接待游客2386.5万人次，收入214.6亿元，同比分别增长31.2%和28.7%": one share for each of the numbers before, in order. */
export function sharedChanges(
  line: SentenceLine,
  first: LineNumber,
  { direction }: ChangeVerb,
  taken: Set<LineNumber>,
): Change[] {
  const behind = line.numbers.slice(first.order);
  const end = behind.findIndex((each, at) => at > 0 && !/^[、,和及]$/u.test(each.gap));
  const shares = end < 0 ? behind : behind.slice(0, end);
  for (const share of shares) taken.add(share);
  const isOfShares = shares.every(({ statement }) => isPercent(statement));
  if (!isOfShares && shares.some(({ statement }) => !isSameScale(first.statement, statement))) {
    return ofNearest(line, first, shares, direction);
  }
  const states = line.numbers
    .slice(0, first.order)
    .filter(
      ({ statement, segment, depth }) =>
        segment === first.segment &&
        depth === 0 &&
        (isOfShares ? isAmount(statement) : isSameScale(first.statement, statement)),
    )
    .slice(-shares.length);
  if (shares.length < 2 || states.length < shares.length) return [];
  // 与上年同期（8起、9人）相比
  const earlier = line.numbers
    .slice((states[states.length - 1]?.order ?? 0) + 1, first.order)
    .filter(({ statement, depth }) => depth > 0 && isAmount(statement));
  const befores = earlier.length === shares.length ? earlier : [];
  return shares.map(({ statement: size }, index) => {
    const sides = { now: states[index]?.statement, before: befores[index]?.statement };
    const sizes = isOfShares ? { amount: undefined, share: size } : { amount: size, share: undefined };
    return { kind: "change", direction, ...sides, ...sizes };
  });
}

/** "236笔4560万元，较上年增加36笔、560万元": one verb, two amounts in two units, each of the number in its unit. */
export function severalAmounts(
  line: SentenceLine,
  first: LineNumber,
  { direction, isCompared }: ChangeVerb,
  taken: Set<LineNumber>,
): Change[] {
  const second = line.numbers[first.order + 1];
  if (!isCompared || second === undefined || !/^[、和]?$/u.test(second.gap)) return [];
  const [one, other] = [first, second].map(({ statement }) => ({ ...statement, role: "actual" as const }));
  if (one === undefined || other === undefined || isOneKind(one, other)) return [];
  if (isPercent(one) || isPercent(other)) return [];
  const changes = ofNearest(line, first, [first, second], direction);
  if (changes.length < 2) return [];
  taken.add(first).add(second);
  return changes;
}

/** Each amount as the change of the nearest number in its unit. */
function ofNearest(
  line: SentenceLine,
  first: LineNumber,
  amounts: readonly LineNumber[],
  direction: "up" | "down",
): Change[] {
  return amounts.flatMap(({ statement: amount }): Change[] => {
    const now = line.numbers
      .slice(0, first.order)
      .reverse()
      .find(({ statement, segment }) => segment === first.segment && isOneKindOrPercent(amount, statement));
    if (now === undefined) return [];
    return [{ kind: "change", direction, now: now.statement, before: undefined, amount, share: undefined }];
  });
}
