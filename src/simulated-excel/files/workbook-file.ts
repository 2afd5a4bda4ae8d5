import { parseXml } from "../../hosts/ooxml/parse-xml";
import { readPackage, type ReadPackage } from "../../hosts/ooxml/read-package";
import type { Workbook } from "../workbook/workbook";
import { loadSnapshot } from "./load-snapshot";
import { readCellStyles } from "./read-cell-styles";
import { readThemeColors } from "./read-colors";
import { readSheetLooks } from "./read-sheet-looks";
import { type AddInReference, readAddInSettings } from "./web-extensions";

/** A workbook that was opened from a file, and the file as it was. */
export interface OpenedWorkbook {
  readonly workbook: Workbook;
  /** Undefined for an empty workbook, which no file was opened for. */
  readonly file: ReadPackage | undefined;
}

/** Opens an .xlsx with its looks and the settings that this add-in kept in it. Throws WorkbookUnreadable. */
export function openWorkbook(
  bytes: Uint8Array,
  name: string,
  addIn?: AddInReference,
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
  if (addIn !== undefined)
    for (const [key, json] of readAddInSettings(file.content, addIn)) workbook.settings.set(key, json);
  workbook.isDirty = false;
  return { workbook, file };
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
