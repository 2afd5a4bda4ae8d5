import type { CellArea } from "../workbook/address";
import type { Grid, GridCell } from "./grid";
import type { Headings } from "./headings";
import { findHeaders, type TableHeader } from "./find-table";
import { matchesLabel, opensWithLabel } from "./label-index";
import { pointedRole } from "./pointing";

/** The part of a sheet that one annex takes, with the table headers in it. */
export interface AnnexRegion {
  readonly family: "self-evaluation" | "base-data";
  readonly area: CellArea;
  readonly title: GridCell | undefined;
  readonly headers: readonly TableHeader[];
  /** The row of 总分, where there is one. */
  readonly totalRow: number | undefined;
}

interface Draft {
  readonly family: AnnexRegion["family"];
  readonly headers: TableHeader[];
  title: GridCell | undefined;
  top: number;
}

/** Every annex of a sheet, from top to bottom; empty where no table of an annex is found. */
export function findAnnexes(grid: Grid, headings: Headings): AnnexRegion[] {
  const headers = findHeaders(grid, headings);
  if (headers.length === 0) return [];
  const titles = findTitles(grid, headings);
  const totals = findTotalRows(grid, headings);
  const drafts: Draft[] = [];
  for (const header of headers) {
    const current = drafts[drafts.length - 1];
    if (current !== undefined && belongsTo(current, header, titles, totals)) {
      // A header repeated at the top of a new page heads the same table.
      if (!current.headers.some((each) => each.kind === header.kind)) current.headers.push(header);
    } else {
      drafts.push(startDraft(header, current, titles, totals));
    }
  }
  return drafts.map((draft, index) => {
    const next = drafts[index + 1];
    const bottom = next === undefined ? grid.bottom : next.top - 1;
    const lastHeader = draft.headers[draft.headers.length - 1]?.row ?? draft.top;
    return {
      family: draft.family,
      area: { top: draft.top, left: 0, bottom, right: grid.right },
      title: draft.title,
      headers: draft.headers,
      totalRow: totals.find((row) => row > lastHeader && row <= bottom),
    };
  });
}

function familyOf(header: TableHeader): AnnexRegion["family"] {
  return header.kind === "money" || header.kind === "indicators" ? "self-evaluation" : "base-data";
}

function belongsTo(
  draft: Draft,
  header: TableHeader,
  titles: readonly GridCell[],
  totals: readonly number[],
): boolean {
  if (familyOf(header) !== draft.family) return false;
  const last = draft.headers[draft.headers.length - 1]?.row ?? draft.top;
  if (titles.some((title) => title.row > last && title.row < header.row)) return false;
  const kinds = draft.headers.map((each) => each.kind);
  if (header.kind === "money") return !kinds.includes("indicators") && !kinds.includes("money");
  if (!kinds.includes(header.kind)) return true;
  // Between two indicator headers of one annex there is no 总分.
  return header.kind === "indicators" && !totals.some((row) => row > last && row < header.row);
}

function startDraft(
  header: TableHeader,
  previous: Draft | undefined,
  titles: readonly GridCell[],
  totals: readonly number[],
): Draft {
  const lastHeader = previous?.headers[previous.headers.length - 1]?.bottom ?? -1;
  const total = totals.find((row) => row > lastHeader && row < header.row);
  const floor = total ?? lastHeader;
  const title = titles.find((each) => each.row > floor && each.row < header.row);
  // 附件2 stands above its title; without a title the head of the form begins after the annex before it.
  const top = title === undefined ? floor + 1 : Math.max(floor + 1, title.row - 2);
  return { family: familyOf(header), headers: [header], title, top };
}

/** Cells that name an annex and stand first in their row: a project's name that repeats the title does not. */
function findTitles(grid: Grid, headings: Headings): GridCell[] {
  const titles: GridCell[] = [];
  const patterns = [...headings.titles.selfEvaluation, ...headings.titles.baseData];
  for (let row = 0; row <= grid.bottom; row += 1) {
    const first = grid.row(row).find((cell) => cell.text !== "");
    if (first === undefined || first.text.length > 60 || /^(?:附件)?\d*\s*[.、．]/.test(first.text)) continue;
    if (opensWithLabel(headings.rows.note, first.text)) continue;
    if (/[表评]/.test(first.text) && matchesLabel(patterns, first.text)) titles.push(first);
  }
  return titles;
}

function findTotalRows(grid: Grid, headings: Headings): number[] {
  const rows: number[] = [];
  for (let row = 0; row <= grid.bottom; row += 1) {
    const label = grid.row(row).find((cell) => cell.text !== "");
    if (label === undefined) continue;
    const said = pointedRole(headings, "indicatorRows", label.text);
    if (said === "total") rows.push(row);
    if (said !== undefined || label.text.length > 20) continue;
    if (matchesLabel(headings.rows.total, label.text)) rows.push(row);
  }
  return rows;
}
