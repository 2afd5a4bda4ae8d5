import { type Finding, severities } from "../../engine/finding";
import type { Review } from "../../engine/review";

/** A root with its symptoms: the worst finding, and the others that come from the same thing. */
export interface FindingCard {
  readonly main: Finding;
  readonly others: readonly Finding[];
  /** Why they are one; undefined where the finding stands alone. */
  readonly why?: string;
}

/**
 * The findings that are shown as cards, worst first: those of one root on one card, under its worst, of equally bad ones
 * under the one to settle first. A root of which a filter leaves one finding is no more than that finding.
 */
export function groupByRoot(
  { findings, roots }: Pick<Review, "findings" | "roots">,
  shown: readonly Finding[] = findings,
): readonly FindingCard[] {
  const wanted = new Set(shown);
  const rank = (finding: Finding): number => severities.indexOf(finding.severity);
  const cards = new Map<Finding, FindingCard>();
  const merged = new Set<Finding>();
  for (const root of roots) {
    const members = root.findings
      .map((index) => findings[index])
      .filter((each) => each !== undefined)
      .filter((each) => wanted.has(each))
      .sort((a, b) => rank(a) - rank(b));
    const [main, ...others] = members;
    if (main === undefined || others.length === 0) continue;
    cards.set(main, { main, others, why: root.message });
    for (const other of others) merged.add(other);
  }
  return [...shown]
    .sort((a, b) => rank(a) - rank(b))
    .filter((each) => !merged.has(each))
    .map((main) => cards.get(main) ?? { main, others: [] });
}
