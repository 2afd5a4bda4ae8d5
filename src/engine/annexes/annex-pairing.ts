import { yearOfAnnex } from "./annex-year";
import type { BaseDataTable } from "./base-data-table";
import type { SelfEvaluation } from "./self-evaluation";
import { isSameUnit, unitNameOf } from "./unit-name";

/**
 * Whether two annexes may be compared with each other: of one year, and of one unit where both name theirs.
 * Several years' or units' sheets in one workbook are told apart; where there is no choice (`isOnlyChoice`)
 * an annex without a year belongs to the other, and a name that differs is a finding, not another unit.
 */
export function belongTogether(
  one: BaseDataTable | SelfEvaluation,
  other: BaseDataTable | SelfEvaluation,
  isOnlyChoice: boolean,
): boolean {
  if (!isOneYear(one, other, isOnlyChoice)) return false;
  if (isOnlyChoice) return true;
  const [name, otherName] = [unitNameOf(one), unitNameOf(other)];
  return name === undefined || otherName === undefined || isSameUnit(name.text, otherName.text);
}

/**
 * The 基础数据表 and 自评表 of one unit and year. Where a year has one of each, these two belong together whatever
 * they are called; where it may have several, both have to name one unit: a nameless table could be anybody's.
 */
export function findPairs(
  bases: readonly BaseDataTable[],
  units: readonly SelfEvaluation[],
): (readonly [BaseDataTable, SelfEvaluation])[] {
  const isOnlyChoice = bases.length * units.length === 1;
  return bases.flatMap((base) =>
    units.flatMap((unit) => {
      if (!isOneYear(base, unit, isOnlyChoice)) return [];
      const mayBeOfYear = (each: BaseDataTable | SelfEvaluation): boolean =>
        [yearOfAnnex(unit), undefined].includes(yearOfAnnex(each));
      const rivals = [...bases, ...units].filter(mayBeOfYear).length - 2;
      const [name, otherName] = [unitNameOf(base), unitNameOf(unit)];
      const isOneUnit =
        name !== undefined && otherName !== undefined && isSameUnit(name.text, otherName.text);
      return isOnlyChoice || rivals === 0 || isOneUnit ? [[base, unit] as const] : [];
    }),
  );
}

function isOneYear(
  one: BaseDataTable | SelfEvaluation,
  other: BaseDataTable | SelfEvaluation,
  isOnlyChoice: boolean,
): boolean {
  const [year, otherYear] = [yearOfAnnex(one), yearOfAnnex(other)];
  return year === undefined || otherYear === undefined ? isOnlyChoice : year === otherYear;
}
