import type { BaseDataTable } from "../annexes/base-data-table";
import { type Fact, quantityOf } from "../annexes/fact";
import { oncePerObject } from "../annexes/once-per-object";
import type { MoneyBlock } from "../annexes/self-evaluation";
import { familyDecimals } from "../numbers/interval";

/** The decimals of the amounts in a budget block; see `familyDecimals`. */
export const decimalsOfMoney = oncePerObject((money: MoneyBlock): number => {
  const lines = money.total === undefined ? money.parts : [money.total, ...money.parts];
  return decimalsOf([
    ...lines.flatMap(({ initial, budget, executed }) => [initial, budget, executed]),
    ...money.compositions.flatMap(({ whole, parts }) => [whole, ...parts.map(({ amount }) => amount)]),
  ]);
});

/** The decimals of the amounts in a 基础数据表; see `familyDecimals`. */
export const decimalsOfTable = oncePerObject(({ expenses }: BaseDataTable): number =>
  decimalsOf(expenses.flatMap(({ previous, budget, executed }) => [previous, budget, executed])),
);

function decimalsOf(facts: readonly (Fact | undefined)[]): number {
  return familyDecimals(facts.map(quantityOf).filter((quantity) => quantity !== undefined));
}
