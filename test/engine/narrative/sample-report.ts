import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { NarrativeDocument } from "../../../src/engine/narrative/document";

/** The sample report's prose, its paragraphs up to the annexes, without anything a host knows beyond their text. */
export function readSampleProse(): NarrativeDocument {
  const bytes = readFileSync(path.join(__dirname, "../../../assets/sample/report.docx"));
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
  const texts = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = ""]) => text).join(""),
  );
  const end = texts.findIndex((text) => /^附件\d$/.test(text.trim()));
  const paragraphs = texts.slice(0, end < 0 ? undefined : end).map((text) => ({ text }));
  return { name: "report.docx", paragraphs, tables: [], unread: [] };
}
