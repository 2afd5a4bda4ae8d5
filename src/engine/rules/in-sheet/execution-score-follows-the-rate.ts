import Big from "big.js";
import { type Fact, valueOf } from "../../annexes/fact";
import type { BudgetLine } from "../../annexes/self-evaluation";
import { roundHalfUp, showDecimal, showPercent, showTrimmed } from "../../numbers/show-decimal";
import { exactQuantityOf } from "../compare-sum";
import { allEvidence, equal, withinRounding } from "../evidence";
import { fixTo } from "../fix-value";
import { isExecutionOnTop } from "../points";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** 执行率得分 = min(1, 全年执行数 ÷ 全年预算数) × 分值. */
export const executionScoreFollowsTheRate = defineRule({
  id: "execution-score-follows-the-rate",
  title: "执行率得分等于执行率乘以分值",
  basis: "评分办法：预算执行率得分=全年执行数÷全年预算数×分值，最高为分值",
  severity: "error",
  needs: ["scorecard", "policy"],
  *check({ scorecard, policy: { scoreDecimals } }) {
    const { evaluation, execution, fullMarks } = scorecard;
    const total = evaluation.money?.total;
    if (execution?.statedFact === undefined || total === undefined) return;
    const { statedFact, stated, weight } = execution;
    if (stated === undefined || weight === undefined) return;
    // Points of the whole form in the money row, and a score above its weight, are named by rules of their own.
    if (weight.gte(fullMarks) && isExecutionOnTop(evaluation, fullMarks)) return;
    if (stated.lt(0) || stated.gt(weight)) return;
    const basis = findBasis(total, evaluation.money?.parts ?? []);
    if (basis === undefined) return;
    const { share, words, facts, isCertain } = basis;
    const computed = roundHalfUp((share.gt(1) ? new Big(1) : share).times(weight), scoreDecimals);
    const compared = [statedFact, evaluation.executionWeight, ...facts];
    if (stated.eq(computed)) {
      yield equal(...compared);
      return;
    }
    const sides = bothSides(stated, computed, scoreDecimals);
    const difference = sides.difference.replace("-", "");
    const said = `执行率得分填${showTrimmed(stated)}，${words}，分值${showTrimmed(weight)}，应为${sides.computed}，差${difference}`;
    if (roundHalfUp(stated, scoreDecimals).eq(computed) || followsPrintedRate(stated, weight, share, total.rate)) {
      yield withinRounding(`${said}，在执行率四舍五入的尾差之内。`, compared);
      return;
    }
    yield {
      at: statedFact.at,
      verdict: "contradiction",
      message: `${said}。`,
      because: allEvidence(compared),
      ...sides,
      ...fixTo(statedFact, computed, scoreDecimals),
      ...(!isCertain && { severity: "verify" as const }),
    };
  },
});

interface RateBasis {
  /** Spent ÷ budget, as a share of 1. */
  readonly share: Big;
  readonly words: string;
  readonly facts: readonly (Fact | undefined)[];
  readonly isCertain: boolean;
}

/** What the rate follows from: the amounts of the total; the sources below a total of 0; else the rate as printed. */
function findBasis({ budget, executed, rate }: BudgetLine, parts: readonly BudgetLine[]): RateBasis | undefined {
  const planned = valueOf(budget);
  const spent = valueOf(executed);
  if (planned?.gt(0) === true && spent !== undefined) {
    const share = spent.div(planned);
    const words = `执行数${showTrimmed(spent)}÷预算数${showTrimmed(planned)}=${showPercent(share)}`;
    return { share, words, facts: [executed, budget, rate], isCertain: true };
  }
  const filled = parts.filter((part) => valueOf(part.budget)?.gt(0) === true && valueOf(part.executed) !== undefined);
  if (planned?.eq(0) === true && filled.length > 0) {
    const budgets = filled.map((part) => part.budget);
    const spendings = filled.map((part) => part.executed);
    const [sumOfBudgets, sumOfSpendings] = [sumOf(budgets), sumOf(spendings)];
    const share = sumOfSpendings.div(sumOfBudgets);
    const names = filled.map(({ label }) => label).join("、");
    const words = `年度资金总额填0而${names}的执行数${showTrimmed(sumOfSpendings)}÷预算数${showTrimmed(sumOfBudgets)}=${showPercent(share)}`;
    return { share, words, facts: [budget, rate, ...spendings, ...budgets], isCertain: true };
  }
  const printed = exactQuantityOf(rate);
  if (printed === undefined || rate === undefined) return undefined;
  const words = `金额不全，按所填执行率${showDecimal(printed.value, Math.max(0, printed.decimals))}%`;
  return { share: printed.value.div(100), words, facts: [rate], isCertain: false };
}

/** Whether the score was taken from the printed rate, and that rate is the true one rounded: 86% × 10 is 8.6 though 86.20% gives 8.62. */
function followsPrintedRate(stated: Big, weight: Big, share: Big, rate: Fact | undefined): boolean {
  const printed = exactQuantityOf(rate);
  if (printed === undefined || !roundHalfUp(share.times(100), printed.decimals).eq(printed.value)) return false;
  return printed.value.div(100).times(weight).eq(stated);
}

function sumOf(facts: readonly (Fact | undefined)[]): Big {
  return facts.reduce((running, fact) => running.plus(valueOf(fact) ?? 0), new Big(0));
}
