import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OpenState } from "../pane-state";
import { baseDataForm } from "../sheets/base-data-form";
import { resultSheet } from "../sheets/result-sheet";
import { selfEvaluationForm } from "../sheets/self-evaluation-form";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";

/** The sheets that are added when asked for: the result to print, and the blank forms. */
export function ExportView({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { exporting } = useStrings();
  const isBusy = state.task !== undefined;
  const isReviewed = state.phase === "reviewed";
  return (
    <section className="exporting">
      <h2>{exporting.title}</h2>
      <div className="offer">
        <h3>{exporting.resultTitle}</h3>
        <p className="quiet">{exporting.resultDetail}</p>
        <Button
          appearance="primary"
          disabled={isBusy || !isReviewed}
          onClick={() => actions.addSheet(resultSheet(state.review, state.memory.explanations, new Date()))}
        >
          {exporting.resultButton}
        </Button>
        {!isReviewed && <p className="quiet">{exporting.resultFirst}</p>}
      </div>
      <div className="offer">
        <h3>{exporting.formsTitle}</h3>
        <p className="quiet">{exporting.formsDetail}</p>
        <div className="buttons">
          <Button disabled={isBusy} onClick={() => actions.addSheet(baseDataForm)}>
            {exporting.forms.base}
          </Button>
          <Button disabled={isBusy} onClick={() => actions.addSheet(selfEvaluationForm)}>
            {exporting.forms.evaluation}
          </Button>
        </div>
      </div>
    </section>
  );
}
