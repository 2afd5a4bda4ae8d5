/** The known name that a misspelt one most likely means: at most a third of it has to be changed. Undefined where none is near. */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const each of known) {
    const changes = countChanges(name.toLowerCase(), each.toLowerCase());
    if (changes < least) [best, least] = [each, changes];
  }
  return least * 3 <= Math.max(name.length, best?.length ?? 0) ? best : undefined;
}

/** A name longer than this is no misspelling. */
const longestName = 80;

/** The fewest letters to put in, take out or replace that turn one word into the other. */
function countChanges(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const replaced = (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
