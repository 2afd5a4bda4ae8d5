import { lastColumn } from "../../engine/workbook/address";
import { type CellContent, type CellSnapshot, largestSheetInCells } from "../../engine/workbook/snapshot";
import { type ContentSource, parseContent } from "./cell-content";
import { packCell } from "./cell-reference";
import { FormulaReader, type PendingFormula } from "./formula-reader";
import type { ScannedCell } from "./scan-sheet-data";
import { describeSheet, isNothing, type SheetContent, unreadSheet } from "./sheet-content";
import { type ColumnRun, readSheetPart } from "./sheet-part";
import type { ShownText } from "./shown-text";
import { type CellStyle, plainStyle } from "./styles";

/** What all sheets of a workbook share. */
export interface SheetSource extends ContentSource {
  readonly styles: readonly CellStyle[];
  readonly shownText: ShownText;
}

/** Reads a worksheet part; one with more cells than `largestSheetInCells` is left there. Throws WorkbookUnreadable. */
export function readSheet(text: string, source: SheetSource): SheetContent {
  const collector = new CellCollector(source);
  const hidden = new Set<number>();
  const met = new Set<number>();
  const frame = readSheetPart(text, {
    openRow: (row) => {
      met.add(row.row);
      if (row.isHidden) hidden.add(row.row);
    },
    cell: (cell) => collector.add(cell),
  });
  if (!frame.isWorksheet) return unreadSheet("not-a-worksheet");
  if (!frame.isWhole) return unreadSheet("too-large");
  const cells = collector.finish();
  const hiddenColumns = findHiddenColumns(frame.columns);
  return {
    state: "read",
    isProtected: frame.isProtected,
    cells,
    ...describeSheet(cells, frame.mergedAreas, {
      isRowHidden: (row) => (met.has(row) ? hidden.has(row) : frame.hidesRowsByDefault),
      isColumnHidden: (column) => hiddenColumns.has(column),
    }),
  };
}

/** By counting where runs start and end: a hostile sheet has a million runs of all columns. */
function findHiddenColumns(runs: readonly ColumnRun[]): ReadonlySet<number> {
  const starts = new Map<number, number>();
  const add = (column: number, change: number) => starts.set(column, (starts.get(column) ?? 0) + change);
  for (const { first, last, isHidden } of runs) {
    if (!isHidden || first > lastColumn) continue;
    add(first, 1);
    add(Math.min(last, lastColumn) + 1, -1);
  }
  const hidden = new Set<number>();
  let depth = 0;
  let from = 0;
  for (const [column, change] of [...starts].sort(([one], [other]) => one - other)) {
    if (depth > 0) for (let inside = from; inside < column; inside++) hidden.add(inside);
    depth += change;
    from = column;
  }
  return hidden;
}

class CellCollector {
  private readonly cells: CellSnapshot[] = [];
  private readonly formulas = new FormulaReader();
  private readonly pending: { readonly index: number; readonly formula: PendingFormula }[] = [];
  private last = -1;
  private isOrdered = true;

  constructor(private readonly source: SheetSource) {}

  /** False once there are more cells than are read. */
  add(cell: ScannedCell): boolean {
    const content = parseContent(cell, this.source);
    const formula = this.formulas.read(cell);
    if (formula === undefined && isNothing(content)) return true;
    const at = packCell(cell.row, cell.column);
    if (at <= this.last) this.isOrdered = false;
    this.last = at;
    if (typeof formula === "object") this.pending.push({ index: this.cells.length, formula });
    this.cells.push(this.show(cell, content, typeof formula === "string" ? formula : undefined));
    return this.cells.length <= largestSheetInCells;
  }

  finish(): readonly CellSnapshot[] {
    for (const { index, formula } of this.pending) {
      const cell = this.cells[index];
      if (cell !== undefined) this.cells[index] = { ...cell, formula: this.formulas.resolve(formula) };
    }
    if (this.isOrdered) return this.cells;
    // Excel writes no such sheet and may not open it; other programs do both. Of two cells at one place the later counts.
    const byPlace = new Map(this.cells.map((cell) => [packCell(cell.row, cell.column), cell]));
    return [...byPlace.entries()].sort(([one], [other]) => one - other).map(([, cell]) => cell);
  }

  private show(
    cell: ScannedCell,
    content: CellContent | undefined,
    formula: string | undefined,
  ): CellSnapshot {
    const { numberFormat } = this.source.styles[cell.style] ?? plainStyle;
    return {
      row: cell.row,
      column: cell.column,
      content,
      shown: this.source.shownText.show(content, numberFormat),
      ...(formula !== undefined && { formula }),
      ...(numberFormat !== undefined && { numberFormat }),
    };
  }
}
