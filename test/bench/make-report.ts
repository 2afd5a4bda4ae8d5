import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { openReports } from "../engine/narrative/corpus/reports/open-reports";
import { openUnits } from "../engine/narrative/corpus/open-units";

/** Characters of a page of a report as it is usually set: 28 characters a line, 22 lines, not all of them full. */
const charactersOfPage = 550;

/**
 * A .docx report of so many pages: the corpus's reports, then its sentences with `filler` between them, prose without
 * numbers as most of a report is; begun anew where they do not suffice.
 */
export async function makeReport(pages: number, filler: readonly string[]): Promise<Uint8Array> {
  const sentences = openUnits.flatMap((unit) => unit.sentences).flatMap(({ text }) => text.split("\n"));
  const stock = [
    ...openReports.flatMap(({ paragraphs }) => paragraphs),
    ...sentences.flatMap((text, index) => [filler[index % filler.length] ?? "", text]),
  ];
  const children: Paragraph[] = [];
  let characters = 0;
  for (let index = 0; characters < pages * charactersOfPage; index += 1) {
    const text = stock[index % stock.length] ?? "";
    const isHeading = text.length < 20;
    children.push(new Paragraph(isHeading ? { text, heading: HeadingLevel.HEADING_2 } : { text }));
    characters += text.length;
  }
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
