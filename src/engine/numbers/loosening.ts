import type { QualifierWidth } from "./qualifier-widths";
import type { Qualifier, Sign } from "./reading";

/** What a word beside a number does to it. */
export interface Loosening {
  readonly qualifier: Qualifier;
  /** Where the word is a comparison that a target can be judged by. */
  readonly sign?: Sign;
  /** Where a policy gives the word a width of its own. */
  readonly width?: QualifierWidth;
}

/** All words about one number taken together; "contradiction" where two of them cannot both hold. */
export type Loosenings = Loosening | "contradiction" | undefined;

/** Two words about one number as one: the stricter where they agree (超过95%以上), "contradiction" where not (近400余场). */
export function joinLoosenings(one: Loosenings, other: Loosenings): Loosenings {
  if (one === undefined || other === undefined) return one ?? other;
  if (one === "contradiction" || other === "contradiction") return "contradiction";
  if (goesWith[one.qualifier].includes(other.qualifier)) return one;
  return goesWith[other.qualifier].includes(one.qualifier) ? other : "contradiction";
}

/** Which weaker words may stand beside a word. */
const goesWith: Readonly<Record<Qualifier, readonly Qualifier[]>> = {
  above: ["above", "at-least", "over"],
  "at-least": ["at-least", "over"],
  below: ["below", "at-most", "nearly"],
  "at-most": ["at-most"],
  over: ["over"],
  nearly: ["nearly"],
  about: ["about"],
  exact: ["exact"],
};
