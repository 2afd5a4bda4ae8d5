import type { Finding } from "../finding";
import type { Narrative } from "../narrative/narrative";
import { findExplainedDifferences } from "./explained-difference";
import type { Root } from "./root";
import type { RuleReport } from "./run-rule";
import { findSameCells } from "./same-cells";
import { findStaleSnapshots } from "./stale-snapshot";

/** A finding with its index in the review. */
export interface NumberedFinding {
  readonly index: number;
  readonly finding: Finding;
}

/**
 * Which findings have one root: a difference wholly explained by one line, equal offsets among related facts, or the same
 * cells. The first that takes a finding has it. The agreements of the rules say which figures hang together by a sum.
 */
export function findRoots(
  findings: readonly Finding[],
  narrative: Narrative,
  reports: readonly RuleReport[] = [],
): readonly Root[] {
  const roots: Root[] = [];
  let left: readonly NumberedFinding[] = findings.map((finding, index) => ({ finding, index }));
  for (const find of [findExplainedDifferences, findStaleSnapshots, findSameCells]) {
    const found = find(left, narrative, reports);
    const taken = new Set(found.flatMap((root) => root.findings));
    roots.push(...found);
    left = left.filter(({ index }) => !taken.has(index));
  }
  const firstOf = (root: Root): number => Math.min(...root.findings);
  return roots.sort((one, other) => firstOf(one) - firstOf(other));
}
