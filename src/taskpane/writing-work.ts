import type { CellEdit } from "../engine/workbook/edit";
import type { ApplyOutcome, WorkbookHost } from "../hosts/workbook-host";
import { findReasonCell, storedValue } from "./findings/reason-cell";
import { withExplanation } from "./memory/explanations";
import { undoEdits, withEntry, withoutRefused } from "./memory/journal";
import type { OwnWrites } from "./own-writes";
import type { PaneDesk } from "./pane-desk";
import { isOpen, type Notice, type OpenState, type PaneState } from "./pane-state";
import type { GoujiActions } from "./use-gouji";

interface WritingDesk extends PaneDesk {
  readonly own: OwnWrites;
  readonly current: () => PaneState;
  readonly reviewAgain: (from: WorkbookHost, notice?: Notice) => Promise<void>;
}

/** What the pane writes to the workbook, and how it takes that back. What stood there before is kept in the workbook first. */
export function writingWork({
  onOpen,
  remember,
  send,
  own,
  current,
  reviewAgain,
}: WritingDesk): Pick<GoujiActions, "write" | "explain" | "undo" | "addSheet"> {
  const apply = async (to: WorkbookHost, edits: readonly CellEdit[]): Promise<ApplyOutcome> => {
    try {
      return await to.apply(edits);
    } catch (error) {
      // Without an answer it may have been made all the same, and is told of as a change in a moment.
      own.noteCells(edits);
      throw error;
    }
  };

  const write = async (to: WorkbookHost, title: string, edits: readonly CellEdit[]): Promise<void> => {
    const state = current();
    if (!isOpen(state) || edits.length === 0) return;
    const { memory } = state;
    // The old values are safe in the document before anything is changed.
    await remember(to, "journal", { ...memory, journal: withEntry(memory.journal, { title, edits }) });
    const outcome = await apply(to, edits);
    if ("refused" in outcome) {
      await remember(to, "journal", memory);
      await reviewAgain(to, { kind: "refused", refused: outcome.refused });
      return;
    }
    own.noteCells(edits);
    const notice: Notice = { kind: "written", title, count: outcome.applied };
    try {
      await reviewAgain(to, notice);
    } catch {
      // It is written all the same; the host tells of the change in a moment, and the workbook is read again.
      send({ type: "told", notice });
    }
  };

  const undo = async (to: WorkbookHost, { memory }: OpenState): Promise<void> => {
    const entry = memory.journal.at(-1);
    if (entry === undefined) return;
    const all = undoEdits(entry);
    const first = await apply(to, all);
    if ("refused" in first && first.refused.some(({ reason }) => reason === "protected")) {
      // The sheet may be opened again, and then everything can go back: nothing is given up for it.
      await reviewAgain(to, { kind: "refused", refused: first.refused });
      return;
    }
    const left = "refused" in first ? withoutRefused(all, first.refused) : { edits: all, skipped: [] };
    // What can be put back is put back; a cell that changed since is named and stays as it is.
    const second = "refused" in first && left.edits.length > 0 ? await apply(to, left.edits) : undefined;
    if (second !== undefined && "refused" in second) {
      await reviewAgain(to, { kind: "refused", refused: second.refused });
      return;
    }
    own.noteCells(left.edits);
    await remember(to, "journal", { ...memory, journal: memory.journal.slice(0, -1) });
    const { title } = entry;
    await reviewAgain(to, { kind: "undone", title, count: left.edits.length, skipped: left.skipped });
  };

  return {
    write: (title, edits) => onOpen("writing", (to) => write(to, title, edits)),
    explain: (title, finding, text) =>
      onOpen("writing", async (to, { review, snapshot, memory }) => {
        const cell = findReasonCell(finding, review);
        if (cell === undefined) {
          const explanations = withExplanation(memory.explanations, finding, text);
          await remember(to, "explanations", { ...memory, explanations });
          send({ type: "told", notice: { kind: "explained" } });
          return;
        }
        const { at } = cell;
        await write(to, title, [{ at, before: storedValue(snapshot, at), after: text }]);
      }),
    undo: () => onOpen("writing", undo),
    addSheet: (sheet) =>
      onOpen("adding-sheet", async (to) => {
        const name = await to.addSheet(sheet);
        own.noteSheet();
        send({ type: "told", notice: { kind: "sheet-added", name } });
      }),
  };
}
