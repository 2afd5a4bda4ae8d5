import type { Columns } from "./find-columns";
import { cellUnder } from "./find-table";
import type { Grid, GridCell } from "./grid";
import type { Headings } from "./headings";
import { matchesLabel } from "./label-index";
import { pointedRole } from "./pointing";
import type { IndicatorColumn } from "./self-evaluation";
import { isFiller } from "./unread-labels";

/**
 * Whether a row below an indicator header is an indicator, as far as a user or its label says so: a user's answer
 * knows it by its name or by what stands first in it; a subtotal (小计) has neither target nor result.
 */
export function roleOfRow(
  grid: Grid,
  row: number,
  columns: Columns<IndicatorColumn>,
  headings: Headings,
): "indicator" | "none" | undefined {
  const named = columns.name === undefined ? undefined : cellUnder(grid, row, columns.name);
  const first = grid.row(row).find((cell) => cell.text !== "");
  // A name that is merged over several rows is that of the first.
  const labels = [named, first].filter((cell): cell is GridCell => cell?.row === row && cell.text !== "");
  const said = labels.flatMap((cell) => pointedRole(headings, "indicatorRows", cell.text) ?? [])[0];
  if (said !== undefined) return said === "indicator" ? "indicator" : "none";
  const isSubtotal = labels.some((cell) => matchesLabel(headings.rows.subtotal, cell.text));
  return isSubtotal && !hasValues(grid, row, columns) ? "none" : undefined;
}

function hasValues(grid: Grid, row: number, columns: Columns<IndicatorColumn>): boolean {
  return [columns.initialTarget, columns.target, columns.actual].some((column) => {
    const cell = column === undefined ? undefined : cellUnder(grid, row, column);
    // A label that is merged across the row is no value.
    return cell !== undefined && !isFiller(cell.text) && cell.area.left >= (column?.left ?? 0);
  });
}
