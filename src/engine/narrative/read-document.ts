import type { ValueWords } from "../numbers/loosening-words";
import type { PhraseTable } from "../numbers/phrase-table";
import { pairBrackets } from "./brackets";
import { findCopied, type Stretch } from "./copied-prose";
import type { NarrativeDocument, NarrativeParagraph } from "./document";
import { findNumbers, type FoundNumber } from "./find-numbers";
import { headingOf } from "./headings";
import { readsAsProse } from "./prose-of-workbook";
import { foldProse, rawEnd, rawStart } from "./prose-text";
import { findTimeWords, readPeriod, type TimeWord } from "./periods";
import { readSentence } from "./read-sentence";
import { ScopeReader } from "./scope";
import { bodyAt, reachOfUnit } from "./scope-body";
import { type SentencePart, splitSentences } from "./split-sentences";
import type { Sentence, SkippedNumber, Span, Statement } from "./statement";

/** What is known of the report before its sentences are read. */
export interface ReportFrame {
  readonly unitName: string;
  readonly year: number | undefined;
  readonly places: PhraseTable<true> | undefined;
  /** The words that loosen a number. */
  readonly words: ValueWords;
}

/** Where what is read is gathered, in reading order. */
export interface Reading {
  readonly sentences: Sentence[];
  readonly statements: Statement[];
  readonly skipped: SkippedNumber[];
}

/** Reads one document, paragraph by paragraph, into `into`. */
export function readDocument(
  { paragraphs }: NarrativeDocument,
  document: number,
  frame: ReportFrame,
  into: Reading,
): void {
  const scope = new ScopeReader();
  const reach = reachOfUnit(frame.unitName);
  let hasHeading = false;
  /** Behind the title of an annex stand forms, until a section of the report begins again. */
  let isInAnnexes = false;
  paragraphs.forEach((paragraph, index) => {
    if (/^\s*[一二三四五六七八九十]{1,3}、/.test(paragraph.text)) isInAnnexes = false;
    if (annexTitle.test(paragraph.text.trim())) {
      isInAnnexes = true;
      scope.leaveHeadings();
    }
    if (isUnread(paragraph, isInAnnexes)) return;
    const { text: raw, outlineLevel } = paragraph;
    const prose = foldProse(raw);
    const { text } = prose;
    const brackets = pairBrackets(text);
    const parts = splitSentences(text, brackets);
    const numberings = parts.flatMap(({ numbering }) => (numbering === undefined ? [] : [numbering]));
    const copied = findCopied(text, paragraph.printedFrom ?? []);
    const numbers = findNumbers(text, brackets, numberings, frame.words).map((number) =>
      number.why === undefined && isWithin(copied, number)
        ? { start: number.start, end: number.end, why: "copied" as const }
        : number,
    );
    const spanOf = (start: number, end: number): Span => ({
      document,
      paragraph: index,
      start: rawStart(prose, start),
      end: rawEnd(prose, end),
    });
    for (const number of numbers) {
      if (number.why === undefined) continue;
      const at = spanOf(number.start, number.end);
      into.skipped.push({ at, shown: raw.slice(at.start, at.end), why: number.why });
    }
    scope.enterParagraph();
    const heading =
      isInAnnexes || isTableLike(paragraph)
        ? undefined
        : headingOf(text, parts, numbers, outlineLevel, !hasHeading);
    if (heading !== undefined) {
      if (heading.level !== undefined) {
        hasHeading = true;
        scope.enterHeading(text.slice(parts[0]?.start ?? 0, heading.end), heading.level);
      }
    }
    const cursor = { next: 0 };
    let told: readonly TimeWord[] = [];
    let lastStop = "";
    for (const [order, part] of partsOf(parts, heading?.end).entries()) {
      const isHeading = heading !== undefined && order === 0;
      const around = scope.scopeOf(text, part, order === 0 && !isHeading);
      if (isWithin(copied, part)) continue;
      const at = spanOf(part.start, part.end);
      const sentence = into.sentences.length;
      into.sentences.push({
        at,
        text: raw.slice(at.start, at.end),
        scope: { ...around, body: "" },
        isHeading,
      });
      const isAfterSemicolon = ";；".includes(lastStop) && lastStop !== "";
      lastStop = part.stop;
      const own = numbersWithin(numbers, part, cursor);
      if (!own.some(({ quantity }) => quantity !== undefined)) continue;
      // 其中 goes on with the sentence before, and so does its time.
      const isGoingOn = text.startsWith("其中", part.start);
      const earlier = isGoingOn ? told : isAfterSemicolon ? told.filter(isPartOfYear) : [];
      const times = [...earlier, ...findTimeWords(text, part.start, part.end, own, brackets)];
      const first = own.find(({ quantity }) => quantity !== undefined)?.start ?? part.end;
      told = times.filter(({ at: word }) => word < first);
      for (const each of readSentence(
        { text, brackets, start: part.start, end: part.end, numbers: own },
        frame.places,
      )) {
        const span = spanOf(each.at.start, each.at.end);
        const words = spanOf(each.words.start, each.words.end);
        into.statements.push({
          index: into.statements.length,
          at: span,
          shown: raw.slice(span.start, span.end),
          quantity: each.quantity,
          ...(each.sign !== undefined && { sign: each.sign }),
          subject: {
            words: text.slice(each.words.start, each.words.end),
            span: each.words.start === each.words.end ? { ...span, end: span.start } : words,
            object: each.object,
            verb: each.verb,
            context: each.context,
          },
          role: each.role,
          period: readPeriod(times, each.at.start, frame.year, each.phrase.start, each.isOutcome),
          scope: { ...around, body: bodyAt(text, part.start, each.at.start, reach) },
          sentence,
          clause: each.clause,
          isInBrackets: each.isInBrackets,
        });
      }
    }
  });
}

