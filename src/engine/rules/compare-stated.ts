import type Big from "big.js";
import { contains, intervalOf, isHardBoundBroken } from "../numbers/interval";
import type { Quantity } from "../numbers/reading";
import { alignUnits } from "../numbers/unit";

/** How two statements of one fact stand to each other. */
export interface StatedComparison {
  /**
   * "rounding": the one is the other, shortened or loosened by its words. "soft": only the side that a word does
   * not promise is left (约400 for 450). "contradiction": no one value could have been printed as both.
   */
  readonly verdict: "equal" | "rounding" | "soft" | "contradiction";
  /** one − other, in the unit of the comparison; between nearest values for loosened ones. */
  readonly difference: Big;
  readonly decimals: number;
  /** The unit both were brought to; "" where neither prints one. */
  readonly unit: string;
}

/**
 * Compares two statements of one fact. At one precision they must be equal; a number printed with fewer decimals or in a
 * larger unit may be the other one rounded. Undefined where their units measure different things or both are loosened.
 */
export function compareStated(one: Quantity, other: Quantity): StatedComparison | undefined {
  const aligned = alignUnits(one, other);
  if (aligned === undefined) return undefined;
  const [first, second] = aligned;
  const difference = first.value.minus(second.value);
  const decimals = Math.max(first.decimals, second.decimals, 0);
  const compared = { difference, decimals, unit: second.unit };
  const isFirstLoose = isLoose(first);
  const isSecondLoose = isLoose(second);
  if (isFirstLoose && isSecondLoose) {
    // 400余场 and 400余场 are one; of 400余 and 约420 nothing can be said.
    return difference.eq(0) && first.qualifier === second.qualifier
      ? { verdict: "equal", ...compared }
      : undefined;
  }
  if (isFirstLoose || isSecondLoose) {
    const [loose, exact] = isFirstLoose ? [first, second.value] : [second, first.value];
    if (contains(intervalOf(loose), exact)) return { verdict: "rounding", ...compared };
    return { verdict: isHardBoundBroken(loose, exact) ? "contradiction" : "soft", ...compared };
  }
  if (difference.eq(0)) return { verdict: "equal", ...compared };
  const [coarse, fine] = first.decimals < second.decimals ? [first, second] : [second, first];
  const isShortened =
    coarse.decimals < fine.decimals && coarse.kind !== "points" && coarse.kind !== "duration";
  const isRounded = isShortened && contains(halfUpAtOwnDecimals(coarse), fine.value);
  return { verdict: isRounded ? "rounding" : "contradiction", ...compared };
}

function isLoose({ qualifier, upper }: Quantity): boolean {
  return qualifier !== "exact" || upper !== undefined;
}

/** What a number may have been before it was rounded to the decimals it shows; a count in 万 too. */
function halfUpAtOwnDecimals(quantity: Quantity): ReturnType<typeof intervalOf> {
  return intervalOf({ ...quantity, kind: "plain" }, quantity.decimals);
}
