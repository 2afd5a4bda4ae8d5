import type { RelationKind } from "./annotation";

/** How often a reading was right: `right` of `read` were so (precision), `found` of `wanted` were read (recall). */
export interface Tally {
  read: number;
  right: number;
  wanted: number;
  found: number;
}

/** Everything counted over one part of the corpus. */
export interface Tallies {
  readonly quantities: Tally;
  /** Of the numbers found: whether what they count is named as a reader would. */
  readonly subjects: Tally;
  readonly roles: Tally;
  readonly relations: Readonly<Record<RelationKind, Tally>>;
  /** Of the breakdowns found: whether the promise of a full list is read as it stands. */
  readonly promises: Tally;
  /** One line for each thing read wrong or not at all. */
  readonly misses: string[];
}

const emptyTally = (): Tally => ({ read: 0, right: 0, wanted: 0, found: 0 });

/** Nothing counted yet. */
export function emptyTallies(): Tallies {
  return {
    quantities: emptyTally(),
    subjects: emptyTally(),
    roles: emptyTally(),
    relations: {
      breakdown: emptyTally(),
      rate: emptyTally(),
      balance: emptyTally(),
      adjustment: emptyTally(),
      claim: emptyTally(),
      change: emptyTally(),
      completion: emptyTally(),
    },
    promises: emptyTally(),
    misses: [],
  };
}

/** Counts one thing that was wanted and can only be right or wrong. */
export function count(tally: Tally, isRight: boolean): void {
  tally.read += 1;
  tally.wanted += 1;
  if (!isRight) return;
  tally.right += 1;
  tally.found += 1;
}

/** The sum of several tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const { read, right, wanted, found } of tallies) {
    sum.read += read;
    sum.right += right;
    sum.wanted += wanted;
    sum.found += found;
  }
  return sum;
}

/** Share of what was read that is right; 1 where nothing was read. */
export function precisionOf({ read, right }: Tally): number {
  return read === 0 ? 1 : right / read;
}

/** Share of what was wanted that was found; 1 where nothing was wanted. */
export function recallOf({ wanted, found }: Tally): number {
  return wanted === 0 ? 1 : found / wanted;
}
