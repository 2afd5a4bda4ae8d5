import type { Sheet } from "../workbook/sheet";
import { widthOfPoints } from "./write-cells";
import { childrenOf, prefixOf, putChild } from "./xml-children";

interface Run {
  readonly first: number;
  readonly last: number;
  /** All attributes but min and max, raw. */
  readonly attributes: string;
}

/** The part with the widths of the columns, and which are hidden, as they are now; runs of columns are cut where they must. */
export function patchColumns(text: string, was: Sheet, now: Sheet): string {
  const named = new Set([
    ...was.columnWidths.keys(),
    ...now.columnWidths.keys(),
    ...was.hiddenColumns,
    ...now.hiddenColumns,
  ]);
  const changed = [...named].filter(
    (column) =>
      was.columnWidth(column) !== now.columnWidth(column) ||
      was.hiddenColumns.has(column) !== now.hiddenColumns.has(column),
  );
  if (changed.length === 0) return text;
  const runs = changed.reduce((rest, column) => cut(rest, column, now), readRuns(text));
  const shown = runs
    .sort((one, other) => one.first - other.first)
    .map((run) => `<col min="${String(run.first)}" max="${String(run.last)}"${run.attributes}/>`);
  return putChild(
    text,
    ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols"],
    "cols",
    `<cols>${shown.join("")}</cols>`,
  );
}

function readRuns(text: string): Run[] {
  const cols = childrenOf(text).find(({ local }) => local === "cols");
  if (cols === undefined) return [];
  const name = `${prefixOf(text)}col`;
  return [...text.slice(cols.start, cols.end).matchAll(new RegExp(`<${name}\\s([^>]*?)/?>`, "g"))].map(
    ([, attributes = ""]) => ({
      first: Number(/\bmin="(\d+)"/.exec(attributes)?.[1]),
      last: Number(/\bmax="(\d+)"/.exec(attributes)?.[1]),
      attributes: ` ${attributes.replace(/\b(?:min|max)="\d+"/g, "").trim()}`,
    }),
  );
}

/** The runs with one column, zero-based, in a run of its own that has its width and hiding. */
function cut(runs: readonly Run[], column: number, now: Sheet): Run[] {
  const at = column + 1;
  const old = runs.find(({ first, last }) => first <= at && at <= last);
  const kept = (old?.attributes ?? "").replace(/\s(?:width|customWidth|hidden|bestFit)="[^"]*"/g, "");
  const hidden = now.hiddenColumns.has(column) ? ' hidden="1"' : "";
  const width = ` width="${widthOfPoints(now.columnWidth(column))}" customWidth="1"`;
  const own = { first: at, last: at, attributes: `${kept}${width}${hidden}` };
  if (old === undefined) return [...runs, own];
  return [
    ...runs.filter((run) => run !== old),
    ...(old.first < at ? [{ ...old, last: at - 1 }] : []),
    own,
    ...(old.last > at ? [{ ...old, first: at + 1 }] : []),
  ];
}
