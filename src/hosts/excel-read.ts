import { type CellArea, lastRow } from "../engine/workbook/address";
import { largestSheetInCells, type SheetSnapshot, type WorkbookSnapshot } from "../engine/workbook/snapshot";
import { askForBlock, askForCells, leaveUnread, SheetPart } from "./excel-sheet-part";
import { type HostFailure, hostFailureOf } from "./host-failure";
import { ShownText } from "./ooxml/shown-text";

/** The sheets' names by their ids, as of the last reading: an event gives the id alone. */
export type SheetNames = Map<string, string>;

/** The first rows and columns of every sheet, read with all sheets in one request; an annex fits in. */
const firstBlock = "A1:BZ500";

/** A sheet that reaches further is read in requests of so many cells; one that is answered with too much, in halves. */
const cellsOfStrip = 40_000;

/** A sheet whose used range is larger than this cannot be an annex and is left unread. */
const largestUsedRange = 2_000_000;

/** Excel gives no more than 512 merged areas at once; that many in fewer rows than this are not looked for. */
const fewestRows = 8;

/**
 * The whole workbook in two round trips, however many sheets it has. Further ones are made for sheets that reach
 * beyond the first block, and where the answer would be too large or one sheet cannot be read: that one is found by
 * halving, and the others are not lost. Called inside Excel.run; rejects with what Excel.run rejects with.
 */
export async function readOpenWorkbook(
  context: Excel.RequestContext,
  names: SheetNames,
): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  for (const { id, name } of workbook.worksheets.items) names.set(id, name);
  // Days counted from 1904 are no matter here: Excel itself gives the text, and only what is #### is shown anew.
  const reader = new SheetReader(context, new ShownText(false));
  return { name: workbook.name, sheets: await reader.readAll(workbook.worksheets.items) };
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

