import type { BaseDataTable } from "./base-data-table";
import type { SelfEvaluation } from "./self-evaluation";

/** The budget year an annex speaks of: its title's, else the latest it names; undefined where it names none. */
export function yearOfAnnex(annex: BaseDataTable | SelfEvaluation): number | undefined {
  const isBase = annex.kind === "base-data-table";
  const years = isBase ? annex.years : annex.head.years;
  const title = isBase ? annex.title : annex.head.title;
  const own = years.find(({ at }) => at.cell === title?.at.cell);
  if (own !== undefined) return own.year;
  return years.length === 0 ? undefined : Math.max(...years.map(({ year }) => year));
}

/**
 * Whether two annexes may be compared with each other. Several years' sheets in one workbook are told apart;
 * an annex without a year belongs to any other only where there is no choice.
 */
export function areOfOneYear(
  one: BaseDataTable | SelfEvaluation,
  other: BaseDataTable | SelfEvaluation,
  isOnlyChoice: boolean,
): boolean {
  const [first, second] = [yearOfAnnex(one), yearOfAnnex(other)];
  return first === undefined || second === undefined ? isOnlyChoice : first === second;
}
