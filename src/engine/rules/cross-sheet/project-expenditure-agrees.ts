import { findExpense } from "../../annexes/base-data-table";
import type { Fact } from "../../annexes/fact";
import { showDecimal } from "../../numbers/show-decimal";
import { compareSum } from "../compare-sum";
import { decimalsOfMoney } from "../money-family";
import { allEvidence, equal } from "../evidence";
import { defineRule } from "../rule";
import { sayAmounts } from "../say-amounts";
import { findUnitMoney } from "../unit-money";
import { bothSides } from "../wording";

/** One fact in two annexes: 自评表 项目支出 = 基础数据表 项目支出 决算. */
export const projectExpenditureAgrees = defineRule({
  id: "project-expenditure-agrees",
  title: "两表的项目支出一致",
  basis: "自评表“按支出性质分”的项目支出与基础数据表项目支出本年决算数是同一数据",
  severity: "verify",
  needs: ["unitEvaluation", "baseData"],
  *check({ unitEvaluation, baseData }) {
    const { money } = unitEvaluation;
    const { basic, project } = findUnitMoney(unitEvaluation);
    const spent = findExpense(baseData, "project")?.executed;
    if (money === undefined || project === undefined || spent === undefined) return;
    const family = decimalsOfMoney(money);
    const compared = compareSum([spent], project, family);
    if (compared === undefined) return;
    // The same fact, stated twice at the same precision: rounding excuses nothing.
    if (compared.difference.eq(0)) {
      yield equal(project, spent);
      return;
    }
    const { decimals } = compared;
    const { say, unit } = sayAmounts(project, spent);
    const sides = bothSides(compared.stated, compared.sum, decimals);
    const gap = showDecimal(compared.difference.abs(), decimals);
    const sums = [explain(basic, project, money.total, family), explain(basic, spent, money.total, family)];
    const because = sums.filter((each) => each !== undefined).join("，");
    yield {
      at: project.at,
      verdict: "contradiction",
      message: `项目支出自评表填${say(project)}，基础数据表本年决算数填${say(spent)}，差${gap}${unit}${because === "" ? "" : `：${because}`}，请核实两表口径。`,
      because: allEvidence([project, spent, basic, money.total?.budget, money.total?.executed]),
      ...sides,
    };
  },
});

/** Which amount of the form basic and project expenditure make together: "599.32＋51.84＝651.16为全年预算数". */
function explain(
  basic: Fact | undefined,
  project: Fact,
  total: { readonly budget?: Fact; readonly executed?: Fact } | undefined,
  family: number,
): string | undefined {
  if (basic === undefined) return undefined;
  for (const [name, amount] of [
    ["全年预算数", total?.budget],
    ["全年执行数", total?.executed],
  ] as const) {
    const compared = amount && compareSum([basic, project], amount, family);
    if (amount === undefined || compared === undefined || compared.verdict === "contradiction") continue;
    const { say, unit } = sayAmounts(amount, basic, project);
    const sum = `${say(basic)}＋${say(project)}＝${showDecimal(compared.sum, compared.decimals)}${unit}`;
    return compared.verdict === "equal" ? `${sum}为${name}` : `${sum}与${name}${say(amount)}只有尾差`;
  }
  return undefined;
}
