import Big from "big.js";
import type { BudgetLine, MoneyBlock } from "../../annexes/self-evaluation";
import type { Agreement, Observation } from "../../finding";
import { divide, type Interval, intervalOf, meet, multiply } from "../../numbers/interval";
import { roundHalfUp, showDecimal, showTrimmed } from "../../numbers/show-decimal";
import { convert } from "../../numbers/unit";
import { exactQuantityOf, intervalInFamily } from "../compare-sum";
import { decimalsOfMoney } from "../money-family";
import { allEvidence, equal, withinRounding } from "../evidence";
import { fixTo } from "../fix-value";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** 执行率 = 全年执行数 ÷ 全年预算数, on every budget line that prints a rate. */
export const executionRateIsSpentOverBudget = defineRule({
  id: "execution-rate-is-spent-over-budget",
  title: "执行率等于执行数除以预算数",
  basis: "自评表表头：执行率（B/A）",
  severity: "error",
  needs: ["selfEvaluation"],
  *check({ selfEvaluation: { money } }) {
    if (money === undefined) return;
    const lines = money.total === undefined ? money.parts : [money.total, ...money.parts];
    for (const line of lines) yield* checkLine(line, money);
  },
});

function* checkLine(line: BudgetLine, money: MoneyBlock): Generator<Observation | Agreement> {
  const { label, budget, executed, rate } = line;
  if (budget === undefined || executed === undefined || rate === undefined) return;
  const planned = exactQuantityOf(budget);
  // No budget, no rate: an empty line of the form is not a contradiction.
  if (planned === undefined || planned.value.lte(0)) return;
  const because = allEvidence([rate, executed, budget]);
  const printed = exactQuantityOf(rate);
  const amount = exactQuantityOf(executed);
  if (printed !== undefined && executed.reading.form === "blank") {
    const supported = showTrimmed(planned.value.times(printed.value).div(100));
    const message = `${label}的全年执行数空白，而执行率填${rate.shown}，按全年预算数${budget.shown}执行数应为${supported}。`;
    yield { at: executed.at, verdict: "missing", severity: "verify", message, because, computed: supported };
    return;
  }
  const spent = amount && convert(amount, planned.unit);
  if (spent === undefined) return;
  const percent = spent.value.div(planned.value).times(100);
  const amounts = `按执行数${executed.shown}、预算数${budget.shown}应为`;
  if (printed === undefined) {
    // "/" and "—" say that the line takes no rate, and the lines of the sources need none.
    if (rate.shown !== "" || line !== money.total) return;
    const computed = showDecimal(percent, 2);
    const message = `${label}的执行率空白，${amounts}${computed}%。`;
    yield { at: rate.at, verdict: "missing", message, because, computed, ...fixTo(rate, percent, 2, "%") };
    return;
  }
  if (roundHalfUp(percent, printed.decimals).eq(printed.value)) {
    yield equal(rate, executed, budget);
    return;
  }
  const decimals = Math.max(2, printed.decimals);
  const sides = bothSides(printed.value, roundHalfUp(percent, decimals), decimals);
  const family = decimalsOfMoney(money);
  const ratio = divide(intervalInFamily(spent, family), intervalInFamily(planned, family));
  const said = `${label}的执行率填${rate.shown}，${amounts}${sides.computed}%，差${sides.difference.replace("-", "")}个百分点`;
  if (ratio !== undefined && meet(multiply(ratio, hundred), intervalOf(printed))) {
    yield withinRounding(`${said}，在金额四舍五入的尾差之内。`, [rate, executed, budget]);
    return;
  }
  const isCutOff = percent.round(printed.decimals, 0).eq(printed.value);
  yield {
    at: rate.at,
    verdict: "contradiction",
    message: isCutOff ? `${said}，所填是截尾而不是四舍五入。` : `${said}。`,
    because,
    ...sides,
    ...fixTo(rate, percent, decimals, "%"),
    ...(isCutOff && { severity: "verify" as const }),
  };
}

const hundred: Interval = { low: new Big(100), high: new Big(100), isLowOpen: false, isHighOpen: false };
