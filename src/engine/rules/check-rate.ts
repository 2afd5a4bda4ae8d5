import type { Fact } from "../annexes/fact";
import type { Agreement, Observation } from "../finding";
import { divide, intervalOf, meet } from "../numbers/interval";
import { roundHalfUp, showDecimal } from "../numbers/show-decimal";
import { convert } from "../numbers/unit";
import { exactQuantityOf } from "./compare-sum";
import { allEvidence, equal, withinRounding } from "./evidence";
import { fixTo } from "./fix-value";
import { bothSides } from "./wording";

/** A printed rate in per cent beside the two numbers it divides. */
export interface RateOfTwo {
  readonly part: Fact;
  readonly whole: Fact;
  readonly rate: Fact;
  /** Decimals to which amounts are read where they are written with fewer; 0 for counts. */
  readonly family: number;
}

/** Checks rate = part ÷ whole by what the printed numbers can stand for; undefined where an operand is missing. */
export function checkRate({ part, whole, rate, family }: RateOfTwo): Observation | Agreement | undefined {
  const dividend = exactQuantityOf(part);
  const printedWhole = exactQuantityOf(whole);
  if (dividend === undefined || printedWhole?.value.gt(0) !== true) return undefined;
  const divisor = convert(printedWhole, dividend.unit) ?? printedWhole;
  const computed = dividend.value.div(divisor.value).times(100);
  const decimalsOf = (decimals: number): number => Math.max(decimals, family);
  if (rate.reading.form === "blank") {
    return {
      at: rate.at,
      verdict: "missing",
      message: `${rate.label}空白，按${part.label}${part.shown}、${whole.label}${whole.shown}应为${showDecimal(computed, 2)}%。`,
      because: allEvidence([rate, part, whole]),
      computed: showDecimal(computed, 2),
      severity: "hint",
      ...fixTo(rate, roundHalfUp(computed, 2), 2, "%"),
    };
  }
  const printed = exactQuantityOf(rate);
  if (printed === undefined) return undefined;
  if (roundHalfUp(computed, printed.decimals).eq(printed.value)) return equal(rate, part, whole);
  const decimals = Math.max(printed.decimals, 2);
  const said = `${rate.label}填${rate.shown}，按${part.label}${part.shown} ÷ ${whole.label}${whole.shown}应为${showDecimal(computed, decimals)}%`;
  const quotient = divide(
    intervalOf(dividend, decimalsOf(dividend.decimals)),
    intervalOf(divisor, decimalsOf(divisor.decimals)),
  );
  const share = { ...printed, value: printed.value.div(100), decimals: printed.decimals + 2 };
  if (quotient !== undefined && meet(quotient, intervalOf(share, share.decimals)))
    return withinRounding(`${said}，在四舍五入的尾差之内。`, [rate, part, whole]);
  // 66.6% for two thirds was cut off, not worked out wrong.
  const isCutOff = computed.round(printed.decimals, 0).eq(printed.value);
  return {
    at: rate.at,
    verdict: "contradiction",
    message: isCutOff ? `${said}，所填是截尾而不是四舍五入。` : `${said}。`,
    because: allEvidence([rate, part, whole]),
    ...bothSides(printed.value, roundHalfUp(computed, decimals), decimals),
    ...fixTo(rate, roundHalfUp(computed, printed.decimals), printed.decimals, "%"),
    ...(isCutOff && { severity: "verify" as const }),
  };
}
