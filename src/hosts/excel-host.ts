import type { CellPlace } from "../engine/workbook/address";
import type { CellEdit, CellValue, RefusedEdit } from "../engine/workbook/edit";
import type { SheetSnapshot, WorkbookSnapshot } from "../engine/workbook/snapshot";
import { type LoadedBlock, readLoadedSheet } from "./excel-snapshot";
import { HostFailure, hostFailureOf } from "./host-failure";
import { ShownText } from "./ooxml/shown-text";
import { unreadSheet } from "./ooxml/sheet-content";
import { readSetting, saveSetting } from "./excel-settings";
import { addNewSheet } from "./excel-new-sheet";
import type { ApplyOutcome, ChangedArea, WorkbookHost } from "./workbook-host";

/** What the add-in uses of Excel's interface, for the requirement check and the manifest. */
export const requiredExcelApi = "1.13";

/**
 * The first rows and columns of every sheet, read with the first request; an annex fits in. What lies beyond
 * is fetched in further requests, so that a wide or long sheet never breaks the limit of 5 MB an answer.
 */
const firstBlock = "A1:BZ500";
const rowsOfBlock = 500;
const cellsOfStrip = 40_000;

/** A sheet whose used range is larger than this cannot be an annex and is left unread. */
const largestUsedRange = 2_000_000;

/** Waits between attempts while a person is typing in a cell, in milliseconds. */
const waits = [150, 400, 900];

/** The workbook that is open in Excel. */
export function openExcelHost(): WorkbookHost {
  const names: SheetNames = new Map();
  return {
    read: () => attempt((context) => readWorkbook(context, names)),
    apply: (edits) => attempt((context) => applyEdits(context, edits)),
    show: (places) => attempt((context) => showPlaces(context, places)),
    watch: (changed) => watchWorkbook(changed, names),
    addSheet: (sheet) => attempt((context) => addNewSheet(context, sheet)),
    remember: saveSetting,
    recall: (key) => Promise.resolve(readSetting(key)),
  };
}

/** The sheets' names by their ids, as of the last reading: an event gives the id alone. */
type SheetNames = Map<string, string>;

/** The only place that calls Excel.run: tries again a little while a cell is being edited, then says so. */
async function attempt<Result>(task: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  for (const wait of [...waits, undefined]) {
    try {
      return await Excel.run(task);
    } catch (error) {
      const failure = hostFailureOf(error);
      if (failure.reason !== "cell-being-edited" || wait === undefined) throw failure;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  throw new HostFailure("cell-being-edited", "the cell stayed open");
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly block: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

async function readWorkbook(context: Excel.RequestContext, names: SheetNames): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  for (const { id, name } of workbook.worksheets.items) names.set(id, name);
  const asked = workbook.worksheets.items.map(askForSheet);
  await context.sync();
  // Dates counted from 1904 are no matter here: Excel itself gives the text, and only a number as #### is shown anew.
  const shownText = new ShownText(false);
  const sheets: SheetSnapshot[] = [];
  for (const each of asked) sheets.push(await readSheet(context, each, shownText));
  return { name: workbook.name, sheets };
}

function askForSheet(sheet: Excel.Worksheet): AskedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const block = used.getIntersectionOrNullObject(sheet.getRange(firstBlock));
  loadBlock(block);
  const merged = used.getMergedAreasOrNullObject();
  merged.load("address");
  sheet.protection.load("protected");
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  return { sheet, used, block, merged, rows, columns };
}

function loadBlock(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,values,valueTypes,text,formulas,numberFormat");
}

const visibilities: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

async function readSheet(
  context: Excel.RequestContext,
  { sheet, used, block, merged, rows, columns }: AskedSheet,
  shownText: ShownText,
): Promise<SheetSnapshot> {
  const { name } = sheet;
  const visibility = visibilities[sheet.visibility] ?? "visible";
  const isProtected = sheet.protection.protected;
  if (used.isNullObject) return { name, visibility, ...unreadSheet("read"), isProtected };
  if (used.rowCount * used.columnCount > largestUsedRange) {
    return { name, visibility, ...unreadSheet("too-large"), isProtected };
  }
  const blocks: LoadedBlock[] = await readBlocks(context, sheet, used, block);
  return readLoadedSheet(
    {
      name,
      visibility,
      isProtected,
      blocks,
      mergedAddresses: merged.isNullObject ? "" : merged.address,
      firstRow: used.rowIndex,
      firstColumn: used.columnIndex,
      hiddenRows: rows.value.map((row) => row.rowHidden === true),
      hiddenColumns: columns.value.map((column) => column.columnHidden === true),
    },
    shownText,
  );
}

/** The first block where it holds the whole used range, else the used range in strips of rows. */
async function readBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  block: Excel.Range,
): Promise<LoadedBlock[]> {
  if (!block.isNullObject && holdsAll(block, used)) return [block];
  // Wide sheets have lower strips, so that an answer stays below the limit.
  const height = Math.max(1, Math.min(rowsOfBlock, Math.floor(cellsOfStrip / used.columnCount)));
  return readStrips(context, sheet, used, used.rowIndex, height);
}

