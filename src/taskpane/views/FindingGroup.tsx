import type { ReactNode } from "react";
import type { Severity } from "../../engine/finding";
import type { FindingCard as Card } from "../findings/cards";
import { keyOfFinding } from "../findings/finding-key";
import { findExplanation } from "../memory/explanations";
import type { OpenState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { FindingCard } from "./FindingCard";

/** All findings of one severity, and what that severity asks of the user. */
export function FindingGroup({
  severity,
  cards,
  merged,
  state,
  actions,
}: {
  readonly severity: Severity;
  readonly cards: readonly Card[];
  /** How many more are shown within cards of other groups. */
  readonly merged: number;
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const strings = useStrings();
  if (cards.length === 0 && merged === 0) return null;
  const count = cards.reduce(
    (sum, { others }) => sum + 1 + others.filter((other) => other.severity === severity).length,
    merged,
  );
  const settled = cards
    .flatMap(({ main, others }) => [main, ...others])
    .filter((finding) => findExplanation(finding, state.memory.explanations)?.isCurrent === true).length;
  return (
    <section className={`group ${severity}`} aria-labelledby={`group-${severity}`}>
      <h3 id={`group-${severity}`}>
        {strings.severity[severity]} <span className="group-count">{count}</span>
        {settled > 0 && <span className="quiet">{strings.result.settledCount(settled)}</span>}
      </h3>
      <p className="quiet">{strings.severityMeaning[severity]}</p>
      {cards.map((card, index) => (
        // Two findings of one rule may stand at one cell; their order tells them apart.
        <FindingCard
          key={`${keyOfFinding(card.main)}|${index}`}
          card={card}
          state={state}
          actions={actions}
        />
      ))}
      {merged > 0 && <p className="quiet">{strings.result.merged(merged)}</p>}
    </section>
  );
}
