import { type Finding, isCellPlace, type Severity } from "../../../src/engine/finding";
import type { Review } from "../../../src/engine/review";
import type { CellPlace } from "../../../src/engine/workbook/address";
import type { Planting } from "./errors/planted-error";

/** What became of one planted error. */
export interface Outcome {
  readonly isFound: boolean;
  /** Findings that neither the error nor its consequences justify. */
  readonly falseErrors: readonly Finding[];
  readonly falseVerifies: readonly Finding[];
}

/** A finding as one place: its sheet and cell. */
export function placeOf({ at }: Finding): string {
  return isCellPlace(at) ? `${at.sheet}!${at.cell}` : "";
}

/** Judges the findings that the planted error added to those of the clean workbook. */
export function judgeError(
  planting: Planting,
  places: ReadonlyMap<string, CellPlace>,
  clean: Review,
  review: Review,
): Outcome {
  const before = new Set(clean.findings.map(nameOf));
  const added = review.findings.filter((finding) => !before.has(nameOf(finding)));
  const cellsOf = (keys: readonly string[]): Set<string> =>
    new Set(
      keys.map((key) => places.get(key)).map((at) => (at === undefined ? "" : `${at.sheet}!${at.cell}`)),
    );
  const wanted = cellsOf(planting.at);
  const justified = cellsOf([...planting.at, ...(planting.also ?? [])]);
  const isJustified = (finding: Finding): boolean =>
    planting.also?.includes("*") === true || justified.has(placeOf(finding));
  const unjustified = (severity: Severity): Finding[] =>
    added.filter((finding) => finding.severity === severity && !isJustified(finding));
  const isSevere = ({ severity }: Finding): boolean =>
    severity === planting.severity || (planting.orMilder === true && severity === "verify");
  return {
    isFound: added.some((finding) => wanted.has(placeOf(finding)) && isSevere(finding)),
    falseErrors: unjustified("error"),
    falseVerifies: unjustified("verify"),
  };
}

/** Rule, place and severity: a finding of the clean workbook is not counted again. */
function nameOf(finding: Finding): string {
  return `${finding.rule} ${finding.severity} ${placeOf(finding)}`;
}
