import { type CellPosition, parseCell } from "../../engine/workbook/address";
import type { CellEdit } from "../../engine/workbook/edit";

/** The longest text that a cell can hold, in UTF-16 units (Excel's specifications and limits). */
const longestText = 32_767;

/** An edit with its cell's position. */
export interface PlacedEdit extends CellPosition {
  readonly edit: CellEdit;
}

/** Finds the edit's cell. Throws RangeError for an address or a value that no workbook can hold: an error of the caller. */
export function placeEdit(edit: CellEdit): PlacedEdit {
  const position = parseCell(edit.at.cell);
  if (position === undefined) throw new RangeError(`there is no cell ${edit.at.cell}`);
  const { after } = edit;
  if (typeof after === "number" && !Number.isFinite(after))
    throw new RangeError(`a cell cannot hold ${after}`);
  if (typeof after === "string" && after.length > longestText)
    throw new RangeError("the text is too long for a cell");
  return { ...position, edit };
}
