import Big from "big.js";
import { type Fact, valueOf } from "../annexes/fact";
import type { Indicator } from "../annexes/self-evaluation";
import type { Quantity } from "../numbers/reading";
import { type ComparableValues, makeComparable } from "./comparable-values";
import { openReadings, readDirection } from "./open-readings";
import type { Policy } from "./policy";
import { scoreDeadline } from "./score-deadline";
import { scoreDescribed } from "./score-described";
import { isLoose, isSurelyMet, type ScoringTerms } from "./score-reading";
import { scoreTolerance } from "./score-tolerance";
import type { ScoreLine, ScoreReading } from "./scorecard";
import { scored, type ScoredPart, unscored } from "./scored-part";

/** Scores one indicator under the policy. Never throws: what cannot be scored says why. */
export function scoreIndicator(indicator: Indicator, policy: Policy): ScoreLine {
  const { name, nameAt, score } = indicator;
  const weight = valueOf(indicator.weight);
  const stated = valueOf(score);
  const part = scorePart(indicator, { weight: weight ?? one, decimals: policy.scoreDecimals }, policy);
  return {
    indicator,
    name,
    at: score?.at ?? nameAt,
    weight,
    statedFact: score,
    stated,
    ...(weight === undefined ? withoutWeight(part) : part),
    // A score that is already stated needs no proposal.
    proposed: stated === undefined && weight !== undefined ? part.proposed : undefined,
  };
}

const one = new Big(1);

/** Without points there is no score, but how far the target was reached is known all the same. */
function withoutWeight({ completion }: ScoredPart): ScoredPart {
  return { ...unscored("no-weight", "表中没有该指标的分值"), completion };
}

function scorePart(indicator: Indicator, terms: ScoringTerms, policy: Policy): ScoredPart {
  const { target, actual, direction } = indicator;
  if (actual === undefined || actual.reading.form === "blank") return unscored("no-actual", "实际完成值空白");
  if (actual.reading.form === "unreadable") {
    return unscored("unreadable", `实际完成值“${actual.shown}”读不出数值`);
  }
  if (actual.reading.form === "uncalculated") return unscored("uncalculated", "实际完成值的公式尚未重算");
  if (direction.comparator === "described") return scoreDescribed(indicator, terms.weight, policy);
  if (target === undefined || target.reading.form === "blank") return unscored("no-target", "年度指标值空白");
  switch (target.reading.form) {
    case "unreadable":
      return unscored("unreadable", `年度指标值“${target.shown}”读不出数值`);
    case "uncalculated":
      return unscored("uncalculated", "年度指标值的公式尚未重算");
    case "described":
      return scoreDescribed(indicator, terms.weight, policy);
    case "deadline":
      // 按时完成 says of a deadline what it would say of a goal.
      if (actual.reading.form === "described") return scoreDescribed(indicator, terms.weight, policy);
      return scoreDeadline(target, target.reading.deadline, actual, terms, policy);
    case "tolerance":
      return scoreTolerance(target, target.reading.quantity, actual, terms, policy.atMost);
    case "quantity":
      return scoreQuantity(
        indicator,
        { fact: target, quantity: target.reading.quantity },
        actual,
        terms,
        policy,
      );
  }
}

function scoreQuantity(
  indicator: Indicator,
  target: { readonly fact: Fact; readonly quantity: Quantity },
  actual: Fact,
  terms: ScoringTerms,
  policy: Policy,
): ScoredPart {
  const { reading } = actual;
  const values =
    reading.form === "quantity"
      ? makeComparable(indicator.name, target.fact, target.quantity, actual, reading.quantity)
      : undefined;
  const { comparator, isGuessed } = readDirection(indicator, target.quantity);
  // A ratio to a target below zero means nothing; only where it is met there is a score.
  const hasScore = values !== undefined && (values.target.value.gte(0) || isMetAsPrinted(comparator, values));
  if (!hasScore) {
    return unscored("not-comparable", `实际完成值“${actual.shown}”与指标值“${target.fact.shown}”不能比较`);
  }
  const goal = values.target.value;
  const readings = openReadings(indicator, comparator, isGuessed, values, terms, policy.atMost);
  const isUncertain =
    values.isUncertain ||
    // 已完成100% says how far the work is, not what was measured.
    (reading.form === "quantity" && reading.isProgress === true) ||
    // > and < exclude the target itself, and a score can not show it.
    (isStrict(indicator) && values.actual.value.eq(goal)) ||
    (isGuessed && readings.length > 1) ||
    (isLoose(values) && !isSurelyMet(comparator, values));
  return {
    ...scored(readings, isUncertain),
    completion: goal.eq(0) ? undefined : values.actual.value.div(goal),
  };
}

function isMetAsPrinted(
  comparator: ScoreReading["comparator"],
  { target, actual }: ComparableValues,
): boolean {
  return comparator === "at-most" ? actual.value.lte(target.value) : actual.value.gte(target.value);
}

function isStrict({ direction }: Indicator): boolean {
  return direction.sign === "more-than" || direction.sign === "less-than";
}