/** 1-10月, 上半年: what holds for the rest of the sentence; a year may be named in passing. */
function isPartOfYear({ offset, part, isCompared }: TimeWord): boolean {
  return offset === undefined && part !== undefined && part !== "" && !isCompared;
}

function isWithin(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  return stretches.some((each) => each.start <= start && end <= each.end);
}

const annexTitle = /^附(?:件|表)[\d０-９]{0,2}\s*(?:[:：]|$)/;

/** Cells of a table and lines of a form are read only where they hold prose: their figures are the tables' own business. */
function isUnread(paragraph: NarrativeParagraph, isInAnnexes: boolean): boolean {
  if (paragraph.text === "") return true;
  if (paragraph.cell !== undefined) return false;
  return (isInAnnexes || isTableLike(paragraph)) && !readsAsProse(paragraph.text);
}

function isTableLike({ text, inTable }: NarrativeParagraph): boolean {
  return inTable !== undefined || text.startsWith("\t");
}

/** The sentences of a paragraph; a heading within the first of them is cut off it. */
function partsOf(parts: readonly SentencePart[], headingEnd: number | undefined): readonly SentencePart[] {
  const [first, ...rest] = parts;
  if (first === undefined || headingEnd === undefined || headingEnd >= first.end) return parts;
  return [
    { ...first, end: headingEnd, stop: ":" },
    { numbering: undefined, start: headingEnd + 1, end: first.end, stop: first.stop },
    ...rest,
  ];
}

/** The numbers of one sentence; `cursor` stands behind those of the sentences before. */
function numbersWithin(
  numbers: readonly FoundNumber[],
  { start, end }: SentencePart,
  cursor: { next: number },
): readonly FoundNumber[] {
  while ((numbers[cursor.next]?.start ?? end) < start) cursor.next += 1;
  const first = cursor.next;
  while ((numbers[cursor.next]?.end ?? end + 1) <= end) cursor.next += 1;
  return numbers.slice(first, cursor.next);
}
