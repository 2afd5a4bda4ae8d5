import type { AnnexSet } from "../annexes/annex-set";
import { keyOf } from "../annexes/list-figures";
import { listProseCells, type ProseCell } from "../annexes/prose-cells";
import type { NarrativeDocument, NarrativeParagraph } from "../narrative/document";
import { type AnnexesInReport, annexesAlone, type PairedAnnex, pairAnnexes } from "./annex-in-report";

/**
 * A report with what its annexes tell of their prose: which cells tell a plan, and what the same annex of the workbook
 * says as well, which `prose` has and which is read there. The same object where there is nothing to tell.
 */
export function withAnnexProse(
  report: NarrativeDocument,
  inReports: readonly AnnexesInReport[],
  annexes: AnnexSet,
  prose: NarrativeDocument,
): NarrativeDocument {
  const own = inReports.find((each) => each.report === report);
  if (own === undefined) return report;
  const pairs = new Map(
    pairAnnexes(own.annexes, annexes).map(({ inReport, inWorkbook }) => [inReport, inWorkbook]),
  );
  const known = new Map<number, NarrativeParagraph>();
  for (const annex of [...own.annexes.baseDataTables, ...own.annexes.selfEvaluations]) {
    const kept = pairs.get(annex);
    for (const cell of proseCellsOf(annex)) {
      const index = own.placeOf(cell.at)?.paragraph;
      const paragraph = index === undefined ? undefined : report.paragraphs[index];
      if (index === undefined || paragraph === undefined) continue;
      const printedFrom = kept === undefined ? [] : textsOf(kept, cell.isPlan, prose);
      if (!cell.isPlan && printedFrom.length === 0) continue;
      known.set(index, {
        ...paragraph,
        ...(cell.isPlan && { isPlan: true }),
        ...(printedFrom.length > 0 && { printedFrom }),
      });
    }
  }
  if (known.size === 0) return report;
  return {
    ...report,
    paragraphs: report.paragraphs.map((paragraph, index) => known.get(index) ?? paragraph),
  };
}

function proseCellsOf(annex: PairedAnnex): readonly ProseCell[] {
  return [...listProseCells(annexesAlone(annex)).values()];
}

/** What is read of the annex's own cells: what tells a plan is no copy of what tells a result. */
function textsOf(annex: PairedAnnex, isPlan: boolean, { paragraphs }: NarrativeDocument): readonly string[] {
  const cells = new Set(
    proseCellsOf(annex)
      .filter((cell) => cell.isPlan === isPlan)
      .map(({ at }) => keyOf(at)),
  );
  return paragraphs.flatMap(({ text, cell }) => (cell !== undefined && cells.has(keyOf(cell)) ? [text] : []));
}
