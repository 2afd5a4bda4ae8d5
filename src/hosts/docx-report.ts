import mammoth from "mammoth";
import type { NarrativeDocument } from "../engine/narrative/document";
import { asUnreadable, type DocxLook, lookAtDocx } from "./docx/docx-package";
import { type Blocks, readBlocks } from "./docx/read-blocks";
import { ReportUnreadable } from "./docx/report-unreadable";
import { reportOfText, textOfBytes } from "./docx/text-report";
import { notesOf, toWordElement, type WordElement } from "./docx/word-element";

export { ReportUnreadable, reportOfText };

/**
 * Reads a report: a .docx, or text in any of the usual encodings. Rejects with ReportUnreadable, whose message says to
 * the user what is wrong, for every other file and for one that is damaged or hostile.
 */
export async function readReport(bytes: Uint8Array, name: string): Promise<NarrativeDocument> {
  const text = textOfBytes(bytes, name);
  if (text !== undefined) return reportOfText(text, name);
  const look = lookAtDocx(bytes);
  const { body, notes } = await readWord(bytes);
  const blocks: Blocks = { paragraphs: [], tables: [], pictures: 0 };
  readBlocks(body, blocks);
  for (const { body: note } of notes) readBlocks(note, blocks);
  if (blocks.paragraphs.every(({ text: each }) => each.trim() === "")) {
    throw new ReportUnreadable("报告中没有可以读取的文字。若正文是图片，请改用文字版。");
  }
  const { paragraphs, tables, pictures } = blocks;
  return { name, paragraphs, tables, unread: sayUnread(pictures, look) };
}

/**
 * What mammoth reads of the document: it puts spans, deletions, text boxes and alternative content right. Its way to
 * hand the document over is a transformation on the way to HTML; the HTML itself is not wanted, and made of nothing.
 */
async function readWord(
  bytes: Uint8Array,
): Promise<{ readonly body: readonly WordElement[]; readonly notes: readonly WordElement[] }> {
  let body: readonly WordElement[] = [];
  let notes: readonly WordElement[] = [];
  // Node asks for a buffer, a browser for an array buffer; the bytes may lie within a larger buffer.
  const own = new Uint8Array(bytes);
  const input = { buffer: own, arrayBuffer: own.buffer } as unknown as { readonly arrayBuffer: ArrayBuffer };
  try {
    await mammoth.convertToHtml(input, {
      externalFileAccess: false,
      transformDocument: (document: unknown) => {
        body = toWordElement(document).children;
        notes = notesOf(document);
        return { ...(document as object), children: [] };
      },
    });
  } catch (error) {
    throw asUnreadable(error);
  }
  return { body, notes };
}

function sayUnread(pictures: number, { charts, embedded, hasHiddenText }: DocxLook): readonly string[] {
  const unread: string[] = [];
  if (pictures > 0) unread.push(`报告中有${String(pictures)}张图片，图中的文字没有校验。`);
  if (charts > 0) unread.push(`报告中有${String(charts)}个图表，图表中的数没有校验。`);
  if (embedded > 0) unread.push(`报告中有${String(embedded)}个嵌入的文件，其中的内容没有校验。`);
  if (hasHiddenText) unread.push("报告中有隐藏文字，已按可见文字一并读取。");
  return unread;
}
