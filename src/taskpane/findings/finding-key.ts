import { type Finding, isCellPlace, type Place } from "../../engine/finding";
import type { CellPlace } from "../../engine/workbook/address";

/** One text for one place, to compare places by. */
export function keyOfPlace(place: Place): string {
  return isCellPlace(place)
    ? `${place.sheet}!${place.cell}`
    : `${place.document}¶${place.paragraph}:${place.start}`;
}

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
