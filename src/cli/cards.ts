import { type Finding, type Severity, severities } from "../engine/finding";
import type { Review } from "../engine/review";

/** A finding as it is printed, with the others of its root below it. */
export interface PrintedCard {
  readonly main: Finding;
  readonly others: readonly Finding[];
  /** Why they are one; "" for a finding that stands alone. */
  readonly why: string;
}

/**
 * The findings of one severity, those of one root together under their worst. `elsewhere` counts those of this severity
 * that stand below a worse one.
 */
export function cardsOfSeverity(
  { findings, roots }: Review,
  severity: Severity,
): { readonly cards: readonly PrintedCard[]; readonly elsewhere: number } {
  const rank = (finding: Finding): number => severities.indexOf(finding.severity);
  const cards = new Map<Finding, PrintedCard>();
  const below = new Set<Finding>();
  for (const { message, findings: indices } of roots) {
    const members = indices.map((index) => findings[index]).filter((each) => each !== undefined);
    const [main, ...others] = members.sort((one, other) => rank(one) - rank(other));
    if (main === undefined) continue;
    cards.set(main, { main, others, why: message });
    for (const other of others) below.add(other);
  }
  const own = findings.filter((finding) => finding.severity === severity);
  const heads = own.filter((finding) => !below.has(finding));
  const inTheseCards = heads.flatMap((main) => cards.get(main)?.others ?? []);
  const shown = heads.length + inTheseCards.filter((other) => other.severity === severity).length;
  return {
    cards: heads.map((main) => cards.get(main) ?? { main, others: [], why: "" }),
    elsewhere: own.length - shown,
  };
}
