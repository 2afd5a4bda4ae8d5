import Big from "big.js";
import type { Breakdown, Rate } from "../relation";
import type { Statement } from "../statement";
import { isAmount } from "./fits";

/**
 * Totals that no word divides, but whose shares are told of parts that make up the whole: 首套房2213笔，占82.45%，
 * 二套房471笔，占17.55%. The shares must come to 100 %, each rounded at its last place.
 */
export function findSharedOut(rates: readonly Rate[], totals: ReadonlySet<Statement>): readonly Breakdown[] {
  const byWhole = new Map<Statement, Rate[]>();
  for (const rate of rates) {
    if (totals.has(rate.whole) || !isAmount(rate.part)) continue;
    const filed = byWhole.get(rate.whole);
    if (filed === undefined) byWhole.set(rate.whole, [rate]);
    else filed.push(rate);
  }
  return [...byWhole].flatMap(([total, shares]): Breakdown[] => {
    const parts = [...new Set(shares.map(({ part }) => part))];
    if (parts.length < 2 || parts.length < shares.length || !isAllThereIs(shares)) return [];
    return [{ kind: "breakdown", total, parts, isFull: true, words: "占" }];
  });
}

function isAllThereIs(shares: readonly Rate[]): boolean {
  let [sum, slack] = [new Big(0), new Big(0)];
  for (const { rate } of shares) {
    sum = sum.plus(rate.quantity.value);
    slack = slack.plus(new Big(`1e${String(-rate.quantity.decimals)}`).times("0.5"));
  }
  return sum.minus(100).abs().lte(slack);
}
