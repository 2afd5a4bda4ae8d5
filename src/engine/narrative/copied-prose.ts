import { foldProse } from "./prose-text";

/** A stretch of a folded text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a folded paragraph says, from one full stop to the next, just what one of the other texts says. */
export function findCopied(text: string, others: readonly string[]): readonly Stretch[] {
  if (others.length === 0) return [];
  const known = new Set(others.flatMap((other) => saidIn(foldProse(other).text).map(({ words }) => words)));
  return saidIn(text).filter(({ words }) => known.has(words));
}

interface Said extends Stretch {
  readonly words: string;
}

/** What is said up to each full stop; its parts between semicolons hang together and are not told apart. */
function saidIn(text: string): readonly Said[] {
  return [...text.matchAll(/[^。！？!?\n]+/gu)].map(({ 0: words, index }) => ({
    words: words.trim(),
    start: index,
    end: index + words.length,
  }));
}
