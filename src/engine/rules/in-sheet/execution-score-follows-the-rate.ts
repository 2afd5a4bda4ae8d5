import Big from "big.js";
import type { Fact } from "../../annexes/fact";
import { roundHalfUp, showTrimmed } from "../../numbers/show-decimal";
import { exactQuantityOf } from "../compare-sum";
import { allEvidence, equal, withinRounding } from "../evidence";
import { findOtherRate, type RateBasis } from "../execution-rate";
import { fixTo } from "../fix-value";
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
    const { evaluation, execution } = scorecard;
    const { money, executionWeight } = evaluation;
    if (execution?.statedFact === undefined || money?.total === undefined) return;
    const { statedFact, stated, weight } = execution;
    // Without points of its own (the money row holds those of the whole form) the rate has no score.
    if (stated === undefined || weight === undefined) return;
    // A score above its weight is named by score-within-weight.
    if (stated.lt(0) || stated.gt(weight)) return;
    const { budget, executed, rate } = money.total;
    const basis: RateBasis | undefined =
      execution.computed === undefined
        ? findOtherRate(money, money.total)
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
      isWithinPrintedShare(stated, weight, basis, scoreDecimals) ||
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

/** Whether the score follows from a share that the printed rate may stand for: 97% is anything from 96.5% to 97.5%. */
function isWithinPrintedShare(
  stated: Big,
  weight: Big,
  { share, halfUnit }: RateBasis,
  decimals: number,
): boolean {
  if (share === undefined || halfUnit === undefined) return false;
  const scoreOf = (each: Big): Big => roundHalfUp(each.times(weight), decimals);
  return stated.gte(scoreOf(share.minus(halfUnit))) && stated.lte(scoreOf(share.plus(halfUnit)));
}

/** Whether the score was taken from the printed rate, and only its rounding makes the difference: 86% × 10 is 8.6 though 86.20% gives 8.62. */
function isFromPrintedRate(stated: Big, computed: Big, weight: Big, rate: Fact | undefined): boolean {
  const printed = exactQuantityOf(rate);
  if (!printed?.value.div(100).times(weight).eq(stated)) return false;
  const half = new Big(`5e${-printed.decimals - 1}`);
  return stated.minus(computed).abs().lte(half.div(100).times(weight));
}
