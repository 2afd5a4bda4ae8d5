import type { Breakdown, Change, Completion } from "../relation";
import type { Statement } from "../statement";
import { against, fromWords, toWords } from "./change-words";
import { type ChangeSizes, sizesFrom } from "./change-sizes";
import { type Direction, directionAt, hasPhrase, phraseIn } from "./change-verb";
import {
  earlierBehind,
  isOfLastYear,
  isState,
  isOneKindOrPercent,
  plannedBefore,
  isInPoints,
  wholeOf,
  withoutPlans,
} from "./changed-number";
import { comparisonAt } from "./comparison";
import { findNow } from "./find-now";
import { isPercent, sumFits } from "./fits";
import { clauseBefore, type LineNumber, type SentenceLine } from "./sentence-line";
import { proveChanges } from "./prove-changes";
import { agrees, joinTwins, settleChange, withShareBehind } from "./settle-changes";
import { sharedChanges, withSharesInOrder } from "./shared-changes";
import {
  besideLastYear,
  comparedStates,
  differenceBefore,
  namedAgainBefore,
  savedOf,
  yearPairBefore,
} from "./state-pairs";

/**
 * Changes against another year or an earlier state: 较上年增加2.3万元，增长1.9%; 由4.36万元降至1.64万元.
 * `earlier` are the lines before in the same paragraph: a clause may name again what was told there.
 */
export function findChanges(
  whole: SentenceLine,
  breakdowns: readonly Breakdown[],
  completions: readonly Completion[],
  earlier: readonly SentenceLine[],
): readonly Change[] {
  if (!mayChange.test(whole.text)) return [];
  const line = withoutPlans(whole, completions);
  const taken = new Set<LineNumber>();
  const changes = line.numbers.flatMap((number): readonly Change[] => {
    if (taken.has(number)) return [];
    const moved = movedAt(line, number);
    if (moved !== undefined) return [changeWith(line, number, moved, taken)];
    const saved = savedOf(line, number, earlier);
    if (saved !== undefined)
      return [{ kind: "change", direction: "down", ...saved, amount: number.statement, share: undefined }];
    const direction = directionAt(line, number);
    if (direction === undefined)
      return [besideLastYear(line, number) ?? comparedStates(line, number) ?? []]
        .flat()
        .map((each) => withShareBehind(line, each, number));
    const shared = sharedChanges(line, number, direction, breakdowns, taken);
    if (shared !== undefined) return shared;
    const sizes = sizesFrom(line, number, direction);
    taken.add(number).add(sizes.last);
    const change = comparedChange(line, number, direction, sizes, breakdowns, earlier);
    return change === undefined
      ? []
      : [withShareBehind(line, settleChange(line, change, earlier), sizes.last)];
  });
  const told = withSharesInOrder(line, changes);
  return [...joinTwins(told), ...proveChanges(line, told, completions, breakdowns)];
}

/** One of these stands in every sentence that tells a change. */
const mayChange = /[较比由从同增减降升涨扩超节]|上年|去年|20\d\d年/u;

interface Moved {
  readonly before: LineNumber;
  readonly direction: Direction;
}

/** "由4.36万元下降到1.64万元": the number behind 到 is the present one. */
function movedAt(line: SentenceLine, number: LineNumber): Moved | undefined {
  const before = line.numbers[number.order - 1];
  if (before === undefined || !isOneKindOrPercent(before.statement, number.statement)) return undefined;
  // 由18家扩至25家: whatever the verb, 至 and 到 lead to the present state.
  const to = phraseIn(toWords, number.gap) ?? (/^.{0,4}[至到]$/u.test(number.gap) ? "either" : undefined);
  // 未结率较上年12.3%下降到9.4%
  const words = clauseBefore(line, before);
  const isCompared = against.test(words) && isState(before);
  if (to === undefined || !(hasPhrase(fromWords, words) || isCompared)) return undefined;
  const isUp = number.statement.quantity.value.gte(before.statement.quantity.value);
  return { before, direction: to === "either" ? (isUp ? "up" : "down") : to };
}

function changeWith(
  line: SentenceLine,
  now: LineNumber,
  { before, direction }: Moved,
  taken: Set<LineNumber>,
): Change {
  taken.add(now);
  const sides = { now: now.statement, before: before.statement };
  const next = line.numbers[now.order + 1];
  const isNear = next?.segment === now.segment && !hasPhrase(fromWords, next.gap);
  const isSize = isNear && directionAt(line, next) === direction && isOfSame(line, sides, next, direction);
  const sizes = isSize ? sizesFrom(line, next, direction) : undefined;
  if (isSize) taken.add(next).add(sizes?.last ?? next);
  // "提高至133元，提标10元": whatever the verb, it is the difference.
  const isDifference =
    isNear &&
    sizes === undefined &&
    (direction === "up"
      ? sumFits(sides.now, [sides.before, next.statement])
      : sumFits(sides.before, [sides.now, next.statement]));
  const amount = sizes?.amount ?? (isDifference ? next.statement : undefined);
  const change: Change = { kind: "change", direction, ...sides, amount, share: sizes?.share };
  return withShareBehind(line, change, sizes?.last ?? now);
}

