import { type ReactNode, type RefObject } from "react";
import type { CellArea } from "../../engine/workbook/address";
import type { Sheet } from "../workbook/sheet";
import { useMeasured } from "./Grid";
import type { RowWindow } from "./use-row-window";

/** A rectangle in the grid, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface SelectionFrameProps {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly sheet: Sheet;
  readonly contentVersion: number;
  readonly rows: RowWindow;
  /** What lies over the active cell. */
  readonly children: (place: Place) => ReactNode;
}

/** Draws the selection over the table, where its cells really stand. */
export function SelectionFrame({
  table,
  sheet,
  contentVersion,
  rows,
  children,
}: SelectionFrameProps): ReactNode {
  const key = JSON.stringify(sheet.selection);
  const places = useMeasured(
    () => ({
      areas: sheet.selection.map((area) => placeOf(table.current, sheet, area, rows)),
      active: placeOf(table.current, sheet, activeArea(sheet), rows),
    }),
    [table, sheet, key, contentVersion, rows],
  );
  if (places === undefined) return null;
  const isSeveral = places.areas.length > 1;
  return (
    <>
      {places.areas.map(
        (place, index) =>
          place !== undefined && (
            <div key={index} className={`selection${isSeveral ? " is-several" : ""}`} style={place} />
          ),
      )}
      {places.active !== undefined && children(places.active)}
    </>
  );
}

function activeArea(sheet: Sheet): CellArea {
  const { row, column } = sheet.activeCell;
  return sheet.mergedAreaAt({ row, column }) ?? { top: row, bottom: row, left: column, right: column };
}

function placeOf(
  table: HTMLTableElement | null,
  sheet: Sheet,
  area: CellArea,
  rows: RowWindow,
): Place | undefined {
  const lastRow = rows.visible.at(-1) ?? 0;
  const first = find(table, sheet, Math.max(area.top, rows.first), area.left);
  const last = find(table, sheet, Math.min(area.bottom, lastRow), area.right);
  if (first === undefined || last === undefined) return undefined;
  const left = first.offsetLeft;
  const top = first.offsetTop;
  return {
    left,
    top,
    width: last.offsetLeft + last.offsetWidth - left,
    height: last.offsetTop + last.offsetHeight - top,
  };
}

function find(
  table: HTMLTableElement | null,
  sheet: Sheet,
  row: number,
  column: number,
): HTMLElement | undefined {
  const merged = sheet.mergedAreaAt({ row, column });
  const at = { row: merged?.top ?? row, column: merged?.left ?? column };
  // An area of whole rows ends at the last column that is painted.
  const cell =
    table?.querySelector<HTMLElement>(`[data-row="${String(at.row)}"][data-column="${String(at.column)}"]`) ??
    table?.querySelector<HTMLElement>(`[data-row="${String(at.row)}"]:last-child`);
  return cell ?? undefined;
}
