import type { ValueWords } from "../numbers/loosening-words";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { AnnexSet, LeftAlone } from "./annex-set";
import type { BaseDataTable } from "./base-data-table";
import { extractBaseDataTable } from "./extract-base-data-table";
import { extractSelfEvaluation } from "./extract-self-evaluation";
import { type AnnexRegion, findAnnexes } from "./find-annex";
import { type Grid, readGrid } from "./grid";
import { longestHeading } from "./find-columns";
import type { Headings } from "./headings";
import { matchesLabel } from "./label-index";
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
    if (regions.length === 0)
      leftAlone.push({
        sheet: sheet.name,
        why: hasAnnexTitle(grid, headings) ? "header-not-understood" : "not-an-annex",
      });
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

/** Whether one of the first rows begins with the title of an annex and the sheet goes on as a table below it. */
function hasAnnexTitle(grid: Grid, headings: Headings): boolean {
  const titles = [...headings.titles.selfEvaluation, ...headings.titles.baseData];
  for (let row = 0; row < Math.min(firstRows, grid.bottom); row += 1) {
    const [first] = grid.row(row);
    const isTitle =
      first !== undefined && first.text.length <= longestHeading && matchesLabel(titles, first.text);
    if (isTitle) return rowsAsTable(grid, row + 1) > 1;
  }
  return false;
}

/** Where the title of an annex stands at the latest. */
const firstRows = 6;

/** Rows from this one on that hold three cells and more. */
function rowsAsTable(grid: Grid, from: number): number {
  let rows = 0;
  for (let row = from; row <= grid.bottom; row += 1) if (grid.row(row).length > 2) rows += 1;
  return rows;
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
