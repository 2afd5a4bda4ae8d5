import type { AnnexSet } from "../annexes/annex-set";
import { yearOfAnnex } from "../annexes/annex-year";
import type { Policy } from "./policy";

/** Whether a policy holds for a budget year; any does where the year is not known. */
export function isPolicyOfYear({ years }: Policy, year: number | undefined): boolean {
  return year === undefined || (year >= years.from && (years.to === undefined || year <= years.to));
}

/**
 * The version of a policy for a year: of those that hold the one that began last; where none does, the nearest
 * before it, else the earliest. Undefined for no versions.
 */
export function versionFor(versions: readonly Policy[], year: number | undefined): Policy | undefined {
  const latestFirst = [...versions].sort((one, other) => other.years.from - one.years.from);
  return (
    latestFirst.find((policy) => isPolicyOfYear(policy, year)) ??
    latestFirst.find((policy) => year !== undefined && policy.years.from <= year) ??
    latestFirst[latestFirst.length - 1]
  );
}

/** The budget year that most annexes speak of; on a tie the latest. Undefined where none names one. */
export function yearOfAnnexes({ baseDataTables, selfEvaluations }: AnnexSet): number | undefined {
  const years = [...baseDataTables, ...selfEvaluations].map(yearOfAnnex).filter((year) => year !== undefined);
  const times = (year: number): number => years.filter((each) => each === year).length;
  return [...years].sort((one, other) => times(other) - times(one) || other - one)[0];
}

/** A sentence for every annex of a year for which the policy was not made: "评分办法“湖北（2020年）”适用于2020年及以后，“自评表”是2018年的，……". */
export function yearNotices({ baseDataTables, selfEvaluations }: AnnexSet, policy: Policy): string[] {
  const captions = new Map<number, string[]>();
  for (const annex of [...baseDataTables, ...selfEvaluations]) {
    const year = yearOfAnnex(annex);
    if (year === undefined || isPolicyOfYear(policy, year)) continue;
    captions.set(year, [...(captions.get(year) ?? []), `“${annex.caption}”`]);
  }
  return [...captions].map(
    ([year, named]) =>
      `评分办法“${policy.title}”适用于${showYears(policy)}，${named.join("、")}是${String(year)}年的，测算得分仅供参考。`,
  );
}

/** The years a policy holds for: "2016年至2017年", "2020年及以后". */
export function showYears({ years: { from, to } }: Policy): string {
  if (to === undefined) return `${String(from)}年及以后`;
  return to === from ? `${String(from)}年` : `${String(from)}年至${String(to)}年`;
}
