import { type Finding, isCellPlace } from "../../engine/finding";
import { keyOfPlace } from "../../engine/rules/place-key";
import type { CellPlace } from "../../engine/workbook/address";

/** What makes a finding the same one after the figures changed: its rule and its place. */
export function keyOfFinding(finding: Finding): string {
  const { at } = finding;
  // A sentence moves within a report that is being written; its words tell it better than its paragraph's number.
  const place = isCellPlace(at) ? keyOfPlace(at) : `${at.document}¶${at.text}`;
  return `${finding.rule}|${place}`;
}

/** The cells of a finding, its own first, each once. */
export function cellsOfFinding(finding: Finding): readonly CellPlace[] {
  const cells = [finding.at, ...finding.because.map(({ at }) => at)].filter(isCellPlace);
  return [...new Map(cells.map((place) => [keyOfPlace(place), place])).values()];
}
