import { type Fact, valueOf } from "../../annexes/fact";
import type { BudgetLine, Indicator, MoneyBlock } from "../../annexes/self-evaluation";
import { add, intervalOf, meet } from "../../numbers/interval";
import type { Quantity } from "../../numbers/reading";
import { convert } from "../../numbers/unit";
import { exactQuantityOf, intervalInFamily } from "../compare-sum";
import { decimalsOfMoney } from "../money-family";
import { allEvidence, equal, withinRounding } from "../evidence";
import { defineRule } from "../rule";
import { bothSides, moreOrLess } from "../wording";

/** How the name of an indicator ends that is the cost of the whole. */
const wholeCostNames = ["总成本", "总投资", "总投资额", "项目成本", "总费用", "总支出", "资金总额"];
/** How a name ends that measures no amount, whatever its number looks like: 成本控制率 100. */
const rateNames = ["率", "度", "比", "比例"];

/** A cost indicator that is the cost of the whole states what the money block says was spent. */
export const moneyRowCostAgrees = defineRule({
  id: "money-row-cost-agrees",
  title: "总成本指标与全年执行数一致",
  basis: "自评表：项目总成本的实际完成值即项目资金的全年执行数",
  severity: "verify",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { money, indicators } }) {
    if (money?.total === undefined) return;
    const spent = findSpent(money, money.total);
    if (spent === undefined) return;
    const family = decimalsOfMoney(money);
    for (const indicator of indicators) {
      const cost = exactQuantityOf(indicator.actual);
      const { actual } = indicator;
      // Another cost among several, a unit price, is a part of the money and no match for the whole.
      if (actual === undefined || cost === undefined || !isWholeCost(indicator, money)) continue;
      const amount = convert(cost, money.unit);
      if (amount?.unit !== money.unit) continue;
      const difference = amount.value.minus(spent.sum.value);
      const facts = [actual, ...spent.facts];
      const decimals = Math.max(family, amount.decimals);
      const sides = bothSides(amount.value, spent.sum.value, decimals);
      const said = `${indicator.name}的实际完成值填${actual.shown}，全年执行数为${sides.computed}${money.unit}，${moreOrLess(difference, decimals)}`;
      if (difference.eq(0)) {
        yield equal(...facts);
        continue;
      }
      // An indicator is written as its target is, 90 for 89.974, so its own decimals count and not the family's.
      const range = spent.quantities.map((each) => intervalInFamily(each, family)).reduce(add);
      if (meet(intervalOf(amount, amount.decimals), range)) {
        yield withinRounding(`${said}，在${actual.shown}四舍五入的尾差之内。`, facts);
        continue;
      }
      yield {
        at: actual.at,
        verdict: "contradiction",
        message: `${said}。`,
        because: allEvidence([...facts, indicator.target]),
        ...sides,
      };
    }
  },
});

interface Spent {
  readonly sum: Quantity;
  readonly quantities: readonly Quantity[];
  readonly facts: readonly Fact[];
}

/** What was spent in all: the total's amount; where that is 0 or blank over filled parts, which another rule names, their sum. */
function findSpent({ parts, unit }: MoneyBlock, total: BudgetLine): Spent | undefined {
  const own =
    valueOf(total.executed)?.gt(0) === true ? [total.executed] : parts.map(({ executed }) => executed);
  const facts = own.filter((fact) => fact !== undefined && valueOf(fact)?.gt(0) === true) as Fact[];
  const quantities = facts.flatMap((fact) => {
    const quantity = exactQuantityOf(fact);
    const converted = quantity && convert(quantity, unit);
    return converted === undefined ? [] : [converted];
  });
  const [first, ...rest] = quantities;
  if (first === undefined || quantities.length < facts.length) return undefined;
  const value = rest.reduce((running, each) => running.plus(each.value), first.value);
  return { sum: { ...first, value }, quantities, facts };
}

/** By its name, or because its target is the budget itself. */
function isWholeCost({ isCost, name, target }: Indicator, { total, unit }: MoneyBlock): boolean {
  if (!isCost || rateNames.some((ending) => name.endsWith(ending))) return false;
  const planned =
    exactQuantityOf(target) ?? (target?.reading.form === "quantity" ? target.reading.quantity : undefined);
  const amount = planned && convert(planned, unit);
  if (amount?.kind !== "money") return false;
  if (wholeCostNames.some((ending) => name.endsWith(ending))) return true;
  const budgets = [total?.budget, total?.initial].map(valueOf);
  return budgets.some((budget) => budget?.gt(0) === true && budget.eq(amount.value));
}
