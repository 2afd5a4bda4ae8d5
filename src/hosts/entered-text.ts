/**
 * A text as it is entered into a cell that is not formatted as text. Excel makes a number of "7.60", a date of "3月5日"
 * and a formula of "=1" unless an apostrophe goes before; the apostrophe stays with the cell as part of its format, so
 * that a text that can be nothing else goes without.
 */
export function enteredText(text: string): string {
  return text === "" || canOnlyBeText.test(text) ? text : `'${text}`;
}

/** Begins with a Chinese character, and holds punctuation that no number has or nothing that numbers and times are made of. */
const canOnlyBeText = /^\p{Script=Han}(?:[^]*[，。；：！？、“”（）]|[^\d０-９年月日号时分秒午%％‰]*$)/u;
