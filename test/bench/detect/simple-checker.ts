import { type BaseDataTable, findExpense } from "../../../src/engine/annexes/base-data-table";
import { type Fact, valueOf } from "../../../src/engine/annexes/fact";
import type { SelfEvaluation } from "../../../src/engine/annexes/self-evaluation";
import type { Review } from "../../../src/engine/review";

/**
 * What a macro of a few lines would say, given the engine's reading of the tables: sums and rates with a flat
 * tolerance of 0.1 in ordinary binary numbers, and B ÷ A × weight for every row. A blank counts as 0.
 */
export function checkSimply({ annexes }: Review): string[] {
  const flagged = new Set<string>();
  const expect = (fact: Fact | undefined, expected: number | undefined): void => {
    if (fact === undefined || expected === undefined || Number.isNaN(expected)) return;
    if (Math.abs(number(fact) - expected) > tolerance) flagged.add(`${fact.at.sheet}!${fact.at.cell}`);
  };
  for (const table of annexes.baseDataTables) checkBaseData(table, expect);
  for (const table of annexes.selfEvaluations) checkEvaluation(table, expect);
  return [...flagged];
}

const tolerance = 0.1;

type Expect = (fact: Fact | undefined, expected: number | undefined) => void;

function number(fact: Fact | undefined): number {
  return Number(valueOf(fact)?.toFixed() ?? 0);
}

function sum(facts: readonly (Fact | undefined)[]): number {
  return facts.reduce((running, fact) => running + number(fact), 0);
}

function checkEvaluation(table: SelfEvaluation, expect: Expect): void {
  const { money, indicators, executionWeight, totalScore, totalWeight } = table;
  for (const column of ["initial", "budget", "executed"] as const) {
    if (money !== undefined && money.parts.length > 0)
      expect(money.total?.[column], sum(money.parts.map((part) => part[column])));
  }
  for (const { whole, parts } of money?.compositions ?? [])
    expect(whole, sum(parts.map(({ amount }) => amount)));
  const rate = number(money?.total?.executed) / number(money?.total?.budget ?? money?.total?.initial);
  expect(money?.total?.rate, rate * 100);
  if (executionWeight !== undefined) expect(money?.total?.score, Math.min(1, rate) * number(executionWeight));
  for (const { target, actual, weight, score } of indicators) {
    const [goal, reached] = [valueOf(target), valueOf(actual)];
    if (weight === undefined || goal === undefined || reached === undefined || goal.eq(0)) continue;
    expect(score, Math.min(1, number(actual) / number(target)) * number(weight));
  }
  expect(totalWeight, number(executionWeight) + sum(indicators.map(({ weight }) => weight)));
  expect(totalScore, number(money?.total?.score) + sum(indicators.map(({ score }) => score)));
}

function checkBaseData(table: BaseDataTable, expect: Expect): void {
  const wholes = [
    ["three-public", ["vehicles", "abroad", "reception"]],
    ["vehicles", ["vehicle-purchase", "vehicle-running"]],
    ["project", ["project-operations", "project-maintenance", "special-fund"]],
  ] as const;
  for (const [whole, parts] of wholes) {
    for (const column of ["previous", "budget", "executed"] as const) {
      const lines = table.expenses.filter(({ concept }) => parts.some((part) => part === concept));
      expect(findExpense(table, whole)?.[column], sum(lines.map((line) => line[column])));
    }
  }
  const { staffing, buildings } = table;
  expect(staffing?.rate, (number(staffing?.headcount) / number(staffing?.posts)) * 100);
  expect(buildings?.areaRate, (number(buildings?.actualArea) / number(buildings?.approvedArea)) * 100);
  expect(
    buildings?.investmentRate,
    (number(buildings?.actualInvestment) / number(buildings?.plannedInvestment)) * 100,
  );
}
