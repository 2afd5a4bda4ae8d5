import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { showColumn, type CellArea, type CellPosition } from "../../engine/workbook/address";
import type { Sheet } from "../workbook/sheet";
import { pixels } from "./cell-looks";
import { GridRow } from "./GridRow";
import { areaAt, areaBetween } from "./move-selection";
import { SelectionFrame } from "./SelectionFrame";
import { useRowWindow } from "./use-row-window";

/** What the grid tells of what a person does with it. */
export interface GridProps {
  readonly sheet: Sheet;
  /** Differs when cells must be painted anew. */
  readonly contentVersion: number;
  readonly label: string;
  readonly selectAllLabel: string;
  readonly onSelect: (areas: readonly CellArea[]) => void;
  readonly onEdit: () => void;
  /** The editor, which lies over the active cell. */
  readonly editor: (place: { left: number; top: number; width: number; height: number }) => ReactNode;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** The cells of a sheet as a plain table, merged areas spanning; of a long sheet only the rows in view. */
export function Grid({
  sheet,
  contentVersion,
  label,
  selectAllLabel,
  onSelect,
  onEdit,
  editor,
  scroller,
}: GridProps): ReactNode {
  const table = useRef<HTMLTableElement>(null);
  // A sheet is changed in place; its version makes the difference.
  const extent = useMemo(() => ({ ...extentOf(sheet), version: contentVersion }), [sheet, contentVersion]);
  const rows = useRowWindow(sheet, extent.rows, scroller, contentVersion);
  const columns = useMemo(
    () =>
      Array.from({ length: extent.columns }, (_, column) => column).filter(
        (column) => !sheet.hiddenColumns.has(column),
      ),
    [sheet, extent],
  );
  const anchor = useRef<CellPosition>({ row: 0, column: 0 });
  const selected = sheet.selection;

  const press = useCallback(
    (event: MouseEvent<HTMLTableElement>) => {
      const at = positionOf(event.target);
      if (at === undefined || event.button !== 0) return;
      event.preventDefault();
      if (event.shiftKey) onSelect([areaBetween(sheet, sheet.activeCell, at)]);
      else if (event.ctrlKey || event.metaKey) onSelect([areaAt(sheet, at), ...sheet.selection]);
      else onSelect([areaAt(sheet, at)]);
      anchor.current = event.shiftKey ? sheet.activeCell : at;
      // The press itself moves no focus, so that dragging selects cells and not text.
      scroller.current?.querySelector("textarea")?.focus({ preventScroll: true });
    },
    [sheet, onSelect, scroller],
  );
  const drag = useCallback(
    (event: MouseEvent<HTMLTableElement>) => {
      if (event.buttons !== 1) return;
      const at = positionOf(event.target);
      if (at === undefined) return;
      onSelect([areaBetween(sheet, anchor.current, at)]);
    },
    [sheet, onSelect],
  );

  const body = useMemo(
    () =>
      rows.visible.map((row) => (
        <GridRow
          key={row}
          sheet={sheet}
          row={row}
          columns={columns}
          firstRow={rows.first}
          contentVersion={contentVersion}
        />
      )),
    [rows, columns, sheet, contentVersion],
  );

  return (
    <div className="grid-scroller" ref={scroller}>
      <div className="grid-canvas">
        <table
          ref={table}
          className="grid"
          role="grid"
          aria-label={label}
          style={{ width: columns.reduce((sum, column) => sum + pixels(sheet.columnWidth(column)), 40) }}
          onMouseDown={press}
          onMouseMove={drag}
          onDoubleClick={onEdit}
        >
          <colgroup>
            <col style={{ width: 40 }} />
            {columns.map((column) => (
              <col key={column} style={{ width: pixels(sheet.columnWidth(column)) }} />
            ))}
          </colgroup>
          <thead>
            <tr role="row">
              <td className="corner">
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label={selectAllLabel}
                  onClick={() => onSelect([{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }])}
                />
              </td>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  role="columnheader"
                  className={
                    selected.some((area) => column >= area.left && column <= area.right) ? "is-in" : ""
                  }
                  onMouseDown={() => onSelect([{ top: 0, bottom: 1_048_575, left: column, right: column }])}
                >
                  {showColumn(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.before > 0 && <tr style={{ height: rows.before }} aria-hidden="true" />}
            {body}
            {rows.after > 0 && <tr style={{ height: rows.after }} aria-hidden="true" />}
          </tbody>
        </table>
        <SelectionFrame table={table} sheet={sheet} contentVersion={contentVersion} rows={rows}>
          {editor}
        </SelectionFrame>
      </div>
    </div>
  );
}

/** How much of the sheet is shown: what is in use and some room to go on. */
function extentOf(sheet: Sheet): { rows: number; columns: number } {
  const used = sheet.usedArea(false);
  const merged = sheet.mergedAreas.reduce((most, area) => Math.max(most, area.bottom), 0);
  return {
    rows: Math.max(60, Math.max(used?.bottom ?? 0, merged) + 21),
    columns: Math.min(200, Math.max(26, (used?.right ?? 0) + 6)),
  };
}

function positionOf(target: EventTarget): CellPosition | undefined {
  const cell = target instanceof Element ? target.closest("[data-row]") : null;
  if (!(cell instanceof HTMLElement)) return undefined;
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}

/** A value measured from the page after each painting. */
export function useMeasured<T>(measure: () => T, dependencies: readonly unknown[]): T | undefined {
  const [measured, setMeasured] = useState<{ key: string; value: T }>();
  useLayoutEffect(() => {
    const value = measure();
    const key = JSON.stringify({ value });
    setMeasured((before) => (before?.key === key ? before : { key, value }));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the caller says what the measure depends on
  }, dependencies);
  return measured?.value;
}
