import Big from "big.js";
import { readValue } from "../numbers/parse-quantity";
import type { Quantity, Reading } from "../numbers/reading";
import type { Fact, TextFact } from "./fact";
import type { Grid, GridCell } from "./grid";

/** The fact a cell states; `unit` is what a number without a unit is measured in. */
export function extractFact(grid: Grid, cell: GridCell, label: string, unit?: string): Fact {
  return factOf(grid, cell, label, readValue(cell.text, { unit, words: grid.words }));
}

/** A fact whose reading the caller found. */
export function factOf(grid: Grid, cell: GridCell, label: string, reading: Reading, shown = cell.text): Fact {
  const formula = cell.cell?.formula;
  // What stands in the cell is the formula itself: neither a number nor nothing.
  const isUncalculated = formula !== undefined && cell.cell?.content === undefined;
  return {
    at: grid.place(cell),
    label,
    shown: isUncalculated ? formula : shown,
    reading: isUncalculated ? { form: "uncalculated" } : reading,
    content: cell.cell?.content,
    isFormula: cell.cell?.formula !== undefined,
  };
}

/**
 * A rate in per cent, however it is written: "99.98%", 0.9998 shown as a percentage,
 * "79.27" under 执行率（%）, "1" or "0.9998" without a sign.
 */
export function extractRate(grid: Grid, cell: GridCell, label: string, unit: string | undefined): Fact {
  const reading = readValue(cell.text, { unit, words: grid.words });
  if (reading.form !== "quantity") return factOf(grid, cell, label, reading);
  const { quantity } = reading;
  if (quantity.unit === "%") return factOf(grid, cell, label, reading);
  return factOf(grid, cell, label, { ...reading, quantity: asPercent(quantity) });
}

/** The largest number without a sign that is a share of 1 rather than a percentage: 1.5 is 150 %, 2 is 2 %. */
export const largestShare = new Big("1.5");

function asPercent(quantity: Quantity): Quantity {
  const isShare = quantity.value.abs().lte(largestShare);
  return {
    ...quantity,
    value: isShare ? quantity.value.times(100) : quantity.value,
    decimals: isShare ? Math.max(0, quantity.decimals - 2) : quantity.decimals,
    unit: "%",
    kind: "percent",
  };
}

/** Words with their place; white space inside is kept. */
export function extractText(grid: Grid, cell: GridCell): TextFact {
  return { at: grid.place(cell), text: cell.text };
}

/** A label without any white space, brackets as printed. */
export function tightText(text: string): string {
  return text.replace(/[\s\u3000\u00a0\u200b]+/g, "");
}

/** The points printed inside a label, "产出指标（40分）" or "数量指标15分"; undefined where none are. */
export function extractPrintedPoints(grid: Grid, cell: GridCell): Fact | undefined {
  const match = /(\d{1,3}(?:\.\d{1,2})?)分/.exec(tightText(cell.text).normalize("NFKC"));
  if (match === null) return undefined;
  return factOf(grid, cell, tightText(cell.text), readValue(match[0]), match[0]);
}
