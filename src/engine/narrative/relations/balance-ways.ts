import type { Balance } from "../relation";
import type { Statement } from "../statement";
import { sumOf } from "./fits";

/** What a fund had in a year, as one way to read the amounts. */
export type Way = Pick<Balance, "opening" | "increases" | "decreases">;

/** The ways to read what a fund had, the likeliest first; none where two numbers play one part. */
export function waysToRead(all: Readonly<Record<Amounts, readonly Statement[]>>): readonly Way[] {
  const { carryIns, openings, budgets, incomes, increases, decreases } = all;
  // With money from last year every amount of this year is added: 上级下达1180万元，县级安排100万元.
  const mostBudgets = carryIns.length > 0 && openings.length === 0 ? budgets.length : 1;
  if (carryIns.length > 1 || openings.length > 1 || budgets.length > mostBudgets) return [];
  const ways: Way[] = [];
  const add = (terms: readonly Statement[], hasChanges: boolean): void => {
    const [opening, ...others] = terms;
    if (opening === undefined) return;
    const changes = { increases: hasChanges ? increases : [], decreases: hasChanges ? decreases : [] };
    ways.push({ opening, increases: [...others, ...changes.increases], decreases: changes.decreases });
  };
  const hasChanges = increases.length + decreases.length > 0;
  if (openings.length > 0 && (hasChanges || budgets.length === 0))
    add([...carryIns, ...openings, ...incomes], true);
  // The whole budget holds the opening one and the changes.
  if (budgets.length > 0) {
    add([...carryIns, ...budgets, ...incomes], openings.length === 0);
    if (budgets.length === 1) add(budgets, false);
  }
  if (openings.length + budgets.length === 0 && (carryIns.length > 0 || incomes.length === 1)) {
    add([...carryIns, ...incomes], true);
    // 当年结余: what came over is none of it.
    if (carryIns.length > 0) add(incomes, true);
  }
  return ways;
}

/** What the amounts before the spending are. */
export type Amounts = "carryIns" | "openings" | "budgets" | "incomes" | "increases" | "decreases";

/** Whether the balance is right as it is read. */
export function closes({ opening, increases, decreases, spent, carryOver }: Balance): boolean {
  const had = sumOf(opening, [opening, ...increases]);
  const gone = sumOf(opening, [...decreases, ...(spent ? [spent] : []), ...(carryOver ? [carryOver] : [])]);
  return had !== undefined && gone !== undefined && had.eq(gone);
}
