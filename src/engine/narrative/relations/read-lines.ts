import { foldCharacters } from "../../numbers/normalise";
import type { NarrativeDocument } from "../document";
import type { Sentence, Statement } from "../statement";
import { ordinalOf } from "./ordinals";
import { type LineItem, readNumbers, type SentenceLine } from "./sentence-line";

/** The lines of a narrative in reading order. Linear in the length of the text. */
export function readLines(
  documents: readonly NarrativeDocument[],
  sentences: readonly Sentence[],
  statements: readonly Statement[],
): readonly SentenceLine[] {
  const own: Statement[][] = sentences.map(() => []);
  for (const statement of statements) own[statement.sentence]?.push(statement);
  const lines: SentenceLine[] = [];
  for (let first = 0; first < sentences.length;) {
    const end = endOfLine(documents, sentences, first);
    const group = sentences.slice(first, end);
    const line = readLine(documents, sentences[first - 1], group, own.slice(first, end).flat());
    if (line !== undefined) lines.push(line);
    first = end;
  }
  return lines;
}

function paragraphText(documents: readonly NarrativeDocument[], { at }: Sentence): string {
  return documents[at.document]?.paragraphs[at.paragraph]?.text ?? "";
}

function isOneParagraph(one: Sentence | undefined, other: Sentence | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.at.document === other.at.document && one.at.paragraph === other.at.paragraph;
}

function endOfLine(
  documents: readonly NarrativeDocument[],
  sentences: readonly Sentence[],
  first: number,
): number {
  let end = first + 1;
  for (; end < sentences.length; end += 1) {
    const [before, next] = [sentences[end - 1], sentences[end]];
    if (before === undefined || next === undefined || !isOneParagraph(before, next)) break;
    const between = paragraphText(documents, next).slice(before.at.end, next.at.start);
    if (before.isHeading || next.isHeading || endsLine(between)) break;
  }
  return end;
}

/** A full stop ends a line; "；2." and "，二是" do not. */
function endsLine(between: string): boolean {
  const first = between.trimStart().charAt(0);
  return between.includes("\n") || "。.．｡!！?？".includes(first === "" ? "。" : first);
}

function readLine(
  documents: readonly NarrativeDocument[],
  before: Sentence | undefined,
  group: readonly Sentence[],
  statements: readonly Statement[],
): SentenceLine | undefined {
  const [first, last] = [group[0], group[group.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  const raw = paragraphText(documents, first);
  const { start } = first.at;
  const items: LineItem[] = [];
  let text = "";
  let previousEnd = isOneParagraph(before, first) ? (before?.at.end ?? 0) : 0;
  for (const { at } of group) {
    const between = foldCharacters(raw.slice(previousEnd, at.start));
    const own = foldCharacters(raw.slice(at.start, at.end));
    // The item's numbering is no text; a semicolon takes its place where only the numbering parts two items.
    if (at !== first.at) {
      const blank = between.replace(/[^;]/gu, " ");
      text += blank.includes(";") || blank === "" ? blank : `;${blank.slice(1)}`;
    }
    const ordinal = ordinalOf(between, own);
    if (ordinal !== undefined) items.push({ from: at.start - start, ordinal });
    text += own;
    previousEnd = at.end;
  }
  const { document, paragraph } = first.at;
  const { scope, isHeading } = first;
  return {
    document,
    paragraph,
    start,
    text,
    scope,
    isHeading,
    items,
    numbers: readNumbers(text, start, statements),
  };
}
