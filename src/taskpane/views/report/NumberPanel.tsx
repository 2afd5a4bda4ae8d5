import { Button, Link } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { type Evidence, type Finding, isCellPlace } from "../../../engine/finding";
import type { Review } from "../../../engine/review";
import { keyOfFinding } from "../../findings/finding-key";
import { keyOfPlace } from "../../../engine/rules/place-key";
import type { OpenState } from "../../pane-state";
import type { ReportNumber } from "../../report/numbers-of-report";
import { useStrings } from "../../strings/use-strings";
import type { GoujiActions } from "../../use-gouji";
import { ExplanationBox } from "../ExplanationBox";
import { PlaceLink } from "../PlaceLink";
import { numberMarks } from "./number-marks";

/** What one number of the report was compared with, and what came of it. */
export function NumberPanel({
  number,
  state,
  actions,
  takesFocus,
  close,
}: {
  readonly number: ReportNumber;
  readonly state: OpenState;
  readonly actions: GoujiActions;
  /** Whether it was opened from the number itself, so that the keyboard goes on here. */
  readonly takesFocus: boolean;
  readonly close: () => void;
}): ReactNode {
  const strings = useStrings();
  const head = useRef<HTMLDivElement>(null);
  const { index } = number;
  useEffect(() => {
    if (takesFocus) head.current?.querySelector("button")?.focus({ preventScroll: true });
  }, [index, takesFocus]);
  const words = strings.report;
  const others = otherSides(number);
  return (
    <section className={`number-panel ${number.state}`} aria-label={words.panel(number.shown)}>
      <div ref={head} className="number-panel-head">
        <h3>
          <span aria-hidden="true">{numberMarks[number.state]}</span> {number.shown}{" "}
          <span className="quiet">{words.states[number.state]}</span>
        </h3>
        <Button
          appearance="transparent"
          size="small"
          aria-label={strings.close}
          icon={<span aria-hidden="true">✕</span>}
          onClick={close}
        />
      </div>
      {number.state === "involved" && <p className="quiet">{words.involved}</p>}
      {number.findings.map((finding, index) => (
        <div key={`${keyOfFinding(finding)}|${index}`} className="number-finding">
          <p className="sentence">{finding.message}</p>
          <Places sides={finding.because} review={state.review} actions={actions} />
          {finding.rewording !== undefined && <Rewording text={finding.rewording} />}
          {finding.severity === "verify" && (
            <ExplanationBox finding={finding} state={state} explain={actions.explain} />
          )}
        </div>
      ))}
      {others.length > 0 && (
        <>
          <p className="quiet">{words.comparedWith}</p>
          <Places sides={others} review={state.review} actions={actions} />
        </>
      )}
      {number.state === "unchecked" && number.why !== undefined && (
        <p className="quiet">{words.uncheckedBecause(number.why)}</p>
      )}
    </section>
  );
}

function Places({
  sides,
  review,
  actions,
}: {
  readonly sides: Finding["because"];
  readonly review: Review;
  readonly actions: GoujiActions;
}): ReactNode {
  const { blank } = useStrings();
  return (
    <ul className="sides">
      {sides.map((side, index) => (
        <li key={`${keyOfPlace(side.at)}|${index}`}>
          <span className="side-label">{side.label}</span>
          <span className="side-value">{side.shown.trim() === "" ? blank : side.shown}</span>
          <PlaceLink
            place={side.at}
            review={review}
            show={actions.show}
            showInReport={actions.showInReport}
          />
        </li>
      ))}
    </ul>
  );
}

/** The sentence as it would be right, ready to be copied into the report. */
function Rewording({ text }: { readonly text: string }): ReactNode {
  const { report: words } = useStrings();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className="rewording">
      <p>
        <span className="quiet">
          {words.replacement}（{words.replacementRests}）
        </span>
        <br />
        {text}
      </p>
      <Link
        as="button"
        onClick={() => {
          void navigator.clipboard.writeText(text).then(() => setCopied(true));
        }}
      >
        {isCopied ? words.copied : words.copy}
      </Link>
    </div>
  );
}

/** Everything the number agreed with, each place once, itself left out. */
function otherSides({ agreements, paragraph, start }: ReportNumber): readonly Evidence[] {
  const sides = agreements
    .flatMap(({ because }) => because)
    .filter(({ at }) => isCellPlace(at) || at.paragraph !== paragraph || at.start !== start);
  return [...new Map(sides.map((side) => [keyOfPlace(side.at), side])).values()];
}
