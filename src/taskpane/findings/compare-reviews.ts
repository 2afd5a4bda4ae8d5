import type { Finding } from "../../engine/finding";
import { keyOfFinding } from "./finding-key";

/** How many findings a later review no longer has, and how many it has that an earlier one did not. */
export interface ReviewDifference {
  readonly vanished: number;
  readonly appeared: number;
}

/** Compares two reviews of one workbook; a finding whose figures merely changed is still the same. */
export function compareFindings(earlier: readonly Finding[], later: readonly Finding[]): ReviewDifference {
  return { vanished: countMissing(earlier, later), appeared: countMissing(later, earlier) };
}

function countMissing(from: readonly Finding[], within: readonly Finding[]): number {
  const left = new Map<string, number>();
  for (const finding of within) {
    const key = keyOfFinding(finding);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  let missing = 0;
  for (const finding of from) {
    const key = keyOfFinding(finding);
    const count = left.get(key) ?? 0;
    if (count === 0) missing += 1;
    else left.set(key, count - 1);
  }
  return missing;
}
