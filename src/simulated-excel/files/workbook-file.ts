import { showCell, type CellPosition } from "../../engine/workbook/address";
import type { CellEdit, CellValue } from "../../engine/workbook/edit";
import type { CellContent } from "../../engine/workbook/snapshot";
import { parseXml } from "../../hosts/ooxml/parse-xml";
import { readPackage, type ReadPackage } from "../../hosts/ooxml/read-package";
import { writePackage } from "../../hosts/ooxml/write-package";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import { loadSnapshot } from "./load-snapshot";
import { readCellStyles } from "./read-cell-styles";
import { readThemeColors } from "./read-colors";
import { readSheetLooks } from "./read-sheet-looks";

/** A workbook that was opened from a file, and the file as it was. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** Undefined for an empty workbook, which no file was opened for. */
  readonly file: ReadPackage | undefined;
}

/** Bytes to be saved, and what of the changes a saved file does not hold, in words. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly string[];
}

/** Opens an .xlsx with its looks. Throws WorkbookUnreadable. */
export function openWorkbook(
  bytes: Uint8Array,
  name: string,
): OpenedWorkbook & { readonly file: ReadPackage } {
  const file = readPackage(bytes, name);
  const workbook = loadSnapshot(file.snapshot, file.source.counts1904);
  const relationships = file.content.relationshipsOf(file.workbookEntry);
  const read = (type: string): string | undefined => {
    const entry = relationships.find((relationship) => relationship.type === type)?.target;
    return entry === undefined ? undefined : file.content.reread(entry).text;
  };
  const theme = readThemeColors(read("theme"));
  const looks = readCellStyles(read("styles") ?? "<styleSheet/>", theme);
  const styles = looks.map((look, index) => ({
    look,
    numberFormat: file.source.styles[index]?.numberFormat,
  }));
  for (const [index, entry] of file.sheetEntries.entries()) {
    const sheet = workbook.sheets[index];
    if (sheet !== undefined && entry !== undefined)
      readSheetLooks(file.content.reread(entry).text, sheet, styles, theme);
  }
  readNames(file.content.reread(file.workbookEntry).text, workbook);
  workbook.isDirty = false;
  return { workbook, file };
}

/** Saves the values that changed into the file that was opened; everything else of the file stays as it was. */
export function saveWorkbook({ workbook, file }: { workbook: Workbook; file: ReadPackage }): SavedWorkbook {
  const edits: CellEdit[] = [];
  const leftOut: string[] = [];
  const names = new Set(file.snapshot.sheets.map(({ name }) => name));
  for (const sheet of workbook.sheets) {
    if (!names.has(sheet.name)) leftOut.push(`新工作表“${sheet.name}”`);
  }
  for (const before of file.snapshot.sheets) {
    const sheet = workbook.sheets.find((one) => one.name === before.name);
    if (sheet === undefined) {
      leftOut.push(`删除工作表“${before.name}”`);
      continue;
    }
    const old = new Map(before.cells.map((cell) => [showCell(cell), cell]));
    const places = new Map<string, CellPosition>([...old, ...positionsOf(sheet)]);
    for (const [address, { row, column }] of places) {
      const was = old.get(address);
      const now = sheet.cellAt(row, column);
      if (was?.formula !== now.formula) leftOut.push(`${sheet.name}!${address} 的公式`);
      else if (now.formula === undefined && valueOf(was?.content) !== valueOf(now.content)) {
        edits.push({
          at: { sheet: sheet.name, cell: address },
          before: valueOf(was?.content),
          after: valueOf(now.content),
        });
      }
    }
  }
  return write(file, edits, leftOut);
}

function write(file: ReadPackage, edits: readonly CellEdit[], leftOut: string[]): SavedWorkbook {
  const written = writePackage(file, edits);
  if ("bytes" in written) return { bytes: written.bytes, leftOut };
  const refused = new Set(written.refused.map(({ at }) => `${at.sheet}!${at.cell}`));
  leftOut.push(...[...refused].map((place) => `${place} 的值`));
  return write(
    file,
    edits.filter(({ at }) => !refused.has(`${at.sheet}!${at.cell}`)),
    leftOut,
  );
}

function positionsOf(sheet: Sheet): [string, CellPosition][] {
  return [...sheet.filledCells()].map((position) => [showCell(position), position]);
}

function valueOf(content: CellContent | undefined): CellValue {
  return content?.value;
}

function readNames(text: string, workbook: Workbook): void {
  let name: { name: string; start: number; isVisible: boolean } | undefined;
  parseXml(text, {
    open: (element) => {
      if (element.local !== "definedName") return;
      const isVisible = element.attribute("hidden") !== "1";
      name = { name: element.attribute("name") ?? "", start: element.end, isVisible };
    },
    close: (local, end) => {
      if (local !== "definedName" || name === undefined) return;
      const formula = `=${text.slice(name.start, end).replace(/<\/.*$/s, "")}`;
      // The built-in names of print areas and filters are not names that a formula would use.
      if (!name.name.startsWith("_xlnm."))
        workbook.names.push({ name: name.name, formula, isVisible: name.isVisible });
      name = undefined;
    },
  });
}
