import Big from "big.js";
import { convert } from "../../numbers/unit";
import type { Adjustment, Balance, Breakdown } from "../relation";
import type { Statement } from "../statement";
import { against } from "./change-words";
import { closes } from "./balance-ways";
import { isAmount, isOneKind, sumOf } from "./fits";
import { fundRoleOf } from "./find-balances";
import { budgetEnds, fundBeginnings, fundEnds, goingWords, comingWords } from "./fund-words";
import type { LineNumber, SentenceLine } from "./sentence-line";

/**
 * Balances and changed budgets whose words are not those of an account, where they come out exactly: "侨胞之家资金上年余6.8万元，省里补
 * 15万元，市里配10万元，支28.54万元，余3.26万元"; "担保费补贴预算600万元，追加85万元，调减25万元，后660万元".
 */
export function proveFunds(
  line: SentenceLine,
  breakdowns: readonly Breakdown[],
): readonly (Balance | Adjustment)[] {
  const listed = new Set(breakdowns.flatMap(({ parts }) => parts));
  const amounts = line.numbers.filter((number) => mayMove(number) && !listed.has(number.statement));
  const found: (Balance | Adjustment)[] = [];
  const taken = new Set<LineNumber>();
  for (const [at, opening] of amounts.entries()) {
    if (taken.has(opening)) continue;
    const own = amounts.slice(at).filter((each) => isOneKind(plain(each), plain(opening)));
    const account = accountFrom(line, own.slice(0, mostAmounts));
    if (account === undefined) continue;
    found.push(account.relation);
    for (const each of own.slice(0, account.length)) taken.add(each);
  }
  return found;
}

const mostAmounts = 8;

/**
 * The accounts that words told, and those that came out exactly: of two over the same numbers the one that comes out, and of
 * two that do the one that tells more.
 */
export function settleFunds(
  told: readonly (Balance | Adjustment)[],
  proved: readonly (Balance | Adjustment)[],
): readonly (Balance | Adjustment)[] {
  const isSame = (one: Balance | Adjustment, other: Balance | Adjustment): boolean =>
    endOf(one) === endOf(other) || (endOf(one) !== undefined && termsOf(other).includes(endOf(one)));
  const kept = told.filter((each) => {
    const rival = proved.find((other) => isSame(each, other));
    return rival === undefined || (comesOut(each) && termsOf(each).length >= termsOf(rival).length);
  });
  return [...kept, ...proved.filter((each) => !kept.some((other) => isSame(other, each)))];
}

function endOf(account: Balance | Adjustment): Statement | undefined {
  return account.kind === "balance" ? account.carryOver : account.budget;
}

function termsOf(account: Balance | Adjustment): readonly (Statement | undefined)[] {
  const { opening, increases, decreases } = account;
  const spent = account.kind === "balance" ? [account.spent] : [];
  return [opening, ...increases, ...decreases, ...spent, endOf(account)].filter((each) => each !== undefined);
}

function comesOut(account: Balance | Adjustment): boolean {
  if (account.kind === "balance") return closes(account);
  const { opening, increases, decreases, budget } = account;
  const had = sumOf(budget, [opening, ...increases]);
  const gone = sumOf(budget, decreases);
  return had !== undefined && gone !== undefined && had.minus(gone).eq(budget.quantity.value);
}

function mayMove({ statement, depth, lead }: LineNumber): boolean {
  const { quantity } = statement;
  if (depth > 0 || quantity.qualifier !== "exact" || quantity.kind === "duration") return false;
  if (/人均|户均|生均|平均|每/u.test(lead)) return false;
  return isAmount({ ...statement, role: "actual" }) && !against.test(lead);
}

interface Account {
  readonly relation: Balance | Adjustment;
  /** How many of the amounts it takes. */
  readonly length: number;
}

/** The longest account that begins with the first amount and comes out with one of the next. */
function accountFrom(line: SentenceLine, amounts: readonly LineNumber[]): Account | undefined {
  const [opening] = amounts;
  if (opening === undefined || !fundBeginnings.test(wordsOf(opening))) return undefined;
  for (let end = amounts.length - 1; end > 1; end -= 1) {
    const closing = amounts[end];
    const flows = amounts.slice(1, end);
    if (closing === undefined) continue;
    const moves = movesBetween(opening, flows, closing);
    const relation = moves && relationOf(line, opening, moves, closing);
    if (relation !== undefined) return { relation, length: end + 1 };
  }
  return undefined;
}

