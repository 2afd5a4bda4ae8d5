import type { BaseDataTable } from "../annexes/base-data-table";
import { quantityOf } from "../annexes/fact";
import { familyDecimals } from "../numbers/interval";

/** The decimals of the amounts in a 基础数据表; see `familyDecimals`. */
export function decimalsOfTable({ expenses }: BaseDataTable): number {
  const facts = expenses.flatMap(({ previous, budget, executed }) => [previous, budget, executed]);
  return familyDecimals(facts.map(quantityOf).filter((quantity) => quantity !== undefined));
}
