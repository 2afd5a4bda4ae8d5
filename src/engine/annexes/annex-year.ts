import type { BaseDataTable } from "./base-data-table";
import type { YearMention } from "./fact";
import type { SelfEvaluation } from "./self-evaluation";

/** Where an annex names the budget year it speaks of: its title, else the latest year in its headings; undefined where it names none. */
export function yearMentionOf(annex: BaseDataTable | SelfEvaluation): YearMention | undefined {
  const isBase = annex.kind === "base-data-table";
  const years = isBase ? annex.years : annex.head.years;
  const title = isBase ? annex.title : annex.head.title;
  const own = years.find(({ at }) => at.cell === title?.at.cell);
  if (own !== undefined) return own;
  return years.reduce<YearMention | undefined>(
    (latest, each) => (latest === undefined || each.year > latest.year ? each : latest),
    undefined,
  );
}

/** The budget year an annex speaks of; undefined where it names none. */
export function yearOfAnnex(annex: BaseDataTable | SelfEvaluation): number | undefined {
  return yearMentionOf(annex)?.year;
}
