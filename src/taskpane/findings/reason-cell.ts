import { type Finding, isCellPlace } from "../../engine/finding";
import type { Review } from "../../engine/review";
import type { CellPlace } from "../../engine/workbook/address";
import { type CellPosition, parseCell } from "../../engine/workbook/address";
import type { CellValue } from "../../engine/workbook/edit";
import type { WorkbookSnapshot } from "../../engine/workbook/snapshot";
import { keyOfPlace } from "../../engine/rules/place-key";

interface Reason {
  readonly at: CellPlace;
  readonly text: string;
}

/** Every cell of the forms in which a reason belongs, with what stands there. */
export function reasonCells({ annexes }: Review): readonly Reason[] {
  const cells = annexes.selfEvaluations.flatMap((evaluation) => [
    ...evaluation.indicators.map(({ reason }) => reason),
    ...reasonOfMoney(evaluation.money?.total?.reason),
    ...evaluation.reasonsBelow,
  ]);
  const present = cells.filter((cell) => cell !== undefined);
  return [...new Map(present.map(({ at, text }) => [keyOfPlace(at), { at, text }])).values()];
}

function reasonOfMoney(
  fact: { readonly at: CellPlace; readonly shown: string } | undefined,
): readonly Reason[] {
  return fact === undefined ? [] : [{ at: fact.at, text: fact.shown }];
}

/** The cell into which an explanation of the finding is written; undefined where the form has none. */
export function findReasonCell(finding: Finding, review: Review): Reason | undefined {
  if (!isCellPlace(finding.at)) return undefined;
  const key = keyOfPlace(finding.at);
  return reasonCells(review).find(({ at }) => keyOfPlace(at) === key);
}

/** What a cell stores, as an edit has to name it. */
export function storedValue(snapshot: WorkbookSnapshot, place: CellPlace): CellValue {
  const position: CellPosition | undefined = parseCell(place.cell);
  const sheet = snapshot.sheets.find(({ name }) => name === place.sheet);
  const cell = sheet?.cells.find(({ row, column }) => row === position?.row && column === position.column);
  return cell?.content?.value;
}
