import { Document, HeadingLevel, Packer, Paragraph, TextRun } from "docx";
import { openReports } from "../engine/narrative/corpus/reports/open-reports";
import { openUnits } from "../engine/narrative/corpus/open-units";

/** Characters of a page of a report as it is usually set: 28 characters a line, 22 lines, not all of them full. */
const charactersOfPage = 550;

/**
 * A .docx report of so many pages: the corpus's reports, then its sentences with `filler` between them, prose without
 * numbers as most of a report is; begun anew where they do not suffice. `fillers` paragraphs of it stand between two
 * sentences: with four a report is about as full of numbers as the sample.
 */
export async function makeReport(pages: number, filler: readonly string[], fillers = 4): Promise<Uint8Array> {
  const sentences = openUnits.flatMap((unit) => unit.sentences).flatMap(({ text }) => text.split("\n"));
  const between = (index: number): readonly string[] =>
    Array.from({ length: fillers }, (_, nth) => filler[(index * fillers + nth) % filler.length] ?? "");
  const stock = [
    ...openReports.flatMap(({ paragraphs }) => paragraphs),
    ...sentences.flatMap((text, index) => [...between(index), text]),
  ];
  const children: Paragraph[] = [];
  let characters = 0;
  for (let index = 0; characters < pages * charactersOfPage; index += 1) {
    const text = stock[index % stock.length] ?? "";
    const isHeading = text.length < 20;
    children.push(
      new Paragraph({ children: runsOf(text), ...(isHeading && { heading: HeadingLevel.HEADING_2 }) }),
    );
    characters += text.length;
  }
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** A paragraph as Word writes it: figures and Chinese characters are of two fonts, and so each stretch is a run of its own. */
function runsOf(text: string): TextRun[] {
  return text
    .split(/(?<=[0-9.%])(?![0-9.%])|(?<![0-9.%])(?=[0-9])/u)
    .map(
      (stretch) =>
        new TextRun({ text: stretch, font: { ascii: "Times New Roman", eastAsia: "仿宋_GB2312" }, size: 32 }),
    );
}
