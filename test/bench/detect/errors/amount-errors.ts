import {
  compare,
  decimalsOf,
  differenceOf,
  type Exact,
  exactOf,
  isLess,
  minus,
  over,
  percentOf,
  plus,
  productOf,
  rounded,
  sumOf,
  times,
} from "../exact";
import { settleScores } from "../make/make-evaluation";
import type { Evaluation } from "../model";
import { pickEvaluation, type PlantedError, severityBelow, swapDigits } from "./planted-error";

const hasParts = ({ parts }: Evaluation): boolean => parts.length > 0;
const hasRate = ({ layout }: Evaluation): boolean => layout.money.some(({ name }) => name === "rate");
const hasMoney = (table: Evaluation, name: string): boolean =>
  table.layout.money.some((each) => each.name === name);

/** Errors in single amounts of the budget block, and in the rate that follows from them. */
export const amountErrors: readonly PlantedError[] = [
  {
    kind: "wrong-rate",
    title: "执行率算错",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, hasRate);
      if (table === undefined) return undefined;
      table.rate = differenceOf(table.rate, random.pick(["2", "3", "5", "11"]));
      return { at: [`${table.id}/total/rate`], severity: "error" };
    },
  },
  {
    kind: "rate-cut-off",
    title: "执行率截尾",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, (each) => hasRate(each) && cutOff(each) !== each.rate);
      if (table === undefined) return undefined;
      table.rate = cutOff(table);
      return { at: [`${table.id}/total/rate`], severity: "verify" };
    },
  },
  {
    kind: "swapped-digits-in-spent",
    title: "全年执行数两位数字颠倒",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, hasRate);
      const amounts = table?.total.amounts;
      // Swapped hundredths are within what a printed rate can tell, and no source says otherwise.
      const swapped = amounts && swapDigits(rounded(exactOf(amounts.executed), 0), random);
      if (table === undefined || amounts === undefined || swapped === undefined) return undefined;
      amounts.executed = `${swapped}.${amounts.executed.split(".")[1] ?? "00"}`;
      const rate = percentOf(amounts.executed, amounts.budget, decimalsOf(table.rate));
      // A rate without decimals may stay what it was, and without sources nothing else is left to tell.
      if (rate === table.rate && table.parts.length === 0) return undefined;
      const at = [`${table.id}/total/executed`, `${table.id}/total/rate`, `${table.id}/nature/whole`];
      return { at, severity: "error", orMilder: true, also: ["*"] };
    },
  },
  {
    kind: "ten-times-the-budget",
    title: "预算数小数点错位（10倍）",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, hasRate);
      if (table === undefined) return undefined;
      const { amounts } = table.total;
      amounts.budget = productOf(amounts.budget, "10", 2);
      return { at: [`${table.id}/total/budget`, `${table.id}/total/rate`], severity: "error", also: ["*"] };
    },
  },
  {
    kind: "yuan-for-ten-thousand-yuan",
    title: "万元栏填了元",
    plant(copy, random) {
      const table = pickEvaluation(
        copy,
        random,
        (each) => hasMoney(each, "initial") && hasParts(each) && each.moneyUnit === "万元",
      );
      if (table === undefined) return undefined;
      const { amounts } = table.total;
      amounts.initial = productOf(amounts.initial, "10000", 0);
      // A list of sources that may leave some out says nothing; but two budgets are never a thousandfold apart.
      const isFullList = table.parts.some(({ id }) => id === "other");
      const sources = table.parts.map((part) => part.amounts.initial);
      const severity = isFullList ? severityBelow(sources, table.style) : "verify";
      // The base data table has the projects' budgets too.
      return { at: [`${table.id}/total/initial`], severity, also: ["base/project/budget"] };
    },
  },
  {
    kind: "overspending",
    title: "执行数超过预算数",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, (each) => each.compositions.length === 0);
      if (table === undefined) return undefined;
      const { amounts } = table.total;
      const budget = productOf(amounts.executed, "0.96", 2);
      const [part] = table.parts;
      if (part !== undefined)
        part.amounts.budget = sumOf([part.amounts.budget, differenceOf(budget, amounts.budget)]);
      amounts.budget = budget;
      table.rate = percentOf(amounts.executed, budget, 2);
      settleScores(table);
      return {
        at: [`${table.id}/total/executed`],
        severity: "verify",
        also: part === undefined ? [] : [`${table.id}/${part.id}/executed`],
      };
    },
  },
  {
    kind: "source-overspends",
    title: "一项来源的执行数超过预算数",
    plant(copy, random) {
      const table = pickEvaluation(
        copy,
        random,
        ({ parts }) => parts.filter(({ amounts }) => amounts.executed !== "").length > 1,
      );
      const [first, second] = table?.parts.filter(({ amounts }) => amounts.executed !== "") ?? [];
      if (table === undefined || first === undefined || second === undefined) return undefined;
      const moved = productOf(second.amounts.executed, "0.5", 2);
      second.amounts.executed = sumOf([second.amounts.executed, moved]);
      first.amounts.executed = differenceOf(first.amounts.executed, moved);
      return isLess(first.amounts.executed, "0")
        ? undefined
        : { at: [`${table.id}/${second.id}/executed`], severity: "verify" };
    },
  },
  {
    kind: "spent-blank",
    title: "全年执行数空白",
    plant(copy, random) {
      const table = pickEvaluation(copy, random);
      if (table === undefined) return undefined;
      const key = `${table.id}/total/executed`;
      copy.overrides.set(key, undefined);
      // Over filled sources the blank is a missing total, which must be filled.
      return { at: [key], severity: hasParts(table) ? "error" : "verify", also: ["*"] };
    },
  },
];

/** The rate with its last digit cut off instead of rounded; the rate itself where the amounts' own rounding may explain it. */
function cutOff({ total, rate }: Evaluation): string {
  const decimals = rate.split(".")[1]?.length ?? 0;
  const half = { top: 1n, bottom: 2n * 10n ** BigInt(decimals) };
  const hundredth = exactOf("0.005");
  const [spent, budget] = [exactOf(total.amounts.executed), exactOf(total.amounts.budget)];
  const percent = (one: Exact, other: Exact): Exact => times(over(one, other), exactOf("100"));
  const least = percent(minus(spent, hundredth), plus(budget, hundredth));
  const cut = rounded(minus(percent(spent, budget), half), decimals);
  // 97.50 written as 97.5 is a rate of one decimal, and as such rightly rounded.
  const isExplained = compare(least, plus(exactOf(cut), half)) < 0 || cut.endsWith("0");
  return isExplained || compare(spent, budget) === 0 ? rate : cut;
}
