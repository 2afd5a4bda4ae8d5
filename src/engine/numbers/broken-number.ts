import { isDigit } from "./printed-number";
import type { Unreadable } from "./reading";
import { unitAt } from "./unit-at";

/**
 * Why a text that is nothing but digits, signs of numbers, letters and perhaps a unit is no number: "7.50.", "95. 10%", "1O0", "1,23,4".
 * Undefined for a text with words in it, or whose form means something else (3/4, A4): those are described.
 */
export function whyBroken(text: string): Unreadable | undefined {
  let end = 0;
  let counts: Counts = { digits: 0, letters: 0, dots: 0, commas: 0, spaces: 0 };
  for (; end < text.length; end += 1) {
    const next = count(counts, text.charCodeAt(end));
    if (next === undefined) break;
    counts = next;
  }
  if (counts.digits === 0 || !isOnlyUnit(text, end)) return undefined;
  if (counts.letters > 0) return isCode(text.slice(0, end)) ? undefined : "mixed-characters";
  if (counts.spaces > 0) return "several-numbers";
  if (counts.dots > 0 && isDotStray(text.slice(0, end), counts.dots)) return "stray-dot";
  return counts.commas > 0 ? "broken-grouping" : undefined;
}

interface Counts {
  readonly digits: number;
  readonly letters: number;
  readonly dots: number;
  readonly commas: number;
  readonly spaces: number;
}

function count(counts: Counts, code: number): Counts | undefined {
  if (isDigit(code)) return { ...counts, digits: counts.digits + 1 };
  if (code === 0x2e) return { ...counts, dots: counts.dots + 1 };
  if (code === 0x2c) return { ...counts, commas: counts.commas + 1 };
  if (code === 0x20) return { ...counts, spaces: counts.spaces + 1 };
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
    ? { ...counts, letters: counts.letters + 1 }
    : undefined;
}

function isOnlyUnit(text: string, at: number): boolean {
  const unitEnd = unitAt(text, at, "known-only")?.end ?? at;
  return unitEnd === text.length || (unitEnd === text.length - 1 && text.endsWith("。"));
}

/** 5A and 3D are ratings or kinds, GB50300 and A4 names. Letters that look like digits, and small ones, are slips. */
function isCode(text: string): boolean {
  const first = text.charAt(0);
  if (!isDigit(text.charCodeAt(0))) return !".OoIl".includes(first);
  let at = 1;
  while ("ACDEFGHJKMNPQRTUVWXY".includes(text.charAt(at)) && at < text.length) at += 1;
  return at > 1 && at === text.length;
}

function isDotStray(text: string, dots: number): boolean {
  return dots > 1 || text.startsWith(".") || text.endsWith(".");
}
