import type Big from "big.js";
import type { Narrative } from "../narrative/narrative";
import type { Rate } from "../narrative/relation";
import type { Statement } from "../narrative/statement";
import { divide, intervalOf, meet } from "../numbers/interval";
import type { Quantity } from "../numbers/reading";
import { roundHalfUp, showDecimal } from "../numbers/show-decimal";
import { alignUnits } from "../numbers/unit";
import { familyOf } from "./prose-money";
import { bothSides } from "./wording";

/** How a printed percentage stands to the two numbers it divides. */
export interface ProseRate {
  /** "cut-off": it is the quotient cut off instead of rounded. "rounding": the amounts before rounding may give it. */
  readonly verdict: "equal" | "rounding" | "cut-off" | "contradiction";
  /** part ÷ whole in per cent. */
  readonly computed: Big;
  /** Whether rounding and cutting off would have printed different numbers here. */
  readonly tellsMode: boolean;
  /** "受理率填98.3%，按受理145件 ÷ 收到申请149件应为97.32%，差0.98个百分点". */
  readonly said: string;
  readonly sides: ReturnType<typeof bothSides>;
}

/** Compares a rate with its counts; undefined where one is loosened, a range, or the whole is 0. */
export function compareProseRate(
  narrative: Narrative,
  { rate, part, whole }: Omit<Rate, "kind">,
): ProseRate | undefined {
  if ([rate, part, whole].some(isLoose)) return undefined;
  const aligned = inOneUnit(part.quantity, whole.quantity);
  if (aligned === undefined || aligned[1].value.lte(0)) return undefined;
  const [dividend, divisor] = aligned;
  const computed = dividend.value.div(divisor.value).times(100);
  const { value, decimals } = rate.quantity;
  const halfUp = roundHalfUp(computed, decimals);
  const cutOff = computed.round(decimals, 0);
  const shown = showDecimal(computed, Math.max(decimals, 2));
  const gap = showDecimal(value.minus(computed).abs(), Math.max(decimals, 2));
  const verdict = value.eq(halfUp)
    ? "equal"
    : value.eq(cutOff)
      ? "cut-off"
      : mayBeRounded(narrative, { rate, part, whole }, dividend, divisor)
        ? "rounding"
        : "contradiction";
  return {
    verdict,
    computed,
    tellsMode: !halfUp.eq(cutOff),
    said: `${rate.subject.words}填${rate.shown}，按${sayNumber(part)} ÷ ${sayNumber(whole)}应为${shown}%，差${gap}个百分点`,
    sides: bothSides(value, computed, Math.max(decimals, 2)),
  };
}

function mayBeRounded(
  narrative: Narrative,
  { rate, part, whole }: Omit<Rate, "kind">,
  dividend: Quantity,
  divisor: Quantity,
): boolean {
  const decimalsOf = (quantity: Quantity, statement: Statement): number =>
    Math.max(
      quantity.decimals,
      quantity.unit === statement.quantity.unit ? familyOf(narrative, statement) : 0,
    );
  const quotient = divide(
    intervalOf(dividend, decimalsOf(dividend, part)),
    intervalOf(divisor, decimalsOf(divisor, whole)),
  );
  const share = {
    ...rate.quantity,
    value: rate.quantity.value.div(100),
    decimals: rate.quantity.decimals + 2,
  };
  return quotient !== undefined && meet(quotient, intervalOf(share, share.decimals));
}

/** 合格412人 of 培训426人次: two counts are divided as they stand. */
function inOneUnit(part: Quantity, whole: Quantity): readonly [Quantity, Quantity] | undefined {
  const aligned = alignUnits(part, whole);
  const areCounts = part.kind === "count" && whole.kind === "count";
  return aligned ?? (areCounts ? [part, whole] : undefined);
}

function sayNumber({ subject, shown }: Statement): string {
  return `${subject.words}${shown}`;
}

function isLoose({ quantity }: Statement): boolean {
  return quantity.qualifier !== "exact" || quantity.upper !== undefined;
}
