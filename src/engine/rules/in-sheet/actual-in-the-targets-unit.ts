import type { Fact } from "../../annexes/fact";
import type { Indicator } from "../../annexes/self-evaluation";
import type { Agreement, Observation } from "../../finding";
import { squeeze } from "../../numbers/normalise";
import type { Quantity } from "../../numbers/reading";
import { showTrimmed } from "../../numbers/show-decimal";
import { alignUnits } from "../../numbers/unit";
import { allEvidence, equal } from "../evidence";
import { defineRule } from "../rule";

/** 实际完成值 measures what 年度指标值 measures: 件 for 件, a date for a date; 万元 for 元 will do. */
export const actualInTheTargetsUnit = defineRule({
  id: "actual-in-the-targets-unit",
  title: "实际完成值与年度指标值单位一致",
  basis: "自评表填报要求：实际完成值与年度指标值口径、单位一致",
  severity: "verify",
  needs: ["scorecard"],
  *check({ scorecard: { indicators } }) {
    for (const { indicator, isUncertain } of indicators) {
      if (indicator?.target === undefined || indicator.actual === undefined) continue;
      const outcome = compareKinds(indicator, indicator.target, indicator.actual, isUncertain);
      if (outcome !== undefined) yield outcome;
    }
  },
});

function compareKinds(
  { name }: Indicator,
  target: Fact,
  actual: Fact,
  isUncertain: boolean,
): Observation | Agreement | undefined {
  const [wanted, given] = [target.reading, actual.reading];
  const observe = (message: string): Observation => ({
    at: actual.at,
    verdict: "contradiction",
    message,
    because: allEvidence([actual, target]),
    stated: actual.shown,
    computed: target.shown,
  });
  if (wanted.form === "deadline" && given.form === "quantity") {
    return observe(
      `${name}的年度指标值是时间“${target.shown}”，实际完成值填“${actual.shown}”，两者不能比较。`,
    );
  }
  if (wanted.form !== "quantity") return undefined;
  if (given.form === "deadline") {
    return observe(
      `${name}的年度指标值是“${target.shown}”，实际完成值填时间“${actual.shown}”，两者不能比较。`,
    );
  }
  // Words, and how far the work has come, are no measured values: value-is-a-measurement.
  if (given.form !== "quantity" || given.isProgress === true) return undefined;
  const { quantity } = given;
  if (alignUnits(quantity, wanted.quantity) === undefined) {
    const [own, other] = [quantity.unit, wanted.quantity.unit];
    return observe(
      `${name}的实际完成值“${actual.shown}”以“${own}”计，年度指标值“${target.shown}”以“${other}”计，单位不同，不能比较。`,
    );
  }
  if (isUncertain && isShare(actual, quantity)) {
    const percent = showTrimmed(quantity.value.times(100));
    return observe(
      `${name}的实际完成值填${actual.shown}，年度指标值${target.shown}是百分数，实际完成值应写成${percent}%。`,
    );
  }
  return equal(actual, target);
}

/** 0.95 or 1 without a sign, which the scores read as 95 % or 100 %. */
function isShare({ shown }: Fact, { value }: Quantity): boolean {
  return !/[%‰百]/u.test(squeeze(shown)) && value.gt(0) && value.lte("1.5");
}
