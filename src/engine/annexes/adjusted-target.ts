import { squeeze } from "../numbers/normalise";
import type { Columns } from "./find-columns";
import type { GridCell } from "./grid";
import type { Headings } from "./headings";
import { indexLabels } from "./label-index";
import { pointedRole } from "./pointing";
import type { IndicatorColumn } from "./self-evaluation";
import { isFiller } from "./unread-labels";

/** A column as the labels know it: what was adjusted in the year is told apart until it is known what stands beside it. */
export type PrintedColumn = keyof Headings["indicators"];

/**
 * Which column holds the target that counts: the adjusted one where there is one, beside which whatever else is called
 * a target is the opening one. What a user points at as the target stands over that.
 */
export function chooseTarget(
  { adjustedTarget, ...columns }: Columns<PrintedColumn>,
  headings: Headings,
): Columns<IndicatorColumn> {
  const { target, initialTarget } = columns;
  if (adjustedTarget === undefined) return columns;
  if (target !== undefined && pointedRole(headings, "indicators", target.text) !== undefined) return columns;
  const opening = initialTarget ?? target;
  return {
    ...columns,
    target: adjustedTarget,
    ...(opening === undefined ? {} : { initialTarget: opening }),
  };
}

/** What a heading's brackets make of it, where they say which of two targets it is: 年度指标值（调整后）. Undefined elsewhere. */
export function bracketedTarget(headings: Headings, text: string): PrintedColumn | undefined {
  const whole = squeeze(text).replace(/[()[\]]/g, "");
  const found = indexLabels(headings.indicators).find(whole);
  return found === "adjustedTarget" || found === "initialTarget" ? found : undefined;
}

/** What people write where nothing was adjusted, so that the opening target goes on. */
const unchanged: ReadonlySet<string> = new Set([
  "未调整",
  "无调整",
  "不调整",
  "没有调整",
  "未作调整",
  "不变",
  "无变化",
  "保持不变",
  "同年初",
  "与年初一致",
  "无",
]);

/** The cell of the target that counts in a row, and that of the opening one where it was adjusted: where nothing was, the opening target goes on. */
export function cellsOfTarget(
  printed: GridCell | undefined,
  opening: GridCell | undefined,
): { readonly targetCell: GridCell | undefined; readonly initialCell: GridCell | undefined } {
  const goesOn = printed === undefined || (opening !== undefined && isUnadjusted(printed.text));
  return goesOn
    ? { targetCell: opening, initialCell: undefined }
    : { targetCell: printed, initialCell: opening };
}

function isUnadjusted(text: string): boolean {
  return isFiller(text) || unchanged.has(squeeze(text).replace(/[。;,]+$/, ""));
}
