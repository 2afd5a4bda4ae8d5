import Big from "big.js";
import type { BudgetLine, MoneyBlock } from "../../annexes/self-evaluation";
import { roundHalfUp, showDecimal } from "../../numbers/show-decimal";
import { convert } from "../../numbers/unit";
import { compareParts } from "../compare-parts";
import { exactQuantityOf } from "../compare-sum";
import { decimalsOfMoney } from "../money-family";
import { allEvidence, equal } from "../evidence";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** From so many times on, two budgets of one line are not in the same unit. */
const farApart = new Big(1_000);

/** 年初预算数 and 全年预算数 of one line are in one unit: a thousandfold difference is 元 for 万元. */
export const budgetsAreOfOneMagnitude = defineRule({
  id: "budgets-are-of-one-magnitude",
  title: "年初预算数与全年预算数单位一致",
  basis: "填表要求：同一张表的金额使用同一单位",
  severity: "verify",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { money } }) {
    if (money?.total === undefined) return;
    const { initial, budget, label } = money.total;
    const [opening, planned] = [exactQuantityOf(initial), exactQuantityOf(budget)];
    if (initial === undefined || opening?.value.gt(0) !== true || planned?.value.gt(0) !== true) return;
    const converted = convert(opening, planned.unit) ?? opening;
    const times = converted.value.div(planned.value);
    const isNear = times.lt(farApart) && times.times(farApart).gt(1);
    if (isNear) {
      // That they are in one unit does not make them right: no figure is thereby checked.
      yield equal();
      return;
    }
    // Where its sources say otherwise, budget-parts-sum-to-total names the amount.
    if (isContradicted(money.total, money)) return;
    const factor = times.gt(1) ? times : planned.value.div(converted.value);
    yield {
      at: initial.at,
      verdict: "contradiction",
      message: `${label}的年初预算数${initial.shown}，全年预算数${budget?.shown ?? ""}，相差约${showDecimal(roundHalfUp(factor, 0))}倍，疑为元与万元混用。`,
      because: allEvidence([initial, budget]),
      ...bothSides(converted.value, planned.value),
    };
  },
});

function isContradicted({ initial }: BudgetLine, money: MoneyBlock): boolean {
  const parts = money.parts.flatMap((part) => (part.initial === undefined ? [] : [part.initial]));
  const isFullList = money.parts.some(({ concept }) => concept === "other");
  const compared = initial && compareParts(initial, parts, { family: decimalsOfMoney(money), isFullList });
  return compared !== undefined && compared.verdict !== "equal" && compared.verdict !== "rounding";
}
