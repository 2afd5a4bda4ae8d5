import { standardWords, type ValueWords } from "../numbers/loosening-words";
import { findRelations } from "./relations/find-relations";
import type { NarrativeDocument } from "./document";
import type { Narrative } from "./narrative";
import { readDocument } from "./read-document";
import type { Sentence, SkippedNumber, Statement } from "./statement";
import { placesOf, readHead } from "./unit-of-report";

/**
 * Reads every sentence of the documents: its numbers, what they are about, and how they hang together; `words` are those that
 * loosen a number, where a policy has its own. Never throws.
 */
export function readNarrative(documents: readonly NarrativeDocument[], words?: ValueWords): Narrative {
  const report = documents.find(({ name }) => name !== "") ?? documents[0];
  const { unitName, year } = report === undefined ? { unitName: "", year: undefined } : readHead(report);
  const sentences: Sentence[] = [];
  const statements: Statement[] = [];
  const skipped: SkippedNumber[] = [];
  const places = placesOf(unitName);
  documents.forEach((document, index) => {
    const frame = { unitName, year, places, words: words ?? standardWords };
    readDocument(document, index, frame, { sentences, statements, skipped });
  });
  const meant = statements.map((statement) => asPlanned(statement, documents));
  return {
    documents,
    ...(words !== undefined && { words }),
    unitName,
    year,
    sentences,
    statements: meant,
    relations: findRelations(documents, sentences, meant),
    skipped,
  };
}

/** As `readNarrative`; what an earlier reading of the same documents by the same words found is taken over. */
export function readNarrativeAgain(
  documents: readonly NarrativeDocument[],
  earlier: Narrative | undefined,
  words?: ValueWords,
): Narrative {
  const isSame = earlier?.words === words && earlier !== undefined && areSame(documents, earlier.documents);
  return isSame ? earlier : readNarrative(documents, words);
}

/** The workbook's own prose is gathered anew every time, and so is what is known of the annexes in a report. */
function areSame(one: readonly NarrativeDocument[], other: readonly NarrativeDocument[]): boolean {
  return (
    one.length === other.length &&
    one.every((document, index) => {
      const before = other[index];
      if (document === before) return true;
      return (
        document.name === before?.name && hasSameRest(document, before) && hasSameProse(document, before)
      );
    })
  );
}

/** Of a report what is not its prose is the same object as long as it is the same report. */
function hasSameRest({ name, tables, unread }: NarrativeDocument, before: NarrativeDocument): boolean {
  return name === "" || (tables === before.tables && unread === before.unread);
}

function hasSameProse({ paragraphs }: NarrativeDocument, before: NarrativeDocument): boolean {
  return (
    paragraphs.length === before.paragraphs.length &&
    paragraphs.every((paragraph, index) => {
      const each = before.paragraphs[index];
      if (each === paragraph) return true;
      const { text, cell, isPlan, printedFrom } = paragraph;
      return (
        each?.text === text &&
        each.isPlan === isPlan &&
        each.printedFrom?.join("\n") === printedFrom?.join("\n") &&
        each.cell?.sheet === cell?.sheet &&
        each.cell?.cell === cell?.cell
      );
    })
  );
}

/** What a plan says of a number without a word of its own is a target. */
function asPlanned(statement: Statement, documents: readonly NarrativeDocument[]): Statement {
  const paragraph = documents[statement.at.document]?.paragraphs[statement.at.paragraph];
  return paragraph?.isPlan === true && statement.role === "actual"
    ? { ...statement, role: "target" }
    : statement;
}
