import { compare, type Decimal, type Exact, exactOf, minus, over, plus, rounded, times } from "./exact";
import type { Evaluation, Goal } from "./model";

const none = exactOf("0");
const two = exactOf("2");

/**
 * What a row earns under policy 通版, by the benchmark's own arithmetic: full marks where the goal is met,
 * else actual ÷ target × weight, above a ceiling (1 − overrun) × weight; undefined where a person judges.
 */
export function scoreOf(goal: Goal, actual: string, weight: Decimal): Decimal | undefined {
  if (weight === "" || goal.kind === "described") return undefined;
  const points = exactOf(weight);
  if (goal.kind === "deadline") return Number(actual) <= goal.month ? rounded(points, 2) : undefined;
  const [target, reached] = [exactOf(goal.value), exactOf(actual)];
  if (goal.comparator === "at-most") return rounded(times(points, shareUnderCeiling(target, reached)), 2);
  if (compare(target, none) === 0)
    return rounded(compare(reached, none) > 0 && goal.comparator === "equal" ? none : points, 2);
  const share = over(reached, target);
  return rounded(compare(share, exactOf("1")) >= 0 ? points : times(points, share), 2);
}

/** The other formula in use for a ceiling: target ÷ actual × weight. */
export function ratioScoreOf(target: Decimal, actual: Decimal, weight: Decimal): Decimal {
  return rounded(times(exactOf(weight), over(exactOf(target), exactOf(actual))), 2);
}

function shareUnderCeiling(target: Exact, reached: Exact): Exact {
  if (compare(reached, target) <= 0) return exactOf("1");
  if (compare(reached, times(target, two)) >= 0) return none;
  return minus(two, over(reached, target));
}

/** What the execution rate earns: spent ÷ budget × its points, at most all of them; undefined where it has none. */
export function executionScoreOf({ total, executionWeight }: Evaluation): Decimal | undefined {
  if (executionWeight === "") return undefined;
  const [spent, budget] = [exactOf(total.amounts.executed), exactOf(total.amounts.budget)];
  const points = exactOf(executionWeight);
  return rounded(compare(spent, budget) >= 0 ? points : times(points, over(spent, budget)), 2);
}

/** The grade of a total. */
export function gradeOf(total: Decimal): string {
  const bands = [
    ["优", "90"],
    ["良", "80"],
    ["中", "60"],
    ["差", "0"],
  ] as const;
  return bands.find(([, from]) => compare(exactOf(total), exactOf(from)) >= 0)?.[0] ?? "差";
}

/** The sum of two decimals with two decimals. */
export function pointsOf(all: readonly Decimal[]): Decimal {
  return rounded(
    all
      .filter((each) => each !== "")
      .map(exactOf)
      .reduce(plus, none),
    2,
  );
}
