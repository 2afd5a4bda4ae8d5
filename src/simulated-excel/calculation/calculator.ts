import { tokenize } from "@borgar/fx";
import type { CellArea } from "../../engine/workbook/address";
import { isSameContent } from "../workbook/cell";
import { boundAreas, intersectAreas, quoteSheet } from "../workbook/read-address";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import { evaluateFormula } from "./evaluate-formula";
import { UncalculatedFormula, type Scalar } from "./operand";
import { parseFormula } from "./parse-formula";

/** A part of the workbook whose cells changed. */
export interface ChangedArea {
  readonly sheet: Sheet;
  readonly area: CellArea;
}

interface FormulaCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Keeps the results of formulas up with the cells they refer to. */
export class Calculator {
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** Calculates what depends on the changed areas, and the formulas that stand in them. */
  recalculate(changes: readonly ChangedArea[]): void {
    if (this.#workbook.calculationMode === "Manual") return;
    const rest = new Set(this.#formulaCells());
    const due = new Map<string, FormulaCell>();
    let frontier = changes;
    while (frontier.length > 0 && rest.size > 0) {
      const next: ChangedArea[] = [];
      for (const cell of rest) {
        if (!frontier.some((change) => this.#isTouched(cell, change))) continue;
        rest.delete(cell);
        due.set(keyOf(cell.sheet, cell.row, cell.column), cell);
        next.push({ sheet: cell.sheet, area: oneCell(cell) });
      }
      frontier = next;
    }
    this.#calculate(due);
  }

  /** Calculates every formula of the workbook. */
  recalculateAll(): void {
    this.#calculate(
      new Map(this.#formulaCells().map((cell) => [keyOf(cell.sheet, cell.row, cell.column), cell])),
    );
  }

  /** Calculates the formulas that came without a result. */
  calculateMissing(): void {
    const missing = this.#formulaCells().filter(
      (cell) => cell.sheet.cellAt(cell.row, cell.column).content === undefined,
    );
    this.#calculate(new Map(missing.map((cell) => [keyOf(cell.sheet, cell.row, cell.column), cell])));
  }

  /** Makes every formula speak of a sheet by its new name. */
  renameSheet(before: string, after: string): void {
    for (const { sheet, row, column, formula } of this.#formulaCells()) {
      const renamed = tokenize(formula)
        .map(({ type, value }) => (type.startsWith("range") ? renameIn(value, before, after) : value))
        .join("");
      if (renamed !== formula) sheet.putCell(row, column, { ...sheet.cellAt(row, column), formula: renamed });
    }
  }

  #formulaCells(): FormulaCell[] {
    const cells: FormulaCell[] = [];
    for (const sheet of this.#workbook.worksheets) {
      for (const { row, column } of sheet.formulaPositions()) {
        cells.push({ sheet, row, column, formula: sheet.cellAt(row, column).formula ?? "" });
      }
    }
    return cells;
  }

  #isTouched(cell: FormulaCell, change: ChangedArea): boolean {
    if (cell.sheet === change.sheet && intersectAreas(oneCell(cell), change.area) !== undefined) return true;
    const { addresses, isOpen } = parseFormula(cell.formula);
    if (isOpen) return true;
    return addresses.some((address) => {
      const sheet = address.sheet === undefined ? cell.sheet : this.#workbook.findSheet(address.sheet);
      return sheet === change.sheet && intersectAreas(address.area, change.area) !== undefined;
    });
  }

  #calculate(due: Map<string, FormulaCell>): void {
    const touched = new Map<Sheet, CellArea>();
    const running = new Set<string>();
    const read = (sheet: Sheet, row: number, column: number): Scalar => {
      const key = keyOf(sheet, row, column);
      if (running.has(key)) throw new UncalculatedFormula("circular references");
      const cell = due.get(key);
      if (cell !== undefined) run(key, cell);
      return sheet.cellAt(row, column).content;
    };
    const run = (key: string, { sheet, row, column, formula }: FormulaCell): void => {
      due.delete(key);
      running.add(key);
      const before = sheet.cellAt(row, column);
      try {
        const content = evaluateFormula(formula, { workbook: this.#workbook, sheet, row, column, read });
        if (!isSameContent(content, before.content)) {
          sheet.putCell(row, column, { ...before, content });
          const area = oneCell({ row, column });
          touched.set(sheet, boundAreas(touched.get(sheet) ?? area, area));
        }
      } catch (error) {
        if (!(error instanceof UncalculatedFormula)) throw error;
        this.#workbook.gaps.record(error.message);
      }
      running.delete(key);
    };
    for (const [key, cell] of due) run(key, cell);
    for (const [sheet, area] of touched) this.#workbook.announce({ kind: "calculated", sheet, area });
  }
}

function keyOf(sheet: Sheet, row: number, column: number): string {
  return `${sheet.id}${String(row)},${String(column)}`;
}

function oneCell({ row, column }: { row: number; column: number }): CellArea {
  return { top: row, bottom: row, left: column, right: column };
}

function renameIn(reference: string, before: string, after: string): string {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(reference);
  const named = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return named?.toLowerCase() === before.toLowerCase()
    ? `${quoteSheet(after)}!${match?.[3] ?? ""}`
    : reference;
}
