import { type Fact, quantityOf, valueOf } from "../annexes/fact";
import type { SelfEvaluation } from "../annexes/self-evaluation";
import { matchesLabel } from "../annexes/label-index";
import type { Quantity } from "../numbers/reading";
import { takeUnit } from "../numbers/unit";

/** What a unit's 自评表 says of basic and project expenditure, wherever the form has it. */
export interface UnitMoney {
  /** 基本支出 and 项目支出 under 按支出性质分, or what was spent on their own lines. */
  readonly basic: Fact | undefined;
  readonly project: Fact | undefined;
  /** Target, read without its sign, and actual of the indicator that is the basic expenditure itself. */
  readonly basicTarget: Fact | undefined;
  readonly basicActual: Fact | undefined;
}

/** Labels of budget lines that divide the money by nature: the form then says what was spent on each. */
const linesByNature = {
  basic: ["基本支出", "基本支出总额", "基本支出合计"],
  project: ["项目支出", "项目支出总额", "项目支出合计"],
} as const;

const basicExpenditure = ["基本支出", "基本支出总额", "基本支出成本", "基本支出控制数"];

/** Finds the expenditures of a unit's 自评表. */
export function findUnitMoney({ money, indicators }: SelfEvaluation): UnitMoney {
  const parts = money?.compositions.flatMap(({ parts: each }) => each) ?? [];
  const amount = (concept: "basic" | "project"): Fact | undefined => {
    const line = money?.parts.find(({ label }) => matchesLabel(linesByNature[concept], label));
    const fact = parts.find((part) => part.concept === concept)?.amount ?? line?.executed;
    return valueOf(fact) === undefined ? undefined : fact;
  };
  const indicator = indicators.find(({ name, isCost }) => isCost && matchesLabel(basicExpenditure, name));
  const unit = quantityOf(money?.total?.executed)?.unit ?? quantityOf(money?.total?.initial)?.unit;
  return {
    basic: amount("basic"),
    project: amount("project"),
    basicTarget: asAmount(indicator?.initialTarget ?? indicator?.target, unit),
    basicActual: asAmount(indicator?.actual, unit),
  };
}

/**
 * A cell of an indicator as the amount of money it states: in the unit of the form's budget where it prints none;
 * of a target, in ≤494.83 the sign says how it is scored, 494.83 what was planned.
 */
function asAmount(fact: Fact | undefined, unit: string | undefined): Fact | undefined {
  if (fact?.reading.form !== "quantity") return fact;
  const { quantity: printed, sign } = fact.reading;
  const quantity: Quantity = takeUnit(
    sign === undefined ? printed : { ...printed, qualifier: "exact" },
    unit,
  );
  return { ...fact, reading: { form: "quantity", quantity } };
}
