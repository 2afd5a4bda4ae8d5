import { valueOf } from "../../../../src/engine/annexes/fact";
import type { Review } from "../../../../src/engine/review";
import type { DrawnReport } from "./draw-report";

/** One alarm of the simple search: everywhere in the report where numbers differ after the same words. */
export interface SimpleAlarm {
  readonly key: string;
  readonly spots: readonly { readonly paragraph: number; readonly start: number }[];
}

/**
 * What an ordinary search would do: two printed numbers after the same four characters that are not the same text, and
 * a number after the last four characters of a row's label that is in no cell of that row.
 */
export function searchSimply({ document }: DrawnReport, { annexes }: Review): SimpleAlarm[] {
  const byWords = new Map<string, { paragraph: number; start: number; number: string }[]>();
  document.paragraphs.forEach(({ text }, paragraph) => {
    for (const match of text.matchAll(/([\u4e00-\u9fff]{4})(\d[\d.]*)/gu)) {
      const [, words = "", number = ""] = match;
      const spots = byWords.get(words) ?? [];
      spots.push({ paragraph, start: match.index + words.length, number });
      byWords.set(words, spots);
    }
  });
  const rows = rowsOf(annexes);
  return [...byWords].flatMap(([words, spots]) => {
    const numbers = [...new Set(spots.map(({ number }) => number))];
    const row = rows.get(words);
    const isUnknown = row !== undefined && numbers.some((number) => !row.has(Number(number)));
    return numbers.length > 1 || isUnknown ? [{ key: `${words} ${numbers.join(" ")}`, spots }] : [];
  });
}

function rowsOf({ baseDataTables, selfEvaluations }: Review["annexes"]): Map<string, Set<number>> {
  const rows = new Map<string, Set<number>>();
  const add = (label: string, ...facts: Parameters<typeof valueOf>[0][]): void => {
    const words = label.replace(/\s/gu, "").slice(-4);
    const known = rows.get(words) ?? new Set<number>();
    for (const fact of facts) {
      const value = valueOf(fact);
      if (value !== undefined) known.add(Number(value.toFixed()));
    }
    rows.set(words, known);
  };
  for (const { expenses } of baseDataTables) {
    for (const { label, previous, budget, executed } of expenses) add(label, previous, budget, executed);
  }
  for (const { indicators } of selfEvaluations) {
    for (const { name, target, actual } of indicators) add(name, target, actual);
  }
  return rows;
}
