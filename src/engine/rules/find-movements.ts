import Big from "big.js";
import type { BaseDataTable, ExpenseLine } from "../annexes/base-data-table";
import type { Fact } from "../annexes/fact";
import { convert } from "../numbers/unit";
import type { Policy } from "../scoring/policy";
import { exactQuantityOf } from "./compare-sum";

/** How far a line stands from an earlier amount; amounts in 万元. */
export interface Change {
  readonly base: Big;
  readonly change: Big;
  /** change ÷ base. */
  readonly share: Big;
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
    // 预算调整 is itself a change; its amount has a rule of its own.
    if (line.concept === "basic-adjustment") return [];
    const spent = amountOf(line.executed);
    if (spent === undefined) return [];
    const toPrevious = compare(spent, amountOf(line.previous), limits);
    const toBudget = compare(spent, amountOf(line.budget), limits);
    if (toPrevious === undefined && toBudget === undefined) return [];
    const before = amountOf(line.previous);
    // Budgeted, not spent, and nothing last year either: a plan that was dropped, not a jump.
    const isDropped = spent.eq(0) && (before === undefined || before.eq(0));
    const isJump = !isDropped && (toPrevious?.isJump === true || toBudget?.isJump === true);
    return [{ line, toPrevious, toBudget, isJump }];
  });
}

function compare(spent: Big, base: Big | undefined, { share, floor }: Policy["jump"]): Change | undefined {
  if (base?.gt(0) !== true) return undefined;
  const change = spent.minus(base);
  const moved = change.div(base);
  return { base, change, share: moved, isJump: moved.abs().gt(share) && change.abs().gte(floor) };
}

function amountOf(fact: Fact): Big | undefined {
  const quantity = exactQuantityOf(fact);
  return quantity && (convert(quantity, "万元") ?? quantity).value;
}
