import type { CellPlace } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { AnnexSet } from "./annex-set";
import type { HeaderCell } from "./fact";
import { listRows } from "./list-rows";
import { type Answer, pointedKey, pointedRole } from "./pointing";
import type { Headings } from "./headings";
import type { PointedTable } from "./role-titles";
import type { Unrecognised } from "./self-evaluation";

/** The heading of a column or the label of a row that was read, and what it was taken for. */
export interface ReadLabel {
  readonly at: CellPlace;
  readonly text: string;
  readonly table: PointedTable;
  /** A role of `roleTitles` in that table. */
  readonly role: string;
  /** Whether it means so because a user said it. */
  readonly isPointed: boolean;
}

/** What the labels of a workbook were taken for, and those that nobody could place. */
export interface ReadLabels {
  readonly columns: readonly ReadLabel[];
  /** Rows of money, of expenses and of indicators that were read; the label is that of the row, and an indicator's its name. */
  readonly rows: readonly ReadLabel[];
  /** Columns and rows that hold something and were not read, in the order of the annexes. */
  readonly unrecognised: readonly Unrecognised[];
  /** What users said of labels, which everything went by. */
  readonly answers: readonly Answer[];
  /** Those of the answers whose label stands nowhere in the workbook any more: they change nothing. */
  readonly lost: readonly Answer[];
}

/** Gathers the labels of all annexes; those of tables that were not read at all come last. */
export function listLabels(
  annexes: AnnexSet,
  headings: Headings,
  answers: readonly Answer[],
  workbook: WorkbookSnapshot,
): ReadLabels {
  const { baseDataTables, selfEvaluations } = annexes;
  const columns = (
    table: PointedTable,
    headers: Readonly<Partial<Record<string, HeaderCell>>>,
  ): ReadLabel[] =>
    Object.entries(headers).flatMap(([role, header]) =>
      header === undefined
        ? []
        : [
            {
              at: header.at,
              text: header.text,
              table,
              role,
              isPointed: pointedRole(headings, table, header.text) !== undefined,
            },
          ],
    );
  const read = [
    ...baseDataTables.flatMap(({ expenseColumns }) => columns("expenseColumns", expenseColumns)),
    ...selfEvaluations.flatMap((evaluation) => [
      ...columns("money", evaluation.money?.columns ?? {}),
      ...columns("indicators", evaluation.columns),
    ]),
  ];
  const rows = listRows(annexes, headings, workbook);
  return {
    columns: read,
    rows,
    unrecognised: [...baseDataTables, ...selfEvaluations, annexes].flatMap(
      ({ unrecognised = [] }) => unrecognised,
    ),
    answers,
    lost: answers.length === 0 ? [] : findLost(answers, [...read, ...rows], workbook),
  };
}

/** A heading of two rows is no cell's text, but one that was read by an answer is there all the same. */
function findLost(
  answers: readonly Answer[],
  read: readonly ReadLabel[],
  { sheets }: WorkbookSnapshot,
): readonly Answer[] {
  const labels = new Set(read.filter(({ isPointed }) => isPointed).map(({ text }) => pointedKey(text)));
  for (const { state, visibility, cells } of sheets) {
    if (state !== "read" || visibility !== "visible") continue;
    for (const { content, shown } of cells) if (content?.type === "text") labels.add(pointedKey(shown));
  }
  return answers.filter(({ label }) => !labels.has(pointedKey(label)));
}
