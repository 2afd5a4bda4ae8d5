/** Phrases with what each means, filed by first character, the longest first. */
export type PhraseTable<Meaning> = ReadonlyMap<number, readonly Phrase<Meaning>[]>;

/** One phrase of a table and its meaning. */
export interface Phrase<Meaning> {
  readonly words: string;
  readonly meaning: Meaning;
}

/** Files phrases for `phraseAt`. A row holds a meaning and, separated by spaces, every way to print it. */
export function phraseTable<Meaning>(
  rows: Iterable<readonly [meaning: Meaning, printed: string]>,
): PhraseTable<Meaning> {
  const phrases: Phrase<Meaning>[] = [];
  for (const [meaning, printed] of rows) {
    for (const words of printed.split(" ")) phrases.push({ words, meaning });
  }
  return tableOfPhrases(phrases);
}

/** Files phrases for `phraseAt`; of two that are printed alike the first counts. None may be empty. */
export function tableOfPhrases<Meaning>(phrases: Iterable<Phrase<Meaning>>): PhraseTable<Meaning> {
  const table = new Map<number, Phrase<Meaning>[]>();
  for (const phrase of phrases) {
    const first = phrase.words.charCodeAt(0);
    const filed = table.get(first);
    if (filed === undefined) table.set(first, [phrase]);
    else filed.push(phrase);
  }
  for (const filed of table.values()) filed.sort((one, other) => other.words.length - one.words.length);
  return table;
}

/** The longest phrase of the table that stands at this offset of the text. */
export function phraseAt<Meaning>(
  table: PhraseTable<Meaning>,
  text: string,
  at: number,
): Phrase<Meaning> | undefined {
  const filed = table.get(text.charCodeAt(at));
  if (filed === undefined) return undefined;
  for (const phrase of filed) if (text.startsWith(phrase.words, at)) return phrase;
  return undefined;
}

/** The offset behind as many phrases of the table as follow one another from here. */
export function skipPhrases(table: PhraseTable<unknown>, text: string, at: number): number {
  let end = at;
  for (let phrase = phraseAt(table, text, end); phrase !== undefined; phrase = phraseAt(table, text, end)) {
    end += phrase.words.length;
  }
  return end;
}
