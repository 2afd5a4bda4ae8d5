import Big from "big.js";
import { type Fact, quantityOf, valueOf } from "../annexes/fact";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import type { Quantity } from "../numbers/reading";
import { showDecimal, showTrimmed } from "../numbers/show-decimal";
import { alignUnits } from "../numbers/unit";
import { showQuantity } from "./comparable-values";
import type { Policy } from "./policy";
import { clampScore, divideRounded } from "./round-score";
import type { NotScored, ScoreLine } from "./scorecard";

const zero = new Big(0);

/** min(1, 全年执行数 ÷ 全年预算数) × 分值; undefined where the form has no line for the whole of the money. */
export function scoreExecution(
  evaluation: SelfEvaluation,
  fullMarks: Big,
  policy: Policy,
): ScoreLine | undefined {
  const line = evaluation.money?.total;
  if (line === undefined) return undefined;
  const weight = findExecutionWeight(evaluation, fullMarks, policy);
  const rate = findExecutionRate(evaluation);
  const common = {
    indicator: undefined,
    name: "预算执行率",
    at: line.score?.at ?? line.labelAt,
    weight,
    statedFact: line.score,
    stated: valueOf(line.score),
    band: undefined,
    proposed: undefined,
    isUncertain: false,
  };
  const unscored = (notScored: NotScored, derivation: string, completion?: Big): ScoreLine => ({
    ...common,
    computed: undefined,
    notScored,
    derivation,
    completion,
    readings: [],
  });
  if (typeof rate === "string") return unscored(rate, whyNoRate[rate]);
  const { spent, budget } = rate;
  const completion = spent.value.div(budget.value);
  if (weight === undefined) return unscored("no-weight", whyNoWeight(evaluation, fullMarks), completion);
  const { score, derivation } = scoreRate(rate, weight, policy.scoreDecimals);
  const reading = { comparator: "at-least" as const, score, derivation };
  return { ...common, computed: score, notScored: undefined, derivation, completion, readings: [reading] };
}

function scoreRate(
  { spent, budget }: ExecutionRate,
  weight: Big,
  decimals: number,
): { readonly score: Big; readonly derivation: string } {
  const [spentShown, budgetShown, points] = [showAmount(spent), showAmount(budget), showTrimmed(weight)];
  if (spent.value.lt(0)) return { score: zero, derivation: `执行数${spentShown}按0计，得0分` };
  if (spent.value.gte(budget.value)) {
    return { score: weight, derivation: `${spentShown} ≥ ${budgetShown}，得满分${points}` };
  }
  const score = clampScore(divideRounded(spent.value.times(weight), budget.value, decimals), weight);
  return {
    score,
    derivation: `${spentShown} ÷ ${budgetShown} × ${points} = ${showDecimal(score, decimals)}`,
  };
}

/** Spent and budget in one unit; the budget is 全年预算数, in a form without that column 年初预算数. */
export interface ExecutionRate {
  readonly spent: Quantity;
  readonly budget: Quantity;
}

/** The two amounts of the execution rate, or why there is none. */
export function findExecutionRate(evaluation: SelfEvaluation): ExecutionRate | keyof typeof whyNoRate {
  const line = evaluation.money?.total;
  const budgetFact = line?.budget ?? line?.initial;
  const spentFact = line?.executed;
  if (isUnreadable(budgetFact) || isUnreadable(spentFact)) return "unreadable";
  const budget = quantityOf(budgetFact);
  const spent = quantityOf(spentFact);
  if (budget === undefined || budget.value.lte(0)) return "no-budget";
  if (spent === undefined) return "no-execution";
  const aligned = alignUnits(spent, budget);
  return aligned === undefined ? "not-comparable" : { spent: aligned[0], budget: aligned[1] };
}

const whyNoRate = {
  unreadable: "预算数或执行数读不出数值",
  "no-budget": "预算数空白或为0，不测算执行率得分",
  "no-execution": "执行数空白，不测算执行率得分",
  "not-comparable": "执行数与预算数的单位不同，不能相除",
} as const satisfies Partial<Record<NotScored, string>>;

/**
 * The points of the execution rate: as the form prints them; where it prints none, the policy's,
 * if the indicators leave exactly those. Full marks in the money row are the form's, not the rate's.
 */
function findExecutionWeight(evaluation: SelfEvaluation, fullMarks: Big, policy: Policy): Big | undefined {
  const indicatorWeights = sumOfWeights(evaluation);
  const stated = valueOf(evaluation.executionWeight);
  // Indicators with points of their own leave the rate less than the full marks.
  const isOfWholeForm = stated?.gte(fullMarks) === true && indicatorWeights?.gt(0) === true;
  if (stated !== undefined && !isOfWholeForm) return stated.lte(0) ? undefined : stated;
  const usual = new Big(policy.executionWeight);
  return indicatorWeights?.plus(usual).eq(fullMarks) === true ? usual : undefined;
}

function whyNoWeight({ executionWeight }: SelfEvaluation, fullMarks: Big): string {
  return valueOf(executionWeight)?.gte(fullMarks) === true
    ? "分值栏填的是整张表的满分，不是执行率的分值"
    : "表中没有执行率的分值";
}

function sumOfWeights({ indicators }: SelfEvaluation): Big | undefined {
  const weights = indicators.map(({ weight }) => valueOf(weight)).filter((weight) => weight !== undefined);
  return weights.length === 0 ? undefined : weights.reduce((sum, weight) => sum.plus(weight), zero);
}

function isUnreadable(fact: Fact | undefined): boolean {
  return fact?.reading.form === "unreadable";
}

/** Amounts of one block share their unit, so a derivation leaves it out: "651 ÷ 651.16 × 10 = 10.00". */
function showAmount(quantity: Quantity): string {
  return showQuantity({ ...quantity, unit: "" });
}
