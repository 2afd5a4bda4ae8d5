import type { Loosening } from "./loosening";
import type { PhraseTable } from "./phrase-table";
import { looseningAfter, looseningBefore, looseningBetween, signSymbols } from "./value-words";

export type { Loosening } from "./loosening";

/** The words beside a number that loosen it, by where they stand. */
export interface ValueWords {
  /** Comparison signs as symbols. */
  readonly signs: PhraseTable<Loosening>;
  readonly before: PhraseTable<Loosening>;
  readonly between: PhraseTable<Loosening>;
  readonly after: PhraseTable<Loosening>;
}

/** The words that are read where a policy adds none. */
export const standardWords: ValueWords = {
  signs: signSymbols,
  before: looseningBefore,
  between: looseningBetween,
  after: looseningAfter,
};
