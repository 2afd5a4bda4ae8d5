import type { ReactNode } from "react";
import type { NarrativeTable } from "../../../engine/narrative/document";
import { useStrings } from "../../strings/use-strings";

/** A table of the report as it stands there. Its figures are compared cell by cell, not as prose. */
export function ReportTable({ table: { sheet } }: { readonly table: NarrativeTable }): ReactNode {
  const { report: words } = useStrings();
  const rows = new Map<number, { readonly column: number; readonly shown: string }[]>();
  for (const { row, column, shown } of sheet.cells) {
    rows.set(row, [...(rows.get(row) ?? []), { column, shown }]);
  }
  const spanOf = (row: number, column: number): { readonly rowSpan?: number; readonly colSpan?: number } => {
    const area = sheet.mergedAreas.find((each) => each.top === row && each.left === column);
    if (area === undefined) return {};
    return { rowSpan: area.bottom - area.top + 1, colSpan: area.right - area.left + 1 };
  };
  const isCovered = (row: number, column: number): boolean =>
    sheet.mergedAreas.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
  const last = Math.max(
    0,
    ...sheet.cells.map(({ row }) => row),
    ...sheet.mergedAreas.map(({ bottom }) => bottom),
  );
  const width = Math.max(
    0,
    ...sheet.cells.map(({ column }) => column),
    ...sheet.mergedAreas.map(({ right }) => right),
  );
  const shownAt = (row: number, column: number): string =>
    rows.get(row)?.find((each) => each.column === column)?.shown ?? "";
  return (
    // It may be wider than the pane, and is moved sideways with the keys too.
    <div className="report-table" role="group" tabIndex={0} aria-label={words.table}>
      <table>
        <tbody>
          {Array.from({ length: last + 1 }, (_, row) => (
            <tr key={row}>
              {Array.from({ length: width + 1 }, (_unused, column) =>
                isCovered(row, column) ? undefined : (
                  <td key={column} {...spanOf(row, column)}>
                    {shownAt(row, column)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
