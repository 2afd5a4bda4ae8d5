import { lastRow } from "../engine/workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../engine/workbook/snapshot";
import { readMergedAreas } from "./excel-merged-areas";
import { askForBlock, askForCells, leaveUnread, SheetPart } from "./excel-sheet-part";
import { type AskedSheet, type Asking, readSheetInStrips } from "./excel-sheet-strips";
import { failureOfContent, type HostFailure } from "./host-failure";
import { ShownText } from "./ooxml/shown-text";

/** The sheets' names by their ids, as of the last reading: an event gives the id alone. */
export type SheetNames = Map<string, string>;

/** The first rows and columns of every sheet, read with all sheets in one request; an annex fits in. */
const firstBlock = "A1:BZ500";

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

class SheetReader {
  private askFor = askForBlock;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly shownText: ShownText,
  ) {}

  private get asking(): Asking {
    const { context, askFor, shownText } = this;
    return { context, askFor, shownText };
  }

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
        read.push(
          await this.guard(each.sheet, failures, () => readSheetInStrips(this.asking, each, addresses)),
        );
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
        ...(await readMergedAreas(context, sheet, 0, bottom)),
        ...(bottom < lastRow ? await readMergedAreas(context, sheet, bottom + 1, lastRow) : []),
      ];
      try {
        return await readSheetInStrips(this.asking, asked, addresses);
      } catch (error) {
        if (failureOfContent(error).reason === "too-large" || this.askFor === askForCells) throw error;
        // What is hidden is worth less than the cells: they are read without it, and those of the sheets behind too.
        this.askFor = askForCells;
        return await readSheetInStrips(this.asking, asked, addresses);
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
}

function holdsAll(block: Excel.Range, used: Excel.Range): boolean {
  return (
    block.rowIndex === used.rowIndex &&
    block.columnIndex === used.columnIndex &&
    block.values.length === used.rowCount &&
    block.values[0]?.length === used.columnCount
  );
}
