import type { Fact } from "../annexes/fact";
import { compareSum, exactQuantityOf, type SumComparison } from "./compare-sum";

/** How the parts of a whole stand to it. */
export interface PartsComparison extends Omit<SumComparison, "verdict" | "stated"> {
  /**
   * "equal" and "rounding" as for any sum. "blank-whole", "zero-whole": nothing or 0 stands over filled parts.
   * "over": the parts exceed the whole. "short": the full list does not reach it. "open": it does not, but some parts are blank.
   */
  readonly verdict: "equal" | "rounding" | "blank-whole" | "zero-whole" | "over" | "short" | "open";
  /** The whole; undefined where it is blank. */
  readonly stated: SumComparison["stated"] | undefined;
  /** The parts that were added. */
  readonly filled: readonly Fact[];
}

/**
 * Compares a whole with its parts (semantics §2, 其中): parts never exceed the whole; they must reach it only
 * where they are the form's full list. Undefined where nothing can be said: no part is filled, a part is unreadable,
 * or a list that leaves something out stays below the whole.
 */
export function compareParts(
  whole: Fact,
  parts: readonly Fact[],
  { family, isFullList }: { readonly family: number; readonly isFullList: boolean },
): PartsComparison | undefined {
  const filled = parts.filter((part) => exactQuantityOf(part) !== undefined);
  const first = filled[0];
  if (first === undefined) return undefined;
  const blanks = parts.filter((part) => part.reading.form === "blank");
  // What cannot be read may hold anything.
  if (filled.length + blanks.length < parts.length) return undefined;
  if (whole.reading.form === "blank") {
    // Compared with its own first part, the sum of the parts is known in their unit.
    const compared = compareSum(filled, first, family);
    if (compared === undefined || compared.sum.lte(0)) return undefined;
    return { ...compared, verdict: "blank-whole", stated: undefined, filled };
  }
  const compared = compareSum(filled, whole, family);
  if (compared === undefined) return undefined;
  if (compared.verdict !== "contradiction") return { ...compared, verdict: compared.verdict, filled };
  if (compared.stated.eq(0) && compared.sum.gt(0)) return { ...compared, verdict: "zero-whole", filled };
  if (compared.difference.lt(0)) return { ...compared, verdict: "over", filled };
  if (!isFullList) return undefined;
  return { ...compared, verdict: blanks.length > 0 ? "open" : "short", filled };
}
