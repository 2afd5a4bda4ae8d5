import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OpenState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";
import { Face } from "./Face";
import { UnreadPart } from "./UnreadPart";
import { LeftAloneItems } from "./LeftAloneList";

/** The page over a workbook without annexes: what was looked for, where, and what can be done. */
export function NoAnnexFace({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const { noAnnex } = useStrings();
  const { leftAlone } = state.review.annexes;
  return (
    <Face sign="○" title={noAnnex.title} detail={noAnnex.detail}>
      <div className="looked-for">
        <h3>{noAnnex.lookedFor}</h3>
        <ul>
          <li>{noAnnex.base}</li>
          <li>{noAnnex.evaluation}</li>
        </ul>
        <LeftAloneItems leftAlone={leftAlone} />
      </div>
      <UnreadPart state={state} actions={actions} />
      <div className="buttons">
        <Button appearance="primary" disabled={state.task !== undefined} onClick={actions.open}>
          {noAnnex.again}
        </Button>
        <Button onClick={() => actions.choose("export")}>{noAnnex.insert}</Button>
      </div>
    </Face>
  );
}
