import * as v from "valibot";
import type { LoadedReport } from "../report/loaded-report";

const index = v.pipe(v.number(), v.integer(), v.minValue(0));

const paragraph = v.object({
  text: v.string(),
  outlineLevel: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
  inTable: v.exactOptional(v.object({ table: index, row: index, column: index })),
});

/** What a workbook remembers of its report: which one it was, and its words only where the user asked for it. */
export const knownReportSchema = v.object({
  version: v.literal(1),
  name: v.string(),
  digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  paragraphs: v.exactOptional(v.array(paragraph)),
});

/** The report that was last checked with this workbook. */
export type KnownReport = v.InferOutput<typeof knownReportSchema>;

/** Characters of prose that a workbook is asked to carry at most. */
export const longestKeptReport = 300_000;

/** What is remembered of a report, with its words where `isKept`. */
export function rememberReport({ document, digest }: LoadedReport, isKept: boolean): KnownReport {
  const known: KnownReport = { version: 1, name: document.name, digest };
  if (!isKept) return known;
  const paragraphs = document.paragraphs.map(({ text, outlineLevel, inTable }) => ({
    text,
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
    ...(inTable === undefined ? {} : { inTable }),
  }));
  return { ...known, paragraphs };
}

/** Whether the report is short enough to be kept in the workbook. */
export function canBeKept({ document }: LoadedReport): boolean {
  return document.paragraphs.reduce((sum, { text }) => sum + text.length, 0) <= longestKeptReport;
}

/** The report whose words the workbook kept; `unread` says what was not kept with them. */
export function keptReport(known: KnownReport | undefined, unread: string): LoadedReport | undefined {
  if (known?.paragraphs === undefined) return undefined;
  const hadTables = known.paragraphs.some(({ inTable }) => inTable !== undefined);
  const document = {
    name: known.name,
    paragraphs: known.paragraphs,
    tables: [],
    unread: hadTables ? [unread] : [],
  };
  return { document, digest: known.digest };
}
