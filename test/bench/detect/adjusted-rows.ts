import { sumOf } from "./exact";
import { hasColumn, type IndicatorColumnName } from "./layouts/layout";
import type { Evaluation, Goal, Row } from "./model";

/** The key of a row's cell: where nothing was adjusted the opening target is the one that counts. */
export function keyOf(
  evaluation: Evaluation,
  row: Row,
  name: IndicatorColumnName,
): IndicatorColumnName | "adjustedTarget" {
  if (!hasColumn(evaluation.layout, "initialTarget") || isAdjusted(evaluation, row)) return name;
  if (name === "initialTarget") return "target";
  return name === "target" ? "adjustedTarget" : name;
}

/** Whether a row's target was adjusted: every third, where its goal is a number that may be any. */
export function isAdjusted({ rows }: Evaluation, row: Row): boolean {
  return row.goal.kind === "number" && row.goal.unit !== "%" && rows.indexOf(row) % 3 === 0;
}

/** What was set at the opening: twice as much. */
export function openingGoal(goal: Goal): Goal {
  return goal.kind === "number" ? { ...goal, value: sumOf([goal.value, goal.value]) } : goal;
}
