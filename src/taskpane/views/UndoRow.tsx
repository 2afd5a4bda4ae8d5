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
  if (last === undefined) return null;
  return (
    <div className="undo-row">
      <Button appearance="subtle" size="small" disabled={state.task !== undefined} onClick={actions.undo}>
        ↶ {strings.undoLast(last.title, last.edits.length)}
      </Button>
    </div>
  );
}
