import { annexNumbersAreUnique } from "./cross-sheet/annex-numbers-are-unique";
import { basicAdjustmentIsSpentMinusOpening } from "./cross-sheet/basic-adjustment-is-spent-minus-opening";
import { basicPlusProjectIsSpent } from "./cross-sheet/basic-plus-project-is-spent";
import { openingBudgetIsBasicPlusProject } from "./cross-sheet/opening-budget-is-basic-plus-project";
import { projectBudgetsSumToProjectBudget } from "./cross-sheet/project-budgets-sum-to-project-budget";
import { projectExpenditureAgrees } from "./cross-sheet/project-expenditure-agrees";
import { projectTablesSumToProjectExpenditure } from "./cross-sheet/project-tables-sum-to-project-expenditure";
import { specialFundAgreesWithItsTable } from "./cross-sheet/special-fund-agrees-with-its-table";
import { unitNameAgrees } from "./cross-sheet/unit-name-agrees";
import { yearAgreesAcrossAnnexes } from "./cross-sheet/year-agrees-across-annexes";
import { actualInTheTargetsUnit } from "./in-sheet/actual-in-the-targets-unit";
import { atMostOverrunIsExplained } from "./in-sheet/at-most-overrun-is-explained";
import { baseDataYearsAgree } from "./in-sheet/base-data-years-agree";
import { budgetCompositionSumsToTotalByNature } from "./in-sheet/budget-composition-sums-to-total-by-nature";
import { budgetCompositionSumsToTotalBySource } from "./in-sheet/budget-composition-sums-to-total-by-source";
import { budgetPartsSumToTotal } from "./in-sheet/budget-parts-sum-to-total";
import { budgetedLinesAreSpent } from "./in-sheet/budgeted-lines-are-spent";
import { budgetsAreOfOneMagnitude } from "./in-sheet/budgets-are-of-one-magnitude";
import { coefficientIsScoreOverWeight } from "./in-sheet/coefficient-is-score-over-weight";
import { coreIndicatorsAreMarked } from "./in-sheet/core-indicators-are-marked";
import { deductionIsWeightMinusScore } from "./in-sheet/deduction-is-weight-minus-score";
import { describedScoreInBand } from "./in-sheet/described-score-in-band";
import { directionIsStated } from "./in-sheet/direction-is-stated";
import { executionIndicatorAgrees } from "./in-sheet/execution-indicator-agrees";
import { executionRateIsSpentOverBudget } from "./in-sheet/execution-rate-is-spent-over-budget";
import { executionScoreFollowsTheRate } from "./in-sheet/execution-score-follows-the-rate";
import { explanationFitsTheDeviation } from "./in-sheet/explanation-fits-the-deviation";
import { explanationIsNotACopy } from "./in-sheet/explanation-is-not-a-copy";
import { figuresAreReadable } from "./in-sheet/figures-are-readable";
import { floorSpaceRateIsActualOverPlanned } from "./in-sheet/floor-space-rate-is-actual-over-planned";
import { fullMarksAreThePolicys } from "./in-sheet/full-marks-are-the-policys";
import { goalResultIsNotACopy } from "./in-sheet/goal-result-is-not-a-copy";
import { groupWeightsAreThePolicys } from "./in-sheet/group-weights-are-the-policys";
import { groupWeightsFollowTheNotes } from "./in-sheet/group-weights-follow-the-notes";
import { groupWeightsMatchTheirLabel } from "./in-sheet/group-weights-match-their-label";
import { headcountWithinPosts } from "./in-sheet/headcount-within-posts";
import { indicatorIsUnique } from "./in-sheet/indicator-is-unique";
import { investmentRateIsActualOverPlanned } from "./in-sheet/investment-rate-is-actual-over-planned";
import { largeUnspentIsExplained } from "./in-sheet/large-unspent-is-explained";
import { levelLabelsAreKnown } from "./in-sheet/level-labels-are-known";
import { lostExecutionPointsAreExplained } from "./in-sheet/lost-execution-points-are-explained";
import { lostPointsAreExplained } from "./in-sheet/lost-points-are-explained";
import { lowExecutionIsExplained } from "./in-sheet/low-execution-is-explained";
import { midYearChangeIsExplained } from "./in-sheet/mid-year-change-is-explained";
import { moneyRowCostAgrees } from "./in-sheet/money-row-cost-agrees";
import { noWeightColumnIsSaid } from "./in-sheet/no-weight-column-is-said";
import { ofWhichWithinTheWhole } from "./in-sheet/of-which-within-the-whole";
import { overAchievementIsExplained } from "./in-sheet/over-achievement-is-explained";
import { parentsEqualTheirParts } from "./in-sheet/parents-equal-their-parts";
import { projectNameIsAName } from "./in-sheet/project-name-is-a-name";
import { requiredCellsAreFilled } from "./in-sheet/required-cells-are-filled";
import { resultFarAheadOfExecution } from "./in-sheet/result-far-ahead-of-execution";
import { scoreFollowsCompletion } from "./in-sheet/score-follows-completion";
import { scoreWithinWeight } from "./in-sheet/score-within-weight";
import { scoresSumToTotal } from "./in-sheet/scores-sum-to-total";
import { shareStaysWithinTheWhole } from "./in-sheet/share-stays-within-the-whole";
import { shownEqualsStored } from "./in-sheet/shown-equals-stored";
import { spendingHasABudget } from "./in-sheet/spending-has-a-budget";
import { spendingJumpsAreExplained } from "./in-sheet/spending-jumps-are-explained";
import { spentWithinBudget } from "./in-sheet/spent-within-budget";
import { staffingRateIsHeadcountOverPosts } from "./in-sheet/staffing-rate-is-headcount-over-posts";
import { statedGradeFollowsTotal } from "./in-sheet/stated-grade-follows-total";
import { titleNamesTheProject } from "./in-sheet/title-names-the-project";
import { unitIsTheSameThing } from "./in-sheet/unit-is-the-same-thing";
import { valueIsAMeasurement } from "./in-sheet/value-is-a-measurement";
import { weightsSumToFullMarks } from "./in-sheet/weights-sum-to-full-marks";
import { yearAgrees } from "./in-sheet/year-agrees";
import { breakdownInWordsSumsToItsTotal } from "./narrative/breakdown-in-words-sums-to-its-total";
import { changeFollowsItsNumbers } from "./narrative/change-follows-its-numbers";
import { changedBudgetInWords } from "./narrative/changed-budget-in-words";
import { claimOfCompletionHolds } from "./narrative/claim-of-completion-holds";
import { factIsStatedOnce } from "./narrative/fact-is-stated-once";
import { claimedNumberIsListed } from "./narrative/claimed-number-is-listed";
import { completionRateInWords } from "./narrative/completion-rate-in-words";
import { fundBalanceCloses } from "./narrative/fund-balance-closes";
import { gradeInWordsFollowsTheScore } from "./narrative/grade-in-words-follows-the-score";
import { headcountInWordsAgreesWithTheTable } from "./narrative/headcount-in-words-agrees-with-the-table";
import { listedAnnexesCarryTheirNumbers } from "./narrative/listed-annexes-carry-their-numbers";
import { moneyInWordsAgreesWithTheTables } from "./narrative/money-in-words-agrees-with-the-tables";
import { openingBudgetStandsUnderItsHeading } from "./narrative/opening-budget-stands-under-its-heading";
import { printedRateFollowsItsCounts } from "./narrative/printed-rate-follows-its-counts";
import { projectsInWordsSumToTheirTables } from "./narrative/projects-in-words-sum-to-their-tables";
import { reportAndAnnexesNameOneYearAndUnit } from "./narrative/report-and-annexes-name-one-year-and-unit";
import { scoreInWordsAgreesWithTheTable } from "./narrative/score-in-words-agrees-with-the-table";
import { textSpeaksOfItsOwnBody } from "./narrative/text-speaks-of-its-own-body";
import { projectFundInWordsAgreesWithTheTables } from "./narrative/project-fund-in-words-agrees-with-the-tables";
import { executionRateInWordsAgreesWithTheTable } from "./narrative/execution-rate-in-words-agrees-with-the-table";
import { changeInWordsAgreesWithTheTable } from "./narrative/change-in-words-agrees-with-the-table";
import { oneThingHasOneUnit } from "./narrative/one-thing-has-one-unit";
import { indicatorInWordsAgreesWithTheTable } from "./narrative/indicator-in-words-agrees-with-the-table";
import { annexInTheReportEqualsTheWorkbook } from "./narrative/annex-in-the-report-equals-the-workbook";
import type { Rule } from "./rule";

