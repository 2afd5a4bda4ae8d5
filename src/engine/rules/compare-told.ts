import Big from "big.js";
import type { Statement } from "../narrative/statement";
import { intervalOf, isHardBoundBroken, meet } from "../numbers/interval";
import { alignUnits } from "../numbers/unit";
import { compareStated, type StatedComparison } from "./compare-stated";

/** As `compareStated`, and of two loosened numbers: 400余 and 300余 cannot both be true of one thing. */
export function compareTold(one: Statement, other: Statement): StatedComparison | undefined {
  const compared = compareStated(one.quantity, other.quantity);
  const aligned = alignUnits(one.quantity, other.quantity);
  if (compared !== undefined || aligned === undefined) return compared;
  const [first, second] = aligned;
  const told = {
    difference: first.value.minus(second.value),
    decimals: Math.max(first.decimals, second.decimals, 0),
    unit: second.unit,
  };
  if (meet(intervalOf(first), intervalOf(second))) return { verdict: "rounding", ...told };
  // Only what a word promises is broken for sure: 400余 is not below 400, while 300余 may be loose about its upper end.
  const [low, high] = first.value.lt(second.value) ? [first, second] : [second, first];
  const reached = intervalOf(low).high;
  const isBroken =
    reached !== undefined &&
    (isHardBoundBroken(high, reached.minus(tiny)) || isHardBoundBroken(low, high.value));
  return { verdict: isBroken ? "contradiction" : "soft", ...told };
}

const tiny = new Big("1e-9");

/** The numbers that agree with one another, told in reading order. */
export interface ToldValue {
  readonly statements: readonly Statement[];
  /** The one that says it most exactly. */
  readonly head: Statement;
}

/** Sorts the statements of one fact by what they say: the value told most often first, then the one told first. */
export function groupByValue(statements: readonly Statement[]): readonly ToldValue[] {
  const groups: Statement[][] = [];
  // The exact numbers first: 约800 may stand beside 783, but not make it one with 820.
  for (const statement of [...statements].sort((a, b) => looseness(a) - looseness(b) || a.index - b.index)) {
    const group = groups.find(([head]) => head !== undefined && agree(head, statement));
    if (group === undefined) groups.push([statement]);
    else group.push(statement);
  }
  return groups
    .flatMap((group): ToldValue[] => {
      const [head] = group;
      return head === undefined ? [] : [{ head, statements: [...group].sort((a, b) => a.index - b.index) }];
    })
    .sort(
      (a, b) =>
        b.statements.length - a.statements.length ||
        (a.statements[0]?.index ?? 0) - (b.statements[0]?.index ?? 0),
    );
}

function looseness({ quantity }: Statement): number {
  return quantity.qualifier === "exact" && quantity.upper === undefined ? -quantity.decimals : 100;
}

function agree(one: Statement, other: Statement): boolean {
  const verdict = compareTold(one, other)?.verdict;
  return verdict === "equal" || verdict === "rounding";
}
