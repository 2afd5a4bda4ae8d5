import Big from "big.js";
import { type Fact, valueOf } from "../../annexes/fact";
import type { BudgetLine, MoneyBlock } from "../../annexes/self-evaluation";
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
    const { money, executionWeight } = evaluation;
    if (execution?.statedFact === undefined || money?.total === undefined) return;
    const { statedFact, stated, weight } = execution;
    if (stated === undefined || weight === undefined) return;
    // Points of the whole form in the money row, and a score above its weight, are named by rules of their own.
    if (weight.gte(fullMarks) && isExecutionOnTop(evaluation, fullMarks)) return;
    if (stated.lt(0) || stated.gt(weight)) return;
    const { budget, executed, rate } = money.total;
    const basis: RateBasis | undefined =
      execution.computed === undefined
        ? findOtherBasis(money, money.total)
        : { words: execution.derivation, facts: [executed, budget, rate], isCertain: true };
    const share = basis?.share?.gt(1) === true ? new Big(1) : basis?.share;
    const computed = execution.computed ?? (share && roundHalfUp(share.times(weight), scoreDecimals));
    if (basis === undefined || computed === undefined) return;
    const facts = [statedFact, executionWeight, ...basis.facts];
    if (stated.eq(computed)) {
      yield equal(...facts);
      return;
    }
    const sides = bothSides(stated, computed, scoreDecimals);
    const gap = sides.difference.replace("-", "");
    const said = `执行率得分填${showTrimmed(stated)}，应为${sides.computed}（${basis.words}），差${gap}`;
    if (
      roundHalfUp(stated, scoreDecimals).eq(computed) ||
      isFromPrintedRate(stated, computed, weight, rate)
    ) {
      yield withinRounding(`${said}，在执行率四舍五入的尾差之内。`, facts);
      return;
    }
    yield {
      at: statedFact.at,
      verdict: "contradiction",
      message: `${said}。`,
      because: allEvidence(facts),
      ...sides,
      ...fixTo(statedFact, computed, scoreDecimals),
      ...(!basis.isCertain && { severity: "verify" as const }),
    };
  },
});

/** What the score follows from; `share` is spent ÷ budget, where the scorecard has no score of its own. */
interface RateBasis {
  readonly share?: Big;
  readonly words: string;
  readonly facts: readonly (Fact | undefined)[];
  readonly isCertain: boolean;
}

/** Where the total's amounts give no rate: the sources below a total of 0, else the rate as printed. */
function findOtherBasis({ parts }: MoneyBlock, { budget, rate }: BudgetLine): RateBasis | undefined {
  const filled = parts.filter(
    (part) => valueOf(part.budget)?.gt(0) === true && valueOf(part.executed) !== undefined,
  );
  if (valueOf(budget)?.eq(0) === true && filled.length > 0) {
    const budgets = filled.map((part) => part.budget);
    const spendings = filled.map((part) => part.executed);
    const [planned, spent] = [sumOf(budgets), sumOf(spendings)];
    const share = spent.div(planned);
    const words = `${filled.map(({ label }) => label).join("、")}执行${showTrimmed(spent)} ÷ 预算${showTrimmed(planned)} = ${showPercent(share)}`;
    return { share, words, facts: [budget, rate, ...spendings, ...budgets], isCertain: true };
  }
  const printed = exactQuantityOf(rate);
  if (printed === undefined) return undefined;
  const words = `金额不全，按所填执行率${showDecimal(printed.value, printed.decimals)}%`;
  return { share: printed.value.div(100), words, facts: [rate], isCertain: false };
}

/** Whether the score was taken from the printed rate, and only its rounding makes the difference: 86% × 10 is 8.6 though 86.20% gives 8.62. */
function isFromPrintedRate(stated: Big, computed: Big, weight: Big, rate: Fact | undefined): boolean {
  const printed = exactQuantityOf(rate);
  if (printed === undefined || !printed.value.div(100).times(weight).eq(stated)) return false;
  const half = new Big(`5e${-printed.decimals - 1}`);
  return stated.minus(computed).abs().lte(half.div(100).times(weight));
}

function sumOf(facts: readonly (Fact | undefined)[]): Big {
  return facts.reduce((running, fact) => running.plus(valueOf(fact) ?? 0), new Big(0));
}
