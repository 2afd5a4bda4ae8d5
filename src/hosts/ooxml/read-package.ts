import type { SheetSnapshot, WorkbookSnapshot } from "../../engine/workbook/snapshot";
import { judgeOtherPackage, refuseOtherFiles } from "./identify-file";
import { OpcPackage, type Relationship } from "./opc-package";
import { readSheet, type SheetSource } from "./read-sheet";
import { firstLookAtSheet, largestInflatedTotal, largestPart, mostCells } from "./reading-limits";
import { readSharedStrings } from "./shared-strings";
import { type SheetContent, unreadSheet } from "./sheet-content";
import { ShownText } from "./shown-text";
import { readStyles } from "./styles";
import { damaged, WorkbookUnreadable } from "./workbook-unreadable";
import { type ListedSheet, readWorkbookPart } from "./workbook-part";
import type { ZipEntry } from "./zip-directory";

/** A workbook package that was read: its snapshot, and what writing to it needs. */
export interface ReadPackage {
  readonly content: OpcPackage;
  readonly snapshot: WorkbookSnapshot;
  readonly source: SheetSource;
  readonly workbookEntry: ZipEntry;
  /** The entry of each sheet of the snapshot that was read; undefined for the others. */
  readonly sheetEntries: readonly (ZipEntry | undefined)[];
}

/** Reads a whole .xlsx, .xlsm, .xltx or .xltm. Throws WorkbookUnreadable and nothing else. */
export function readPackage(bytes: Uint8Array, name: string): ReadPackage {
  try {
    return readParts(bytes, name);
  } catch (error) {
    // Such as a text longer than the engine's strings: whatever a file does, its reader has one way to fail.
    throw error instanceof WorkbookUnreadable ? error : damaged(String(error));
  }
}

function readParts(bytes: Uint8Array, name: string): ReadPackage {
  refuseOtherFiles(bytes);
  if (bytes.length > largestInflatedTotal) throw new WorkbookUnreadable("too-large", "the file itself");
  const content = new OpcPackage(bytes);
  const workbookEntry = findWorkbook(content);
  const workbook = readWorkbookPart(content.readText(workbookEntry).text);
  if (!workbook.isWorkbook) throw judgeOtherPackage(content);
  const relationships = content.relationshipsOf(workbookEntry);
  const source = readSource(content, relationships, workbook.counts1904);
  const isStale = workbook.calculation?.isFullOnLoad === true;
  let cells = 0;
  const sheets = workbook.sheets.map((listed) => {
    const sheet = readListedSheet(content, listed, relationships, source);
    cells += sheet.read.cells.length;
    if (cells > mostCells) throw new WorkbookUnreadable("too-large", "too many cells in all");
    return sheet;
  });
  return {
    content,
    source,
    workbookEntry,
    snapshot: { name, sheets: sheets.map(({ listed, read }) => showSheet(listed, read, isStale)) },
    sheetEntries: sheets.map(({ entry, read }) => (read.state === "read" ? entry : undefined)),
  };
}

function findWorkbook(content: OpcPackage): ZipEntry {
  const main = content.relationshipsOf(undefined).find(({ type }) => type === "officeDocument");
  const entry = main?.target;
  // Any main part that is XML may turn out to be a workbook; its root element decides.
  if (entry === undefined || /\.bin$/i.test(entry.name)) throw judgeOtherPackage(content);
  return entry;
}

function readSource(
  content: OpcPackage,
  relationships: readonly Relationship[],
  counts1904: boolean,
): SheetSource {
  const find = (type: string) => {
    const found = relationships.find((relationship) => relationship.type === type);
    // Read without its styles, a workbook would look whole and show other numbers.
    if (found !== undefined && found.target === undefined) throw damaged(`the ${type} are missing`);
    return found?.target;
  };
  const strings = find("sharedStrings");
  const styles = find("styles");
  return {
    strings: strings === undefined ? [] : readSharedStrings(content.readLongText(strings).text),
    styles: styles === undefined ? [] : readStyles(content.readText(styles).text),
    shownText: new ShownText(counts1904),
    counts1904,
  };
}

function readListedSheet(
  content: OpcPackage,
  listed: ListedSheet,
  relationships: readonly Relationship[],
  source: SheetSource,
) {
  const relationship = relationships.find(({ id }) => id === listed.relationship);
  const entry = relationship?.target;
  if (relationship === undefined || entry === undefined) throw damaged(`sheet ${listed.name} is missing`);
  const read =
    relationship.type === "worksheet"
      ? readWorksheet(content, entry, source)
      : unreadSheet("not-a-worksheet");
  return { listed, entry, read };
}

function readWorksheet(content: OpcPackage, entry: ZipEntry, source: SheetSource): SheetContent {
  if (entry.size > firstLookAtSheet && isTooLarge(content, entry, source)) return unreadSheet("too-large");
  if (entry.size > largestPart) return unreadSheet("too-large");
  return readSheet(content.readLongText(entry).text, source);
}

/** A sheet of millions of cells is left after the first `largestSheetInCells`: neither inflated nor held whole. */
function isTooLarge(content: OpcPackage, entry: ZipEntry, source: SheetSource): boolean {
  const start = content.readLongText(entry, firstLookAtSheet).text;
  try {
    return readSheet(start, source).state === "too-large";
  } catch {
    // It was cut off before that many cells, or is damaged; reading all of it will tell.
    return false;
  }
}

/**
 * A workbook that is to be calculated when it is next opened holds results of before its last change:
 * they are no more known than those of a formula that was never calculated.
 */
function showSheet({ name, visibility }: ListedSheet, read: SheetContent, isStale: boolean): SheetSnapshot {
  if (!isStale) return { name, visibility, ...read };
  const cells = read.cells.map((cell) =>
    cell.formula === undefined ? cell : { ...cell, content: undefined, shown: "" },
  );
  return { name, visibility, ...read, cells };
}
