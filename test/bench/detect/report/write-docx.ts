import { Document, Packer, Paragraph, TextRun } from "docx";
import type { NarrativeDocument } from "../../../../src/engine/narrative/document";

/** The report as a real .docx, written by a library that the project's own reader does not know. */
export async function writeDocx({ paragraphs }: NarrativeDocument): Promise<Uint8Array> {
  const children = paragraphs.map(({ text }) => new Paragraph({ children: [new TextRun(text)] }));
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