/** Whether a size behind the two states is theirs: one told against the year before only where it is their difference. */
function isOfSame(
  line: SentenceLine,
  { now, before }: { readonly now: Statement; readonly before: Statement },
  size: LineNumber,
  direction: Direction,
): boolean {
  const comparison = comparisonAt(line, size);
  if (comparison === undefined) return true;
  if (comparison.name !== "" || comparison.befores.length > 0) return false;
  const [amount, share] = isPercent(size.statement)
    ? [undefined, size.statement]
    : [size.statement, undefined];
  return agrees({ kind: "change", direction, now, before, amount, share });
}

function comparedChange(
  line: SentenceLine,
  first: LineNumber,
  direction: Direction,
  { amount, share, last }: ChangeSizes,
  breakdowns: readonly Breakdown[],
  earlier: readonly SentenceLine[],
): Change | undefined {
  const comparison = comparisonAt(line, first);
  if (comparison?.base === "other") return undefined;
  if (comparison === undefined || comparison.befores.length === 0) {
    const pair =
      (comparison?.name ?? "") === ""
        ? (yearPairBefore(line, first) ??
          namedAgainBefore(line, first) ??
          differenceBefore(line, first, direction))
        : undefined;
    if (pair !== undefined) return { kind: "change", direction, ...pair, amount, share };
  }
  if (comparison === undefined && !isBareSize(line, first) && !isComparedBefore(line, first))
    return undefined;
  const near = findNow(line, first, { comparison, amount, share, breakdowns, earlier });
  // 在编12人，合同制47人，共59人，合同制比上年减3人: named, it is no whole.
  const isNamed = (comparison?.name ?? "") !== "";
  const now = isNamed ? near.now : wholeOf(line, first, near.now, breakdowns);
  const planned =
    comparison?.base === "plan" ? plannedBefore(line, first, clauseBefore(line, first), now) : undefined;
  const before = near.before ?? planned ?? earlierBehind(line, last, now);
  const stated = [now, before, amount, share].filter((each) => each !== undefined);
  // What neither tells the state nor both sizes leaves nothing to compute.
  return stated.length < 2 ? undefined : { kind: "change", direction, now, before, amount, share };
}

/** "通过船舶9846艘次，较上年减少612艘次，货运量728.3万吨，反而增加31.6万吨": the year before is still meant. */
function isComparedBefore(line: SentenceLine, first: LineNumber): boolean {
  return (
    /^,(?:反而|则|却|同时|也|但)/u.test(first.gap) &&
    line.numbers
      .slice(0, first.order)
      .some(({ segment, lead }) => segment === first.segment && against.test(lead))
  );
}

/**
 * "收入决算6218.4万元，增长3.1%", "利用率38.5%，提高4.3个百分点": nothing but the verb stands between the number and its
 * share or points; "企业138家，新增21家、退出4家，净增17家": what is left of coming and going.
 */
function isBareSize(line: SentenceLine, first: LineNumber): boolean {
  const now: { readonly segment: number; readonly statement: Statement } | undefined =
    line.numbers[first.order - 1];
  const before = line.numbers[first.order - 1];
  if (now?.segment !== first.segment || before === undefined) return false;
  if (/^(?:全年|本年|当年|年内|共|累计)?净(?:增|减|增加|减少|增长)$/u.test(first.lead)) {
    // 本年末8.62万人，年初8.38万人，全年净增0.24万人
    if (/年初|期初|上年末/u.test(before.lead)) return true;
    return /新|退|注销|报废|解聘|离[职任]|辞|流[出入]|调[出入]|上[云线]|下线/u.test(
      line.numbers[first.order - 1]?.lead ?? "",
    );
  }
  if (isOfLastYear(before)) return false;
  const isSize = isPercent(first.statement) || (isInPoints(first.statement) && isPercent(now.statement));
  return (
    isSize &&
    /^[,、](?:占比|比重|比例|该比例)?(?:增长|下降|增幅|降幅|上升|增加|减少|提高|提升|降低|回落|[升降增减])(?:为|达|了)?$/u.test(
      first.gap,
    )
  );
}
