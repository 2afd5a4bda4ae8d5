import { type CellArea, type CellPlace, parseCell, showArea } from "../engine/workbook/address";
import { HostFailure, hostFailureOf } from "./host-failure";

/** The first Excel that selects cells which do not make up a rectangle. */
const selectsScatteredCells = "1.18";

/** Excel takes no longer list of addresses. */
const longestAddress = 8000;

/**
 * Activates the first place's sheet and selects the places on it. An Excel that cannot select scattered cells selects
 * the first one. Called inside Excel.run; rejects with HostFailure "hidden-sheet", or with what Excel.run rejects with.
 */
export async function showPlaces(
  context: Excel.RequestContext,
  places: readonly [CellPlace, ...CellPlace[]],
): Promise<void> {
  const [first] = places;
  const sheet = context.workbook.worksheets.getItem(first.sheet);
  sheet.activate();
  const cells = places.filter((place) => place.sheet === first.sheet).map((place) => place.cell);
  const area = findRectangle(cells);
  if (area !== undefined) sheet.getRange(showArea(area)).select();
  else if (Office.context.requirements.isSetSupported("ExcelApi", selectsScatteredCells))
    sheet.getRanges(listCells(cells)).select();
  else sheet.getRange(first.cell).select();
  try {
    await context.sync();
  } catch (error) {
    throw await whyNotShown(context, first.sheet, hostFailureOf(error));
  }
}

/** The rectangle that the cells fill; undefined where they do not fill one. */
function findRectangle(cells: readonly string[]): CellArea | undefined {
  const positions = [...new Set(cells)].flatMap((cell) => parseCell(cell) ?? []);
  const rows = positions.map(({ row }) => row);
  const columns = positions.map(({ column }) => column);
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return size === positions.length ? area : undefined;
}

/** The first cell decides where the window scrolls to, so it leads; what the list cannot take is left out. */
function listCells(cells: readonly string[]): string {
  let list = "";
  for (const cell of cells) {
    if (list.length + cell.length >= longestAddress) break;
    list += list === "" ? cell : `,${cell}`;
  }
  return list;
}

async function whyNotShown(
  context: Excel.RequestContext,
  name: string,
  failure: HostFailure,
): Promise<HostFailure> {
  if (failure.reason !== "failed") return failure;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  const isHidden = !sheet.isNullObject && sheet.visibility !== Excel.SheetVisibility.visible;
  return isHidden ? new HostFailure("hidden-sheet", failure.detail) : failure;
}
