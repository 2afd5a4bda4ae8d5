import type { CellPlace } from "../workbook/address";
import type { AnnexSet } from "./annex-set";
import { keyOf } from "./list-figures";

/** A cell of an annex whose text is told in sentences. */
export interface ProseCell {
  readonly at: CellPlace;
  /** Whether it tells what was planned: 年度总体目标, 预期目标. */
  readonly isPlan: boolean;
}

/** Where the annexes of a workbook hold prose: goals, reasons, and what stands in a field of its own. By cell, `keyOf` as key. */
export function listProseCells({
  selfEvaluations,
  baseDataTables,
}: AnnexSet): ReadonlyMap<string, ProseCell> {
  const cells = [
    ...selfEvaluations.flatMap(({ expectedGoal, actualGoal, indicators, reasonsBelow }) => [
      ...(expectedGoal === undefined ? [] : [{ at: expectedGoal.at, isPlan: true }]),
      ...[actualGoal, ...indicators.map(({ reason }) => reason), ...reasonsBelow].flatMap((text) =>
        text === undefined ? [] : [{ at: text.at, isPlan: false }],
      ),
    ]),
    ...baseDataTables.flatMap(({ fields }) => fields.map(({ at }) => ({ at, isPlan: false }))),
  ];
  return new Map(cells.map((cell) => [keyOf(cell.at), cell]));
}
