import { type Finding, isCellPlace, type Place, severities } from "../finding";
import { parseCell } from "../workbook/address";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { RuleReport } from "./run-rule";

/** All findings in the order in which a person works through them: the worst first, then as the tabs and cells stand, the report after the workbook. */
export function orderFindings(
  reports: readonly RuleReport[],
  workbook: WorkbookSnapshot,
): readonly Finding[] {
  const tabs = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  return reports
    .flatMap(({ findings }) => findings)
    .map((finding) => ({
      finding,
      keys: [severities.indexOf(finding.severity), ...orderOf(finding.at, tabs)],
    }))
    .sort((one, other) => compareKeys(one.keys, other.keys))
    .map(({ finding }) => finding);
}

function orderOf(place: Place, tabs: ReadonlyMap<string, number>): readonly number[] {
  if (!isCellPlace(place)) return [tabs.size, place.paragraph, place.start];
  const position = parseCell(place.cell);
  return [tabs.get(place.sheet) ?? tabs.size, position?.row ?? 0, position?.column ?? 0];
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  for (const [index, key] of one.entries()) {
    const difference = key - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
