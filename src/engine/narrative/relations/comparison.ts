import { squeeze } from "../../numbers/normalise";
import { phraseAt } from "../../numbers/phrase-table";
import {
  against as againstWords,
  againstBefore,
  changeVerbs,
  comparedVerbs,
  earlierTimes,
  otherBodies,
  planWords,
} from "./change-words";
import { isStop, type LineNumber, type SentenceLine } from "./sentence-line";

/** Against what a clause sets its number: 总体满意率比上年（93.4%）提高1.67个百分点. */
export interface Comparison {
  /** What is compared, where the clause says it again: "总体满意率"; else "". */
  readonly name: string;
  /** Numbers of the clause before the word of comparison: 床位320张比上年增加20张. */
  readonly inName: readonly LineNumber[];
  /** Numbers it is set against: 93.4%. */
  readonly befores: readonly LineNumber[];
  /** "year" for an earlier state, "plan" for a budget or target, "other" for another body's number or a limit. */
  readonly base: "year" | "plan" | "other";
  /** Offset in the line's text at which the comparison begins. */
  readonly start: number;
}

/** The comparison of the clause that leads to the number, or of the clause before that ends in 相比. */
export function comparisonAt(line: SentenceLine, number: LineNumber): Comparison | undefined {
  const start = clauseStart(line.text, number.from);
  const found = againstWords.exec(line.text.slice(start, number.from));
  if (found === null) return comparedBefore(line, number, start);
  const [at, end] = [start + found.index, start + found.index + found[0].length];
  const inside = line.numbers.filter(({ from, to }) => from >= start && to <= number.from);
  const name = squeeze(line.text.slice(start, at));
  // 与目标值98%相比略高: what it is set against stands before the word.
  const against = /^(?:但|且|而)?[与和同]/u.test(name) ? name : line.text.slice(end, number.from);
  return {
    // 同上年相比多出9件: it is not called so.
    name: /^(?:但|且|而)?[与和同跟](?![期口])/u.test(name) ? "" : name,
    inName: inside.filter(({ to }) => to <= at),
    befores: inside.filter(({ from }) => from >= end),
    base: baseOf(against),
    start,
  };
}

/** "与上年相比，整体支出减少18.63万元" */
function comparedBefore(line: SentenceLine, number: LineNumber, start: number): Comparison | undefined {
  if (start === 0) return undefined;
  const before = clauseStart(line.text, start - 1);
  const earlier = squeeze(line.text.slice(before, start));
  if (!againstBefore.test(earlier)) return undefined;
  const words = squeeze(line.text.slice(start, number.from));
  return {
    name: beforeVerb(words),
    inName: line.numbers.filter(({ from, to }) => from >= start && to <= number.from),
    befores: line.numbers.filter(({ from, to }) => from >= before && to <= start),
    base: baseOf(earlier),
    start: before,
  };
}

function baseOf(text: string): Comparison["base"] {
  const words = squeeze(text);
  if (otherBodies.test(words)) return "other";
  if (planWords.some((word) => words.includes(word))) return "plan";
  // 较自种（每亩412元）低: a name, and no time before it.
  const isNameless = !/\p{Script=Han}{2}/u.test(
    beforeVerb(words)
      .replace(/[(].*$/u, "")
      .replace(leadsToVerb, ""),
  );
  return isNameless || earlierTimes.test(words) || earlierTimes.test(beforeVerb(words)) ? "year" : "other";
}

const leadsToVerb =
  /(?:相比|相较)|(?:又|再|略|大幅|共|约|分别|相应|有所|整体|总体|合计|持续|进一步|明显)+$/gu;

/** The words before the first verb of change in them: "整体支出" of 整体支出减少. */
export function beforeVerb(words: string): string {
  for (let at = 0; at < words.length; at += 1) {
    if (phraseAt(changeVerbs, words, at) !== undefined || phraseAt(comparedVerbs, words, at) !== undefined)
      return words.slice(0, at);
  }
  return words;
}

/** The offset behind the last stop before the offset; brackets that are closed before it belong to the clause. */
export function clauseStart(text: string, offset: number): number {
  let depth = 0;
  for (let at = offset - 1; at >= 0 && offset - at < longestClause; at -= 1) {
    const character = text.charAt(at);
    if (character === ")") depth += 1;
    else if (character === "(") {
      if (depth === 0) return at + 1;
      depth -= 1;
    } else if (depth === 0 && isStop(text, at)) return at + 1;
  }
  return Math.max(0, offset - longestClause);
}

const longestClause = 120;
