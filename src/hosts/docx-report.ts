import type { NarrativeDocument } from "../engine/narrative/document";
import { type ListedBlocks, listBlocks } from "./docx/list-blocks";
import { readDocx, type WordDocument } from "./docx/read-docx";
import type { Story } from "./docx/read-story";
import { ReportUnreadable } from "./docx/report-unreadable";
import { asUnreadable } from "./docx/say-unreadable";
import { reportOfText, textOfBytes } from "./docx/text-report";

export { ReportUnreadable, reportOfText };

/**
 * Reads a report: a .docx, or a .txt in any of the usual encodings. Rejects with ReportUnreadable, whose message says to
 * the user what is wrong, for every other file and for one that is damaged or hostile.
 */
export function readReport(bytes: Uint8Array, name: string): Promise<NarrativeDocument> {
  return new Promise((resolve) => {
    resolve(readAny(bytes, name));
  });
}

function readAny(bytes: Uint8Array, name: string): NarrativeDocument {
  try {
    const text = textOfBytes(bytes, name);
    return text === undefined ? reportOfDocx(readDocx(bytes), name) : reportOfText(text, name);
  } catch (error) {
    throw asUnreadable(error);
  }
}

function reportOfDocx({ body, notes, margins }: WordDocument, name: string): NarrativeDocument {
  const listed: ListedBlocks = { paragraphs: [], tables: [] };
  listBlocks(body.blocks, listed);
  // Notes stand at the end, however the pages are broken; the lines that part them from the text hold none.
  for (const { blocks } of notes) {
    listBlocks(
      blocks.filter((block) => block.kind === "table" || block.text.trim() !== ""),
      listed,
    );
  }
  const { paragraphs, tables } = listed;
  if (paragraphs.every(({ text }) => text.trim() === "")) {
    throw new ReportUnreadable("报告中没有可以读取的文字。若正文是图片，请改用文字版。");
  }
  return { name, paragraphs, tables, unread: [...sayUnread([body, ...notes]), ...sayMargins(margins)] };
}

function sayUnread(stories: readonly Story[]): readonly string[] {
  const sum = (what: "pictures" | "drawings" | "embedded"): number =>
    stories.reduce((total, story) => total + story[what], 0);
  const [pictures, drawings, embedded] = [sum("pictures"), sum("drawings"), sum("embedded")];
  const unread: string[] = [];
  if (pictures > 0) unread.push(`报告中有${String(pictures)}张图片，图中的文字没有校验。`);
  if (drawings > 0) unread.push(`报告中有${String(drawings)}个图表，图表中的数没有校验。`);
  if (embedded > 0) unread.push(`报告中有${String(embedded)}个嵌入的文件，其中的内容没有校验。`);
  if (stories.some(({ hasHiddenText }) => hasHiddenText))
    unread.push("报告中有隐藏文字，看不见的内容没有校验。");
  return unread;
}

/** Numbers of pages are all that headers and footers usually have. */
const pageNumbers = /第?\s*\d+\s*页|共\s*\d+\s*页|^[\s\-—–·/]*\d*[\s\-—–·/]*\d*[\s\-—–·/]*$/gm;

function sayMargins(margins: readonly Story[]): readonly string[] {
  const texts = margins.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text.replace(pageNumbers, "")] : [])),
  );
  return texts.some((text) => /\d/.test(text)) ? ["页眉、页脚中的数没有校验。"] : [];
}
