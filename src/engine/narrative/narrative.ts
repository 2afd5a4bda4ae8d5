import { type CellPlace } from "../workbook/address";
import type { ValueWords } from "../numbers/loosening-words";
import type { NarrativeDocument, NarrativePlace } from "./document";
import type { Relation } from "./relation";
import type { Sentence, SkippedNumber, Span, Statement } from "./statement";

/** What the prose says: the report's and the workbook's own. Statements and sentences are in reading order. */
export interface Narrative {
  readonly documents: readonly NarrativeDocument[];
  /** The words that loosened its numbers, where a policy had its own. */
  readonly words?: ValueWords;
  /** The unit the report names in its title or opening, "" where none is found. */
  readonly unitName: string;
  /** The year the report is about. */
  readonly year: number | undefined;
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly skipped: readonly SkippedNumber[];
}

/** Where a span stands as a finding says it: the cell for prose of the workbook, else paragraph and characters. */
export function placeOf(narrative: Narrative, span: Span): NarrativePlace | CellPlace {
  const document = narrative.documents[span.document];
  const paragraph = document?.paragraphs[span.paragraph];
  if (paragraph?.cell !== undefined) return paragraph.cell;
  return {
    document: document?.name ?? "",
    paragraph: span.paragraph,
    start: span.start,
    end: span.end,
    text: paragraph?.text.slice(span.start, span.end) ?? "",
  };
}

/** Whether a statement stands in the workbook rather than in a report. */
export function isOfWorkbook(narrative: Narrative, { at }: Statement): boolean {
  return narrative.documents[at.document]?.name === "";
}
