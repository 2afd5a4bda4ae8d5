import type { ValueWords } from "../numbers/loosening-words";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { AnnexSet, LeftAlone } from "./annex-set";
import type { BaseDataTable } from "./base-data-table";
import { extractBaseDataTable } from "./extract-base-data-table";
import { extractSelfEvaluation } from "./extract-self-evaluation";
import { type AnnexRegion, findAnnexes } from "./find-annex";
import { readGrid } from "./grid";
import type { Headings } from "./headings";
import type { SelfEvaluation, Unrecognised } from "./self-evaluation";
import { standardHeadings } from "./standard-headings";
import { unreadTables } from "./unread-labels";

/** Finds and extracts every annex of a workbook by what its cells say. Never throws. */
export function extractAnnexes(
  workbook: WorkbookSnapshot,
  headings: Headings = standardHeadings,
  words?: ValueWords,
): AnnexSet {
  const baseDataTables: BaseDataTable[] = [];
  const selfEvaluations: SelfEvaluation[] = [];
  const unrecognised: Unrecognised[] = [];
  const leftAlone: { sheet: string; why: LeftAlone }[] = [];
  for (const sheet of workbook.sheets) {
    const why = reasonToLeaveAlone(sheet);
    if (why !== undefined) {
      leftAlone.push({ sheet: sheet.name, why });
      continue;
    }
    const grid = readGrid(sheet, words);
    const regions = findAnnexes(grid, headings);
    unrecognised.push(
      ...unreadTables(grid, headings, (row) => regions.some((region) => isRead(region, row))),
    );
    if (regions.length === 0) leftAlone.push({ sheet: sheet.name, why: "not-an-annex" });
    for (const region of regions) {
      // On a sheet of its own the sheet's name is what the user calls an annex.
      const caption =
        regions.length === 1 ? sheet.name : `${sheet.name}「${region.title?.text ?? region.area.top + 1}」`;
      if (region.family === "base-data") {
        baseDataTables.push(extractBaseDataTable(grid, region, caption, headings));
      } else {
        selfEvaluations.push(extractSelfEvaluation(grid, region, caption, headings));
      }
    }
  }
  return { baseDataTables, selfEvaluations, leftAlone, unrecognised };
}

/** Whether a row is part of a table that was found: below a budget block the header of the indicators may be still unread. */
function isRead({ headers, area }: AnnexRegion, row: number): boolean {
  const above = headers.filter((header) => header.row <= row).at(-1);
  if (above === undefined || row > area.bottom) return false;
  return above.kind !== "money" || row <= above.bottom;
}

function reasonToLeaveAlone(sheet: SheetSnapshot): LeftAlone | undefined {
  if (sheet.visibility !== "visible") return "hidden";
  return sheet.state === "read" ? undefined : sheet.state;
}
