import type { Tally } from "./measure";

/** A column of a printed table. */
export interface Column<Row = Tally> {
  readonly heading: string;
  readonly width: number;
  readonly cell: (tally: Row) => string;
}

/** A column of whole numbers. */
export function count<Row>(heading: string, width: number, of: (tally: Row) => number): Column<Row> {
  return { heading, width, cell: (tally) => String(of(tally)) };
}

/** So many of so many, in per cent; a dash for none of none. */
export function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((part / whole) * 100).toFixed(part === whole ? 0 : 2)}%`;
}

const falseErrors = count<Tally>("false error", 13, (tally) => tally.falseErrors);
const verifies: Column = {
  heading: "verify/workbook",
  width: 17,
  cell: ({ falseVerifies, workbooks }) => (falseVerifies / Math.max(1, workbooks)).toFixed(2),
};

/** What is said of workbooks in which nothing is wrong. */
export const quietColumns: readonly Column[] = [
  count<Tally>("workbooks", 11, ({ workbooks }) => workbooks),
  { heading: "layout", width: 8, cell: ({ good, workbooks }) => share(good, workbooks) },
  { heading: "scores", width: 8, cell: ({ scores, wrongScores }) => share(scores - wrongScores, scores) },
  falseErrors,
  verifies,
  count("simple: false", 15, ({ simpleFalse }) => simpleFalse),
];

/** What is said of workbooks with one error each. */
export const errorColumns: readonly Column[] = [
  count("planted", 9, ({ workbooks }) => workbooks),
  count("found", 7, ({ good }) => good),
  { heading: "recall", width: 8, cell: ({ good, workbooks }) => share(good, workbooks) },
  falseErrors,
  verifies,
  {
    heading: "simple: recall",
    width: 16,
    cell: ({ simpleFound, workbooks }) => share(simpleFound, workbooks),
  },
  count("simple: false", 15, ({ simpleFalse }) => simpleFalse),
];

/** Prints a table, the tallies' titles first, and their sum last. */
export function printTable<Row extends { readonly title: string }>(
  name: string,
  columns: readonly Column<Row>[],
  tallies: readonly Row[],
  sum: Row,
): void {
  const titles = tallies.map(({ title }) => widthOf(title));
  const first = Math.max(widthOf(name), ...titles) + 2;
  const line = (title: string, cells: readonly string[]): void => {
    const padded = cells.map((cell, index) => cell.padStart(columns[index]?.width ?? 10));
    process.stdout.write(`${title}${" ".repeat(first - widthOf(title))}${padded.join("")}\n`);
  };
  line(
    name,
    columns.map(({ heading }) => heading),
  );
  for (const tally of tallies)
    line(
      tally.title,
      columns.map(({ cell }) => cell(tally)),
    );
  line(
    sum.title,
    columns.map(({ cell }) => cell(sum)),
  );
  process.stdout.write("\n");
}

/** All of them as one. */
export function sumOf(title: string, tallies: readonly Tally[]): Tally {
  const add = (of: (tally: Tally) => number): number => tallies.reduce((sum, tally) => sum + of(tally), 0);
  return {
    title,
    workbooks: add((each) => each.workbooks),
    good: add((each) => each.good),
    falseErrors: add((each) => each.falseErrors),
    falseVerifies: add((each) => each.falseVerifies),
    simpleFound: add((each) => each.simpleFound),
    simpleFalse: add((each) => each.simpleFalse),
    scores: add((each) => each.scores),
    wrongScores: add((each) => each.wrongScores),
    crashes: add((each) => each.crashes),
    remarks: tallies.flatMap(({ remarks }) => remarks),
  };
}

/** Columns of a terminal: a Chinese character takes two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
}
