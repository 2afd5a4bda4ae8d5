import { findExpense } from "../../annexes/base-data-table";
import type { Fact } from "../../annexes/fact";
import type { MoneyBlock } from "../../annexes/self-evaluation";
import { showDecimal } from "../../numbers/show-decimal";
import { compareSum } from "../compare-sum";
import { decimalsOfMoney } from "../money-family";
import { allEvidence, equal, withinRounding } from "../evidence";
import { defineRule } from "../rule";
import { sayAmounts } from "../say-amounts";
import { findUnitMoney } from "../unit-money";
import { bothSides } from "../wording";

/** 基本支出 + 基础数据表 项目支出 决算 = 自评表 全年执行数. */
export const basicPlusProjectIsSpent = defineRule({
  id: "basic-plus-project-is-spent",
  title: "基本支出与项目支出之和等于全年执行数",
  basis: "全年执行数＝基本支出＋项目支出",
  severity: "verify",
  needs: ["unitEvaluation", "baseData"],
  *check({ unitEvaluation, baseData }) {
    const { money } = unitEvaluation;
    const spent = money?.total?.executed;
    const project = findExpense(baseData, "project")?.executed;
    const { basic, basicActual, project: stated } = findUnitMoney(unitEvaluation);
    const own = basicActual ?? basic;
    if (money === undefined || spent === undefined || project === undefined || own === undefined) return;
    const family = decimalsOfMoney(money);
    const compared = compareSum([own, project], spent, family);
    if (compared === undefined) return;
    const { verdict, sum, decimals, bound, difference } = compared;
    const gap = showDecimal(difference.abs(), decimals);
    const { say, unit } = sayAmounts(spent, own, project);
    const said = `全年执行数填${say(spent)}，基本支出${say(own)}＋项目支出${say(project)}＝${showDecimal(sum, decimals)}${unit}，差${gap}${unit}`;
    if (verdict === "equal") yield equal(spent, own, project);
    else if (verdict === "rounding")
      yield withinRounding(`${said}，在尾差${showDecimal(bound)}${unit}之内。`, [spent, own, project]);
    else {
      // The two project amounts differ already, or 按支出性质分 divides the budget: nothing new is known.
      const isNamed = stated !== undefined && compareSum([project], stated, family)?.verdict !== "equal";
      const isBudget = isPartOfBudget(own, money, family);
      if (isNamed || isBudget) return;
      yield {
        at: spent.at,
        verdict: "contradiction",
        message: `${said}，请核实。`,
        because: allEvidence([spent, own, project]),
        ...bothSides(compared.stated, sum, decimals),
      };
    }
  },
});

/** Whether an amount is a part of a composition that divides the budget, or may do so. */
function isPartOfBudget(amount: Fact, { compositions, total }: MoneyBlock, family: number): boolean {
  const whole = compositions.find(({ parts }) => parts.some((part) => part.amount === amount))?.whole;
  if (whole === undefined) return false;
  const isEqualTo = (other: Fact | undefined): boolean =>
    other !== undefined && compareSum([whole], other, family)?.verdict === "equal";
  return isEqualTo(total?.budget) || !isEqualTo(total?.executed);
}
