import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OpenState, PaneState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { Face } from "./Face";

/** The pane where no workbook can be opened: it says why. */
export function PaneFace({
  state,
  actions,
}: {
  readonly state: Exclude<PaneState, OpenState | { readonly phase: "starting" }>;
  readonly actions: GoujiActions;
}): ReactNode {
  const { noExcel, oldExcel, failure } = useStrings();
  switch (state.phase) {
    case "no-excel":
      return <Face sign="○" title={noExcel.title} detail={noExcel.detail} />;
    case "old-excel":
      return (
        <Face sign="!" title={oldExcel.title} detail={oldExcel.detail}>
          <p className="technical">{oldExcel.missing(state.missing)}</p>
        </Face>
      );
    case "failed":
      return (
        <Face sign="!" title={failure.title} detail={failure.reason[state.failure.reason]}>
          <Button appearance="primary" onClick={actions.open}>
            {failure.retry}
          </Button>
          <p className="technical">{failure.detail(state.failure.detail)}</p>
        </Face>
      );
  }
}
