import type Big from "big.js";
import type { Narrative } from "../narrative/narrative";
import type { Change } from "../narrative/relation";
import type { Statement } from "../narrative/statement";
import { add, divide, type Interval, intervalOf, meet, subtract } from "../numbers/interval";
import type { Quantity } from "../numbers/reading";
import { roundHalfUp, showDecimal } from "../numbers/show-decimal";
import { convert } from "../numbers/unit";
import { familyOf } from "./prose-money";

/** How the percentage of a change stands to its amounts. */
export interface ProseChange {
  readonly verdict: "equal" | "rounding" | "contradiction";
  readonly printed: Statement;
  /** The change in per cent of what was before. */
  readonly computed: Big;
  /** "增长填1.9%，按2.3 ÷ 118.2应为1.95%". */
  readonly said: string;
}

/** Compares the share of a change with amount ÷ earlier state, of which now and the other give what is not stated. */
export function compareProseChange(narrative: Narrative, change: Change): ProseChange | undefined {
  const { share, direction } = change;
  const sides = sidesOf(narrative, change);
  if (share === undefined || isLoose(share) || sides === undefined) return undefined;
  const { amount, base, amountRange, baseRange, decimals } = sides;
  if (base.lte(0)) return undefined;
  const computed = amount.div(base).times(100);
  const { value, decimals: printedDecimals } = share.quantity;
  const quotient = divide(amountRange, baseRange);
  const printed: Quantity = { ...share.quantity, value: value.div(100), decimals: printedDecimals + 2 };
  const isNear =
    quotient !== undefined &&
    (["half-up", "truncated"] as const).some((mode) =>
      meet(quotient, intervalOf(printed, printed.decimals, mode)),
    );
  const isEqual = roundHalfUp(computed, printedDecimals).eq(value);
  const shown = showDecimal(computed, Math.max(printedDecimals, 2));
  const amounts = `${showDecimal(amount, decimals)} ÷ ${showDecimal(base, decimals)}`;
  return {
    verdict: isEqual ? "equal" : isNear ? "rounding" : "contradiction",
    printed: share,
    computed,
    said: `${direction === "up" ? "增幅" : "降幅"}填${share.shown}，按${amounts}应为${shown}%`,
  };
}

interface Sides {
  readonly amount: Big;
  readonly base: Big;
  readonly amountRange: Interval;
  readonly baseRange: Interval;
  readonly decimals: number;
}

function sidesOf(narrative: Narrative, { now, before, amount, direction }: Change): Sides | undefined {
  const unit = (before ?? now)?.quantity.unit;
  if (unit === undefined) return undefined;
  const [present, earlier, moved] = [now, before, amount].map((each) => each && plain(narrative, each, unit));
  const isMissing = (statement: Statement | undefined, quantity: Quantity | undefined): boolean =>
    statement !== undefined && quantity === undefined;
  if (isMissing(now, present) || isMissing(before, earlier) || isMissing(amount, moved)) return undefined;
  const decimals = Math.max(0, ...[present, earlier, moved].map((each) => each?.decimals ?? 0));
  const range = (quantity: Quantity): Interval => intervalOf(quantity, quantity.decimals);
  const isUp = direction === "up";
  if (earlier !== undefined && moved !== undefined) {
    return {
      amount: moved.value,
      base: earlier.value,
      amountRange: range(moved),
      baseRange: range(earlier),
      decimals,
    };
  }
  if (present === undefined) return undefined;
  if (earlier !== undefined) {
    const [more, less] = isUp ? [present, earlier] : [earlier, present];
    return {
      amount: more.value.minus(less.value),
      base: earlier.value,
      amountRange: subtract(range(more), range(less)),
      baseRange: range(earlier),
      decimals,
    };
  }
  if (moved === undefined) return undefined;
  return {
    amount: moved.value,
    base: isUp ? present.value.minus(moved.value) : present.value.plus(moved.value),
    amountRange: range(moved),
    baseRange: isUp ? subtract(range(present), range(moved)) : add(range(present), range(moved)),
    decimals,
  };
}

function plain(narrative: Narrative, statement: Statement, unit: string): Quantity | undefined {
  if (isLoose(statement)) return undefined;
  const decimals = Math.max(statement.quantity.decimals, familyOf(narrative, statement));
  return convert({ ...statement.quantity, decimals }, unit);
}

function isLoose({ quantity }: Statement): boolean {
  return quantity.qualifier !== "exact" || quantity.upper !== undefined;
}
