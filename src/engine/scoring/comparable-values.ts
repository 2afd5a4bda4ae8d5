import Big from "big.js";
import type { Fact } from "../annexes/fact";
import { squeeze } from "../numbers/normalise";
import type { Qualifier, Quantity } from "../numbers/reading";
import { showDecimal, showTrimmed } from "../numbers/show-decimal";
import { alignUnits } from "../numbers/unit";

/** A target and an actual value in one unit, ready to be set against each other. */
export interface ComparableValues {
  readonly target: Quantity;
  readonly actual: Quantity;
  /** How both are written in a derivation: "400件", "95%". */
  readonly targetShown: string;
  readonly actualShown: string;
  /** Whether 0.95 or 1 was read as 95 % or 100 %, or progress as a value. */
  readonly isUncertain: boolean;
}

/** What a bare number is likely to be, by the name of its indicator: 合格率, 满意度. */
const percentNames = ["率", "度", "比例", "占比"];

/** The largest number that can be a share of 1 written without a percent sign. */
const largestShare = new Big("1.5");
/** A percentage below this is as likely to be what is written. */
const leastShared = new Big(50);

/** How a loosened actual value is written in a derivation: "不少于266米 ≥ 266米". */
const looseWords: Readonly<Record<Qualifier, string>> = {
  exact: "",
  over: "逾",
  nearly: "近",
  about: "约",
  above: "超过",
  "at-least": "不少于",
  "at-most": "不超过",
  below: "不足",
};

/** Brings both values into one unit, exactly; undefined where they measure different things. */
export function makeComparable(
  name: string,
  targetFact: Fact,
  target: Quantity,
  actualFact: Fact,
  actual: Quantity,
): ComparableValues | undefined {
  const isPercent = target.unit === "%" || actual.unit === "%" || namesPercent(name);
  const actualShare = isPercent && isShareOf(actualFact, actual, target);
  const targetShare = isPercent && isShareOf(targetFact, target, actual);
  const readTarget = targetShare ? asPercent(target) : target;
  const readActual = actualShare ? asPercent(actual) : actual;
  const aligned = alignUnits(readActual, readTarget);
  if (aligned === undefined) return undefined;
  const [alignedActual, alignedTarget] = aligned;
  const show = (quantity: Quantity, isShare: boolean, fact: Fact): string =>
    isShare
      ? `${showQuantity(quantity)}（${fact.shown}按${showQuantity(quantity)}读）`
      : showQuantity(quantity);
  return {
    target: alignedTarget,
    actual: alignedActual,
    targetShown: show(trimmed(alignedTarget, readTarget), targetShare, targetFact),
    actualShown:
      looseWords[actual.qualifier] + show(trimmed(alignedActual, readActual), actualShare, actualFact),
    isUncertain: actualShare || targetShare,
  };
}

/** A quantity as people write it, with its own decimals: "95%", "599.32", "2天". */
export function showQuantity(quantity: Quantity): string {
  const decimals = Math.max(0, quantity.decimals);
  const low = showDecimal(quantity.value, decimals);
  const number = quantity.upper === undefined ? low : `${low}-${showDecimal(quantity.upper, decimals)}`;
  return number + quantity.unit;
}

/** 310000元 in 万元 is 31万元: the zeros that a shift leaves behind were never written. */
function trimmed(aligned: Quantity, read: Quantity): Quantity {
  if (aligned.unit === read.unit) return aligned;
  return { ...aligned, decimals: showTrimmed(aligned.value).split(".")[1]?.length ?? 0 };
}

function namesPercent(name: string): boolean {
  return percentNames.some((ending) => name.endsWith(ending));
}

/** Whether a value of at most 1.5 without a percent sign stands for a share, because the other side is a percentage near 100. */
function isShareOf(fact: Fact, quantity: Quantity, other: Quantity): boolean {
  if (/[%％‰百]/.test(squeeze(fact.shown)) || (quantity.unit !== "%" && quantity.unit !== "")) return false;
  if (other.unit !== "%" && other.unit !== "") return false;
  return quantity.value.gt(0) && quantity.value.lte(largestShare) && other.value.gte(leastShared);
}

function asPercent(quantity: Quantity): Quantity {
  return {
    ...quantity,
    value: quantity.value.times(100),
    decimals: Math.max(0, quantity.decimals - 2),
    unit: "%",
    kind: "percent",
  };
}
