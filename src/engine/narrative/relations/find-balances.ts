import { squeeze } from "../../numbers/normalise";
import { phraseAt } from "../../numbers/phrase-table";
import type { Balance, Breakdown } from "../relation";
import type { Statement } from "../statement";
import { closes, waysToRead } from "./balance-ways";
import { against } from "./change-words";
import { isNearly, sumFits } from "./fits";
import { type FundRole, fundWords, nothingLeft, nothingSpent } from "./fund-words";
import { fundRoleOf } from "./fund-role";
import type { LineNumber, SentenceLine } from "./sentence-line";

/** Balances of funds: 年初预算42万元，年中调增6.04万元，实际支出48.04万元，结余结转0.16万元. One for each stretch between semicolons. */
export function findBalances(line: SentenceLine, breakdowns: readonly Breakdown[]): readonly Balance[] {
  if (!/[结余剩存]/u.test(line.text)) return [];
  // The parts of a sum that 其中 opens are none of the fund's movements; nor is a sum of movements itself: 共计142.6万元.
  const aside = new Set(
    breakdowns.flatMap(({ words, total, parts, isFull }) =>
      isFull && !isOpened(words) && !isSpentSum(line, total) ? [total] : parts,
    ),
  );
  const amounts = line.numbers.filter(
    ({ statement, depth, lead }) =>
      !isOfComparison(statement, lead) &&
      // 累计结余 holds the years before.
      statement.quantity.kind === "money" &&
      depth === 0 &&
      !aside.has(statement) &&
      !lead.includes("累计结"),
  );
  const segments = [...new Set(amounts.map(({ segment }) => segment))];
  const whole = balanceOf(line, amounts);
  if (whole !== undefined) return [whole];
  return segments.flatMap((segment) => {
    const own = amounts.filter((each) => each.segment === segment);
    return own.length === amounts.length ? [] : (balanceOf(line, own) ?? []);
  });
}

function balanceOf(line: SentenceLine, amounts: readonly LineNumber[]): Balance | undefined {
  const named = fromTheBeginning(amounts.map((number) => ({ number, role: fundRoleOf(number) })));
  // 全年可用389.1万元: what the amounts before make is none of its own.
  const isSum = (index: number): boolean => {
    const before = named.slice(0, index);
    const total = named[index];
    if (total === undefined || total.role !== undefined || before.length < 2) return false;
    return (
      !before.some(({ role }) => role === "decrease") &&
      sumFits(
        total.number.statement,
        before.map(({ number }) => number.statement),
      )
    );
  };
  const roles = named
    .filter((_, index) => !isSum(index))
    .map(({ number, role }, index) => {
      // What was left before anything came in came over: 上学期结余1.26万元，全年收入91.56万元.
      return { number, role: index === 0 && role === "carry-over" ? ("carry-in" as const) : role };
    });
  // A number that plays no part leaves open which fund the others belong to, unless as what was given it closes the balance.
  if (!roles.some(({ role }) => role === undefined)) return readRoles(line, amounts, roles);
  const spentAt = roles.findIndex(({ role }) => role === "spent");
  const unnamed = roles.filter(({ role }) => role === undefined);
  const assumed = roles.map(({ number, role }, index) => {
    const isGiven = index > 0 && index < spentAt;
    // 项目资金150万元，实际使用142.3万元，剩余7.7万元: what it all is of.
    const isAll = index === 0 && spentAt === 1 && unnamed.length === 1 && !isDivided(amounts);
    return {
      number,
      role: role ?? (isGiven ? ("income" as const) : isAll ? ("budget" as const) : undefined),
    };
  });
  if (assumed.some(({ role }) => role === undefined)) return undefined;
  const balance = readRoles(line, amounts, assumed);
  if (balance === undefined) return undefined;
  // 项目资金150万元，使用142.3万元，剩余8.7万元: what is called a fund may be told wrongly.
  return closes(balance) || isFund(assumed, balance) ? balance : undefined;
}

