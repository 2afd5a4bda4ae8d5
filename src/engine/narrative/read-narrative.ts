import { findRelations } from "./relations/find-relations";
import type { NarrativeDocument } from "./document";
import type { Narrative } from "./narrative";
import { readDocument } from "./read-document";
import type { Sentence, SkippedNumber, Statement } from "./statement";
import { placesOf, readHead } from "./unit-of-report";

/** Reads every sentence of the documents: its numbers, what they are about, and how they hang together. Never throws. */
export function readNarrative(documents: readonly NarrativeDocument[]): Narrative {
  const report = documents.find(({ name }) => name !== "") ?? documents[0];
  const { unitName, year } = report === undefined ? { unitName: "", year: undefined } : readHead(report);
  const sentences: Sentence[] = [];
  const statements: Statement[] = [];
  const skipped: SkippedNumber[] = [];
  const places = placesOf(unitName);
  documents.forEach((document, index) => {
    readDocument(document, index, { unitName, year, places }, { sentences, statements, skipped });
  });
  const meant = statements.map((statement) => asPlanned(statement, documents));
  return {
    documents,
    unitName,
    year,
    sentences,
    statements: meant,
    relations: findRelations(documents, sentences, meant),
    skipped,
  };
}

/** As `readNarrative`; what an earlier reading of the same documents found is taken over. */
export function readNarrativeAgain(
  documents: readonly NarrativeDocument[],
  earlier: Narrative | undefined,
): Narrative {
  return earlier !== undefined && areSame(documents, earlier.documents) ? earlier : readNarrative(documents);
}

/** A report is the same object as long as it is the same report; the workbook's own prose is gathered anew every time. */
function areSame(one: readonly NarrativeDocument[], other: readonly NarrativeDocument[]): boolean {
  return (
    one.length === other.length &&
    one.every((document, index) => {
      const before = other[index];
      if (document === before) return true;
      return document.name === "" && before?.name === "" && hasSameProse(document, before);
    })
  );
}

function hasSameProse({ paragraphs }: NarrativeDocument, before: NarrativeDocument): boolean {
  return (
    paragraphs.length === before.paragraphs.length &&
    paragraphs.every(({ text, cell, isPlan }, index) => {
      const each = before.paragraphs[index];
      return (
        each?.text === text &&
        each.isPlan === isPlan &&
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
