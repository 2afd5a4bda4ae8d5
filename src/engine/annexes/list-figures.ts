import type { CellPlace } from "../workbook/address";
import type { AnnexSet } from "./annex-set";
import type { BaseDataTable } from "./base-data-table";
import type { Fact } from "./fact";
import { oncePerObject } from "./once-per-object";
import type { BudgetLine, Indicator, SelfEvaluation } from "./self-evaluation";

/** What part of an annex a figure belongs to; it decides what could have checked it. */
export type FigureRole =
  | "target"
  | "initial-target"
  | "actual"
  | "weight"
  | "score"
  | "coefficient"
  | "total"
  | "group-points"
  | "money"
  | "rate"
  | "composition"
  | "staffing"
  | "expense"
  | "buildings";

/** One cell of an annex that holds a figure. */
export interface Figure {
  readonly fact: Fact;
  readonly role: FigureRole;
  /** The row it belongs to, for the figures of an indicator. */
  readonly indicator?: Indicator;
}

/** Every cell of the annexes that holds a figure, each once, in the order of the annexes. A blank or words are none. */
export function listFigures(annexes: AnnexSet): readonly Figure[] {
  return listValueCells(annexes).filter(({ fact }) => isFigure(fact));
}

/** Every cell of the annexes that is there for a figure, whatever stands in it, each once, in the order of the annexes. */
export const listValueCells: (annexes: AnnexSet) => readonly Figure[] = oncePerObject(collectValueCells);

function collectValueCells({ baseDataTables, selfEvaluations }: AnnexSet): readonly Figure[] {
  const cells = new Map<string, Figure>();
  for (const cell of [
    ...baseDataTables.flatMap(figuresOfTable),
    ...selfEvaluations.flatMap(figuresOfEvaluation),
  ]) {
    const key = keyOf(cell.fact.at);
    if (!cells.has(key)) cells.set(key, cell);
  }
  return [...cells.values()];
}

/** A key that is the same for the same cell. */
export function keyOf({ sheet, cell }: CellPlace): string {
  return `${sheet}!${cell}`;
}

function isFigure({ reading }: Fact): boolean {
  return reading.form !== "blank" && reading.form !== "described";
}

function figuresOf(role: FigureRole, facts: readonly (Fact | undefined)[], indicator?: Indicator): Figure[] {
  return facts
    .filter((fact) => fact !== undefined)
    .map((fact) => ({ fact, role, ...(indicator !== undefined && { indicator }) }));
}

function figuresOfTable({ staffing, expenses, buildings }: BaseDataTable): Figure[] {
  return [
    ...figuresOf("staffing", [staffing?.posts, staffing?.headcount, staffing?.rate]),
    ...expenses.flatMap(({ previous, budget, executed }) =>
      figuresOf("expense", [previous, budget, executed]),
    ),
    ...figuresOf("buildings", [
      buildings?.approvedArea,
      buildings?.actualArea,
      buildings?.areaRate,
      buildings?.plannedInvestment,
      buildings?.actualInvestment,
      buildings?.investmentRate,
    ]),
  ];
}

function figuresOfEvaluation(evaluation: SelfEvaluation): Figure[] {
  const { money, executionWeight, groups, indicators, totalWeight, totalScore } = evaluation;
  const lines = money?.total === undefined ? (money?.parts ?? []) : [money.total, ...money.parts];
  const compositions = (money?.compositions ?? []).flatMap(({ whole, parts }) => [
    whole,
    ...parts.map((each) => each.amount),
  ]);
  return [
    ...lines.flatMap(figuresOfLine),
    ...figuresOf("composition", compositions),
    ...figuresOf("weight", [executionWeight]),
    ...indicators.flatMap(figuresOfIndicator),
    ...figuresOf(
      "group-points",
      groups.map((group) => group.printedWeight),
    ),
    ...figuresOf("total", [totalWeight, totalScore]),
  ];
}

function figuresOfLine({ initial, budget, executed, weight, rate, score }: BudgetLine): Figure[] {
  return [
    ...figuresOf("money", [initial, budget, executed]),
    ...figuresOf("weight", [weight]),
    ...figuresOf("rate", [rate]),
    ...figuresOf("score", [score]),
  ];
}

function figuresOfIndicator(indicator: Indicator): Figure[] {
  return [
    ...figuresOf("target", [indicator.target], indicator),
    ...figuresOf("initial-target", [indicator.initialTarget], indicator),
    ...figuresOf("actual", [indicator.actual], indicator),
    ...figuresOf("weight", [indicator.weight], indicator),
    ...figuresOf("score", [indicator.score, indicator.deduction], indicator),
    ...figuresOf("coefficient", [indicator.coefficient], indicator),
  ];
}