function readRoles(
  line: SentenceLine,
  amounts: readonly LineNumber[],
  roles: readonly NamedAmount[],
): Balance | undefined {
  const all = (wanted: FundRole): readonly Statement[] =>
    roles.filter(({ role }) => role === wanted).map(({ number }) => number.statement);
  const [first, last] = [amounts[0], amounts[amounts.length - 1]];
  const [spent, ...moreSpent] = all("spent");
  const [carryOver, ...moreCarriedOver] = all("carry-over");
  if (first === undefined || last === undefined || moreSpent.length > 0 || moreCarriedOver.length > 0)
    return undefined;
  if (spent === undefined && !saysBetween(line, first.to, last.from, nothingSpent)) return undefined;
  const isNothingLeft =
    carryOver === undefined && saysBetween(line, first.to, endOfBalance(line, last), nothingLeft);
  if (carryOver === undefined && !isNothingLeft) return undefined;
  if (!isInOrder(roles)) return undefined;
  const rest = { spent, carryOver, ...(isNothingLeft && { isNothingLeft }) };
  const ways = waysToRead({
    carryIns: all("carry-in"),
    openings: all("opening"),
    budgets: all("budget"),
    incomes: all("income"),
    increases: all("increase"),
    decreases: all("decrease"),
  });
  const readings = ways.map((way): Balance => ({
    kind: "balance",
    fund: fundName(line, first),
    ...way,
    ...rest,
  }));
  return readings.find(closes) ?? readings[0];
}

/** 列支甲298万元、乙71万元，合计支出369万元: what was spent on this and that is told again as one. */
function isSpentSum({ numbers }: SentenceLine, total: Statement): boolean {
  const own = numbers.find(({ statement }) => statement === total);
  return own !== undefined && fundRoleOf(own) === "spent";
}

/** 比上年减少3.1万元, 较上年1958万元: told of another year. */
function isOfComparison({ role }: Statement, lead: string): boolean {
  return role === "growth" || role === "decline" || against.test(lead);
}

/** Whether it is a fund by its name, what was spent and what is left of it, and they nearly make it. */
function isFund([first, ...others]: readonly NamedAmount[], { opening, spent, carryOver }: Balance): boolean {
  if (first === undefined || others.length > 2 || spent === undefined || carryOver === undefined)
    return false;
  return /(?:资金|经费|专款|拨款)$/u.test(first.number.lead) && isNearly(opening, [spent, carryOver]);
}

/** 资金260万元中支付208万元，其余52万元结转: told as parts. */
function isDivided(amounts: readonly LineNumber[]): boolean {
  return amounts.some(({ lead }) => lead.startsWith("中") || lead.startsWith("其余"));
}

interface NamedAmount {
  readonly number: LineNumber;
  readonly role: FundRole | undefined;
}

/** "结余0.48万元，即年初预算15万元，加上追加4.5万元，减去支出19.02万元" tells the end first. */
function fromTheBeginning(named: readonly NamedAmount[]): readonly NamedAmount[] {
  const [first, second] = named;
  const isTurned =
    first?.role === "carry-over" &&
    second !== undefined &&
    /^[,(]?(?:即|为|等于|系|是|=)/u.test(second.number.gap);
  return isTurned ? [...named.slice(1), first] : named;
}

function isOpened(words: string): boolean {
  return words.includes("其中") || words.includes("分");
}

/** A balance begins with what there was and ends with what was spent or is left. */
function isInOrder(roles: readonly { readonly role: FundRole | undefined }[]): boolean {
  const [first, last] = [roles[0]?.role, roles[roles.length - 1]?.role];
  return (
    first !== "spent" &&
    first !== "carry-over" &&
    (last === "spent" || last === "carry-over" || last === "decrease")
  );
}

function saysBetween({ text }: SentenceLine, from: number, to: number, words: readonly string[]): boolean {
  const between = squeeze(text.slice(from, to));
  return words.some((each) => between.includes(each));
}

/** The end of the stretch between semicolons that the last amount stands in. */
function endOfBalance({ text }: SentenceLine, { to }: LineNumber): number {
  const end = text.indexOf(";", to);
  return end < 0 ? text.length : end;
}

/** The project of the paragraph, else the words before the balance begins. */
function fundName({ scope, text }: SentenceLine, first: LineNumber): string {
  if (scope.project !== undefined) return scope.project;
  const words = squeeze(text.slice(0, first.from));
  for (let at = 0; at < words.length; at += 1) {
    if (phraseAt(fundWords, words, at) !== undefined) return words.slice(0, at).replace(/[,:;。]+.*$/u, "");
  }
  return "";
}
