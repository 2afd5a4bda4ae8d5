import { convert } from "../../numbers/unit";
import type { Adjustment, Breakdown } from "../relation";
import type { Statement } from "../statement";
import { accountOf, endsOtherwise } from "./account-of-moves";
import { budgetsFromLists } from "./budgets-from-lists";
import { against } from "./change-words";
import { isAmount, isOneKind, sumOf } from "./fits";
import { fundRoleOf } from "./fund-role";
import { isToldChange, movesBetween, withCountedWords, wordsOf } from "./fund-moves";
import { firstBudgets, fundBeginnings, fundEnds, payingWords, plannedBudgets } from "./fund-words";
import type { LineNumber, SentenceLine } from "./sentence-line";
import { type Account, termsOf } from "./settle-funds";

/**
 * Balances and changed budgets whose words are not those of an account, where they come out exactly: "侨胞之家资金上年余6.8万元，省里补
 * 15万元，市里配10万元，支28.54万元，余3.26万元"; "担保费补贴预算600万元，追加85万元，调减25万元，后660万元". `told` are the lists
 * that words told, `breakdowns` those and the ones that came out.
 */
export function proveFunds(
  line: SentenceLine,
  breakdowns: readonly Breakdown[],
  told: readonly Breakdown[],
): readonly Account[] {
  const amounts = line.numbers.map((each) => withCountedWords(line, each)).filter(mayMove);
  const listed = new Set(breakdowns.flatMap(({ parts }) => parts));
  const found = accountsOf(
    line,
    amounts.filter(({ statement }) => !listed.has(statement)),
  );
  const taken = new Set(found.flatMap(termsOf));
  // 年初88万元，新增12万元，共100万元: a list by its sum, an account by its words.
  const alsoListed = accountsOf(line, amounts).filter((account) => {
    const terms = termsOf(account);
    if (terms.some((each) => taken.has(each)) || !isWorded(line, account)) return false;
    const lists = breakdowns.filter(({ parts }) => parts.some((part) => terms.includes(part)));
    return lists.every(
      (list) =>
        (account.kind === "adjustment" || !told.includes(list)) &&
        terms.length === list.parts.length + 1 &&
        [list.total, ...list.parts].every((each) => terms.includes(each)),
    );
  });
  const lists = budgetsFromLists(line, breakdowns).filter(
    ({ budget }) => ![...found, ...alsoListed].some((each) => termsOf(each).includes(budget)),
  );
  return [...found, ...alsoListed, ...lists];
}

/** Whether words of accounts name what came in, went out and is left: then it is told as an account. */
function isWorded(line: SentenceLine, account: Account): boolean {
  const number = (statement: Statement | undefined): LineNumber | undefined => {
    const own = line.numbers.find((each) => each.statement === statement);
    return own && withCountedWords(line, own);
  };
  const opening = number(account.opening);
  if (account.kind === "balance") {
    const [spent, rest] = [number(account.spent), number(account.carryOver)];
    if (account.opening.quantity.kind !== "money" || spent === undefined || rest === undefined) return false;
    return payingWords.test(wordsOf(spent)) && fundEnds.test(wordsOf(rest));
  }
  return (
    opening !== undefined &&
    firstBudgets.test(wordsOf(opening)) &&
    [...account.increases, ...account.decreases].every((each) => {
      const move = number(each);
      return move !== undefined && isToldChange(move);
    })
  );
}

function accountsOf(line: SentenceLine, amounts: readonly LineNumber[]): readonly Account[] {
  const found: Account[] = [];
  const taken = new Set<LineNumber>();
  for (const [at, opening] of amounts.entries()) {
    if (taken.has(opening)) continue;
    const own = amounts.slice(at).filter((each) => isOneKind(plain(each), plain(opening)));
    const account = accountFrom(line, own.slice(0, mostAmounts)) ?? changedInAnyOrder(line, own);
    if (account === undefined) continue;
    found.push(account);
    const terms = termsOf(account);
    const last = own.reduce((end, { statement }, index) => (terms.includes(statement) ? index : end), 0);
    // 2022年…余15.3万元；2023年…: what was left the next account begins with.
    for (const each of own.slice(0, account.kind === "balance" ? last : last + 1)) taken.add(each);
  }
  return found;
}

const mostAmounts = 8;

function mayMove({ statement, depth, lead }: LineNumber): boolean {
  const { quantity } = statement;
  if (depth > 0 || quantity.qualifier !== "exact" || quantity.kind === "duration") return false;
  if (/人均|户均|生均|平均|每/u.test(lead)) return false;
  return isAmount({ ...statement, role: "actual" }) && !against.test(lead);
}

/** The longest account that begins with the first amount and comes out with one of the next. */
function accountFrom(line: SentenceLine, amounts: readonly LineNumber[]): Account | undefined {
  const [opening] = amounts;
  if (opening === undefined) return undefined;
  const isBeginning = fundBeginnings.test(wordsOf(opening));
  const isPlanned = plannedBudgets.test(wordsOf(opening));
  for (let end = amounts.length - 1; end > 1; end -= 1) {
    const closing = amounts[end];
    const flows = amounts.slice(1, end);
    if (closing === undefined || !(isBeginning || (isPlanned && flows.every(isToldChange)))) continue;
    const moves = movesBetween(opening, flows, closing);
    const relation = moves && accountOf(line, opening, moves, closing);
    if (relation !== undefined) return relation;
  }
  return undefined;
}

/** "年初预算415万元，调整预算数463.2万元，调增48.2万元": by what each number is called, wherever it stands in its stretch. */
function changedInAnyOrder(line: SentenceLine, amounts: readonly LineNumber[]): Adjustment | undefined {
  const [opening] = amounts;
  if (opening?.statement.quantity.kind !== "money" || !firstBudgets.test(wordsOf(opening))) return undefined;
  const own = amounts.slice(1).filter(({ segment }) => segment === opening.segment);
  // 年初1500万元，调整为1680万元，增加180万元 is read as a change.
  const changes = own.filter((each) => isToldChange(each) && !/增加|减少/u.test(wordsOf(each)));
  if (changes.length === 0) return undefined;
  const of = (role: "increase" | "decrease"): readonly Statement[] =>
    changes.filter((each) => fundRoleOf(each) === role).map(({ statement }) => statement);
  const [increases, decreases] = [of("increase"), of("decrease")];
  const had = sumOf(opening.statement, [opening.statement, ...increases]);
  const taken = sumOf(opening.statement, decreases);
  const budget = own.find((each) => {
    if (changes.includes(each) || endsOtherwise(each)) return false;
    const size = convert(each.statement.quantity, opening.statement.quantity.unit)?.value;
    return size !== undefined && taken !== undefined && had?.minus(taken).eq(size) === true;
  })?.statement;
  const fund = line.scope.project ?? "";
  return budget && { kind: "adjustment", fund, opening: opening.statement, increases, decreases, budget };
}

function plain({ statement }: LineNumber): Statement {
  return { ...statement, role: "actual" };
}
