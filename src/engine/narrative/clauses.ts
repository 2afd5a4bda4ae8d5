import type { SentenceText } from "./sentence-text";

/** The clauses of a sentence: each comma, colon and bracket begins another. */
export interface Clauses {
  /** The index of the clause an offset lies in. */
  at(offset: number): number;
  /** The clause from its beginning, or some eighty characters, up to the offset. */
  textOf(offset: number): string;
  /** The two clauses before the one the offset lies in; "" for the first. */
  textBefore(offset: number): string;
  isInBrackets(offset: number): boolean;
}

/** Finds the clauses of a sentence. */
export function findClauses({ text, start, end, brackets }: SentenceText): Clauses {
  const bounds: number[] = [];
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if ("，:".includes(character)) bounds.push(at);
    if ((character === "(" || character === ")") && brackets.has(at)) bounds.push(at);
  }
  const indexOf = (offset: number): number => {
    let low = 0;
    let high = bounds.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    at: indexOf,
    textOf(offset) {
      const from = (bounds[indexOf(offset) - 1] ?? start - 1) + 1;
      return text.slice(Math.max(from, offset - 80), offset);
    },
    textBefore(offset) {
      const index = indexOf(offset);
      if (index === 0) return "";
      // A bracket and its comma may stand between: 4836万元（上年5012万元），减少176万元.
      const from = index >= 3 ? (bounds[index - 3] ?? start) + 1 : start;
      return text.slice(Math.max(from, offset - 80), bounds[index - 1]);
    },
    isInBrackets(offset) {
      // Each bound is where a bracket opens or closes, or a stop: the bracket around it begins at an earlier one.
      const index = indexOf(offset);
      for (let before = index - 1; before >= Math.max(0, index - deepest); before -= 1) {
        const opening = bounds[before] ?? start;
        if (text.charAt(opening) === "(" && (brackets.get(opening) ?? 0) > offset) return true;
      }
      return false;
    },
  };
}

/** How many clauses back the bracket around a number may open. */
const deepest = 40;
