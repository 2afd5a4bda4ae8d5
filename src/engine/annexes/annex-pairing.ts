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
  const [year, otherYear] = [yearOfAnnex(one), yearOfAnnex(other)];
  if (year !== undefined && otherYear !== undefined && year !== otherYear) return false;
  if (isOnlyChoice) return true;
  if (year === undefined || otherYear === undefined) return false;
  const [name, otherName] = [unitNameOf(one), unitNameOf(other)];
  return name === undefined || otherName === undefined || isSameUnit(name.text, otherName.text);
}
