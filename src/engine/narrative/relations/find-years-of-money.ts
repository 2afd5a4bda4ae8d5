import type { Adjustment, Balance, Rate, Relation } from "../relation";
import type { Statement } from "../statement";
import { closes } from "./balance-ways";
import { isPercent, pointsBetween, ratioFits } from "./fits";
import { rateNameOf } from "./rate-name";
import { executionRates } from "./rate-words";
import type { SentenceLine } from "./sentence-line";
import { isWhole, readYear, sectionsOf, type Year } from "./year-of-money";

/**
 * The money of a year told over the sentences of one section: 年初预算…。年中追加…，调整后预算…。实际支出…，执行率…。年末结转结余….
 * Only where every amount has one value in the section: the budget's way to what it became, the execution rate, and
 * what is left, as far as no sentence has told them by itself.
 */
export function findYearsOfMoney(
  lines: readonly SentenceLine[],
  known: readonly Relation[],
): readonly Relation[] {
  const told = toldBy(known);
  return sectionsOf(lines).flatMap((section) => {
    const year = readYear(section, told.parts);
    return [changedBudget(year, told), ...executed(section, year, told), leftOver(year, told)].filter(
      (each) => each !== undefined,
    );
  });
}

/** Numbers that the sentences by themselves have told something of. */
interface Told {
  /** Parts of a total, and what changed against another year: neither moves the year's money. */
  readonly parts: ReadonlySet<Statement>;
  /** Totals of lists, and budgets whose changes one sentence has told. */
  readonly totals: ReadonlySet<Statement>;
  readonly rates: ReadonlySet<Statement>;
  readonly rests: ReadonlySet<Statement>;
}

function toldBy(known: readonly Relation[]): Told {
  const breakdowns = known.filter((each) => each.kind === "breakdown");
  return {
    parts: new Set([
      ...breakdowns.flatMap(({ parts }) => parts),
      ...known.flatMap((each) => (each.kind === "change" ? (each.amount ?? []) : [])),
    ]),
    totals: new Set([
      ...breakdowns.map(({ total }) => total),
      ...known.flatMap((each) => (each.kind === "adjustment" ? [each.budget] : [])),
    ]),
    rates: new Set(
      known.flatMap((each) => (each.kind === "rate" || each.kind === "completion" ? (each.rate ?? []) : [])),
    ),
    rests: new Set(known.flatMap((each) => (each.kind === "balance" ? (each.carryOver ?? []) : []))),
  };
}

/** Opening and changes make what the budget became. */
function changedBudget(
  { fund, opening, changed, increases, decreases }: Year,
  { totals }: Told,
): Adjustment | undefined {
  if (opening === undefined || changed === undefined || totals.has(changed)) return undefined;
  if (increases.length + decreases.length === 0) return undefined;
  return { kind: "adjustment", fund, opening, increases, decreases, budget: changed };
}

/** The execution rates that no sentence gives the two amounts of. */
function executed(section: readonly SentenceLine[], year: Year, { rates }: Told): readonly Rate[] {
  const { spent, opening, changed, budget, isMoved } = year;
  if (spent === undefined) return [];
  const wholes = [changed, budget, isMoved ? undefined : opening].filter((each) => each !== undefined);
  return section.flatMap(({ numbers, scope }) =>
    numbers.flatMap((number): Rate[] => {
      const { statement } = number;
      if (!isPercent(statement) || rates.has(statement)) return [];
      const name = rateNameOf(number);
      const ending = executionRates.find((each) => name?.endsWith(each));
      if (name === undefined || ending === undefined) return [];
      if (!isWhole(name.slice(0, -ending.length), scope.project)) return [];
      const whole =
        wholes.find((each) => ratioFits(statement.quantity, spent.quantity, each.quantity)) ?? wholes[0];
      // So far off, it is a rate of something else.
      const gap = whole && pointsBetween(statement.quantity, spent.quantity, whole.quantity);
      return whole !== undefined && gap?.lte(mostPoints) === true
        ? [{ kind: "rate", rate: statement, part: spent, whole }]
        : [];
    }),
  );
}

const mostPoints = 5;

/** What is left of the whole budget when the spending is taken from it. */
function leftOver(
  { fund, changed, budget, spent, rest, hasCarryIn }: Year,
  { rests }: Told,
): Balance | undefined {
  const opening = changed ?? budget;
  if (opening === undefined || spent === undefined || rest === undefined || rests.has(rest)) return undefined;
  const balance: Balance = {
    kind: "balance",
    fund,
    opening,
    increases: [],
    decreases: [],
    spent,
    carryOver: rest,
  };
  // Money from last year, or taken back, is in the rest as well and seldom told to the end.
  return hasCarryIn && !closes(balance) ? undefined : balance;
}
