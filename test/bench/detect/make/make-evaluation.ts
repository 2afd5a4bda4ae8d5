import { type Decimal, differenceOf, isLess, percentOf, productOf, sumOf, trimmed } from "../exact";
import { hasColumn, type Layout } from "../layouts/layout";
import type { AmountColumn, CompositionPlan, Evaluation, MoneyLine } from "../model";
import type { Random } from "../random";
import type { Style } from "../style";
import { executionScoreOf, gradeOf, pointsOf } from "../truth";
import type { Wording } from "../wording/wording";
import { type KnownCost, makeRows } from "./make-rows";

/** What a table is made for; amounts of the whole, in its own unit. */
export interface EvaluationOrder {
  readonly id: string;
  readonly layout: Layout;
  readonly style: Style;
  readonly wording: Wording;
  readonly year: number;
  readonly projectName: string;
  readonly amounts: Record<AmountColumn, Decimal>;
  readonly moneyUnit?: "万元" | "元";
  readonly cost?: KnownCost;
  readonly compositions?: readonly CompositionPlan[];
  readonly annexNumber?: string;
}

/** Amounts of a project: budget, what was spent of it (95.5 % and more), and the opening budget. */
export function makeAmounts(random: Random, unit: "万元" | "元"): Record<AmountColumn, Decimal> {
  const factor = unit === "元" ? "10000" : "1";
  const budget = productOf(random.decimal(20, 1_400, 2), factor, 2);
  const initial = random.happens(50)
    ? budget
    : productOf(budget, random.pick(["0.85", "0.92", "1.05", "1.12"]), 2);
  return { initial, budget, executed: spendOf(random, budget) };
}

/** What was spent of a budget. */
export function spendOf(random: Random, budget: Decimal): Decimal {
  return random.happens(30) ? budget : productOf(budget, trimmed(`0.${random.whole(9_600, 9_999)}`), 2);
}

/** A 自评表 in which everything agrees. */
export function makeEvaluation(random: Random, order: EvaluationOrder): Evaluation {
  const { id, layout, style, wording, year, amounts, moneyUnit = "万元", compositions = [] } = order;
  const label = (labels: readonly string[]): string => random.pick(labels);
  const total: MoneyLine = { id: "total", label: label(layout.totalLabels), amounts };
  const rows = makeRows(random, layout, wording, order.cost ?? wholeCost(random, order));
  const groups = rows
    .map(({ level1 }) => level1)
    .filter((each, index, all) => all.indexOf(each) === index)
    .map((each) => ({
      label: each,
      weight: trimmed(sumOf(rows.filter(({ level1 }) => level1 === each).map(({ weight }) => weight))),
    }));
  const [expected, actual] = random.pick(wording.goals);
  const evaluation: Evaluation = {
    kind: "evaluation",
    id,
    layout,
    style,
    variant: random.whole(0, 11),
    filler: undefined,
    year,
    title: (layout.hasYearLine ? "" : `${year}年度`) + label(layout.titles),
    annexNumber: order.annexNumber ?? "",
    unitName: wording.unit,
    department: wording.department,
    projectName: order.projectName,
    moneyUnit,
    total,
    parts: makeParts(random, layout, amounts),
    compositions: structuredClone([...compositions]),
    executionWeight: layout.executionWeightAt === "none" ? "" : String(layout.executionWeight),
    rate: percentOf(amounts.executed, amounts.budget, layout.id === "flat-list" ? 2 : style.rateDecimals),
    executionScore: "",
    goals: { expected, actual },
    groups,
    rows,
    totalWeight: hasColumn(layout, "weight") ? "100" : "",
    totalScore: "",
    grade: "",
    reasonsBelow: layout.hasReasonsBelow
      ? "个别指标受客观因素影响未完全达到目标，下一步加强调度，按期落实。"
      : "",
    notes: [...layout.notes],
  };
  if (random.happens(25)) addExecutionIndicator(evaluation);
  settleScores(evaluation);
  return evaluation;
}

const executionIndicator = "预算执行率";

/** Makes a row of the rate itself, as some forms have one besides the money row: the first that is a met percentage. */
function addExecutionIndicator({ rows, rate }: Evaluation): void {
  const row = rows.find(({ goal, reason }) => goal.kind === "number" && goal.unit === "%" && reason === "");
  if (row === undefined || isLess(rate, "95")) return;
  row.name = executionIndicator;
  row.goal = { kind: "number", comparator: "at-least", value: "95", unit: "%" };
  row.actual = rate;
}

/** Fills what follows from the rows: the score of the rate, the total and its grade. */
export function settleScores(evaluation: Evaluation): void {
  const { layout, rows, rate } = evaluation;
  const restated = rows.find(({ name }) => name === executionIndicator);
  if (restated !== undefined) restated.actual = rate;
  evaluation.executionScore = executionScoreOf(evaluation) ?? "";
  settleTotal(evaluation);
  if (layout.hasGrade) evaluation.grade = gradeOf(evaluation.totalScore);
}

/** Makes the total, and its grade, that of the scores as they stand. */
export function settleTotal(evaluation: Evaluation): void {
  const { rows, layout } = evaluation;
  evaluation.totalScore = hasColumn(layout, "score")
    ? pointsOf([evaluation.executionScore, ...rows.map(({ score }) => score)])
    : "";
  if (layout.hasGrade) evaluation.grade = gradeOf(evaluation.totalScore);
}

/** The cost of the whole project as an indicator, in some of the tables. */
function wholeCost(
  random: Random,
  { layout, amounts, moneyUnit = "万元" }: EvaluationOrder,
): KnownCost | undefined {
  if (layout.isUnit || moneyUnit === "元" || !random.happens(40)) return undefined;
  return { name: "项目总成本", target: amounts.budget, actual: amounts.executed };
}

/** Sources that make the whole; 上年结转 and 其他 are small, and each spends no more than it has. */
function makeParts(random: Random, layout: Layout, amounts: Record<AmountColumn, Decimal>): MoneyLine[] {
  let rest = { ...amounts };
  const [first, ...others] = layout.parts;
  if (first === undefined) return [];
  const lines = others.map(([id, ...labels]): MoneyLine => {
    const isFilled = random.happens(35);
    const amount = isFilled ? productOf(amounts.executed, "0.08", 2) : "";
    const own = { initial: amount, budget: amount, executed: amount };
    if (isFilled) {
      rest = {
        initial: differenceOf(rest.initial, amount),
        budget: differenceOf(rest.budget, amount),
        executed: differenceOf(rest.executed, amount),
      };
    }
    return { id, label: random.pick(labels), amounts: own };
  });
  const [id, ...labels] = first;
  if (isLess(rest.initial, "0")) throw new Error("The sources are more than the whole.");
  return [{ id, label: random.pick(labels), amounts: rest }, ...lines];
}
