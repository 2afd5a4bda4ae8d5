import { type Fact, isBlank, quantityOf } from "../annexes/fact";
import type { Indicator, SelfEvaluation } from "../annexes/self-evaluation";
import type { Observation } from "../finding";
import { allEvidence } from "./evidence";
import { listNames } from "./wording";

/** From so many blank cells of one column on, the column is named once. */
const manyRows = 4;

type Column = "target" | "actual" | "weight" | "score";

const columnNames: Readonly<Record<Column, string>> = {
  target: "年度指标值",
  actual: "实际完成值",
  weight: "分值",
  score: "得分",
};

/** The blank cells of indicator rows that are filled otherwise, column by column. */
export function findBlankRows({ indicators }: SelfEvaluation): Observation[] {
  return (["target", "actual", "weight", "score"] as const).flatMap((column) => {
    const blank = indicators.filter((indicator) => isAskedFor(indicator, column));
    if (blank.length >= manyRows) return observe(blank, column);
    return blank.flatMap((indicator) => observe([indicator], column));
  });
}

/** The amounts of the execution rate, one of which is blank beside the other. */
export function findBlankMoney({ money }: SelfEvaluation): Observation[] {
  const total = money?.total;
  if (total === undefined) return [];
  const { budget, executed, rate, label } = total;
  const blank = (fact: Fact, what: string, other: Fact): Observation => ({
    at: fact.at,
    verdict: "missing",
    message: `${label}的${what}空白，无法核对执行率。`,
    because: allEvidence([fact, other]),
  });
  if (budget === undefined || executed === undefined) return [];
  if (isEmpty(budget) && quantityOf(executed) !== undefined) return [blank(budget, "全年预算数", executed)];
  // A printed rate says what the amount should be: execution-rate-is-spent-over-budget.
  const isRatePrinted = quantityOf(rate) !== undefined;
  return isEmpty(executed) && quantityOf(budget) !== undefined && !isRatePrinted
    ? [blank(executed, "全年执行数", budget)]
    : [];
}

function isAskedFor(indicator: Indicator, column: Column): boolean {
  const { target, actual, weight, score } = indicator;
  const fact = indicator[column];
  // A column that the form does not have is not blank.
  if (fact === undefined || !isEmpty(fact)) return false;
  switch (column) {
    case "target":
      return isFilled(actual);
    case "actual":
      return isFilled(target) || isFilled(weight) || isFilled(score);
    case "weight":
      return isFilled(actual) && (isFilled(target) || isFilled(score));
    case "score":
      return isFilled(actual) && isFilled(weight);
  }
}

/** Blank, and not 无, which may be the value: 投诉 0起, 实际 无. */
function isEmpty(fact: Fact): boolean {
  return isBlank(fact) && !/\p{L}/u.test(fact.shown);
}

function isFilled(fact: Fact | undefined): boolean {
  return fact !== undefined && !isBlank(fact);
}

function observe(rows: readonly Indicator[], column: Column): Observation[] {
  const facts = rows.map((indicator) => indicator[column]).filter((fact) => fact !== undefined);
  const [first] = facts;
  if (first === undefined) return [];
  const names = listNames(rows.map(({ name }) => name));
  const many = rows.length >= manyRows ? `共${rows.length}项指标` : "";
  const beside = rows.length === 1 ? [rows[0]?.target, rows[0]?.actual] : [];
  return [
    {
      at: first.at,
      verdict: "missing",
      message: `${names}${many}的${columnNames[column]}空白。`,
      because: allEvidence([...facts, ...beside.filter((fact) => fact !== first)]),
    },
  ];
}
