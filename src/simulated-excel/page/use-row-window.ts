import { useEffect, useMemo, useState, type RefObject } from "react";
import type { Sheet } from "../workbook/sheet";
import { pixels } from "./cell-looks";

/** The rows that are painted, and the height of those that are not. */
export interface RowWindow {
  readonly first: number;
  readonly visible: readonly number[];
  readonly before: number;
  readonly after: number;
}

/** Below this many rows all are painted. */
const paintedWhole = 500;
const margin = 60;

/** Which rows of a sheet to paint: all of them, or of a long sheet those in view. */
export function useRowWindow(
  sheet: Sheet,
  count: number,
  scroller: RefObject<HTMLDivElement | null>,
  contentVersion: number,
): RowWindow {
  const [top, setTop] = useState(0);
  const isLong = count > paintedWhole;
  useEffect(() => {
    const element = scroller.current;
    if (!isLong || element === null) return undefined;
    const follow = (): void => {
      // In steps, so that most scrolling paints nothing anew.
      setTop(Math.floor(element.scrollTop / 400) * 400);
    };
    follow();
    element.addEventListener("scroll", follow, { passive: true });
    return () => {
      element.removeEventListener("scroll", follow);
    };
  }, [isLong, scroller, sheet]);

  return useMemo(() => {
    const all = Array.from({ length: count }, (_, row) => row).filter((row) => !sheet.hiddenRows.has(row));
    if (!isLong) return { first: all[0] ?? 0, visible: all, before: 0, after: 0 };
    const heights = all.map((row) => pixels(sheet.rowHeight(row)) + 1);
    let from = 0;
    let above = 0;
    while (from < all.length && above + (heights[from] ?? 0) < top) {
      above += heights[from] ?? 0;
      from += 1;
    }
    from = Math.max(0, from - margin);
    const to = Math.min(all.length, from + 2 * margin + 80);
    const sum = (list: readonly number[]): number => list.reduce((total, height) => total + height, 0);
    return {
      first: all[from] ?? 0,
      visible: all.slice(from, to),
      before: sum(heights.slice(0, from)),
      after: sum(heights.slice(to)),
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a sheet is changed in place; its version says when
  }, [sheet, count, isLong, top, contentVersion]);
}
