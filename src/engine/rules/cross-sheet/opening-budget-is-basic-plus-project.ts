import { findExpense } from "../../annexes/base-data-table";
import { showDecimal } from "../../numbers/show-decimal";
import { compareSum } from "../compare-sum";
import { decimalsOfMoney } from "../money-family";
import { allEvidence, equal, withinRounding } from "../evidence";
import { defineRule } from "../rule";
import { sayAmounts } from "../say-amounts";
import { findUnitMoney } from "../unit-money";
import { bothSides } from "../wording";

/** 自评表 年初预算数 = 基本支出 target + 基础数据表 项目支出 预算. */
export const openingBudgetIsBasicPlusProject = defineRule({
  id: "opening-budget-is-basic-plus-project",
  title: "年初预算数等于基本支出与项目支出的年初预算之和",
  basis: "自评表年初预算数＝基本支出指标值＋基础数据表项目支出本年预算数",
  severity: "verify",
  needs: ["unitEvaluation", "baseData"],
  *check({ unitEvaluation, baseData }) {
    const { money } = unitEvaluation;
    const opening = money?.total?.initial;
    const { basicTarget } = findUnitMoney(unitEvaluation);
    const project = findExpense(baseData, "project")?.budget;
    // Only a form that sets a target for the basic expenditure says what was planned for it.
    if (money === undefined || opening === undefined || basicTarget === undefined || project === undefined)
      return;
    const compared = compareSum([basicTarget, project], opening, decimalsOfMoney(money));
    if (compared === undefined) return;
    const { verdict, sum, decimals, bound, difference } = compared;
    const gap = showDecimal(difference.abs(), decimals);
    const { say, unit } = sayAmounts(opening, basicTarget, project);
    const said = `年初预算数填${say(opening)}，基本支出指标值${say(basicTarget)}＋项目支出预算数${say(project)}＝${showDecimal(sum, decimals)}${unit}，差${gap}${unit}`;
    if (verdict === "equal") yield equal(opening, basicTarget, project);
    else if (verdict === "rounding") {
      yield withinRounding(`${said}，在尾差${showDecimal(bound)}${unit}之内。`, [
        opening,
        basicTarget,
        project,
      ]);
    } else {
      yield {
        at: opening.at,
        verdict: "contradiction",
        message: `${said}，请核实。`,
        because: allEvidence([opening, basicTarget, project]),
        ...bothSides(compared.stated, sum, decimals),
      };
    }
  },
});
