import { oncePerObject } from "../annexes/once-per-object";
import type { Narrative } from "../narrative/narrative";
import type { Statement } from "../narrative/statement";
import { familyDecimals } from "../numbers/interval";
import type { Quantity } from "../numbers/reading";

/** The decimals of the amounts a report prints in one unit, by document and unit; see `familyDecimals`. */
const decimalsByUnit = oncePerObject((narrative: Narrative): ReadonlyMap<string, number> => {
  const families = new Map<string, Quantity[]>();
  for (const { at, quantity } of narrative.statements) {
    if (quantity.kind !== "money") continue;
    const key = `${at.document} ${quantity.unit}`;
    const family = families.get(key);
    if (family === undefined) families.set(key, [quantity]);
    else family.push(quantity);
  }
  return new Map([...families].map(([key, family]) => [key, familyDecimals(family)]));
});

/** The decimals to which an amount stands among those of its report: 42万元 beside 6.04万元 is 42.00; 0 for what is no money. */
export function familyOf(narrative: Narrative, { at, quantity }: Statement): number {
  if (quantity.kind !== "money") return 0;
  return decimalsByUnit(narrative).get(`${at.document} ${quantity.unit}`) ?? 0;
}
