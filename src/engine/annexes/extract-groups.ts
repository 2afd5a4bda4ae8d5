import { extractPrintedPoints, tightText } from "./extract-fact";
import type { IndicatorRow } from "./extract-indicators";
import type { HeaderOf } from "./find-table";
import type { Grid, GridCell } from "./grid";
import type { IndicatorColumn, IndicatorGroup } from "./self-evaluation";

/**
 * The groups of an indicator table: the whole block where its label prints points ("绩效指标（80分）"),
 * then first and second levels. A label repeated in the next row, not merged, is the same group.
 */
export function extractGroups(
  grid: Grid,
  rows: readonly IndicatorRow[],
  header: HeaderOf<"indicators", IndicatorColumn> | undefined,
  goalLabel: GridCell | undefined,
): IndicatorGroup[] {
  if (header === undefined) return [];
  const groups: IndicatorGroup[] = [];
  const leftmost = Math.min(...Object.values(header.columns).map((column) => column.left));
  const blockLabels = [leftmost > 0 ? grid.at(header.row, leftmost - 1) : undefined, goalLabel];
  const block = blockLabels.find(
    (cell) => cell !== undefined && extractPrintedPoints(grid, cell) !== undefined,
  );
  if (block !== undefined) groups.push(groupOf(grid, 0, block, rows));
  for (const level of [1, 2] as const) {
    let members: IndicatorRow[] = [];
    let label: GridCell | undefined;
    let parent: GridCell | undefined;
    for (const row of rows) {
      const cell = level === 1 ? row.level1 : row.level2;
      // 数量指标 under the next first level is another group.
      const isSame = isSameGroup(cell, label) && (level === 1 || isSameGroup(row.level1, parent));
      parent = row.level1;
      if (!isSame && label !== undefined) groups.push(groupOf(grid, level, label, members));
      if (!isSame) members = [];
      label = isSame ? label : cell;
      members.push(row);
    }
    if (label !== undefined) groups.push(groupOf(grid, level, label, members));
  }
  return groups;
}

function isSameGroup(a: GridCell | undefined, b: GridCell | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && tightText(a.text) === tightText(b.text));
}

function groupOf(
  grid: Grid,
  level: 0 | 1 | 2,
  cell: GridCell,
  rows: readonly IndicatorRow[],
): IndicatorGroup {
  return {
    level,
    label: tightText(cell.text),
    at: grid.place(cell),
    printedWeight: extractPrintedPoints(grid, cell),
    indicators: rows.map((row) => row.indicator),
  };
}
