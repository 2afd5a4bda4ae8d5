import { squeeze } from "../numbers/normalise";
import { oncePerObject } from "./once-per-object";

/** Finds what a label means in a table of labels; see Headings for how labels are compared. */
export interface LabelIndex<Concept extends string> {
  /** The concept of a printed label, undefined where the table does not know it. */
  find(text: string): Concept | undefined;
}

/** A label longer than this is a sentence that happens to hold a label's words. */
const longestLabel = 40;

/** The index of a label table, built once for each table object. */
export function indexLabels<Concept extends string>(
  table: Readonly<Record<Concept, readonly string[]>>,
): LabelIndex<Concept> {
  // The index of a table has the table's own concepts, which a WeakMap of all tables cannot say.
  return indexOfTable(table) as LabelIndex<Concept>;
}

const indexOfTable = oncePerObject(buildIndex<string>);

/** Whether a text matches one of a few labels or patterns. A list is compiled once for each array object. */
export function matchesLabel(labels: readonly string[], text: string): boolean {
  return indexOfList(labels).find(text) !== undefined;
}

const indexOfList = oncePerObject((labels: readonly string[]) => buildIndex({ listed: labels }));

/** Whether a text of any length opens with one of the labels: 注：1.“其他资金”含与财政资金一并投入…… opens with 注*. */
export function opensWithLabel(labels: readonly string[], text: string): boolean {
  return matchesLabel(labels, text.length <= longestLabel / 2 ? text : text.slice(0, longestLabel / 2));
}

/**
 * The part of a label that is compared: no white space, half-width, without brackets and what they hold,
 * without a closing colon. "执行率\n（B/A）：" becomes "执行率".
 */
export function labelKey(text: string): string {
  const known = labelKeys.get(text);
  if (known !== undefined) return known;
  const squeezed = squeeze(text);
  const key = squeezed.replace(/\([^()]{0,40}\)|\[[^[\]]{0,40}\]/g, "").replace(/[:;,。、*]+$/, "");
  if (text.length <= longestLabel) {
    // The forms of a bureau share their labels; the memory is bounded all the same.
    if (labelKeys.size > 5_000) labelKeys.clear();
    labelKeys.set(text, key);
  }
  return key;
}

const labelKeys = new Map<string, string>();

/** The label of a row, without 1、 （一） 其中： and the like before it. */
export function rowLabel(text: string): string {
  let label = labelKey(text);
  for (;;) {
    const shorter = label.replace(
      /^(?:\d{1,2}[、.．]|[一二三四五六七八九十]{1,3}[、.．]|其中[:：]?|[:：])/,
      "",
    );
    if (shorter === label) return label;
    label = shorter;
  }
}

/** What a label holds in its brackets, in order: "A" and "万元" of 预算数（A）（万元）. */
export function bracketsOf(text: string): string[] {
  return [...squeeze(text).matchAll(/\(([^()]{0,40})\)/g)].map((match) => match[1] ?? "");
}

function buildIndex<Concept extends string>(
  table: Readonly<Record<Concept, readonly string[]>>,
): LabelIndex<Concept> {
  const exact = new Map<string, Concept>();
  const patterns: { readonly parts: readonly string[]; readonly concept: Concept }[] = [];
  for (const concept of Object.keys(table) as Concept[]) {
    for (const label of table[concept]) {
      if (label.includes("*")) patterns.push({ parts: splitPattern(label), concept });
      else if (!exact.has(labelKey(label))) exact.set(labelKey(label), concept);
    }
  }
  return {
    find(text) {
      if (text.length > longestLabel * 2) return undefined;
      const key = labelKey(text);
      if (key === "" || key.length > longestLabel) return undefined;
      return exact.get(key) ?? patterns.find(({ parts }) => matchesPattern(parts, key))?.concept;
    },
  };
}

function splitPattern(pattern: string): string[] {
  return squeeze(pattern).split("*");
}

/** Matches literal parts in order with anything between them; linear in the text. */
function matchesPattern(parts: readonly string[], text: string): boolean {
  const first = parts[0] ?? "";
  const last = parts[parts.length - 1] ?? "";
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= text.length - last.length;
}
