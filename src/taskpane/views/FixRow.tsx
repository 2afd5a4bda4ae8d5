import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Fix } from "../../engine/finding";
import type { CellEdit } from "../../engine/workbook/edit";
import { useStrings } from "../strings/use-strings";
import { isBlank, nameOfCell, showValue } from "./name-of-place";

/** What a fix would change, cell by cell, and the button that does it. */
export function FixRow({
  fix: { title, edits },
  isBusy,
  write,
  near,
}: {
  readonly fix: Fix;
  readonly isBusy: boolean;
  readonly write: (title: string, edits: readonly CellEdit[]) => void;
  readonly near: string | undefined;
}): ReactNode {
  const { card, blank } = useStrings();
  return (
    <div className="fix">
      <ul className="changes" aria-label={card.fix}>
        {edits.map(({ at, before, after }) => (
          <li key={nameOfCell(at)}>
            <span className="quiet">{at.sheet === near ? at.cell : nameOfCell(at)}</span>
            {isBlank(before) ? <span className="quiet">{blank}</span> : <del>{before}</del>}
            <span aria-hidden="true">→</span>
            <ins>{showValue(after, blank)}</ins>
          </li>
        ))}
      </ul>
      <Button
        appearance="primary"
        size="small"
        disabled={isBusy}
        title={title}
        aria-label={`${edits.length > 1 ? card.acceptAll(edits.length) : card.accept}: ${title}`}
        onClick={() => write(title, edits)}
      >
        {edits.length > 1 ? card.acceptAll(edits.length) : card.accept}
      </Button>
    </div>
  );
}
