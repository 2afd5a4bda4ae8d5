import { type CellPlace, showCell } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { AnnexSet } from "./annex-set";
import type { Headings } from "./headings";
import { pointedRole } from "./pointing";
import type { ReadLabel } from "./read-labels";
import type { PointedTable } from "./role-titles";

interface ReadRow {
  readonly at: CellPlace;
  readonly table: PointedTable;
  readonly role: string;
  /** The label as it was read, which stands where its cell cannot be found. */
  readonly label: string;
}

/** The rows of all annexes that were read, with their labels as printed: by these an answer knows them. */
export function listRows(
  { baseDataTables, selfEvaluations }: AnnexSet,
  headings: Headings,
  workbook: WorkbookSnapshot,
): readonly ReadLabel[] {
  const rows: ReadRow[] = [
    ...baseDataTables.flatMap(({ expenses }) =>
      expenses.flatMap(({ concept, label, labelAt }) =>
        concept === undefined ? [] : [{ at: labelAt, table: "expenses" as const, role: concept, label }],
      ),
    ),
    ...selfEvaluations.flatMap(({ money, indicators }) => [
      ...[money?.total, ...(money?.parts ?? [])].flatMap((line) => {
        const role = line === money?.total ? "total" : line?.concept;
        return line === undefined || role === undefined
          ? []
          : [{ at: line.labelAt, table: "moneyLines" as const, role, label: line.label }];
      }),
      ...indicators.map(({ name, nameAt }) => ({
        at: nameAt,
        table: "indicatorRows" as const,
        role: "indicator",
        label: name,
      })),
    ]),
  ];
  const printed = readCells(rows, workbook);
  return rows.map(({ at, table, role, label }) => {
    const text = printed.get(keyOf(at)) ?? label;
    return { at, text, table, role, isPointed: pointedRole(headings, table, text) !== undefined };
  });
}

function keyOf({ sheet, cell }: CellPlace): string {
  return `${cell} ${sheet}`;
}

/** What the cells of the labels show. */
function readCells(rows: readonly ReadRow[], { sheets }: WorkbookSnapshot): ReadonlyMap<string, string> {
  const wanted = new Set(rows.map(({ at }) => keyOf(at)));
  const found = new Map<string, string>();
  for (const { name, state, cells } of sheets) {
    if (state !== "read") continue;
    if (!rows.some(({ at }) => at.sheet === name)) continue;
    for (const cell of cells) {
      const key = keyOf({ sheet: name, cell: showCell(cell) });
      if (wanted.has(key)) found.set(key, cell.shown);
    }
  }
  return found;
}
