import { type Agreement, type Finding, isCellPlace, type Place, type Severity } from "../../engine/finding";
import type { NarrativePlace } from "../../engine/narrative/document";
import type { Review } from "../../engine/review";

/**
 * What became of a number of the report, worst first. A number has the severity of the findings that are placed at it;
 * one that a finding elsewhere in the report was compared or reckoned with is "involved".
 */
export type NumberState = Severity | "involved" | "unchecked" | "within-rounding" | "checked";

/** One number of the report with everything that was said about it. */
export interface ReportNumber {
  /** Index of the statement it is. */
  readonly index: number;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly state: NumberState;
  /** Those placed at it, and those that it is involved in. */
  readonly findings: readonly Finding[];
  readonly agreements: readonly Agreement[];
  /** Why nothing was compared with it. */
  readonly why?: string;
}

/** The numbers of one report by paragraph, each paragraph's in order and none within another. */
export type NumbersByParagraph = ReadonlyMap<number, readonly ReportNumber[]>;

interface Said {
  /** The findings that mean this very number. */
  readonly own: Finding[];
  readonly findings: Finding[];
  readonly agreements: Agreement[];
}

/** Gathers what the review says of every number of the report of this name. */
export function numbersOfReport(review: Review, document: string): NumbersByParagraph {
  const { narrative, narrativeCoverage, findings, rules } = review;
  const about = new Map<string, Said>();
  const file = (place: Place): Said | undefined => {
    if (isCellPlace(place) || place.document !== document) return undefined;
    const key = keyOf(place);
    const known = about.get(key);
    if (known !== undefined) return known;
    const made: Said = { own: [], findings: [], agreements: [] };
    about.set(key, made);
    return made;
  };
  for (const finding of findings) {
    const { at } = finding;
    // Of a finding placed at a cell, or in another report, the numbers here are the other side.
    const fault = isCellPlace(at) || at.document !== document ? undefined : file(at);
    for (const each of new Set([at, ...finding.because.map((side) => side.at)].map(file))) {
      each?.findings.push(finding);
      if (fault === undefined || each === fault) each?.own.push(finding);
    }
  }
  for (const agreement of rules.flatMap(({ agreements }) => agreements)) {
    for (const each of new Set(agreement.because.map(({ at }) => file(at)))) each?.agreements.push(agreement);
  }
  const reasons = new Map(
    narrativeCoverage.unchecked.flatMap(({ at, why }) =>
      isCellPlace(at) ? [] : [[keyOf(at), why] as const],
    ),
  );
  const byParagraph = new Map<number, ReportNumber[]>();
  for (const { index, at, shown } of narrative.statements) {
    if (narrative.documents[at.document]?.name !== document) continue;
    const key = `${at.paragraph}:${at.start}:${at.end}`;
    const { own, ...said } = about.get(key) ?? { own: [], findings: [], agreements: [] };
    const why = reasons.get(key);
    const inParagraph = byParagraph.get(at.paragraph) ?? [];
    byParagraph.set(at.paragraph, inParagraph);
    // A number that stands within another, as a range's upper end might, is shown with it.
    if ((inParagraph.at(-1)?.end ?? 0) > at.start) continue;
    const involved = said.findings.length > 0 ? ("involved" as const) : undefined;
    const state = worstOf(own) ?? involved ?? plainState(narrativeCoverage.states[index]);
    const { paragraph, start, end } = at;
    inParagraph.push({
      index,
      paragraph,
      start,
      end,
      shown,
      state,
      ...said,
      ...(why !== undefined && { why }),
    });
  }
  return byParagraph;
}

/** The paragraphs of the report that are headings by their words, and nothing but that. */
export function headingsOfReport({ narrative }: Review, document: string): ReadonlySet<number> {
  const own = narrative.sentences.filter(({ at }) => narrative.documents[at.document]?.name === document);
  const headings = new Set(own.filter(({ isHeading }) => isHeading).map(({ at }) => at.paragraph));
  for (const { at, isHeading } of own) if (!isHeading) headings.delete(at.paragraph);
  return headings;
}

/** The number a place of the report means: the first that stands there, if only in part. */
export function numberAt(numbers: NumbersByParagraph, place: NarrativePlace): ReportNumber | undefined {
  const own = numbers.get(place.paragraph) ?? [];
  return own.find(({ start, end }) => start < place.end && place.start < end);
}

function keyOf({ paragraph, start, end }: NarrativePlace): string {
  return `${paragraph}:${start}:${end}`;
}

function worstOf(findings: readonly Finding[]): Severity | undefined {
  for (const severity of ["error", "verify", "hint"] as const) {
    if (findings.some((each) => each.severity === severity)) return severity;
  }
  return undefined;
}

function plainState(state: string | undefined): NumberState {
  return state === "checked" || state === "within-rounding" ? state : "unchecked";
}
