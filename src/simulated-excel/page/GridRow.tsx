import { memo, type CSSProperties, type ReactNode } from "react";
import type { CellArea } from "../../engine/workbook/address";
import type { Sheet } from "../workbook/sheet";
import { cellLooks, pixels, runsOver } from "./cell-looks";

interface GridRowProps {
  readonly sheet: Sheet;
  readonly row: number;
  /** The columns that are shown, hidden ones left out. */
  readonly columns: readonly number[];
  /** The first row that is painted; a merged area that began above it begins here. */
  readonly firstRow: number;
  readonly contentVersion: number;
}

/** One row of cells; what a merged area covers is left out. */
export const GridRow = memo(function GridRow({ sheet, row, columns, firstRow }: GridRowProps): ReactNode {
  const height = pixels(sheet.rowHeight(row));
  return (
    <tr role="row" style={{ height }}>
      <th scope="row" role="rowheader" data-row-head={row}>
        {row + 1}
      </th>
      {columns.map((column) => {
        const merged = sheet.mergedAreaAt({ row, column });
        if (merged !== undefined && (column !== merged.left || row !== Math.max(merged.top, firstRow)))
          return null;
        return (
          <GridCell key={column} sheet={sheet} row={row} column={column} merged={merged} columns={columns} />
        );
      })}
    </tr>
  );
});

function GridCell({
  sheet,
  row,
  column,
  merged,
  columns,
}: Pick<GridRowProps, "sheet" | "row" | "columns"> & {
  column: number;
  merged: CellArea | undefined;
}): ReactNode {
  const area = merged ?? { top: row, bottom: row, left: column, right: column };
  const cell = sheet.cellAt(area.top, area.left);
  const text = sheet.show(cell);
  const className = `${cell.style.wrapText === true ? "wraps" : ""}${runsOver(sheet, row, column, cell) ? " runs-over" : ""}`;
  return (
    <td
      role="gridcell"
      data-row={area.top}
      data-column={area.left}
      {...(className !== "" && { className })}
      {...spans(sheet, row, area, columns)}
      style={cellLooks(sheet, area, cell)}
    >
      {text !== "" && (
        <div className="cell-text" style={textBox(sheet, area)}>
          {text}
        </div>
      )}
    </td>
  );
}

function spans(
  sheet: Sheet,
  row: number,
  area: CellArea,
  columns: readonly number[],
): { rowSpan?: number; colSpan?: number } {
  let rowSpan = 0;
  for (let one = row; one <= area.bottom; one += 1) if (!sheet.hiddenRows.has(one)) rowSpan += 1;
  const colSpan = columns.filter((one) => one >= area.left && one <= area.right).length;
  return { ...(rowSpan > 1 && { rowSpan }), ...(colSpan > 1 && { colSpan }) };
}

/** A row whose height somebody set cuts its text; any other grows with it, as Excel's rows do. */
function textBox(sheet: Sheet, { top, bottom }: CellArea): CSSProperties {
  let height = 0;
  for (let row = top; row <= bottom; row += 1) {
    if (!sheet.rowHeights.has(row)) return {};
    height += sheet.hiddenRows.has(row) ? 0 : pixels(sheet.rowHeight(row));
  }
  return { maxHeight: height };
}
