import { budgetCompositionSumsToTotalByNature } from "./in-sheet/budget-composition-sums-to-total-by-nature";
import { budgetCompositionSumsToTotalBySource } from "./in-sheet/budget-composition-sums-to-total-by-source";
import { budgetPartsSumToTotal } from "./in-sheet/budget-parts-sum-to-total";
import { describedScoreInBand } from "./in-sheet/described-score-in-band";
import { directionIsStated } from "./in-sheet/direction-is-stated";
import { executionRateIsSpentOverBudget } from "./in-sheet/execution-rate-is-spent-over-budget";
import { executionScoreFollowsTheRate } from "./in-sheet/execution-score-follows-the-rate";
import { figuresAreReadable } from "./in-sheet/figures-are-readable";
import { fullMarksAreThePolicys } from "./in-sheet/full-marks-are-the-policys";
import { groupWeightsMatchTheirLabel } from "./in-sheet/group-weights-match-their-label";
import { scoreFollowsCompletion } from "./in-sheet/score-follows-completion";
import { scoreWithinWeight } from "./in-sheet/score-within-weight";
import { scoresSumToTotal } from "./in-sheet/scores-sum-to-total";
import { shownEqualsStored } from "./in-sheet/shown-equals-stored";
import { spentWithinBudget } from "./in-sheet/spent-within-budget";
import { statedGradeFollowsTotal } from "./in-sheet/stated-grade-follows-total";
import { weightsSumToFullMarks } from "./in-sheet/weights-sum-to-full-marks";
import { yearAgrees } from "./in-sheet/year-agrees";
import type { Rule } from "./rule";

/** Every rule there is, in the order in which a reader of docs/rules.md wants them: one table first, then across tables. */
export const allRules: readonly Rule[] = [
  // Any annex: what can be said of its cells alone.
  figuresAreReadable,
  shownEqualsStored,
  yearAgrees,

  // 自评表: the money.
  budgetPartsSumToTotal,
  budgetCompositionSumsToTotalBySource,
  budgetCompositionSumsToTotalByNature,
  spentWithinBudget,
  executionRateIsSpentOverBudget,

  // 自评表: weights and scores.
  weightsSumToFullMarks,
  fullMarksAreThePolicys,
  groupWeightsMatchTheirLabel,
  scoreWithinWeight,
  executionScoreFollowsTheRate,
  scoreFollowsCompletion,
  describedScoreInBand,
  directionIsStated,
  scoresSumToTotal,
  statedGradeFollowsTotal,
];