class SheetReader {
  private askFor = askForBlock;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly shownText: ShownText,
  ) {}

  async readAll(sheets: readonly Excel.Worksheet[]): Promise<SheetSnapshot[]> {
    const failures: HostFailure[] = [];
    const read = await this.readTogether(sheets, failures);
    const [first] = failures;
    // Where nothing at all could be read it is not the sheets that are to blame.
    if (first !== undefined && failures.length === sheets.length) throw first;
    return read;
  }

  private async readTogether(
    sheets: readonly Excel.Worksheet[],
    failures: HostFailure[],
  ): Promise<SheetSnapshot[]> {
    const asked = sheets.map((sheet) => {
      const { used } = this.ask(sheet);
      const block = this.askFor(used.getIntersectionOrNullObject(sheet.getRange(firstBlock)));
      const merged = sheet.getRange().getMergedAreasOrNullObject();
      merged.load("address");
      return { sheet, used, block, merged };
    });
    try {
      await this.context.sync();
    } catch (error) {
      failureOfContent(error);
      const [only] = sheets;
      if (only !== undefined && sheets.length === 1) return [await this.readAlone(only, failures)];
      const half = Math.ceil(sheets.length / 2);
      return [
        ...(await this.readTogether(sheets.slice(0, half), failures)),
        ...(await this.readTogether(sheets.slice(half), failures)),
      ];
    }
    const read: SheetSnapshot[] = [];
    for (const { block, merged, ...each } of asked) {
      const addresses = merged.isNullObject ? [] : merged.address.split(",");
      const isWhole =
        each.used.isNullObject || (!block.range.isNullObject && holdsAll(block.range, each.used));
      if (!isWhole)
        read.push(await this.guard(each.sheet, failures, () => this.readInParts(each, addresses)));
      else {
        const part = new SheetPart();
        if (!each.used.isNullObject) part.take(block, this.shownText);
        read.push(part.show(each.sheet, addresses));
      }
    }
    return read;
  }

  /** A sheet that could not be read with others, nor like them. */
  private readAlone(sheet: Excel.Worksheet, failures: HostFailure[]): Promise<SheetSnapshot> {
    const { context } = this;
    return this.guard(sheet, failures, async () => {
      const asked = this.ask(sheet);
      const formatted = sheet.getUsedRangeOrNullObject(false);
      formatted.load("rowIndex,rowCount");
      await context.sync();
      // Merged areas may stand behind the last cell that was ever used, where a file says so.
      const bottom = formatted.isNullObject ? 0 : formatted.rowIndex + formatted.rowCount - 1;
      const addresses = [
        ...(await this.readMerged(sheet, 0, bottom)),
        ...(bottom < lastRow ? await this.readMerged(sheet, bottom + 1, lastRow) : []),
      ];
      try {
        return await this.readInParts(asked, addresses);
      } catch (error) {
        if (failureOfContent(error).reason === "too-large" || this.askFor === askForCells) throw error;
        // What is hidden is worth less than the cells: they are read without it, and those of the sheets behind too.
        this.askFor = askForCells;
        return await this.readInParts(asked, addresses);
      }
    });
  }

  /** A sheet that cannot be read is left unread, so that it does not cost the others. */
  private async guard(
    sheet: Excel.Worksheet,
    failures: HostFailure[],
    read: () => Promise<SheetSnapshot>,
  ): Promise<SheetSnapshot> {
    try {
      return await read();
    } catch (error) {
      const failure = failureOfContent(error);
      failures.push(failure);
      return leaveUnread(sheet, failure.reason === "too-large" ? "too-large" : "unreadable");
    }
  }

  private ask(sheet: Excel.Worksheet): AskedSheet {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    sheet.protection.load("protected");
    return { sheet, used };
  }

  private async readInParts(
    { sheet, used }: AskedSheet,
    addresses: readonly string[],
  ): Promise<SheetSnapshot> {
    const part = new SheetPart();
    if (used.isNullObject) return part.show(sheet, addresses);
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
    if (rowCount * columnCount > largestUsedRange) return leaveUnread(sheet, "too-large");
    const whole = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
    await this.readStrips(sheet, whole, Math.max(1, Math.floor(cellsOfStrip / columnCount)), part);
    return part.show(sheet, addresses);
  }

  /** One request a strip: more at once would break the limit that the strips are there for. */
  private async readStrips(
    sheet: Excel.Worksheet,
    area: CellArea,
    height: number,
    part: SheetPart,
  ): Promise<void> {
    const bottom = Math.min(area.bottom, area.top + height - 1);
    await this.readArea(sheet, { ...area, bottom }, part);
    const isTooLarge = part.cells.length > largestSheetInCells;
    if (bottom < area.bottom && !isTooLarge)
      await this.readStrips(sheet, { ...area, top: bottom + 1 }, height, part);
  }

  private async readArea(sheet: Excel.Worksheet, area: CellArea, part: SheetPart): Promise<void> {
    const block = this.askFor(rangeOf(sheet, area));
    try {
      await this.context.sync();
    } catch (error) {
      const halves = halve(area);
      if (hostFailureOf(error).reason !== "too-large" || halves === undefined) throw error;
      await this.readArea(sheet, halves[0], part);
      await this.readArea(sheet, halves[1], part);
      return;
    }
    part.take(block, this.shownText);
  }

  /** The merged areas that touch these rows, in as many requests as it takes. */
  private async readMerged(sheet: Excel.Worksheet, top: number, bottom: number): Promise<string[]> {
    const merged = sheet.getRange(`${top + 1}:${bottom + 1}`).getMergedAreasOrNullObject();
    merged.load("address");
    try {
      await this.context.sync();
    } catch (error) {
      failureOfContent(error);
      if (bottom - top < fewestRows) throw error;
      const middle = Math.floor((top + bottom) / 2);
      return [
        ...(await this.readMerged(sheet, top, middle)),
        ...(await this.readMerged(sheet, middle + 1, bottom)),
      ];
    }
    return merged.isNullObject ? [] : merged.address.split(",");
  }
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

function holdsAll(block: Excel.Range, used: Excel.Range): boolean {
  return (
    block.rowIndex === used.rowIndex &&
    block.columnIndex === used.columnIndex &&
    block.values.length === used.rowCount &&
    block.values[0]?.length === used.columnCount
  );
}

/** The failure where it may lie in what was asked for; one that would meet any other request as well is thrown. */
function failureOfContent(error: unknown): HostFailure {
  const failure = hostFailureOf(error);
  if (!["too-large", "failed", "old-excel"].includes(failure.reason)) throw failure;
  return failure;
}
