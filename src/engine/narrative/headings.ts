import type { FoundNumber } from "./find-numbers";
import type { SentencePart } from "./split-sentences";
import { verbAt } from "./verbs";

/** What a paragraph or its first words are as a heading: where its text ends, and how deep it stands. */
export interface HeadingAt {
  readonly end: number;
  /** Smaller is further out; undefined for a title or a line that heads nothing below it. */
  readonly level: number | undefined;
}

/** Whether the first part of a paragraph is a heading, by its style, its numbering, and by being short and without a figure. */
export function headingOf(
  text: string,
  parts: readonly SentencePart[],
  numbers: readonly FoundNumber[],
  outlineLevel: number | undefined,
  isFirstOfReport: boolean,
): HeadingAt | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const length = first.end - first.start;
  const isAlone = parts.length === 1;
  const level = levelOf(first.numbering?.level, outlineLevel);
  if (outlineLevel !== undefined && isAlone && length <= longestHeading) return { end: first.end, level };
  const hasFigure = (end: number): boolean =>
    numbers.some(
      (each) =>
        each.quantity !== undefined &&
        each.start >= first.start &&
        each.end <= end &&
        /\d/.test(text.slice(each.start, each.end)),
    );
  if (first.numbering?.level === undefined) {
    const isLine = isAlone && first.numbering === undefined && first.stop !== "。" && first.stop !== ";";
    if (
      !isLine ||
      length > longestLine ||
      hasFigure(first.end) ||
      /[，。;:]/.test(text.slice(first.start, first.end))
    )
      return undefined;
    return { end: first.end, level: isFirstOfReport ? undefined : deepestLevel };
  }
  // 1.数量指标：完成培训5次: the words before the colon head what follows.
  const colon = text.indexOf(":", first.start);
  if (
    colon > first.start &&
    colon - first.start <= longestLabel &&
    colon < first.end - 1 &&
    !hasFigure(colon) &&
    !/[，、]/.test(text.slice(first.start, colon))
  )
    return { end: colon, level };
  if (hasFigure(first.end) || length > longestHeading) return undefined;
  if (!isAlone)
    return (first.stop === "。" && length <= longestLine) || first.stop === "\n"
      ? { end: first.end, level }
      : undefined;
  const isOpen = first.stop === "" && !/[，:]$/.test(text.slice(first.start, first.end));
  return isOpen || (first.stop === "。" && length <= longestLabel && verbAt(text, first.start) === undefined)
    ? { end: first.end, level }
    : undefined;
}

const longestHeading = 50;
const longestLine = 30;
const longestLabel = 20;
/** Of a heading that neither a number nor a style places. */
const deepestLevel = 60;

/** A numbered heading stands by its number; one with a style only, between the numbered ones. */
function levelOf(numbered: number | undefined, outlineLevel: number | undefined): number {
  if (numbered !== undefined) return numbered * 10;
  return outlineLevel === undefined ? deepestLevel : outlineLevel * 10 - 5;
}
