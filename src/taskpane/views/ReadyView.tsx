import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OpenState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { LeftAloneList } from "./LeftAloneList";
import { NoAnnexFace } from "./NoAnnexFace";
import { UndoRow } from "./UndoRow";
import { UnreadPart } from "./UnreadPart";

/** What was found in the workbook, what was left alone, and the one button. */
export function ReadyView({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { ready } = useStrings();
  const { annexes, coverage, policy } = state.review;
  const found = [...annexes.baseDataTables, ...annexes.selfEvaluations];
  if (found.length === 0) return <NoAnnexFace state={state} actions={actions} />;
  const isBusy = state.task !== undefined;
  return (
    <section className="ready">
      <h2>{ready.found(found.length)}</h2>
      <Button
        appearance="primary"
        size="large"
        className="one-button"
        disabled={isBusy}
        onClick={actions.review}
      >
        {isBusy ? ready.reviewing : ready.review}
      </Button>
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
    </section>
  );
}
