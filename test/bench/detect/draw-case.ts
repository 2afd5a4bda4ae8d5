import type { CellPlace } from "../../../src/engine/workbook/address";
import type { WorkbookSnapshot } from "../../../src/engine/workbook/snapshot";
import { drawBaseData } from "./draw-base-data";
import { drawEvaluation } from "./draw-evaluation";
import type { Case } from "./model";
import { SheetCanvas } from "./sheet-canvas";

/** A case as a workbook, with the place of every cell that has a key. */
export interface DrawnCase {
  readonly snapshot: WorkbookSnapshot;
  readonly places: ReadonlyMap<string, CellPlace>;
}

/** Draws every sheet; tables on one sheet stand below each other with an empty row between. */
export function drawCase({ family, seed, sheets, overrides }: Case): DrawnCase {
  const places = new Map<string, CellPlace>();
  const drawn = sheets.map((plan) => {
    const canvas = new SheetCanvas(plan, overrides, places);
    let row = 0;
    for (const table of plan.tables) {
      row =
        (table.kind === "evaluation"
          ? drawEvaluation(canvas, table, row)
          : drawBaseData(canvas, table, row)) + 1;
    }
    plan.rows.forEach((texts, at) => {
      texts.forEach((text, column) => {
        canvas.text({ row: row + at, column }, text);
      });
    });
    return canvas.finish();
  });
  return { snapshot: { name: `${family}-${seed}.xlsx`, sheets: drawn }, places };
}
