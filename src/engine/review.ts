import { addHeadings, headingsWith, wordsWith } from "./annexes/add-headings";
import { extractAnnexes } from "./annexes/extract-annexes";
import type { AnnexSet } from "./annexes/annex-set";
import type { Headings } from "./annexes/headings";
import type { Finding } from "./finding";
import { type Answer, withAnswers } from "./annexes/pointing";
import { listLabels, type ReadLabels } from "./annexes/read-labels";
import { standardHeadings } from "./annexes/standard-headings";
import { listProseCells } from "./annexes/prose-cells";
import type { NarrativeDocument } from "./narrative/document";
import type { Narrative } from "./narrative/narrative";
import { type ProseUse, proseOfWorkbook } from "./narrative/prose-of-workbook";
import { readNarrativeAgain } from "./narrative/read-narrative";
import { readAnnexesInReports } from "./rules/annex-in-report";
import { withAnnexProse } from "./rules/annex-prose-in-report";
import { allRules } from "./rules/all-rules";
import { type Coverage, measureCoverage } from "./rules/measure-coverage";
import { findRoots } from "./rules/find-roots";
import { measureNarrativeCoverage, type NarrativeCoverage } from "./rules/measure-narrative-coverage";
import { orderFindings } from "./rules/order-findings";
import type { Root } from "./rules/root";
import { type RuleReport, runRule } from "./rules/run-rule";
import { buildScorecard } from "./scoring/build-scorecard";
import type { Policy } from "./scoring/policy";
import { versionFor, yearNotices, yearOfAnnexes } from "./scoring/policy-year";
import { type RubricCard, scoreRubrics } from "./scoring/score-rubric";
import type { Scorecard } from "./scoring/scorecard";
import type { WorkbookSnapshot } from "./workbook/snapshot";

export type { Answer } from "./annexes/pointing";
export type { ReadLabel } from "./annexes/read-labels";
export type { Unrecognised } from "./annexes/self-evaluation";
export type { UncheckedFigure } from "./rules/measure-coverage";
// What a host offers to write after a review.
export { type ScoreEdit, scoreEdits } from "./scoring/score-edits";
// A report whose annexes stand in it as tables is reviewed as the workbook they make.
export { tablesAsWorkbook } from "./narrative/tables-as-workbook";
// What a host asks about policies: their totals side by side, and which of several versions a year has.
export { atMostTitle } from "./scoring/at-most";
export { compareTotals } from "./scoring/compare-totals";
export { showYears } from "./scoring/policy-year";

/** Everything the engine has to say about a workbook. Plain data, the same for the same input. */
export interface Review {
  readonly workbook: string;
  readonly policy: Policy;
  readonly annexes: AnnexSet;
  /** What the columns were taken for, and the columns and rows that were not understood. */
  readonly labels: ReadLabels;
  /** What the prose says: of the reports, and of the workbook's own long texts. */
  readonly narrative: Narrative;
  /** By severity, then by sheet and cell. */
  readonly findings: readonly Finding[];
  /** Findings that come from one thing. */
  readonly roots: readonly Root[];
  readonly scorecards: readonly Scorecard[];
  /** Every rule there is, with its outcome. */
  readonly rules: readonly RuleReport[];
  readonly coverage: Coverage;
  readonly narrativeCoverage: NarrativeCoverage;
  /** The points of each 基础数据表, where the policy has a rubric for it. */
  readonly rubrics: readonly RubricCard[];
  /** Sentences about the review itself that a reader must not miss: a policy of other years. */
  readonly notices: readonly string[];
}

/** What a review looks at besides the workbook. */
export interface ReviewSources {
  readonly headings?: Headings;
  /** What a user said of labels of this workbook; it stands over the headings and the policy's. */
  readonly answers?: readonly Answer[];
  readonly reports?: readonly NarrativeDocument[];
  /** What an earlier review read. It is taken over where the prose is the same, which costs nothing; else it is read anew. */
  readonly earlier?: Narrative;
}

/** The whole engine: reads the annexes and the prose, scores them, runs every rule and says what was and was not checked. Never throws. */
export function reviewWorkbook(
  workbook: WorkbookSnapshot,
  policy: Policy,
  { headings: given, answers = [], reports = [], earlier }: ReviewSources = {},
): Review {
  const usual = headingsOf(policy, given) ?? standardHeadings;
  const headings = answers.length === 0 ? usual : withAnswers(usual, answers);
  const annexes = extractAnnexes(workbook, headings, policy.words && wordsWith(policy.words));
  const scorecards = annexes.selfEvaluations.map((evaluation) => buildScorecard(evaluation, policy));
  const prose = proseOfWorkbook(workbook, useOfCells(annexes));
  const words = policy.words && wordsWith(policy.words);
  const annexesInReports = readAnnexesInReports(reports, headings, words);
  const known = reports.map((report) => withAnnexProse(report, annexesInReports, annexes, prose));
  const narrative = readNarrativeAgain([prose, ...known], earlier, words);
  const context = { workbook, annexes, narrative, annexesInReports, scorecards, policy };
  const rules = allRules.map((rule) => runRule(rule, context));
  const findings = orderFindings(rules, workbook);
  return {
    workbook: workbook.name,
    policy,
    annexes,
    labels: listLabels(annexes, headings, answers, workbook),
    narrative,
    findings,
    roots: findRoots(findings, narrative, rules),
    scorecards,
    rules,
    coverage: measureCoverage(annexes, scorecards, rules),
    narrativeCoverage: measureNarrativeCoverage(narrative, rules),
    rubrics: scoreRubrics(annexes, policy),
    notices: yearNotices(annexes, policy),
  };
}

/** As `reviewWorkbook`, under that version of a policy which holds for the workbook's year; which year it is only a review can tell. */
export function reviewByYear(
  workbook: WorkbookSnapshot,
  versions: readonly [Policy, ...Policy[]],
  sources: ReviewSources = {},
): Review {
  const review = reviewWorkbook(workbook, versions[0], sources);
  const policy = versionFor(versions, yearOfAnnexes(review.annexes)) ?? versions[0];
  return policy === versions[0] ? review : reviewWorkbook(workbook, policy, sources);
}

/** Within an annex only goals, reasons and the like are prose; on a sheet without one every long text is. */
function useOfCells(annexes: AnnexSet): ProseUse {
  const cells = listProseCells(annexes);
  const all = [...annexes.selfEvaluations, ...annexes.baseDataTables];
  const sheets = new Set(all.map(({ sheet }) => sheet));
  return (sheet, cell) => {
    const known = cells.get(`${sheet}!${cell}`);
    if (known !== undefined) return known.isPlan ? "plan" : "prose";
    return sheets.has(sheet) ? "something-else" : "prose";
  };
}

/** The caller's labels, or the usual ones, with those of the policy. */
function headingsOf({ headings: added }: Policy, own: Headings | undefined): Headings | undefined {
  if (added === undefined) return own;
  return own === undefined ? headingsWith(added) : addHeadings(own, added);
}
