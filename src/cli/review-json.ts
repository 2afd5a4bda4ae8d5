import type { Finding } from "../engine/finding";
import type { Review } from "../engine/review";
import type { Policy } from "../engine/scoring/policy";
import type { Scorecard, ScoreLine } from "../engine/scoring/scorecard";
import { comparisonAsJson } from "./print-policies";

/** A review as the JSON object that `gouji review --json` promises. Decimals are strings; what is not there is null. */
export function reviewAsJson(review: Review, workbook: string, compared?: readonly Policy[]): object {
  const { annexes, scorecards, coverage, labels } = review;
  const totals = scorecards.map(totalAsJson);
  return {
    workbook,
    policy: review.policy.id,
    annexes: [...annexes.baseDataTables, ...annexes.selfEvaluations].map(({ kind, sheet }) => ({
      kind,
      sheet,
    })),
    leftAlone: annexes.leftAlone,
    findings: review.findings.map(findingAsJson),
    // Indices in `findings` of those that come from one thing, the one to settle first at the head.
    roots: review.roots,
    scores: scorecards.flatMap(scoresAsJson),
    // The unit's own table speaks for the workbook; `totals` has every table's.
    total:
      totals[
        Math.max(
          0,
          scorecards.findIndex((card) => card.evaluation.kind === "unit-self-evaluation"),
        )
      ] ?? null,
    totals,
    rules: review.rules.map(({ rule, title, outcome, why, override }) => ({
      rule,
      title,
      outcome,
      why: why ?? null,
      ...(override !== undefined && { override }),
    })),
    coverage,
    // Columns and rows that hold something and were not understood; and what users said of others.
    ...(labels.unrecognised.length > 0 && { unrecognised: labels.unrecognised }),
    ...(labels.answers.length > 0 && { answers: labels.answers }),
    // Those of the answers whose label stands nowhere any more.
    ...(labels.lost.length > 0 && { lostAnswers: labels.lost }),
    report: reportAsJson(review),
    notices: review.notices,
    ...(review.rubrics.length > 0 && { rubrics: review.rubrics.map(rubricAsJson) }),
    ...(compared !== undefined && { comparison: comparisonAsJson(review, compared) }),
  };
}

function findingAsJson(finding: Finding): object {
  return {
    rule: finding.rule,
    severity: finding.severity,
    ...(finding.lowered !== undefined && { lowered: finding.lowered }),
    verdict: finding.verdict,
    message: finding.message,
    at: finding.at,
    because: finding.because.map(({ at, shown, label }) => ({ at, shown, label })),
    stated: finding.stated ?? null,
    computed: finding.computed ?? null,
    difference: finding.difference ?? null,
    fix: finding.fix ?? null,
  };
}

function scoresAsJson(card: Scorecard): object[] {
  const lines = card.execution === undefined ? card.indicators : [card.execution, ...card.indicators];
  return lines.map((line: ScoreLine) => ({
    indicator: line.name,
    at: line.at,
    weight: line.weight?.toFixed() ?? null,
    stated: line.stated?.toFixed() ?? null,
    computed: line.computed?.toFixed(2) ?? null,
    derivation: line.derivation,
  }));
}

function totalAsJson(card: Scorecard): object {
  return {
    at: card.evaluation.totalScore?.at ?? null,
    stated: card.statedTotal?.toFixed() ?? null,
    computed: card.computedTotal?.toFixed(2) ?? null,
  };
}

function rubricAsJson({ table, lines, computedTotal, measuredMarks }: Review["rubrics"][number]): object {
  return {
    sheet: table.sheet,
    lines: lines.map(({ title, at, weight, computed, derivation }) => ({
      title,
      at: at ?? null,
      weight: weight.toFixed(),
      computed: computed?.toFixed() ?? null,
      derivation,
    })),
    computedTotal: computedTotal.toFixed(),
    measuredMarks: measuredMarks.toFixed(),
  };
}

/** The report's coverage, each number that was compared with nothing named; null where no report was given. */
function reportAsJson({ narrative, narrativeCoverage }: Review): object | null {
  const names = narrative.documents.map(({ name }) => name).filter((name) => name !== "");
  if (names.length === 0) return null;
  const { states: _forThePane, ...counts } = narrativeCoverage;
  return { names, unread: narrative.documents.flatMap(({ unread }) => unread), ...counts };
}
