import { squeeze } from "../../numbers/normalise";
import type { Scope, Statement } from "../statement";
import type { Ordinal } from "./ordinals";

/** One number of a line with the text around it, folded and without spaces. */
export interface LineNumber {
  readonly statement: Statement;
  /** Offsets in the line's text, end excluded. */
  readonly from: number;
  readonly to: number;
  /** Everything between the number before (or the line's beginning) and this one. */
  readonly gap: string;
  /** The end of the gap behind its last stop, bracket or 、: "调处成功" of "，调处成功758件". */
  readonly lead: string;
  /** What follows up to the next stop, bracket, 、 or number. */
  readonly behind: string;
  /** Brackets open at the number; 0 outside of any. */
  readonly depth: number;
  /** Counts the semicolons and list items before it outside of brackets. */
  readonly segment: number;
  /** Counts the stops and brackets before it; numbers of one clause have one subject. */
  readonly clause: number;
  /** Position among the line's numbers. */
  readonly order: number;
}

/** A list item that begins in a line: 一是, 2., （三）. */
export interface LineItem {
  readonly from: number;
  readonly ordinal: Ordinal;
}

/**
 * What a person reads up to a full stop or the paragraph's end: sentences that only a semicolon or a list item parts
 * are one line, because their numbers belong together.
 */
export interface SentenceLine {
  readonly document: number;
  readonly paragraph: number;
  /** Offset of the line's text in its paragraph. */
  readonly start: number;
  /** Folded, character for character; the numbering of list items is blank. */
  readonly text: string;
  readonly scope: Scope;
  readonly isHeading: boolean;
  readonly items: readonly LineItem[];
  readonly numbers: readonly LineNumber[];
}

const stops = ",;:。!?\n";

/** Whether the text's clause ends at the offset: a stop that groups no digits, as in 1,574. */
export function isStop(text: string, at: number): boolean {
  return stops.includes(text.charAt(at)) && !/^\d,\d$/u.test(text.slice(at - 1, at + 2));
}

/** The numbers of a line with the text around them; `start` is its offset in the paragraph. */
export function readNumbers(
  text: string,
  start: number,
  statements: readonly Statement[],
): readonly LineNumber[] {
  const ordered = [...statements]
    .filter((each) => !isMark(text, each, start))
    .sort((one, other) => one.at.start - other.at.start);
  let at = 0;
  let [depth, segment, clause] = [0, 0, 0];
  return ordered.map((statement, order) => {
    const from = Math.max(at, statement.at.start - start);
    const to = Math.max(from, statement.at.end - start);
    for (let offset = at; offset < from; offset += 1) {
      const character = text.charAt(offset);
      if (character === "(") depth += 1;
      else if (character === ")") depth = Math.max(0, depth - 1);
      else if (character === ";" && depth === 0) segment += 1;
      else if (!stops.includes(character)) continue;
      clause += 1;
    }
    // 行政19名/事业9名: a list as well.
    const gap = squeeze(text.slice(at, from)).replace(/^[/+]/u, "、");
    const next = ordered[order + 1];
    const until = next === undefined ? text.length : Math.max(to, next.at.start - start);
    // Brackets inside the number, 13人（次）, are its own.
    at = to;
    return {
      statement,
      from,
      to,
      gap,
      lead: leadOf(gap),
      behind: squeeze(text.slice(to, firstStop(text, to, until))),
      depth,
      segment,
      clause,
      order,
    };
  });
}

/** A bare number alone in a bracket ranks or numbers: 小（1）型水库. */
function isMark(text: string, { at, quantity }: Statement, start: number): boolean {
  if (quantity.unit !== "") return false;
  return text.charAt(at.start - start - 1) === "(" && text.charAt(at.end - start) === ")";
}

function leadOf(gap: string): string {
  // "完成率：98%" is one phrase.
  const end = gap.endsWith(":") ? gap.length - 1 : gap.length;
  for (let at = end - 1; at >= 0; at -= 1) {
    if (isBreak(gap.charAt(at))) return gap.slice(at + 1, end);
  }
  return gap.slice(0, end);
}

function firstStop(text: string, from: number, until: number): number {
  for (let at = from; at < until; at += 1) if (isBreak(text.charAt(at))) return at;
  return until;
}

function isBreak(character: string): boolean {
  return stops.includes(character) || "()、/+".includes(character);
}

/** The text before the number back to the last stop or bracket, earlier numbers of that clause included. */
export function clauseBefore(line: SentenceLine, { from }: LineNumber): string {
  let start = from;
  const isBegin = (at: number): boolean => isStop(line.text, at) || "()".includes(line.text.charAt(at));
  while (start > Math.max(0, from - longestClause) && !isBegin(start - 1)) start -= 1;
  return squeeze(line.text.slice(start, from));
}

const longestClause = 200;
