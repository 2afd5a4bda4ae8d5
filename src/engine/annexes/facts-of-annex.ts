import type { BaseDataTable } from "./base-data-table";
import type { Fact } from "./fact";
import type { BudgetLine, SelfEvaluation } from "./self-evaluation";

/** The facts of cells that hold a number and nothing else: amounts, weights, scores, counts, rates. In reading order of their tables. */
export function numberFacts(annex: SelfEvaluation | BaseDataTable): readonly Fact[] {
  const facts = annex.kind === "base-data-table" ? factsOfBaseData(annex) : factsOfEvaluation(annex);
  return facts.filter((fact) => fact !== undefined);
}

/** The facts of cells that hold a number or words: targets and actual values. */
export function valueFacts({ indicators }: SelfEvaluation): readonly Fact[] {
  const facts = indicators.flatMap(({ initialTarget, target, actual }) =>
    initialTarget === target ? [target, actual] : [initialTarget, target, actual],
  );
  return facts.filter((fact) => fact !== undefined);
}

function factsOfEvaluation(evaluation: SelfEvaluation): readonly (Fact | undefined)[] {
  const { money, indicators, totalWeight, totalScore } = evaluation;
  const lines = money?.total === undefined ? (money?.parts ?? []) : [money.total, ...money.parts];
  const compositions = money?.compositions ?? [];
  return [
    ...lines.flatMap(factsOfLine),
    ...compositions
      .flatMap(({ whole, parts }) => [whole, ...parts.map(({ amount }) => amount)])
      .filter((fact) => fact !== money?.total?.budget),
    ...indicators.flatMap(({ weight, score }) => [weight, score]),
    totalWeight,
    totalScore,
  ];
}

function factsOfLine({
  initial,
  budget,
  executed,
  weight,
  rate,
  score,
}: BudgetLine): readonly (Fact | undefined)[] {
  return [initial, budget, executed, weight, rate, score];
}

function factsOfBaseData({ staffing, expenses, buildings }: BaseDataTable): readonly (Fact | undefined)[] {
  return [
    ...(staffing === undefined ? [] : [staffing.posts, staffing.headcount, staffing.rate]),
    ...expenses.flatMap(({ previous, budget, executed }) => [previous, budget, executed]),
    ...(buildings === undefined
      ? []
      : [
          buildings.approvedArea,
          buildings.actualArea,
          buildings.areaRate,
          buildings.plannedInvestment,
          buildings.actualInvestment,
          buildings.investmentRate,
        ]),
  ];
}
