import type { Adjustment, Balance, Breakdown } from "../relation";
import type { Statement } from "../statement";
import { closes } from "./balance-ways";
import { sumOf } from "./fits";

/** An account of money or things: what was there, what came in and went out, and what it came to. */
export type Account = Balance | Adjustment;

/**
 * The accounts that words told, and those that came out exactly: of two over the same numbers the one that comes out, and of
 * two that do the one that tells more.
 */
export function settleFunds(told: readonly Account[], proved: readonly Account[]): readonly Account[] {
  // What one account ends with the next one may begin with.
  const isSame = (one: Account, other: Account): boolean =>
    termsOf(other).some((term) => term !== other.opening && term === endOf(one));
  // What does not come out leaves its numbers to what does.
  const isRival = (one: Account, other: Account): boolean =>
    isSame(one, other) || (!comesOut(one) && spentOf(one) !== undefined && spentOf(one) === spentOf(other));
  const kept = told.filter((each) => {
    const rival = proved.find((other) => isRival(each, other));
    return rival === undefined || (comesOut(each) && termsOf(each).length >= termsOf(rival).length);
  });
  return [...kept, ...proved.filter((each) => !kept.some((other) => isSame(other, each)))];
}

/** Whether an account says what the list says: 年初88万元，新增12万元，共100万元. */
export function isToldAsAccount({ total, parts }: Breakdown, accounts: readonly Account[]): boolean {
  return accounts.some((account) => {
    const terms = termsOf(account);
    return terms.length === parts.length + 1 && [total, ...parts].every((each) => terms.includes(each));
  });
}

function spentOf(account: Account): Statement | undefined {
  return account.kind === "balance" ? account.spent : undefined;
}

function endOf(account: Account): Statement | undefined {
  return account.kind === "balance" ? account.carryOver : account.budget;
}

/** Every number of an account. */
export function termsOf(account: Account): readonly Statement[] {
  const { opening, increases, decreases } = account;
  const spent = account.kind === "balance" ? [account.spent] : [];
  return [opening, ...increases, ...decreases, ...spent, endOf(account)].filter((each) => each !== undefined);
}

function comesOut(account: Account): boolean {
  if (account.kind === "balance") return closes(account);
  const { opening, increases, decreases, budget } = account;
  const had = sumOf(budget, [opening, ...increases]);
  const gone = sumOf(budget, decreases);
  return had !== undefined && gone !== undefined && had.minus(gone).eq(budget.quantity.value);
}
