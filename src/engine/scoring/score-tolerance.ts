import type { Fact } from "../annexes/fact";
import type { Quantity } from "../numbers/reading";
import { alignUnits } from "../numbers/unit";
import { otherAtMost } from "./at-most";
import { showQuantity } from "./comparable-values";
import type { AtMostRule } from "./policy";
import { scored, type ScoredPart, unscored } from "./scored-part";
import { scoreUnder, type ScoringTerms } from "./score-reading";

/**
 * "±10%": the deviation, whichever its sign, is at most that. A percentage near 100 is the whole, and its deviation is
 * what it lacks or exceeds; that and any loss of points are doubted, because the form does not say what ± is around.
 */
export function scoreTolerance(
  target: Fact,
  reach: Quantity,
  actual: Fact,
  terms: ScoringTerms,
  atMost: AtMostRule,
): ScoredPart {
  const { reading } = actual;
  const aligned =
    reading.form === "quantity" || reading.form === "tolerance"
      ? alignUnits(reading.quantity, reach)
      : undefined;
  if (aligned === undefined) {
    return unscored("not-comparable", `实际完成值“${actual.shown}”与指标值“${target.shown}”不能比较`);
  }
  const [printed, limit] = aligned;
  const isWhole = limit.unit === "%" && limit.value.lt(50) && printed.value.gt(50);
  const deviation: Quantity = {
    ...printed,
    value: (isWhole ? printed.value.minus(100) : printed.value).abs(),
  };
  const values = {
    target: limit,
    actual: deviation,
    targetShown: showQuantity(limit),
    actualShown: isWhole ? `|${showQuantity(printed)} − 100%|` : showQuantity(deviation),
    isUncertain: isWhole,
  };
  const own = scoreUnder("at-most", atMost, values, terms);
  const other = scoreUnder("at-most", otherAtMost(atMost), values, terms);
  return scored(own.score.eq(other.score) ? [own] : [own, other], isWhole || own.score.lt(terms.weight));
}
