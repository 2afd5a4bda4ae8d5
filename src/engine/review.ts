import { extractAnnexes } from "./annexes/extract-annexes";
import type { AnnexSet } from "./annexes/annex-set";
import type { Headings } from "./annexes/headings";
import type { Finding } from "./finding";
import { allRules } from "./rules/all-rules";
import { type Coverage, measureCoverage } from "./rules/measure-coverage";
import { orderFindings } from "./rules/order-findings";
import { type RuleReport, runRule } from "./rules/run-rule";
import { buildScorecard } from "./scoring/build-scorecard";
import type { Policy } from "./scoring/policy";
import type { Scorecard } from "./scoring/scorecard";
import type { WorkbookSnapshot } from "./workbook/snapshot";

export type { UncheckedFigure } from "./rules/measure-coverage";
// What a host offers to write after a review.
export { type ScoreEdit, scoreEdits } from "./scoring/score-edits";

/** Everything the engine has to say about a workbook. Plain data, the same for the same input. */
export interface Review {
  readonly workbook: string;
  readonly policy: Policy;
  readonly annexes: AnnexSet;
  /** By severity, then by sheet and cell. */
  readonly findings: readonly Finding[];
  readonly scorecards: readonly Scorecard[];
  /** Every rule there is, with its outcome. */
  readonly rules: readonly RuleReport[];
  readonly coverage: Coverage;
}

/** The whole engine: reads the annexes, scores them, runs every rule and says what was and was not checked. Never throws. */
export function reviewWorkbook(workbook: WorkbookSnapshot, policy: Policy, headings?: Headings): Review {
  const annexes = extractAnnexes(workbook, headings);
  const scorecards = annexes.selfEvaluations.map((evaluation) => buildScorecard(evaluation, policy));
  const rules = allRules.map((rule) => runRule(rule, { workbook, annexes, scorecards, policy }));
  return {
    workbook: workbook.name,
    policy,
    annexes,
    findings: orderFindings(rules, workbook),
    scorecards,
    rules,
    coverage: measureCoverage(annexes, scorecards, rules),
  };
}
