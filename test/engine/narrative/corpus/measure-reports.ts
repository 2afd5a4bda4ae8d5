import { type Evidence, isCellPlace } from "../../../../src/engine/finding";
import { reviewWorkbook } from "../../../../src/engine/review";
import { national } from "../../../../src/policies/national";
import { type AnnotatedReport, areOneFact, type StatedFact } from "./reports/report-annotation";
import type { Tally } from "./tally";

/** How the pairs of numbers that state one fact were told from those that do not. */
export interface FactTallies {
  readonly pairs: Tally;
  /** Pairs of one fact that were planted to differ: whether they are in a finding. */
  readonly planted: Tally;
  readonly misses: string[];
}

/** The rule that compares what the prose says twice. */
const sameFactRule = "fact-is-stated-once";

/** Reviews each report with no workbook beside it, and counts which pairs of numbers were compared as one fact. */
export function measureReports(reports: readonly AnnotatedReport[]): FactTallies {
  const empty = (): Tally => ({ read: 0, right: 0, wanted: 0, found: 0 });
  const tallies: FactTallies = { pairs: empty(), planted: empty(), misses: [] };
  for (const report of reports) measureReport(report, tallies);
  return tallies;
}

function measureReport({ kind, paragraphs, stated }: AnnotatedReport, tallies: FactTallies): void {
  const document = {
    name: "报告.docx",
    paragraphs: paragraphs.map((text) => ({ text })),
    tables: [],
    unread: [],
  };
  const review = reviewWorkbook({ name: "", sheets: [] }, national, { reports: [document] });
  const ran = review.rules.find(({ rule }) => rule === sameFactRule);
  const found = pairsIn(ran?.findings ?? [], stated);
  const agreed = pairsIn(ran?.agreements ?? [], stated);
  const compared = new Map([...agreed, ...found]);
  for (const pair of compared.values()) {
    tallies.pairs.read += 1;
    if (areOneFact(...pair)) tallies.pairs.right += 1;
    else tallies.misses.push(`wrong pair ${describe(pair)} — ${kind}`);
  }
  for (const [key, pair] of pairsOf(stated)) {
    if (!areOneFact(...pair)) continue;
    tallies.pairs.wanted += 1;
    if (compared.has(key)) tallies.pairs.found += 1;
    else tallies.misses.push(`no pair ${describe(pair)} — ${kind}`);
    if (pair[0].shown === pair[1].shown || isApproximation(pair)) continue;
    tallies.planted.wanted += 1;
    if (found.has(key)) tallies.planted.found += 1;
    else tallies.misses.push(`not found ${describe(pair)} — ${kind}`);
  }
}

type Pair = readonly [StatedFact, StatedFact];

/** The pairs of annotated numbers that one outcome looks at together. */
function pairsIn(
  outcomes: readonly { readonly because: readonly Evidence[] }[],
  stated: readonly StatedFact[],
): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const { because } of outcomes) {
    const together = stated.filter((fact) => because.some((evidence) => standsAt(fact, evidence)));
    for (const [key, pair] of pairsOf(together)) pairs.set(key, pair);
  }
  return pairs;
}

function pairsOf(stated: readonly StatedFact[]): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  stated.forEach((one, index) => {
    for (const other of stated.slice(index + 1)) pairs.set(`${keyOf(one)} ${keyOf(other)}`, [one, other]);
  });
  return pairs;
}

function keyOf({ paragraph, start }: StatedFact): string {
  return `${String(paragraph)}:${String(start)}`;
}

function standsAt({ paragraph, start, shown }: StatedFact, { at }: Evidence): boolean {
  if (isCellPlace(at)) return false;
  return at.paragraph === paragraph && at.start < start + shown.length && at.end > start;
}

/** 5200余人次 beside 5200人次: no planted difference. */
function isApproximation([one, other]: Pair): boolean {
  return [one, other].some(({ shown }) => /[余多近约]/.test(shown));
}

function describe([one, other]: Pair): string {
  const name = ({ fact, difference, shown }: StatedFact): string =>
    `${fact}${difference === "" ? "" : `（${difference}）`}${shown}`;
  return `${name(one)} / ${name(other)}`;
}
