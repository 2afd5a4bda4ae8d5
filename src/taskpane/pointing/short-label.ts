/** A label as it is kept and named: without white space, which a form only prints for looks. */
export function tightLabel(text: string): string {
  return text.replace(/\s+/g, "");
}

/** The longest piece of a label that a line of the pane repeats, in characters. */
const longestShown = 30;

/** A label that fits in a line. */
export function shortLabel(text: string): string {
  const tight = tightLabel(text);
  return tight.length > longestShown ? `${tight.slice(0, longestShown)}…` : tight;
}
