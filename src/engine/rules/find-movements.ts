import type Big from "big.js";
import type { BaseDataTable, ExpenseLine } from "../annexes/base-data-table";
import { ancestorsOf } from "../annexes/expense-tree";
import type { Fact } from "../annexes/fact";
import { convert } from "../numbers/unit";
import type { Policy } from "../scoring/policy";
import { exactQuantityOf } from "./compare-sum";

/** How far a line stands from an earlier amount; amounts in 万元. */
export interface Change {
  readonly base: Big;
  readonly change: Big;
  readonly isJump: boolean;
}

/** A line's spending against last year's and against its budget; a side without an amount above 0 is undefined. */
export interface Movement {
  readonly line: ExpenseLine;
  readonly toPrevious: Change | undefined;
  readonly toBudget: Change | undefined;
  readonly isJump: boolean;
}

/** The movements of every line that was spent on and has something to compare with. */
export function findMovements({ expenses }: BaseDataTable, limits: Policy["jump"]): Movement[] {
  return expenses.flatMap((line) => {
    // 基本支出预算调整 is itself a change; its amount has a rule of its own.
    if (line.concept === "basic-adjustment") return [];
    const spent = amountOf(line.executed);
    if (spent === undefined) return [];
    const before = amountOf(line.previous);
    const toPrevious = compare(spent, before, limits);
    const toBudget = compare(spent, amountOf(line.budget), limits);
    if (toPrevious === undefined && toBudget === undefined) return [];
    // Budgeted, not spent, and nothing last year either, is a plan that was dropped: budgeted-lines-are-spent.
    if (spent.eq(0) && before?.gt(0) !== true) return [];
    const isJump = toPrevious?.isJump === true || toBudget?.isJump === true;
    return [{ line, toPrevious, toBudget, isJump }];
  });
}

/** Each jump that has a cause of its own, with the jumps of the lines below it that are that cause. */
export function groupJumps(movements: readonly Movement[]): Map<Movement, Movement[]> {
  const jumps = movements.filter(({ isJump }) => isJump);
  const groups = new Map<Movement, Movement[]>();
  for (const jump of jumps) {
    const root = findRoot(jump, jumps);
    groups.set(root, [...(groups.get(root) ?? []), ...(root === jump ? [] : [jump])]);
  }
  return groups;
}

/** The highest line above that moved because this one did. */
function findRoot(jump: Movement, jumps: readonly Movement[]): Movement {
  let root = jump;
  for (const concept of ancestorsOf(jump.line.concept)) {
    const above = jumps.find(({ line }) => line.concept === concept);
    if (above !== undefined && explains(root, above)) root = above;
  }
  return root;
}

/** Whether a part moved its whole: the same way, and by most of its amount, on every side on which the part jumps. */
function explains(part: Movement, whole: Movement): boolean {
  return (["toPrevious", "toBudget"] as const).every((side) => {
    const [own, above] = [part[side], whole[side]];
    if (own?.isJump !== true) return true;
    if (above?.isJump !== true || own.change.gt(0) !== above.change.gt(0)) return false;
    return own.change.abs().times(2).gte(above.change.abs());
  });
}

function compare(spent: Big, base: Big | undefined, { share, floor }: Policy["jump"]): Change | undefined {
  if (base?.gt(0) !== true) return undefined;
  const change = spent.minus(base);
  // Multiplied instead of divided: most lines are no jump, and a division is the dearest of the operations.
  const isJump = change.abs().gt(base.times(share)) && change.abs().gte(floor);
  return { base, change, isJump };
}

function amountOf(fact: Fact): Big | undefined {
  const quantity = exactQuantityOf(fact);
  return quantity && (convert(quantity, "万元") ?? quantity).value;
}
