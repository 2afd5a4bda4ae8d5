import { type CellArea, isInside, parseArea } from "../../engine/workbook/address";
import { mostArrayAreas, mostFormulaCharacters } from "./reading-limits";
import type { ScannedCell, ScannedFormula } from "./scan-sheet-data";
import { type FormulaTemplate, parseFormula, translateFormula } from "./translate-formula";
import { WorkbookUnreadable } from "./workbook-unreadable";

interface SharedFormula {
  readonly length: number;
  readonly template: FormulaTemplate;
  readonly row: number;
  readonly column: number;
}

/** A formula whose text stands at a cell that was not read yet. */
export interface PendingFormula {
  readonly shared: string;
  readonly row: number;
  readonly column: number;
}

/** What to show for a formula that points to a text that is not there. */
export const unknownFormula = "=";

/** Gives every cell of a sheet its own formula, expanding shared and array formulas. One for a sheet. */
export class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();
  private areas: { readonly area: CellArea; readonly formula: string }[] = [];
  private characters = 0;

  /** The cell's formula with its "=", a pending one where its text may still come, undefined where it has none. */
  read(cell: ScannedCell): string | PendingFormula | undefined {
    const { formula } = cell;
    if (formula === undefined) return this.findInArea(cell);
    const text = cleanFormula(formula.text);
    if (formula.kind === "shared" && formula.shared !== undefined) {
      if (text === "") return this.expand({ shared: formula.shared, row: cell.row, column: cell.column });
      const template = parseFormula(text);
      this.shared.set(formula.shared, { length: text.length, template, row: cell.row, column: cell.column });
    }
    if (formula.kind === "array" || formula.kind === "dataTable") return this.readArea(formula, text, cell);
    return text === "" ? this.findInArea(cell) : `=${text}`;
  }

  /** The formula of a cell that was left pending, once the whole sheet is read. */
  resolve(pending: PendingFormula): string {
    const expanded = this.expand(pending);
    return typeof expanded === "string" ? expanded : unknownFormula;
  }

  private expand(pending: PendingFormula): string | PendingFormula {
    const master = this.shared.get(pending.shared);
    if (master === undefined) return pending;
    const shift = { rows: pending.row - master.row, columns: pending.column - master.column };
    // A long formula shared by a whole sheet would fill the memory.
    this.characters += master.length;
    if (this.characters > mostFormulaCharacters)
      throw new WorkbookUnreadable("too-large", "too long formulas");
    return `=${translateFormula(master.template, shift)}`;
  }

  /** One formula fills an area; its other cells hold only results, and none of them can be changed alone. */
  private readArea(formula: ScannedFormula, text: string, cell: ScannedCell): string {
    const shown = formula.kind === "array" ? `=${text}` : `=TABLE(${formula.inputs.join(",")})`;
    const area = parseArea(formula.area ?? "");
    if (area !== undefined && (area.top !== area.bottom || area.left !== area.right)) {
      this.areas.push({ area, formula: shown });
      if (this.areas.length > mostArrayAreas) this.dropPassedAreas(cell.row);
    }
    return shown;
  }

  private dropPassedAreas(row: number): void {
    this.areas = this.areas.filter(({ area }) => area.bottom >= row);
    if (this.areas.length > mostArrayAreas)
      throw new WorkbookUnreadable("too-large", "too many array formulas");
  }

  private findInArea(cell: ScannedCell): string | undefined {
    if (this.areas.length === 0) return undefined;
    return this.areas.find(({ area }) => isInside(area, cell))?.formula;
  }
}

/**
 * A formula as Excel's own interface gives it: without a leading "=", and without the prefixes by which
 * a file marks functions newer than the format (_xlfn.CONCAT).
 */
function cleanFormula(raw: string): string {
  const text = raw.startsWith("=") ? raw.slice(1) : raw;
  if (!text.includes("_xl")) return text;
  return text.replace(/"[^"]*"|'[^']*'|_xl(?:fn|ws|pm|udf)\./g, (token) =>
    token.startsWith("_") ? "" : token,
  );
}
