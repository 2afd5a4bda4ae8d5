import { judgeOtherPackage, refuseOtherFiles } from "../ooxml/identify-file";
import { OpcPackage, type Relationship } from "../ooxml/opc-package";
import { largestInflatedTotal } from "../ooxml/reading-limits";
import { damaged, WorkbookUnreadable } from "../ooxml/workbook-unreadable";
import type { ZipEntry } from "../ooxml/zip-directory";
import { readStory, type Story } from "./read-story";
import { readWordStyles, type WordStyle } from "./word-styles";

/** The texts of a .docx. */
export interface WordDocument {
  readonly body: Story;
  /** Footnotes, then endnotes. */
  readonly notes: readonly Story[];
  /** Headers and footers. */
  readonly margins: readonly Story[];
}

/** The largest part of a report that is read, inflated, in bytes: sixty pages take half a megabyte. */
const largestPart = 24 * 1024 * 1024;

/** The most parts of notes, headers and footers: a document has a few for each of its sections. */
const mostParts = 200;

/**
 * Reads a .docx, .docm or .dotx; of its parts only those with text are ever inflated, and macros are not looked at.
 * Throws WorkbookUnreadable or ReportUnreadable.
 */
export function readDocx(bytes: Uint8Array): WordDocument {
  refuseOtherFiles(bytes);
  if (bytes.length > largestInflatedTotal) throw new WorkbookUnreadable("too-large", "the file itself");
  const content = new OpcPackage(bytes);
  const main = findMain(content);
  const relationships = content.relationshipsOf(main);
  const styles = stylesOf(content, relationships);
  const read = (type: string): readonly Story[] =>
    targetsOf(relationships, type).map((entry) => readStory(textOf(content, entry), styles));
  return {
    body: readStory(textOf(content, main), styles),
    notes: [...read("footnotes"), ...read("endnotes")],
    margins: [...read("header"), ...read("footer")],
  };
}

function findMain(content: OpcPackage): ZipEntry {
  const main = content.relationshipsOf(undefined).find(({ type }) => type === "officeDocument")?.target;
  if (main !== undefined && !/^(?:xl|ppt|visio)\/|\.bin$/i.test(main.name)) return main;
  const names = content.directory.entries.map(({ name }) => name.toLowerCase());
  if (names.some((name) => name.startsWith("xl/"))) {
    throw new WorkbookUnreadable("not-a-workbook", "a workbook", "legacy-workbook");
  }
  if (names.some((name) => name.startsWith("word/"))) throw damaged("the package leads to no document");
  throw judgeOtherPackage(content);
}

function stylesOf(
  content: OpcPackage,
  relationships: readonly Relationship[],
): ReadonlyMap<string, WordStyle> {
  const [entry] = targetsOf(relationships, "styles");
  return entry === undefined ? new Map<string, WordStyle>() : readWordStyles(textOf(content, entry));
}

function targetsOf(relationships: readonly Relationship[], type: string): readonly ZipEntry[] {
  const targets = relationships.flatMap((each) => (each.type === type && each.target ? [each.target] : []));
  return [...new Set(targets)].slice(0, mostParts);
}

function textOf(content: OpcPackage, entry: ZipEntry): string {
  if (entry.size > largestPart) throw new WorkbookUnreadable("too-large", `${entry.name} is too long`);
  return content.readText(entry).text;
}