/** The strips from a row on, one request each: more at once would break the limit that the strips are there for. */
async function readStrips(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  top: number,
  height: number,
): Promise<LoadedBlock[]> {
  const rows = Math.min(height, used.rowIndex + used.rowCount - top);
  if (rows <= 0) return [];
  const strip = sheet.getRangeByIndexes(top, used.columnIndex, rows, used.columnCount);
  loadBlock(strip);
  await context.sync();
  return [strip, ...(await readStrips(context, sheet, used, top + height, height))];
}

function holdsAll(block: Excel.Range, used: Excel.Range): boolean {
  const columns = block.values[0]?.length ?? 0;
  return (
    block.rowIndex === used.rowIndex &&
    block.columnIndex === used.columnIndex &&
    block.values.length === used.rowCount &&
    columns === used.columnCount
  );
}

async function applyEdits(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<ApplyOutcome> {
  const asked = edits.map((edit) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(edit.at.sheet);
    const range = sheet.getRange(edit.at.cell);
    range.load("values,formulas,numberFormat,rowIndex,columnIndex");
    range.format.protection.load("locked");
    sheet.protection.load("protected");
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address");
    return { edit, sheet, range, merged };
  });
  await context.sync();
  const refused = asked.flatMap((each): RefusedEdit[] => {
    const reason = whyRefused(each);
    if (reason === undefined) return [];
    const found = each.sheet.isNullObject ? undefined : foundIn(each.range);
    return [{ at: each.edit.at, reason, ...(found === undefined ? {} : { found }) }];
  });
  if (refused.length > 0) return { refused };
  for (const { edit, range } of asked) range.values = [[enteredValue(edit.after, range)]];
  await context.sync();
  return { applied: edits.length };
}

function whyRefused({
  edit,
  sheet,
  range,
  merged,
}: {
  readonly edit: CellEdit;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
}): RefusedEdit["reason"] | undefined {
  if (sheet.isNullObject) return "no-sheet";
  const formula: unknown = range.formulas[0]?.[0];
  const found = foundIn(range);
  if (typeof formula === "string" && formula.startsWith("=") && formula !== found) return "formula";
  if (!merged.isNullObject && !startsAt(merged.address, edit.at.cell)) return "merged";
  if (sheet.protection.protected && range.format.protection.locked) return "protected";
  return found === (edit.before === "" ? undefined : edit.before) ? undefined : "changed";
}

function startsAt(address: string, cell: string): boolean {
  const first = address.split(",").at(-1)?.split("!").at(-1)?.split(":")[0];
  return first === cell;
}

function foundIn(range: Excel.Range): CellValue {
  const value: unknown = range.values[0]?.[0];
  if (value === "" || value === null || value === undefined) return undefined;
  return value as CellValue;
}

/** Excel makes a number of "7.60" and a formula of "=1" unless told that it is text; a text cell needs no telling. */
function enteredValue(value: CellValue, range: Excel.Range): string | number | boolean {
  if (value === undefined) return "";
  const isTextCell = range.numberFormat[0]?.[0] === "@";
  return typeof value === "string" && !isTextCell ? `'${value}` : value;
}

async function showPlaces(context: Excel.RequestContext, places: readonly CellPlace[]): Promise<void> {
  const [first] = places;
  if (first === undefined) return;
  const sheet = context.workbook.worksheets.getItem(first.sheet);
  sheet.activate();
  const cells = places.filter((place) => place.sheet === first.sheet).map((place) => place.cell);
  // The first cell decides where the window scrolls to, so it leads the selection.
  if (cells.length === 1) sheet.getRange(first.cell).select();
  else sheet.getRanges(cells.join(",")).select();
  await context.sync();
}

/** Milliseconds without a further change after which a change is told. */
const pauseAfterChange = 400;

async function watchWorkbook(
  changed: (areas: readonly ChangedArea[]) => void,
  names: SheetNames,
): Promise<() => void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let areas: ChangedArea[] = [];
  const tell = (): Promise<void> => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed(areas);
      areas = [];
    }, pauseAfterChange);
    return Promise.resolve();
  };
  const tellCells = ({ worksheetId, address }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const sheet = names.get(worksheetId);
    if (sheet !== undefined) areas = [...areas, { sheet, area: address }];
    return tell();
  };
  const handlers = await attempt(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(tellCells),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
    ];
    await context.sync();
    return added;
  });
  return () => {
    clearTimeout(timer);
    const [first] = handlers;
    if (first === undefined) return;
    // All were added in one context, and so one request takes them away.
    void Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
