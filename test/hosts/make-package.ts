import { strToU8, zipSync, type Zippable } from "fflate";

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A zip of named parts, in their order. A fixed time keeps the bytes the same from run to run. */
export function makePackage(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, part] of Object.entries(parts)) {
    entries[name] = [
      typeof part === "string" ? strToU8(part) : part,
      { mtime: new Date(2023, 4, 6, 7, 8, 10) },
    ];
  }
  return zipSync(entries, { level: 1 });
}

export interface SheetParts {
  readonly name?: string;
  /** Attributes of the sheet's entry in the workbook part. */
  readonly listed?: string;
  /** The content of sheetData. */
  readonly rows?: string;
  /** What stands before and after sheetData. */
  readonly before?: string;
  readonly after?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** Items of the shared strings. */
  readonly strings?: readonly string[];
  /** Children of styleSheet. */
  readonly styles?: string;
  /** Children of workbook before and after its sheets. */
  readonly before?: string;
  readonly after?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a workbook written by hand, to be changed before they are zipped. */
export function workbookParts(workbook: WorkbookParts): Record<string, string | Uint8Array> {
  const sheets = workbook.sheets.map(
    ({ name = "", listed = "" }, index) =>
      `<sheet name="${name || `Sheet${index + 1}`}" sheetId="${index + 1}" ${listed} r:id="rId${index + 1}"/>`,
  );
  const relationships = workbook.sheets.map((_, index) =>
    relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relationshipsPart([relationship("rId1", "officeDocument", "xl/workbook.xml")]),
    "xl/_rels/workbook.xml.rels": relationshipsPart([
      ...relationships,
      relationship("rIdS", "sharedStrings", "sharedStrings.xml"),
      relationship("rIdT", "styles", "styles.xml"),
    ]),
    "xl/workbook.xml": `${xml}<workbook xmlns="${mainNamespace}" xmlns:r="${relationshipsNamespace}">${workbook.before ?? ""}<sheets>${sheets.join("")}</sheets>${workbook.after ?? ""}</workbook>`,
    "xl/sharedStrings.xml": `${xml}<sst xmlns="${mainNamespace}">${(workbook.strings ?? []).join("")}</sst>`,
    "xl/styles.xml": `${xml}<styleSheet xmlns="${mainNamespace}">${workbook.styles ?? ""}</styleSheet>`,
  };
  workbook.sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetPart(sheet);
  });
  return { ...parts, ...workbook.more };
}

export function makeWorkbook(workbook: WorkbookParts): Uint8Array {
  return makePackage(workbookParts(workbook));
}

/** A workbook of one sheet with these rows; `before` and `after` stand around them. */
export function makeSheet(
  rows: string,
  more: Omit<WorkbookParts, "sheets"> & Pick<SheetParts, "name"> = {},
): Uint8Array {
  const { name = "表", before = "", after = "", ...rest } = more;
  return makeWorkbook({ ...rest, sheets: [{ name, rows, before, after }] });
}

export function sheetPart({ rows = "", before = "", after = "" }: SheetParts): string {
  return `${xml}<worksheet xmlns="${mainNamespace}" xmlns:r="${relationshipsNamespace}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationshipsNamespace}/${type}" Target="${target}"/>`;
}

export function relationshipsPart(relationships: readonly string[]): string {
  return `${xml}<Relationships xmlns="${packageNamespace}">${relationships.join("")}</Relationships>`;
}
