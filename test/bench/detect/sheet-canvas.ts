import { type CellArea, type CellPlace, showCell } from "../../../src/engine/workbook/address";
import type { CellSnapshot, SheetSnapshot } from "../../../src/engine/workbook/snapshot";
import type { CellInput, SheetPlan } from "./model";

/** Where a cell is put, and how many rows and columns are merged into it. */
export interface Spot {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns?: number;
  /** What errors, variations and expectations call the cell. */
  readonly key?: string;
}

/** A sheet while tables are drawn on it. */
export class SheetCanvas {
  private readonly cells: CellSnapshot[] = [];
  private readonly merged: CellArea[] = [];

  constructor(
    private readonly plan: SheetPlan,
    private readonly overrides: ReadonlyMap<string, CellInput | undefined>,
    private readonly places: Map<string, CellPlace>,
  ) {}

  /** Puts an input into a cell; an override of its key stands over it. */
  put(spot: Spot, input: CellInput | undefined): void {
    const { rows = 1, columns = 1, key } = spot;
    const at = { row: spot.row + this.plan.top, column: spot.column + this.plan.left };
    if (key !== undefined) this.places.set(key, { sheet: this.plan.name, cell: showCell(at) });
    if (rows * columns > 1) {
      this.merged.push({
        top: at.row,
        left: at.column,
        bottom: at.row + rows - 1,
        right: at.column + columns - 1,
      });
    }
    const drawn = key !== undefined && this.overrides.has(key) ? this.overrides.get(key) : input;
    const content = drawn && contentOf(drawn);
    if (content !== undefined) this.cells.push({ ...at, ...content });
  }

  /** Says that what the key names stands in a cell that is put elsewhere: one merged over several rows. */
  stand(key: string, spot: Spot): void {
    const at = { row: spot.row + this.plan.top, column: spot.column + this.plan.left };
    this.places.set(key, { sheet: this.plan.name, cell: showCell(at) });
  }

  /** Puts words; nothing for none. */
  text(spot: Spot, text: string): void {
    this.put(spot, text === "" ? undefined : { text });
  }

  /** The sheet as a host gives it. */
  finish(): SheetSnapshot {
    const { name, visibility, isProtected } = this.plan;
    return {
      name,
      state: "read",
      visibility,
      isProtected,
      cells: this.cells.sort((a, b) => a.row - b.row || a.column - b.column),
      mergedAreas: this.merged.sort((a, b) => a.top - b.top || a.left - b.left),
      hiddenRows: [],
      hiddenColumns: [],
    };
  }
}

function contentOf(input: CellInput): Omit<CellSnapshot, "row" | "column"> | undefined {
  if ("text" in input) {
    return input.text === ""
      ? undefined
      : { content: { type: "text", value: input.text }, shown: input.text };
  }
  if ("error" in input) {
    return { content: { type: "error", value: input.error }, shown: input.error, formula: input.formula };
  }
  const { stored, shown, format, formula } = input;
  return {
    content: { type: "number", value: Number(stored) },
    shown,
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { numberFormat: format }),
  };
}
