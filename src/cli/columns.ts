/** How many terminal columns a text takes: a Chinese character or full-width sign takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1;
  return width;
}

/** The text followed by spaces up to a width in terminal columns; a longer one is cut with …. */
export function padRight(text: string, width: number): string {
  const fitted = fit(text, width);
  return fitted + " ".repeat(width - widthOf(fitted));
}

/** The text with spaces before it up to a width in terminal columns. */
export function padLeft(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

function fit(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (widthOf(kept) + widthOf(character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

/** Words set one after another with `；` between them, in lines no wider than `width` terminal columns; a word is never cut. */
export function wrapList(words: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  words.forEach((word, index) => {
    const shown = index === words.length - 1 ? word : `${word}；`;
    if (line !== "" && widthOf(line) + widthOf(shown) > width) {
      lines.push(line);
      line = "";
    }
    line += shown;
  });
  return line === "" ? lines : [...lines, line];
}
