/** The source of a pattern for any one of these words, the first that fits: "(?:年度|全年)". The words hold no signs of patterns. */
export function anyOf(words: readonly string[]): string {
  return `(?:${words.join("|")})`;
}