/** An amount with its sign: what came in or went out. */
interface Move {
  readonly flow: LineNumber;
  readonly isIn: boolean;
}

/** The moves that lead exactly from the opening to the closing number; a number that tells what there was in between is none of them. */
function movesBetween(
  opening: LineNumber,
  flows: readonly LineNumber[],
  closing: LineNumber,
): readonly Move[] | undefined {
  const { unit } = opening.statement.quantity;
  const value = (number: LineNumber): Big | undefined => convert(number.statement.quantity, unit)?.value;
  const end = value(closing);
  if (end === undefined) return undefined;
  const walk = (at: number, sum: Big, moves: readonly Move[]): readonly Move[] | undefined => {
    const flow = flows[at];
    if (flow === undefined) return moves.length > 0 && sum.eq(end) ? moves : undefined;
    const size = value(flow);
    if (size === undefined) return undefined;
    // 可用资金512.8万元: what came in so far.
    if (moves.length > 0 && size.eq(sum)) return walk(at + 1, sum, moves);
    // 追加甲318万元、乙26.4万元: what is joined goes the same way.
    const isJoined = /^[、和及]/u.test(flow.gap);
    const last = moves[moves.length - 1];
    const isLikelyIn = isJoined && last !== undefined ? last.isIn : signOf(flow) !== "out";
    const isSure = !isJoined && isToldSign(flow);
    for (const isIn of isSure ? [isLikelyIn] : [isLikelyIn, !isLikelyIn]) {
      const reached = walk(at + 1, isIn ? sum.plus(size) : sum.minus(size), [...moves, { flow, isIn }]);
      if (reached !== undefined) return reached;
    }
    return undefined;
  };
  return walk(0, opening.statement.quantity.value, []);
}

/** Whether a word of accounts says which way it went. */
function isToldSign(flow: LineNumber): boolean {
  const role = fundRoleOf(flow);
  return role === "increase" || role === "decrease" || role === "spent";
}

function signOf(flow: LineNumber): "in" | "out" | undefined {
  const role = fundRoleOf(flow);
  if (role === "increase" || role === "income") return "in";
  if (role === "decrease" || role === "spent") return "out";
  const words = wordsOf(flow);
  if (goingWords.test(words)) return "out";
  return comingWords.test(words) ? "in" : undefined;
}

function relationOf(
  line: SentenceLine,
  opening: LineNumber,
  moves: readonly Move[],
  closing: LineNumber,
): Balance | Adjustment | undefined {
  const words = wordsOf(closing);
  const fund = line.scope.project ?? "";
  const all = (isIn: boolean): readonly Statement[] =>
    moves.filter((move) => move.isIn === isIn).map(({ flow }) => flow.statement);
  const [increases, gone] = [all(true), all(false)];
  if (fundEnds.test(words) && !words.includes("预算")) {
    const spent = [...moves].reverse().find(({ flow, isIn }) => !isIn && !isTakenBack(flow))?.flow.statement;
    if (spent === undefined) return undefined;
    const decreases = gone.filter((each) => each !== spent);
    // 县里安排75万元，连同上年结转9.4万元: it began with what came over.
    const carried = moves.find(({ flow, isIn }) => isIn && fundRoleOf(flow) === "carry-in")?.flow.statement;
    const start = carried ?? opening.statement;
    return {
      kind: "balance",
      fund,
      opening: start,
      increases: [opening.statement, ...increases].filter((each) => each !== start),
      decreases,
      spent,
      carryOver: closing.statement,
    };
  }
  const isBudget = budgetEnds.test(words) && !moves.some(({ flow }) => fundRoleOf(flow) === "spent");
  if (!isBudget || closing.statement.quantity.kind !== "money") return undefined;
  return {
    kind: "adjustment",
    fund,
    opening: opening.statement,
    increases,
    decreases: gone,
    budget: closing.statement,
  };
}

function isTakenBack(flow: LineNumber): boolean {
  return fundRoleOf(flow) === "decrease" || /退|缴|收回|减|报废|核销/u.test(wordsOf(flow));
}

function wordsOf({ lead, gap }: LineNumber): string {
  return lead === "" ? gap : lead;
}

function plain({ statement }: LineNumber): Statement {
  return { ...statement, role: "actual" };
}
