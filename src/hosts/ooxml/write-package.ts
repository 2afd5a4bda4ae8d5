import type { CellEdit, RefusedEdit } from "../../engine/workbook/edit";
import { judgeEdits } from "./judge-edits";
import { locateRows } from "./locate-rows";
import { patchSheet } from "./patch-sheet";
import { orderCalculation } from "./patch-workbook-part";
import { placeEdit, type PlacedEdit } from "./place-edit";
import type { ReadPackage } from "./read-package";
import { replaceEntries } from "./replace-entries";
import { showXmlText } from "./xml-text";
import type { ZipEntry } from "./zip-directory";

/** The bytes of a new file, or why not one of the edits was made. */
export type WrittenPackage = { readonly bytes: Uint8Array } | { readonly refused: readonly RefusedEdit[] };

/**
 * Makes all edits or none, on the workbook as it was read. Every part but the sheets with edits, and the workbook part
 * where formulas must be calculated anew, keeps its bytes, packed as they were.
 * Throws RangeError for an address or a value that no workbook can hold.
 */
export function writePackage(workbook: ReadPackage, edits: readonly CellEdit[]): WrittenPackage {
  const { snapshot } = workbook;
  const refused: RefusedEdit[] = [];
  const replacements = new Map<string, Uint8Array>();
  for (const [name, placed] of groupBySheet(edits)) {
    const index = snapshot.sheets.findIndex((sheet) => sheet.name === name);
    const sheet = snapshot.sheets[index];
    const entry = workbook.sheetEntries[index];
    if (sheet === undefined || entry === undefined) {
      refused.push(...placed.map(({ edit }): RefusedEdit => ({ at: edit.at, reason: "no-sheet" })));
      continue;
    }
    const part = workbook.content.reread(entry);
    const located = locateRows(part.text, new Set(placed.map(({ row }) => row)));
    const judgement = judgeEdits(placed, sheet, located, workbook.source.styles);
    refused.push(...judgement.refused);
    if (judgement.changes.length === 0 || refused.length > 0) continue;
    replacements.set(entry.name, showXmlText(patchSheet(located, judgement.changes), part));
  }
  if (refused.length > 0) return { refused: inOrderOf(edits, refused) };
  const { content } = workbook;
  if (replacements.size === 0) return { bytes: content.bytes.slice() };
  if (hasFormulas(workbook)) orderCalculationIn(workbook, workbook.workbookEntry, replacements);
  return { bytes: replaceEntries(content.bytes, content.directory, replacements) };
}

function groupBySheet(edits: readonly CellEdit[]): Map<string, PlacedEdit[]> {
  const bySheet = new Map<string, PlacedEdit[]>();
  for (const edit of edits) {
    const placed = bySheet.get(edit.at.sheet);
    if (placed === undefined) bySheet.set(edit.at.sheet, [placeEdit(edit)]);
    else placed.push(placeEdit(edit));
  }
  return bySheet;
}

function inOrderOf(edits: readonly CellEdit[], refused: readonly RefusedEdit[]): RefusedEdit[] {
  const order = new Map(edits.map((edit, index) => [edit.at, index]));
  return [...refused].sort((one, other) => (order.get(one.at) ?? 0) - (order.get(other.at) ?? 0));
}

/** A sheet that was not read may hold any. */
function hasFormulas({ snapshot }: ReadPackage): boolean {
  return snapshot.sheets.some(
    ({ state, cells }) => state === "too-large" || cells.some(({ formula }) => formula !== undefined),
  );
}

function orderCalculationIn(
  { content }: ReadPackage,
  entry: ZipEntry,
  replacements: Map<string, Uint8Array>,
): void {
  const part = content.reread(entry);
  const text = orderCalculation(part.text);
  if (text !== part.text) replacements.set(entry.name, showXmlText(text, part));
}
