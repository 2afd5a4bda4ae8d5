import type { NarrativeDocument, NarrativeParagraph } from "../../engine/narrative/document";
import { mostCharacters } from "./report-limits";
import { ReportUnreadable } from "./report-unreadable";

/** A text as a report: each line is a paragraph. Throws ReportUnreadable for one that is empty or far too long. */
export function reportOfText(text: string, name: string): NarrativeDocument {
  if (text.trim() === "") throw new ReportUnreadable("没有可以读取的文字。");
  if (text.length > mostCharacters) throw new ReportUnreadable("文字过长，不像是自评报告，没有读取。");
  const paragraphs = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line): NarrativeParagraph => ({ text: isIndented(line) ? line.slice(1) : line }));
  // A table that was copied as text has lost its columns: what stands in it can no longer be told.
  const cells = paragraphs.filter(({ text: line }) => isCellLine(line)).length;
  const unread = cells > 0 ? [`文字中有${String(cells)}行是粘贴的表格，没有校验。`] : [];
  return { name, paragraphs, tables: [], unread };
}

/** A first line that was indented by a tab: prose is longer than a cell, or ends like a sentence. */
function isIndented(line: string): boolean {
  return (
    line.startsWith("\t") &&
    (line.length > longestCell || /[。；：]\s*$/.test(line)) &&
    !line.startsWith("\t\t")
  );
}

const longestCell = 60;

function isCellLine(line: string): boolean {
  return line.startsWith("\t");
}

/** The text of a .txt: by its byte order mark, else UTF-8, else GB 18030. Undefined for other files. */
export function textOfBytes(bytes: Uint8Array, name: string): string | undefined {
  if (!name.toLowerCase().endsWith(".txt")) return undefined;
  const text = decode(bytes);
  // eslint-disable-next-line no-control-regex -- control characters are what tells bytes from text
  const broken = text.match(/[\u0000-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0;
  if (broken > text.length * largestBrokenShare) {
    throw new ReportUnreadable("这个.txt文件里不是文字，读不出内容。");
  }
  return text;
}

/** A character that was cut in two somewhere does not make a text of another encoding, nor no text. */
const largestBrokenShare = 0.01;

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  // Chinese in GB 18030 is hardly ever valid UTF-8: of what it is, next to nothing comes through.
  return broken <= text.length * largestBrokenShare ? text : new TextDecoder("gb18030").decode(bytes);
}
