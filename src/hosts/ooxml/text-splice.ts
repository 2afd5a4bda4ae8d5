/** One piece of a text replaced by another; an insertion where `from` is `to`. */
export interface TextSplice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies splices that do not overlap; those at one offset in their order. Everything between them stays to the letter. */
export function applySplices(text: string, splices: readonly TextSplice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((one, other) => one.from - other.from)) {
    pieces.push(text.slice(at, splice.from), splice.text);
    at = splice.to;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
