import { type Finding, isCellPlace, type Severity } from "../../engine/finding";

/** Which findings are shown; what is undefined lets all pass. */
export interface FindingFilter {
  readonly severity: Severity | undefined;
  /** The name of a sheet, or "" for the report. */
  readonly sheet: string | undefined;
  readonly rule: string | undefined;
}

/** A filter that lets everything pass. */
export const noFilter: FindingFilter = { severity: undefined, sheet: undefined, rule: undefined };

/** Whether the filter lets the finding pass. A finding belongs to every sheet whose cells it compares. */
export function findingPasses(finding: Finding, { severity, sheet, rule }: FindingFilter): boolean {
  const places = [finding.at, ...finding.because.map(({ at }) => at)];
  return (
    (severity === undefined || finding.severity === severity) &&
    (rule === undefined || finding.rule === rule) &&
    (sheet === undefined || places.some((place) => (isCellPlace(place) ? place.sheet : "") === sheet))
  );
}
