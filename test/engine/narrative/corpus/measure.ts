import type { AnnotatedUnit } from "./annotation";
import { heldOutReports } from "./reports/held-out/held-out-reports";
import { openReports } from "./reports/open-reports";
import { heldOutUnits } from "./held-out/held-out-units";
import { measureReports } from "./measure-reports";
import { measureSentences } from "./measure-sentence";
import { openUnits } from "./open-units";
import { precisionOf, recallOf, sumTallies, type Tally } from "./tally";

/** One part of the corpus measured: what is counted, in the order of the table. */
export interface Measured {
  readonly sentences: number;
  readonly kinds: number;
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly misses: readonly string[];
}

/** The part to develop against, or the part nobody looks at. */
export type Part = "open" | "held-out";

/** Reads one part of the corpus as a review does, and counts. */
export function measure(part: Part): Measured {
  const units: readonly AnnotatedUnit[] = part === "open" ? openUnits : heldOutUnits;
  const sentences = measureSentences(units);
  const reports = measureReports(part === "open" ? openReports : heldOutReports);
  return {
    sentences: units.reduce((sum, unit) => sum + unit.sentences.length, 0),
    kinds: new Set(units.map(({ kind }) => kind)).size,
    tallies: {
      quantities: sentences.quantities,
      subjects: sentences.subjects,
      roles: sentences.roles,
      relations: sumTallies(Object.values(sentences.relations)),
      ...Object.fromEntries(Object.entries(sentences.relations).map(([kind, tally]) => [`- ${kind}`, tally])),
      "full lists promised": sentences.promises,
      "same facts": reports.pairs,
      "planted differences": reports.planted,
    },
    misses: [...sentences.misses, ...reports.misses],
  };
}

/** The table of both parts as lines of text. */
export function measureTable(parts: Readonly<Record<Part, Measured>>): readonly string[] {
  const row = (cells: readonly string[]): string =>
    cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("");
  const { open, "held-out": heldOut } = parts;
  return [
    `narrative corpus: ${sizeOf(open)} open, ${sizeOf(heldOut)} held out`,
    row(["", "open precision", "recall", "wanted", "held-out precision", "recall", "wanted"]),
    ...Object.keys(open.tallies).map((name) =>
      row([name, ...cellsOf(open.tallies[name]), ...cellsOf(heldOut.tallies[name])]),
    ),
  ];
}

const widths = [22, 16, 9, 8, 20, 9, 8];

function sizeOf({ sentences, kinds }: Measured): string {
  return `${String(sentences)} sentences of ${String(kinds)} kinds of unit`;
}

function cellsOf(tally: Tally | undefined): readonly string[] {
  if (tally === undefined) return ["", "", ""];
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  // What can only be missed has no precision.
  const precision = tally.read === 0 ? "" : percent(precisionOf(tally));
  return [precision, percent(recallOf(tally)), String(tally.wanted)];
}
