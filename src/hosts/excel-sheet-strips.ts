import type { CellArea } from "../engine/workbook/address";
import { largestSheetInCells, type SheetSnapshot } from "../engine/workbook/snapshot";
import { type AskedBlock, leaveUnread, SheetPart } from "./excel-sheet-part";
import { hostFailureOf } from "./host-failure";
import type { ShownText } from "./ooxml/shown-text";

/** A sheet with its used range, which is loaded, and whose name, visibility and protection are. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** With what a sheet's cells are asked for. */
export interface Asking {
  readonly context: Excel.RequestContext;
  readonly askFor: (range: Excel.Range) => AskedBlock;
  readonly shownText: ShownText;
}

/** A sheet is read in requests of so many cells; one that is answered with too much, in halves. */
const cellsOfStrip = 40_000;

/** A sheet whose used range is larger than this cannot be an annex and is left unread. */
const largestUsedRange = 2_000_000;

/** A sheet of any size, strip by strip; one that is too large to be an annex is left unread. Rejects with what a sync rejects with. */
export async function readSheetInStrips(
  asking: Asking,
  { sheet, used }: AskedSheet,
  addresses: readonly string[],
): Promise<SheetSnapshot> {
  const part = new SheetPart();
  if (used.isNullObject) return part.show(sheet, addresses);
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  if (rowCount * columnCount > largestUsedRange) return leaveUnread(sheet, "too-large");
  const whole = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
  await readStrips(asking, sheet, whole, Math.max(1, Math.floor(cellsOfStrip / columnCount)), part);
  return part.show(sheet, addresses);
}

/** One request a strip: more at once would break the limit that the strips are there for. */
async function readStrips(
  asking: Asking,
  sheet: Excel.Worksheet,
  area: CellArea,
  height: number,
  part: SheetPart,
): Promise<void> {
  const bottom = Math.min(area.bottom, area.top + height - 1);
  await readArea(asking, sheet, { ...area, bottom }, part);
  const isTooLarge = part.cells.length > largestSheetInCells;
  if (bottom < area.bottom && !isTooLarge)
    await readStrips(asking, sheet, { ...area, top: bottom + 1 }, height, part);
}

async function readArea(
  asking: Asking,
  sheet: Excel.Worksheet,
  area: CellArea,
  part: SheetPart,
): Promise<void> {
  const block = asking.askFor(rangeOf(sheet, area));
  try {
    await asking.context.sync();
  } catch (error) {
    const halves = halve(area);
    if (hostFailureOf(error).reason !== "too-large" || halves === undefined) throw error;
    await readArea(asking, sheet, halves[0], part);
    await readArea(asking, sheet, halves[1], part);
    return;
  }
  part.take(block, asking.shownText);
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** Upper and lower rows, or the left and right part of a single row, so that cells stay in their order. */
function halve(area: CellArea): readonly [CellArea, CellArea] | undefined {
  const { top, left, bottom, right } = area;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  if (right === left) return undefined;
  const middle = Math.floor((left + right) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}
