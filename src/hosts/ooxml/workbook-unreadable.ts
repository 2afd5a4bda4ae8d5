/** Why no workbook could be read. A host turns it into a sentence in the user's language. */
export type UnreadableReason =
  | "not-a-workbook" // something else: `found` says what, where it is known
  | "encrypted" // needs a password or a rights server
  | "damaged" // a workbook, but broken, or built so as to mislead a reader
  | "too-large" // larger than a reader may take in safely
  | "legacy-unsupported"; // a .xls workbook, where only .xlsx is read

/** What a file is that is not the workbook it was taken for. */
export type FoundFormat =
  | "empty-file"
  | "binary-workbook" // .xlsb
  | "legacy-workbook" // .xls, .et: BIFF in an OLE compound file
  | "xml-workbook-2003" // XML Spreadsheet 2003, often named .xls
  | "opendocument-spreadsheet" // .ods
  | "opendocument"
  | "word-document" // .docx
  | "legacy-word-document" // .doc, .wps
  | "presentation" // .pptx
  | "legacy-presentation" // .ppt
  | "compound-file" // another OLE file
  | "fixed-layout-document" // .ofd
  | "pdf"
  | "web-page" // HTML, often named .xls by web systems
  | "xml"
  | "rich-text"
  | "image"
  | "archive" // a zip, rar, 7z or gzip with something else in it
  | "text" // .csv and the like
  | "unknown";

/** The only error that reading a workbook throws, whatever the bytes are. */
export class WorkbookUnreadable extends Error {
  override readonly name = "WorkbookUnreadable";

  constructor(
    readonly reason: UnreadableReason,
    /** For a developer's eyes; a user is shown a sentence made from `reason` and `found`. */
    detail: string,
    readonly found?: FoundFormat,
  ) {
    super(`${reason}: ${detail.slice(0, 200)}`);
  }
}

/** The commonest case: a part that is not what the format says it must be. */
export function damaged(detail: string): WorkbookUnreadable {
  return new WorkbookUnreadable("damaged", detail);
}
