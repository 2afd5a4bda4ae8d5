import type { LineItem, SentenceLine } from "./sentence-line";

/** An item of a list over sentences or paragraphs, with the line it begins in. */
export interface ListItem {
  readonly line: SentenceLine;
  readonly item: LineItem;
}

/** Lists longer than this are no longer looked for: nobody counts them in words. */
const furthest = 400;

/**
 * The items 一是, 二是, 三是 (or 1. 2. 3.) that follow an offset of a line: the first begins in the line or right behind it,
 * the others are written alike and count on. Empty where none begins there.
 */
export function itemsBehind(
  lines: readonly SentenceLine[],
  index: number,
  from: number,
): readonly ListItem[] {
  const first = firstItem(lines, index, from);
  if (first === undefined) return [];
  const { style } = first.item.ordinal;
  const isAtStart = beginsParagraph(lines, first.at, first.item);
  const found: ListItem[] = [];
  const outer = lines[index]?.items.find((each) => each.from < from)?.ordinal.style;
  for (let at = first.at; at < Math.min(lines.length, first.at + furthest); at += 1) {
    const line = lines[at];
    if (line?.document !== first.line.document) break;
    if (!isAtStart && line.paragraph !== first.line.paragraph) break;
    for (const item of line.items) {
      if (at === first.at && item.from < first.item.from) continue;
      if (beginsParagraph(lines, at, item) !== isAtStart) continue;
      if (item.ordinal.style !== style) {
        // The list is over where the level above goes on, or a heading of another style begins.
        if (item.ordinal.style === outer || (line.isHeading && isAtStart)) return found;
        continue;
      }
      if (item.ordinal.value !== found.length + 1) return found;
      found.push({ line, item });
    }
  }
  return found;
}

function firstItem(
  lines: readonly SentenceLine[],
  index: number,
  from: number,
): (ListItem & { readonly at: number }) | undefined {
  for (let at = index; at <= index + 1; at += 1) {
    const line = lines[at];
    if (line === undefined || line.document !== lines[index]?.document) return undefined;
    const item = line.items.find((each) => at > index || each.from >= from);
    if (item !== undefined) return item.ordinal.value === 1 ? { line, item, at } : undefined;
  }
  return undefined;
}

function beginsParagraph(lines: readonly SentenceLine[], at: number, item: LineItem): boolean {
  const [line, before] = [lines[at], lines[at - 1]];
  if (item.from > 0 || line === undefined) return false;
  return before?.document !== line.document || before.paragraph !== line.paragraph;
}
