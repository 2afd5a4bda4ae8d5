import type { TextFact } from "./fact";
import { extractText } from "./extract-fact";
import type { Grid, GridCell } from "./grid";
import type { Headings } from "./headings";
import { indexLabels } from "./label-index";

/** 年度总体目标: what was expected and what came of it. */
export interface Goals {
  readonly expected: TextFact | undefined;
  readonly actual: TextFact | undefined;
  /** The row of their labels; undefined where the form has none. */
  readonly row: number | undefined;
  /** The label left of both, which may print the points of the indicators. */
  readonly labelCell: GridCell | undefined;
}

/** Extracts the goals from rows `top` up to, not including, `end`. */
export function extractGoals(grid: Grid, top: number, end: number, headings: Headings): Goals {
  const goalOf = (cell: GridCell): keyof Headings["goals"] | undefined =>
    indexLabels(headings.goals).find(cell.text);
  for (let row = top; row < end; row += 1) {
    const cells = grid.row(row).filter((cell) => cell.text !== "");
    const first = cells[0];
    if (first === undefined) continue;
    // 年度总体目标 names the whole block; the expectation is the label nearest to its result.
    const expected = cells.filter((cell) => goalOf(cell) === "expected").at(-1);
    const actual = cells.find((cell) => goalOf(cell) === "actual");
    if (expected !== undefined || actual !== undefined) {
      return {
        expected: expected && extractText(grid, valueOfGoal(grid, expected, goalOf)),
        actual: actual && extractText(grid, valueOfGoal(grid, actual, goalOf)),
        row,
        labelCell: first,
      };
    }
    if (/^年度目标\d*/.test(first.text)) {
      return {
        expected: extractText(grid, grid.at(row, first.area.right + 1)),
        actual: undefined,
        row,
        labelCell: first,
      };
    }
  }
  return { expected: undefined, actual: undefined, row: undefined, labelCell: undefined };
}

/** The words stand below their label, or right of it where the label is the last of its block. */
function valueOfGoal(grid: Grid, label: GridCell, goalOf: (cell: GridCell) => string | undefined): GridCell {
  const below = grid.at(label.area.bottom + 1, label.column);
  const right = grid.at(label.row, label.area.right + 1);
  const isBelow = below.column === label.column && goalOf(below) === undefined;
  if (isBelow && (below.text !== "" || right.text === "" || goalOf(right) !== undefined)) return below;
  return right;
}
