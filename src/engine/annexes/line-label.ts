import type { Grid, GridCell } from "./grid";

/**
 * The label of a row of amounts: the nearest cell left of them that is not blank
 * and does not come down from the header rows, as the label of the whole block does.
 */
export function findLineLabel(
  grid: Grid,
  row: number,
  firstColumn: number,
  headerBottom: number,
): GridCell | undefined {
  for (let column = firstColumn - 1; column >= 0;) {
    const cell = grid.at(row, column);
    if (cell.text !== "" && cell.area.top > headerBottom) return cell;
    column = cell.area.left - 1;
  }
  return undefined;
}