/**
 * Every rule there is, in the order in which a reader of docs/rules.md wants them: one table first, then across tables.
 * A mere list, an import and a line for each rule: however long it grows, it is not to be parted.
 */
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
  budgetsAreOfOneMagnitude,

  // 自评表: weights and scores.
  weightsSumToFullMarks,
  fullMarksAreThePolicys,
  groupWeightsMatchTheirLabel,
  groupWeightsFollowTheNotes,
  groupWeightsAreThePolicys,
  scoreWithinWeight,
  executionScoreFollowsTheRate,
  scoreFollowsCompletion,
  describedScoreInBand,
  directionIsStated,
  deductionIsWeightMinusScore,
  coefficientIsScoreOverWeight,
  scoresSumToTotal,
  statedGradeFollowsTotal,

  // 自评表: reasons.
  lostPointsAreExplained,
  lostExecutionPointsAreExplained,
  overAchievementIsExplained,
  atMostOverrunIsExplained,
  lowExecutionIsExplained,
  largeUnspentIsExplained,
  midYearChangeIsExplained,
  resultFarAheadOfExecution,
  explanationFitsTheDeviation,
  explanationIsNotACopy,

  // 自评表: what the values say.
  actualInTheTargetsUnit,
  valueIsAMeasurement,
  shareStaysWithinTheWhole,
  indicatorIsUnique,
  unitIsTheSameThing,
  moneyRowCostAgrees,
  executionIndicatorAgrees,
  goalResultIsNotACopy,
  projectNameIsAName,
  titleNamesTheProject,
  levelLabelsAreKnown,
  coreIndicatorsAreMarked,

  // What the forms leave out.
  noWeightColumnIsSaid,
  requiredCellsAreFilled,

  // 基础数据表.
  baseDataYearsAgree,
  staffingRateIsHeadcountOverPosts,
  headcountWithinPosts,
  parentsEqualTheirParts,
  ofWhichWithinTheWhole,
  spendingJumpsAreExplained,
  spendingHasABudget,
  budgetedLinesAreSpent,
  floorSpaceRateIsActualOverPlanned,
  investmentRateIsActualOverPlanned,

  // Across the annexes.
  projectExpenditureAgrees,
  basicPlusProjectIsSpent,
  openingBudgetIsBasicPlusProject,
  projectTablesSumToProjectExpenditure,
  projectBudgetsSumToProjectBudget,
  specialFundAgreesWithItsTable,
  basicAdjustmentIsSpentMinusOpening,
  unitNameAgrees,
  yearAgreesAcrossAnnexes,
  annexNumbersAreUnique,

  // 自评报告.
  annexInTheReportEqualsTheWorkbook,
  moneyInWordsAgreesWithTheTables,
  projectFundInWordsAgreesWithTheTables,
  projectsInWordsSumToTheirTables,
  executionRateInWordsAgreesWithTheTable,
  indicatorInWordsAgreesWithTheTable,
  headcountInWordsAgreesWithTheTable,
  scoreInWordsAgreesWithTheTable,
  gradeInWordsFollowsTheScore,
  claimOfCompletionHolds,
  reportAndAnnexesNameOneYearAndUnit,
  listedAnnexesCarryTheirNumbers,
  openingBudgetStandsUnderItsHeading,
  textSpeaksOfItsOwnBody,
  oneThingHasOneUnit,
  factIsStatedOnce,
  breakdownInWordsSumsToItsTotal,
  printedRateFollowsItsCounts,
  fundBalanceCloses,
  changedBudgetInWords,
  claimedNumberIsListed,
  changeFollowsItsNumbers,
  changeInWordsAgreesWithTheTable,
  completionRateInWords,
];
