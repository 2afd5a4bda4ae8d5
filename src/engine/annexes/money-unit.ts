import { tightText } from "./extract-fact";
import type { Grid } from "./grid";
import { bracketsOf } from "./label-index";

/** The unit of the amounts below a header row: from its labels' brackets, else a line above; 万元 where the form is silent. */
export function findMoneyUnit(grid: Grid, headerRow: number, top: number): "万元" | "元" {
  for (const cell of grid.row(headerRow)) {
    const printed = bracketsOf(cell.text).map((each) => each.replace(/^单位[:：]/, ""));
    const unit = printed.find((each) => each === "万元" || each === "元");
    if (unit !== undefined) return unit;
  }
  for (let row = top; row <= headerRow; row += 1) {
    for (const cell of grid.row(row)) {
      const match = /单位[:：]?\s*(?:人民币)?(万元|元)/.exec(tightText(cell.text));
      if (match !== null) return match[1] === "元" ? "元" : "万元";
    }
  }
  return "万元";
}
