import { type ReactNode, useId } from "react";
import { type Finding, isCellPlace, type Verdict } from "../../engine/finding";
import type { FindingCard as Card } from "../findings/cards";
import { keyOfFinding } from "../findings/finding-key";
import { findExplanation } from "../memory/explanations";
import type { OpenState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { ExplanationBox } from "./ExplanationBox";
import { FixRow } from "./FixRow";
import { PlaceLink } from "./PlaceLink";
import { Sides } from "./Sides";

/** Marks are characters, so that a grey print reads the same. */
const marks: Readonly<Record<Verdict, string>> = { contradiction: "✗", rounding: "≈", missing: "○" };

interface CardProps {
  readonly card: Card;
  readonly state: OpenState;
  readonly actions: GoujiActions;
}

/** One root: its worst finding, and below it the others that the same figures bring about. */
export function FindingCard({ card: { main, others, why }, state, actions }: CardProps): ReactNode {
  const strings = useStrings();
  return (
    <article className={`card ${main.severity}`}>
      <FindingBody finding={main} state={state} actions={actions} />
      {others.length > 0 && (
        <div className="symptoms">
          <p className="quiet">{why ?? strings.card.samePlace}</p>
          {others.map((finding, index) => (
            <div key={`${keyOfFinding(finding)}|${index}`} className={`symptom ${finding.severity}`}>
              <FindingBody finding={finding} state={state} actions={actions} />
            </div>
          ))}
        </div>
      )}
    </article>
  );
}

function FindingBody({
  finding,
  state,
  actions,
}: {
  readonly finding: Finding;
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const strings = useStrings();
  const heading = useId();
  const { at, verdict, severity, message, fix } = finding;
  const isSettled = findExplanation(finding, state.memory.explanations)?.isCurrent === true;
  const report = state.review.rules.find(({ rule }) => rule === finding.rule);
  return (
    <div role="group" aria-labelledby={heading}>
      <div className="card-head">
        <span className={`verdict ${isSettled ? "settled" : severity}`} aria-hidden="true">
          {isSettled ? "✓" : marks[verdict]}
        </span>
        <span className="for-screen-readers">
          {strings.severity[severity]}
          {strings.list}
          {strings.verdict[verdict]}
        </span>
        <h4 id={heading}>{report?.title ?? finding.rule}</h4>
        <PlaceLink place={at} review={state.review} show={actions.show} showInReport={actions.showInReport} />
      </div>
      <p className="sentence">{message}</p>
      {finding.lowered !== undefined && (
        <p className="quiet">{strings.policies.loweredFinding(finding.lowered)}</p>
      )}
      {!isSettled && (
        <Sides finding={finding} review={state.review} basis={report?.basis} actions={actions} />
      )}
      {fix !== undefined && (
        <FixRow fix={fix} isBusy={state.task !== undefined} write={actions.write} near={sheetName(finding)} />
      )}
      {severity === "verify" && <ExplanationBox finding={finding} state={state} explain={actions.explain} />}
    </div>
  );
}

function sheetName({ at }: Finding): string | undefined {
  return isCellPlace(at) ? at.sheet : undefined;
}
