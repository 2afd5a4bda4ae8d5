import { type CellPosition, parseArea } from "../engine/workbook/address";
import type { CellEdit, CellValue, RefusedEdit } from "../engine/workbook/edit";
import { enteredText } from "./entered-text";
import { refuseReadOnly } from "./excel-read-only";
import { HostFailure, hostFailureOf } from "./host-failure";
import { placeEdit, type PlacedEdit } from "./ooxml/place-edit";
import type { ApplyOutcome } from "./workbook-host";

/** The format code with which a cell takes everything for text. */
const textFormat = "@";

/**
 * Makes all edits or none in two round trips: the cells are read as they are now, judged, and written. Where Excel
 * refuses in the middle of the writing, what was written is taken back. Called inside Excel.run; rejects with
 * RangeError for an address or a value that no workbook can hold, and with what Excel.run rejects with.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<ApplyOutcome> {
  const targets = edits.map((edit) => askForTarget(context, placeEdit(edit)));
  context.workbook.load("readOnly");
  await context.sync();
  refuseReadOnly(context.workbook);
  const refused = judgeTargets(targets);
  if (refused.length > 0) return { refused };
  // Writing to a range changes the library's copy of it at once, so what was read is put aside.
  const old = targets.map(({ range }): CellState => ({ value: foundIn(range), format: formatOf(range) }));
  targets.forEach(({ range, edit }) => write(range, edit.after, formatOf(range)));
  try {
    await context.sync();
  } catch (error) {
    throw await takeBack(context, targets, old, hostFailureOf(error));
  }
  return { applied: edits.length };
}

interface Target extends PlacedEdit {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

interface CellState {
  readonly value: CellValue;
  readonly format: string;
}

function askForTarget(context: Excel.RequestContext, placed: PlacedEdit): Target {
  const sheet = context.workbook.worksheets.getItemOrNullObject(placed.edit.at.sheet);
  const range = sheet.getRangeByIndexes(placed.row, placed.column, 1, 1);
  range.load("values,formulas,numberFormat");
  range.format.protection.load("locked");
  sheet.protection.load("protected,options");
  const merged = range.getMergedAreasOrNullObject();
  merged.load("address");
  return { ...placed, sheet, range, merged };
}

/** Judges the edits in turn: a second edit of a cell finds what the first one left. */
function judgeTargets(targets: readonly Target[]): RefusedEdit[] {
  const values = new Map<string, CellValue>();
  return targets.flatMap((target): RefusedEdit[] => {
    const { edit, sheet, row, column } = target;
    if (sheet.isNullObject) return [{ at: edit.at, reason: "no-sheet" }];
    const key = `${row},${column},${edit.at.sheet}`;
    const found = values.has(key) ? values.get(key) : foundIn(target.range);
    const reason = whyRefused(target, found);
    if (reason !== undefined) return [{ at: edit.at, reason, ...(found === undefined ? {} : { found }) }];
    values.set(key, normalise(edit.after));
    return [];
  });
}

function whyRefused(
  { edit, sheet, range, merged, ...position }: Target,
  found: CellValue,
): RefusedEdit["reason"] | undefined {
  if (!merged.isNullObject && !startsAt(merged.address, position)) return "merged";
  const formula: unknown = range.formulas[0]?.[0];
  if (typeof formula === "string" && formula.startsWith("=") && formula !== foundIn(range)) return "formula";
  const { protected: isProtected, options } = sheet.protection;
  // What is not known to be open is taken for locked, as every cell is at first.
  if (isProtected && (range.format.protection.locked as boolean | null) !== false) return "protected";
  if (found !== normalise(edit.before)) return "changed";
  // A number goes into a cell formatted as text by way of another format, which this protection forbids.
  const mayFormat = (options as Excel.WorksheetProtectionOptions | null)?.allowFormatCells === true;
  if (isProtected && !mayFormat && isKeptFromText(edit.after, formatOf(range))) return "protected";
  return undefined;
}

/** The address names the merged area, its sheet before it where there is one. */
function startsAt(address: string, { row, column }: CellPosition): boolean {
  const area = parseArea(address.slice(address.lastIndexOf("!") + 1).trim());
  return area?.top === row && area.left === column;
}

function foundIn(range: Excel.Range): CellValue {
  return normalise(range.values[0]?.[0] as CellValue);
}

/** An empty text is an empty cell. */
function normalise(value: CellValue): CellValue {
  return value === "" ? undefined : value;
}

function formatOf(range: Excel.Range): string {
  return String(range.numberFormat[0]?.[0]);
}

/** Writes a value that stays what it is into a cell of this format, which is left as it was. */
function write(range: Excel.Range, value: CellValue, format: string): void {
  const isKept = isKeptFromText(value, format);
  if (isKept) range.numberFormat = [["General"]];
  range.values = [[enteredValue(value, format)]];
  if (isKept) range.numberFormat = [[format]];
}

/** A cell formatted as text makes a text of every number, but keeps one that was there before the format. */
function isKeptFromText(value: CellValue, format: string): boolean {
  return (typeof value === "number" || typeof value === "boolean") && format === textFormat;
}

/** A cell formatted as text takes everything for text, and would keep an apostrophe. */
function enteredValue(value: CellValue, format: string): string | number | boolean {
  if (value === undefined || value === "") return "";
  return typeof value === "string" && format !== textFormat ? enteredText(value) : value;
}

/** Restores what was written before Excel refused; returns the failure to be told. */
async function takeBack(
  context: Excel.RequestContext,
  targets: readonly Target[],
  old: readonly CellState[],
  failure: HostFailure,
): Promise<HostFailure> {
  // These refuse a request as a whole, or nobody knows what became of it.
  if (failure.reason === "cell-being-edited" || failure.reason === "busy") return failure;
  try {
    const now = targets.map((target) => askForTarget(context, target));
    await context.sync();
    now.forEach(({ range }, index) => {
      const was = old[index];
      if (was === undefined) return;
      const isChanged = foundIn(range) !== was.value;
      if (formatOf(range) !== was.format) range.numberFormat = [[was.format]];
      if (isChanged) write(range, was.value, was.format);
    });
    await context.sync();
    return failure;
  } catch (error) {
    return new HostFailure("failed", `${failure.detail}; not taken back: ${hostFailureOf(error).detail}`);
  }
}
