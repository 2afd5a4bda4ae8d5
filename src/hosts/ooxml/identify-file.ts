import type { OpcPackage } from "./opc-package";
import { damaged, type FoundFormat, WorkbookUnreadable } from "./workbook-unreadable";

const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipSignature = [0x50, 0x4b, 0x03, 0x04];
const emptyZipSignature = [0x50, 0x4b, 0x05, 0x06];

const signatures: readonly (readonly [FoundFormat, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["rich-text", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x42, 0x4d]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x1f, 0x8b]],
];

/** Main content of a package, by the root element of its main part or the part's name. */
const mainContents: readonly (readonly [FoundFormat, RegExp])[] = [
  ["binary-workbook", /^xl\/workbook\.bin$/i],
  ["word-document", /^word\//i],
  ["presentation", /^ppt\//i],
  ["fixed-layout-document", /^ofd\.xml$/i],
];

/** Streams of a compound file that tell what it is; the first that is there decides. */
const streams: readonly (readonly [FoundFormat | "encrypted", readonly string[]])[] = [
  ["encrypted", ["EncryptedPackage", "EncryptionInfo", "\u0009DRMContent"]],
  ["legacy-workbook", ["Workbook", "Book", "WORKBOOK", "BOOK"]],
  ["legacy-word-document", ["WordDocument"]],
  ["legacy-presentation", ["PowerPoint Document"]],
];

/** Throws what is to be said of bytes that are no zip: a password, a .xls, another kind of file. Returns for a zip. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, zipSignature) || startsWith(bytes, emptyZipSignature)) return;
  if (startsWith(bytes, compoundSignature)) throw judgeCompoundFile(bytes);
  const found = identify(bytes);
  throw new WorkbookUnreadable("not-a-workbook", `found ${found}`, found);
}

/** Whether the bytes are a .xls workbook, for which there is a reader of its own. */
export function isLegacyWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, compoundSignature) && judgeCompoundFile(bytes).reason === "legacy-unsupported";
}

/** What is to be said of a zip whose main part is no SpreadsheetML workbook. */
export function judgeOtherPackage(content: OpcPackage): WorkbookUnreadable {
  const names = content.directory.entries.map(({ name }) => name);
  const mimetype = content.find("mimetype");
  if (mimetype !== undefined && mimetype.size < 200) {
    const type = new TextDecoder().decode(content.read(mimetype));
    const isSpreadsheet = type.includes("opendocument.spreadsheet");
    if (type.includes("opendocument"))
      return notA(isSpreadsheet ? "opendocument-spreadsheet" : "opendocument");
  }
  for (const [found, pattern] of mainContents) {
    if (names.some((name) => pattern.test(name))) return notA(found);
  }
  if (names.some((name) => /^xl\//i.test(name))) return damaged("the package does not lead to its workbook");
  return notA("archive");
}

function notA(found: FoundFormat): WorkbookUnreadable {
  return new WorkbookUnreadable("not-a-workbook", `found ${found}`, found);
}

function judgeCompoundFile(bytes: Uint8Array): WorkbookUnreadable {
  for (const [found, names] of streams) {
    if (!names.some((name) => hasStream(bytes, name))) continue;
    if (found === "encrypted")
      return new WorkbookUnreadable("encrypted", "a password or a rights server is needed");
    if (found !== "legacy-workbook") return notA(found);
    return new WorkbookUnreadable("legacy-unsupported", "a .xls workbook", found);
  }
  return notA("compound-file");
}

/**
 * Whether a compound file's directory lists the stream (MS-CFB 2.6.1): entries of 128 bytes on 128-byte bounds,
 * a UTF-16 name with its length at 64 and the kind at 66. Looked for directly, so that no broken chain misleads.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const length = (name.length + 1) * 2;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== length || bytes[at + 65] !== 0 || bytes[at + 66] !== 2) continue;
    let index = 0;
    while (index < name.length && bytes[at + index * 2] === name.charCodeAt(index)) index++;
    if (index === name.length) return true;
  }
  return false;
}

function identify(bytes: Uint8Array): FoundFormat {
  if (bytes.length === 0) return "empty-file";
  for (const [found, signature] of signatures) if (startsWith(bytes, signature)) return found;
  const start = bytes.subarray(0, 4096);
  const isWide = (start[0] === 0xff && start[1] === 0xfe) || start[1] === 0;
  const text = new TextDecoder(isWide ? "utf-16le" : "utf-8").decode(start).trimStart();
  if (/<(?:!doctype\s+html|html|table|meta|body)\b/i.test(text)) return "web-page";
  if (/^<\?xml|^<\w/.test(text))
    return /office:spreadsheet|Excel\.Sheet/.test(text) ? "xml-workbook-2003" : "xml";
  // eslint-disable-next-line no-control-regex -- control characters are what tells bytes from text
  return /[\x00-\x08\x0E-\x1A]/.test(text) ? "unknown" : "text";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}
