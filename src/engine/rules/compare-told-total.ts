import Big from "big.js";
import type { Fact } from "../annexes/fact";
import type { MoneyBlock } from "../annexes/self-evaluation";
import { add, type Interval, intervalOf, meet } from "../numbers/interval";
import type { Quantity } from "../numbers/reading";
import { convert } from "../numbers/unit";
import { compareStated } from "./compare-stated";
import { exactQuantityOf, intervalInFamily } from "./compare-sum";
import { decimalsOfMoney } from "./money-family";

/** How an amount of the prose stands to the sum of some cells; all in its unit. */
export interface ToldSum {
  readonly verdict: "equal" | "rounding" | "soft" | "contradiction";
  readonly stated: Big;
  readonly sum: Big;
  /** stated − sum. */
  readonly difference: Big;
  readonly decimals: number;
  readonly unit: string;
}

/**
 * Compares an amount of the prose with the sum of one cell of each money block, in their order; the cells stand at the
 * decimals of their blocks, the amount at its own. Undefined where a cell is blank, unreadable, loosened or no money.
 */
export function compareToldTotal(
  stated: Quantity,
  facts: readonly Fact[],
  blocks: readonly MoneyBlock[],
): ToldSum | undefined {
  const terms = facts.map((fact, index) => {
    const [quantity, block] = [exactQuantityOf(fact), blocks[index]];
    const converted = quantity && convert(quantity, stated.unit);
    if (quantity === undefined || converted === undefined || block === undefined) return undefined;
    // 450000元 is exact to 45.0000万元, which nobody writes.
    const isAsPrinted = quantity.unit === converted.unit;
    const family = isAsPrinted ? decimalsOfMoney(block) : 0;
    const decimals = isAsPrinted ? Math.max(converted.decimals, family) : decimalsOf(converted.value);
    return { value: converted.value, decimals, interval: intervalInFamily(converted, family) };
  });
  const known = terms.filter((term) => term !== undefined);
  if (known.length < facts.length || known.length === 0) return undefined;
  const value = known.reduce((running, term) => running.plus(term.value), new Big(0));
  const decimals = Math.max(...known.map((term) => term.decimals));
  const compared = compareStated(stated, { ...stated, value, decimals, qualifier: "exact" });
  if (compared === undefined) return undefined;
  const range: Interval = known.map(({ interval }) => interval).reduce(add);
  const isRounded = compared.verdict === "contradiction" && meet(range, intervalOf(stated, stated.decimals));
  return {
    verdict: isRounded ? "rounding" : compared.verdict,
    stated: stated.value,
    sum: value,
    difference: compared.difference,
    decimals: compared.decimals,
    unit: compared.unit,
  };
}

function decimalsOf(value: Big): number {
  return value.toFixed().split(".")[1]?.length ?? 0;
}
