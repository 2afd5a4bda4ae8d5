import { normaliseText } from "./normalise";
import { isDigit } from "./printed-number";
import type { Unreadable } from "./reading";
import { blankCharacters, formulaErrors, nothingWords } from "./value-words";

/**
 * The text of a value cell, folded and without any space that does not keep two numbers apart:
 * "≥ 50 个" is one value, "95. 10%" is not. "（含）" is left out: 以上 and 以下 hold their number anyway.
 */
export function closeUp(text: string): string {
  const normal = normaliseText(text);
  let closed = normal;
  let at = normal.indexOf(" ");
  if (at >= 0) {
    closed = normal.slice(0, at);
    for (; at < normal.length; at += 1) {
      const isSpace = normal.charAt(at) === " ";
      if (!isSpace || (isNumeric(normal.charCodeAt(at - 1)) && isNumeric(normal.charCodeAt(at + 1))))
        closed += normal.charAt(at);
    }
  }
  if (!closed.includes("(含")) return closed;
  const value = closed.replaceAll("(含)", "").replaceAll("(含本数)", "");
  return value === "" ? closed : value;
}

/** Whether a closed up text says that there is no value: nothing, a filler, or (where that counts) 无. */
export function isBlank(closed: string, noneIsBlank: boolean): boolean {
  if (noneIsBlank && nothingWords.has(closed.endsWith("。") ? closed.slice(0, -1) : closed)) return true;
  for (let at = 0; at < closed.length; at += 1) {
    if (!blankCharacters.includes(closed.charAt(at)) && closed.charAt(at) !== " ") return false;
  }
  return true;
}

/** Why a text of Excel's own is no value: "#DIV/0!", or "####" where the column is too narrow for its number. */
export function whyHashes(closed: string): Unreadable | undefined {
  if (!closed.startsWith("#")) return undefined;
  if (formulaErrors.has(closed.toUpperCase())) return "formula-error";
  for (let at = 1; at < closed.length; at += 1) if (closed.charAt(at) !== "#") return undefined;
  return "mixed-characters";
}

function isNumeric(code: number): boolean {
  return isDigit(code) || code === 0x2e || code === 0x2c;
}
