import type { BaseDataTable } from "../annexes/base-data-table";
import { quantityOf } from "../annexes/fact";
import { familyDecimals } from "../numbers/interval";

/** The decimals of the amounts in a 基础数据表; see `familyDecimals`. */
export function decimalsOfTable(table: BaseDataTable): number {
  let decimals = knownDecimals.get(table);
  if (decimals === undefined) {
    decimals = countDecimals(table);
    knownDecimals.set(table, decimals);
  }
  return decimals;
}

/** A table is the same for every rule that asks. */
const knownDecimals = new WeakMap<BaseDataTable, number>();

function countDecimals({ expenses }: BaseDataTable): number {
  const facts = expenses.flatMap(({ previous, budget, executed }) => [previous, budget, executed]);
  return familyDecimals(facts.map(quantityOf).filter((quantity) => quantity !== undefined));
}
