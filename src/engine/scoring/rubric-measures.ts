import type Big from "big.js";
import { type BaseDataTable, type ExpenseConcept, findExpense } from "../annexes/base-data-table";
import { type Fact, quantityOf } from "../annexes/fact";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import { alignUnits } from "../numbers/unit";
import type { RubricMeasure } from "./rubric";

/** What the rubric measures as an exact fraction, with the facts behind it; or why there is none, in words. */
export type Measured =
  | {
      readonly dividend: Big;
      readonly divisor: Big;
      readonly facts: readonly [Fact, Fact];
    }
  | string;

/** The tables a measure may need; the unit's 自评表 is that of the same year, where there is one. */
export interface MeasuredTables {
  readonly baseData: BaseDataTable;
  readonly unitEvaluation: SelfEvaluation | undefined;
}

/** Finds one measure in the tables; see RubricMeasure for what each divides. */
export function findMeasure(measure: RubricMeasure, { baseData, unitEvaluation }: MeasuredTables): Measured {
  const { staffing, buildings } = baseData;
  const money = unitEvaluation?.money?.total;
  switch (measure) {
    case "staffing-rate":
      return quotient(staffing?.headcount, staffing?.posts, "在职人数", "编制数");
    case "floor-space-rate":
      return quotient(buildings?.actualArea, buildings?.approvedArea, "实际规模", "批复规模");
    case "investment-rate":
      return quotient(buildings?.actualInvestment, buildings?.plannedInvestment, "实际投资", "预算投资");
    case "three-public-change":
      return change(
        findExpense(baseData, "three-public")?.executed,
        findExpense(baseData, "three-public")?.previous,
        "三公经费本年决算数",
        "上年决算数",
      );
    case "three-public-control":
      return spentOverBudget(baseData, "three-public", "三公经费");
    case "public-funds-control":
      return spentOverBudget(baseData, "public-funds", "公用经费");
    case "procurement-rate":
      return spentOverBudget(baseData, "procurement", "政府采购金额");
    case "budget-completion":
      if (money === undefined) return noUnitEvaluation;
      return quotient(money.executed, money.budget ?? money.initial, "全年执行数", "全年预算数");
    case "budget-control":
      if (money === undefined) return noUnitEvaluation;
      return change(money.budget, money.initial, "全年预算数", "年初预算数");
  }
}

const noUnitEvaluation = "没有同一单位、同一年度的自评表";

function spentOverBudget(table: BaseDataTable, concept: ExpenseConcept, name: string): Measured {
  const line = findExpense(table, concept);
  return quotient(line?.executed, line?.budget, `${name}决算数`, `${name}预算数`);
}

function quotient(part: Fact | undefined, whole: Fact | undefined, name: string, divisor: string): Measured {
  const dividend = quantityOf(part);
  const printed = quantityOf(whole);
  if (part === undefined || dividend === undefined) return `${name}空白或读不出`;
  if (whole === undefined || printed === undefined) return `${divisor}空白或读不出`;
  if (printed.value.lte(0)) return `${divisor}为0`;
  const aligned = alignUnits(dividend, printed);
  if (aligned === undefined) return `${name}与${divisor}的单位不同，不能相除`;
  return { dividend: aligned[0].value, divisor: aligned[1].value, facts: [part, whole] };
}

function change(now: Fact | undefined, before: Fact | undefined, name: string, base: string): Measured {
  const ratio = quotient(now, before, name, base);
  return typeof ratio === "string" ? ratio : { ...ratio, dividend: ratio.dividend.minus(ratio.divisor) };
}
