import * as v from "valibot";
import type { CellEdit, RefusedEdit } from "../../engine/workbook/edit";

// JSON has no undefined: an empty cell is a key that is not there.
const cellValue = v.exactOptional(v.union([v.string(), v.number(), v.boolean()]));

const entrySchema = v.object({
  /** What was written, in the words of the language it was written in: "自动填分". */
  title: v.string(),
  edits: v.array(
    v.object({
      at: v.object({ sheet: v.string(), cell: v.string() }),
      before: cellValue,
      after: cellValue,
    }),
  ),
});

/** The writes that can be undone, the latest last. */
export const journalSchema = v.object({ version: v.literal(1), entries: v.array(entrySchema) });

/** One write, with what stood in the cells before. */
export interface JournalEntry {
  readonly title: string;
  readonly edits: readonly CellEdit[];
}

/** More than anyone steps back, and far below what a workbook's settings may hold. */
const longestJournal = 20;

/** The journal with one more write; the oldest are forgotten. */
export function withEntry(journal: readonly JournalEntry[], entry: JournalEntry): readonly JournalEntry[] {
  return [...journal, entry].slice(-longestJournal);
}

/** A stored journal as edits: a value that is not there is an empty cell. */
export function readEntries({ entries }: v.InferOutput<typeof journalSchema>): readonly JournalEntry[] {
  return entries.map(({ title, edits }) => ({
    title,
    edits: edits.map(({ at, before, after }) => ({ at, before, after })),
  }));
}

/** The edits that put back what stood there, the last written first. */
export function undoEdits({ edits }: JournalEntry): readonly CellEdit[] {
  return [...edits].reverse().map(({ at, before, after }) => ({ at, before: after, after: before }));
}

/**
 * What is left to undo when a host refused some of the edits: the others. `skipped` are the cells that must be
 * named; one that already holds its old value (the write never came so far) needs no word.
 */
export function withoutRefused(
  edits: readonly CellEdit[],
  refused: readonly RefusedEdit[],
): { readonly edits: readonly CellEdit[]; readonly skipped: readonly RefusedEdit[] } {
  const refusalOf = (edit: CellEdit): RefusedEdit | undefined =>
    refused.find(({ at }) => at.sheet === edit.at.sheet && at.cell === edit.at.cell);
  const skipped = edits.flatMap((edit) => {
    const refusal = refusalOf(edit);
    if (refusal === undefined) return [];
    const isBackAlready = refusal.reason === "changed" && (refusal.found ?? "") === (edit.after ?? "");
    return isBackAlready ? [] : [refusal];
  });
  return { edits: edits.filter((edit) => refusalOf(edit) === undefined), skipped };
}
