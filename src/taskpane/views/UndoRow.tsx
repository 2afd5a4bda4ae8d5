import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OpenState } from "../pane-state";
import { useStrings } from "../strings/use-strings";
import type { GoujiActions } from "../use-gouji";

/** The way back from the last write, kept in the workbook and so there after a restart too. */
export function UndoRow({
  state,
  actions,
}: {
  readonly state: OpenState;
  readonly actions: GoujiActions;
}): ReactNode {
  const strings = useStrings();
  const last = state.memory.journal.at(-1);
  // Right after a write the notice of it has the button.
  if (last === undefined || state.notice?.kind === "written") return null;
  return (
    <div className="undo-row">
      <Button appearance="subtle" size="small" disabled={state.task !== undefined} onClick={actions.undo}>
        <span aria-hidden="true">↶</span>
        <span className="undo-title">{strings.undoLast(last.title, last.edits.length)}</span>
      </Button>
    </div>
  );
}
