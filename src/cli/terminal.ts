/** Where a command writes. `err` is for people beside a pipe: progress and failures. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly hasColour: boolean;
}

/** Exit codes of every command. */
export const exitCodes = {
  /** Nothing that must be corrected. */
  clean: 0,
  /** Something must be corrected. */
  mustFix: 1,
  /** The command could not run. */
  failed: 2,
} as const;

/** A failure that is told to the user as its message, in their language, and ends with exit code 2. */
export class CommandFailure extends Error {}

const styles = { red: 31, green: 32, yellow: 33, blue: 34, grey: 90, bold: 1 } as const;

/** Marks a text for a terminal with colour; the text alone for any other. */
export function paint(terminal: Terminal, style: keyof typeof styles, text: string): string {
  return terminal.hasColour ? `\u001b[${String(styles[style])}m${text}\u001b[0m` : text;
}
