import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { OpenState, PaneState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { LeftAloneList } from "./LeftAloneList";
import { NoAnnexFace } from "./NoAnnexFace";
import { UndoRow } from "./UndoRow";
import { UnreadPart } from "./UnreadPart";

/** The pane before its first review: the workbook is being read, or was. */
export type UnreviewedState = Extract<PaneState, { readonly phase: "starting" | "ready" }>;

/**
 * The one button, and below it what was found in the workbook. The button is there while the workbook is still being
 * read, and stays the same element after: what is asked for early comes as soon as it can, and no click is lost.
 */
export function ReadyView({
  state,
  actions,
}: {
  readonly state: UnreviewedState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { ready, starting } = useStrings();
  const [isAsked, setAsked] = useState(false);
  const review = state.phase === "ready" ? state.review : undefined;
  const count = review && review.annexes.baseDataTables.length + review.annexes.selfEvaluations.length;
  if (state.phase === "ready" && count === 0) return <NoAnnexFace state={state} actions={actions} />;
  const isBusy = state.phase === "ready" ? state.task !== undefined : isAsked;
  return (
    <section className="ready">
      <h2>{count === undefined ? starting.title : ready.found(count)}</h2>
      <Button
        appearance="primary"
        size="large"
        className="one-button"
        disabled={isBusy}
        onClick={() => {
          setAsked(true);
          actions.review();
        }}
      >
        {isBusy ? ready.reviewing : ready.review}
      </Button>
      {state.phase === "ready" ? (
        <Found state={state} actions={actions} />
      ) : (
        <p className="quiet centred">{starting.detail}</p>
      )}
    </section>
  );
}

/** What the workbook holds, what was left alone, and under which policy it will be reviewed. */
function Found({ state, actions }: { readonly state: OpenState; readonly actions: GoujiActions }): ReactNode {
  const { ready } = useStrings();
  const { annexes, coverage, policy } = state.review;
  const found = [...annexes.baseDataTables, ...annexes.selfEvaluations];
  return (
    <>
      <ul className="annexes">
        {found.map((annex) => (
          <li key={`${annex.sheet}!${annex.area.top}`}>
            <span className="tick" aria-hidden="true">
              ✓
            </span>
            <span className="annex-name">{annex.caption}</span>
            {ready.kinds[annex.kind] !== annex.caption && (
              <span className="quiet">{ready.kinds[annex.kind]}</span>
            )}
          </li>
        ))}
      </ul>
      <UnreadPart state={state} actions={actions} />
      <LeftAloneList annexes={annexes} />
      <p className="quiet centred promise">{ready.promise}</p>
      <p className="quiet centred">
        {ready.policy(policy.title)} · {ready.figures(coverage.figures)}
      </p>
      <UndoRow state={state} actions={actions} />
    </>
  );
}
