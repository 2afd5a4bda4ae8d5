import type { YearMention } from "../annexes/fact";
import type { Evidence } from "../finding";

/** The mention of the year that most of them name; on a tie the first, which is the title's. */
export function findNormYear(mentions: readonly YearMention[]): YearMention | undefined {
  const times = (year: number): number => mentions.filter((mention) => mention.year === year).length;
  return mentions.reduce<YearMention | undefined>(
    (best, mention) => (best === undefined || times(mention.year) > times(best.year) ? mention : best),
    undefined,
  );
}

/** A year as evidence. */
export function yearEvidence({ at, shown }: YearMention): Evidence {
  return { at, shown, label: "年度" };
}
