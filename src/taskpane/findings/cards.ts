import { type Finding, severities } from "../../engine/finding";
import { cellsOfFinding, keyOfPlace } from "./finding-key";

/** A root with its symptoms: the worst finding, and the others that compare the same cells. */
export interface FindingCard {
  readonly main: Finding;
  readonly others: readonly Finding[];
}

/**
 * Findings as cards, in their order. Two are of one root where they point at one cell, or where everything that the
 * one compares is also compared by the other: a score and the direction it depends on, a sum and its blank part.
 */
export function groupByRoot(findings: readonly Finding[]): readonly FindingCard[] {
  const ordered = [...findings].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  const cards: { main: Finding; cells: ReadonlySet<string>; others: Finding[] }[] = [];
  for (const finding of ordered) {
    const cells = new Set(cellsOfFinding(finding).map(keyOfPlace));
    const root = cards.find(
      (card) => keyOfPlace(card.main.at) === keyOfPlace(finding.at) || compareTheSame(card.cells, cells),
    );
    if (root === undefined) cards.push({ main: finding, cells, others: [] });
    else root.others.push(finding);
  }
  return cards.map(({ main, others }) => ({ main, others }));
}

/** A single cell says too little: the total would swallow every finding that mentions it. */
const fewestShared = 2;

function compareTheSame(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  return small.size >= fewestShared && [...small].every((cell) => large.has(cell));
}
