import type { AnnexSet } from "../annexes/annex-set";
import { yearOfAnnex } from "../annexes/annex-year";
import type { BaseDataTable } from "../annexes/base-data-table";
import { extractAnnexes } from "../annexes/extract-annexes";
import type { Fact } from "../annexes/fact";
import type { Headings } from "../annexes/headings";
import { listValueCells } from "../annexes/list-figures";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import type { NarrativeDocument, NarrativePlace } from "../narrative/document";
import { tablesAsWorkbook } from "../narrative/tables-as-workbook";
import type { ValueWords } from "../numbers/loosening-words";
import { squeeze } from "../numbers/normalise";
import type { CellPlace } from "../workbook/address";
import { bareProjectName } from "./bare-project-name";

/** The annexes that stand in a report as tables of its own. */
export interface AnnexesInReport {
  readonly report: NarrativeDocument;
  readonly annexes: AnnexSet;
  /** Where a cell of these tables stands in the report. */
  readonly placeOf: (place: CellPlace) => NarrativePlace | undefined;
}

/** Finds the annexes among the tables of each report; a report without any is left out. */
export function readAnnexesInReports(
  reports: readonly NarrativeDocument[],
  headings: Headings,
  words?: ValueWords,
): readonly AnnexesInReport[] {
  return reports.flatMap((report) => {
    const { workbook, placeOf } = tablesAsWorkbook(report);
    const annexes = extractAnnexes(workbook, headings, words);
    return annexes.baseDataTables.length + annexes.selfEvaluations.length === 0
      ? []
      : [{ report, annexes, placeOf }];
  });
}

/** An annex of either kind. */
export type PairedAnnex = BaseDataTable | SelfEvaluation;

/** An annex of a report beside the same one of the workbook. */
export interface AnnexPair {
  readonly inReport: PairedAnnex;
  readonly inWorkbook: PairedAnnex;
}

/** Which annexes of the report are in the workbook too: of one kind and year, and of one project where there are several. */
export function pairAnnexes(report: AnnexSet, workbook: AnnexSet): readonly AnnexPair[] {
  const own = annexesOf(workbook);
  return annexesOf(report).flatMap((inReport) => {
    const alike = own.filter((each) => each.kind === inReport.kind && isOneYear(each, inReport));
    const named = alike.filter((each) => nameOf(each) === nameOf(inReport));
    const candidates = named.length > 0 ? named : nameOf(inReport) === "" ? alike : [];
    const [inWorkbook] = candidates;
    return inWorkbook === undefined || candidates.length > 1 ? [] : [{ inReport, inWorkbook }];
  });
}

/** The cells of both annexes that are there for the same thing, by what they are called and, among equals, by their order. */
export function pairCells({
  inReport,
  inWorkbook,
}: AnnexPair): readonly { readonly inReport: Fact; readonly inWorkbook: Fact }[] {
  const own = byLabel(inWorkbook);
  return [...byLabel(inReport)].flatMap(([key, fact]) => {
    const other = own.get(key);
    return other === undefined ? [] : [{ inReport: fact, inWorkbook: other }];
  });
}

function annexesOf({ baseDataTables, selfEvaluations }: AnnexSet): readonly PairedAnnex[] {
  return [...baseDataTables, ...selfEvaluations];
}

function isOneYear(one: PairedAnnex, other: PairedAnnex): boolean {
  const [year, otherYear] = [yearOfAnnex(one), yearOfAnnex(other)];
  return year === undefined || otherYear === undefined || year === otherYear;
}

/** What tells annexes of one kind apart: the project's name. */
function nameOf(annex: PairedAnnex): string {
  return annex.kind === "project-self-evaluation" ? bareProjectName(annex.head.projectName?.text ?? "") : "";
}

/** A set of this annex and no other. */
export function annexesAlone(annex: PairedAnnex): AnnexSet {
  const isBase = annex.kind === "base-data-table";
  return {
    baseDataTables: isBase ? [annex] : [],
    selfEvaluations: isBase ? [] : [annex],
    leftAlone: [],
    unrecognised: [],
  };
}

function byLabel(annex: PairedAnnex): ReadonlyMap<string, Fact> {
  const times = new Map<string, number>();
  return new Map(
    listValueCells(annexesAlone(annex)).map(({ fact }) => {
      const label = squeeze(fact.label);
      const time = (times.get(label) ?? 0) + 1;
      times.set(label, time);
      return [`${label} ${String(time)}`, fact] as const;
    }),
  );
}
