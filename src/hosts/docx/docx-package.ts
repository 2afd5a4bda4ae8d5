import { type FoundFormat, WorkbookUnreadable } from "../ooxml/workbook-unreadable";
import { readEntry } from "../ooxml/read-entry";
import { refuseOtherFiles } from "../ooxml/identify-file";
import { readZipDirectory } from "../ooxml/zip-directory";
import { ReportUnreadable } from "./report-unreadable";

/** The largest part of a report that is read, inflated, in bytes: sixty pages take half a megabyte. */
const largestPart = 24 * 1024 * 1024;

/** The most paragraphs of a report: some four thousand pages of prose. */
const mostParagraphs = 50_000;

/** Deeper than this no person nests tables and text boxes; a reader's stack ends later. */
const deepestNesting = 256;

/** The parts that hold text. */
const textParts = /^word\/(?:document|footnotes|endnotes)\d*\.xml$/i;

/** What a look at a .docx tells before its text is read. */
export interface DocxLook {
  readonly charts: number;
  readonly embedded: number;
  readonly hasHiddenText: boolean;
}

/** Looks whether the bytes are a .docx that can be read safely. Throws ReportUnreadable, in a sentence, where they are not. */
export function lookAtDocx(bytes: Uint8Array): DocxLook {
  try {
    refuseOtherFiles(bytes);
    const { entries } = readZipDirectory(bytes);
    const parts = entries.filter(({ name }) => textParts.test(name));
    if (!parts.some(({ name }) => /document/i.test(name))) throw new ReportUnreadable(wordsFor("archive"));
    const texts = parts.map((entry) => {
      if (entry.size > largestPart) throw new ReportUnreadable(tooLarge);
      return new TextDecoder().decode(readEntry(bytes, entry));
    });
    // Whatever else is inside is inflated by the reader too, if the text refers to it: its honesty is looked at here.
    for (const entry of entries) {
      if (entry.size > largestPart * 4) throw new ReportUnreadable(tooLarge);
    }
    texts.forEach(refuseHostileXml);
    return {
      charts: count(texts, /<c:chart[ />]/g),
      embedded: count(texts, /<o:OLEObject[ />]/g),
      hasHiddenText: texts.some((text) => /<w:vanish(?: w:val="(?:1|true|on)")?\s*\/>/.test(text)),
    };
  } catch (error) {
    throw asUnreadable(error);
  }
}

const tooLarge = "这份文件过大，不像是自评报告，没有读取。请把报告正文另存为一份文档再选择。";
/** What is said of a file that is a document, and broken. */
export const damagedReport = "文件已损坏，读不出内容。请用Word打开检查，另存为.docx后再选择。";

/** Any error of reading as a sentence. */
export function asUnreadable(error: unknown): ReportUnreadable {
  if (error instanceof ReportUnreadable) return error;
  if (!(error instanceof WorkbookUnreadable)) return new ReportUnreadable(damagedReport);
  if (error.reason === "encrypted") {
    return new ReportUnreadable("报告设有打开密码，无法读取。请在Word中去掉密码后再选择。");
  }
  if (error.reason === "too-large") return new ReportUnreadable(tooLarge);
  if (error.found !== undefined) return new ReportUnreadable(wordsFor(error.found));
  return new ReportUnreadable(damagedReport);
}

/** What to say of another kind of file. */
function wordsFor(found: FoundFormat): string {
  switch (found) {
    case "legacy-word-document":
    case "compound-file":
      return "这是旧版文档（.doc或.wps）。请用Word或WPS打开，另存为.docx后再选择。";
    case "rich-text":
    case "opendocument":
    case "web-page":
    case "fixed-layout-document":
      return "这份文件不是.docx文档。请用Word或WPS打开，另存为.docx后再选择。";
    case "pdf":
      return "PDF中的文字无法可靠读取。请选择报告的Word文档（.docx）。";
    case "image":
      return "这是图片，没有可以读取的文字。请选择报告的Word文档（.docx）。";
    case "legacy-workbook":
    case "binary-workbook":
    case "opendocument-spreadsheet":
      return "这是表格文件，不是自评报告。请选择报告的Word文档（.docx）。";
    case "empty-file":
      return "文件是空的，没有内容。";
    default:
      return "这不是Word文档。请选择.docx或.txt格式的自评报告。";
  }
}

/** Entities could draw in other files, and depth or number exhaust the reader. */
function refuseHostileXml(xml: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml.slice(0, 4096)) || /<!ENTITY/i.test(xml)) {
    throw new ReportUnreadable(
      "文件中有不允许的内容（外部实体），没有读取。请用Word打开，另存为.docx后再选择。",
    );
  }
  let paragraphs = 0;
  let depth = 0;
  let at = xml.indexOf("<");
  while (at >= 0) {
    const next = xml.charCodeAt(at + 1);
    const end = xml.indexOf(">", at);
    if (end < 0) return;
    if (next === slash) depth -= 1;
    else if (next !== question && next !== exclamation && xml.charCodeAt(end - 1) !== slash) depth += 1;
    if (depth > deepestNesting) throw new ReportUnreadable(damagedReport);
    if (xml.startsWith("<w:p", at) && !isNameCode(xml.charCodeAt(at + 4))) paragraphs += 1;
    if (paragraphs > mostParagraphs) throw new ReportUnreadable(tooLarge);
    at = xml.indexOf("<", end);
  }
}

const slash = 0x2f;
const question = 0x3f;
const exclamation = 0x21;

function isNameCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function count(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
}
