import {
  compare,
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
import type { AmountColumn, Evaluation } from "../model";
import type { Random } from "../random";
import { lower, pickEvaluation, type PlantedError, raise, severityBelow, swapDigits } from "./planted-error";

const hasParts = ({ parts }: Evaluation): boolean => parts.length > 0;
const hasRate = ({ layout }: Evaluation): boolean => layout.money.some(({ name }) => name === "rate");
const hasMoney = (table: Evaluation, name: string): boolean =>
  table.layout.money.some((each) => each.name === name);

function pickColumn(table: Evaluation, random: Random): AmountColumn {
  return random.pick((["initial", "budget", "executed"] as const).filter((name) => hasMoney(table, name)));
}

/** Errors in the budget block of a 自评表. */
export const moneyErrors: readonly PlantedError[] = [
  {
    kind: "sources-above-total",
    title: "资金来源合计大于总额",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, hasParts);
      const part = table?.parts[0];
      if (table === undefined || part === undefined) return undefined;
      const column = pickColumn(table, random);
      part.amounts[column] = raise(part.amounts[column], random);
      return {
        at: [`${table.id}/total/${column}`],
        severity: "error",
        also: [`${table.id}/${part.id}/executed`],
      };
    },
  },
  {
    kind: "sources-off-by-hundredths",
    title: "资金来源合计差0.05",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, hasParts);
      const part = table?.parts[0];
      if (table === undefined || part === undefined) return undefined;
      const column = pickColumn(table, random);
      part.amounts[column] = sumOf([part.amounts[column], "0.05"]);
      return {
        at: [`${table.id}/total/${column}`],
        severity: "error",
        also: [`${table.id}/${part.id}/executed`],
      };
    },
  },
  {
    kind: "sources-below-total",
    title: "资金来源合计小于总额",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, ({ parts }) => parts.some(({ id }) => id === "other"));
      const part = table?.parts[0];
      if (table === undefined || part === undefined) return undefined;
      const column = pickColumn(table, random);
      part.amounts[column] = lower(part.amounts[column]);
      return {
        at: [`${table.id}/total/${column}`],
        severity: severityBelow(
          table.parts.map(({ amounts }) => amounts[column]),
          table.style,
        ),
        also: [`${table.id}/${part.id}/executed`],
      };
    },
  },
  {
    kind: "total-blank",
    title: "资金总额空白而来源已填",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, (each) => hasParts(each) && hasMoney(each, "initial"));
      if (table === undefined) return undefined;
      const key = `${table.id}/total/initial`;
      copy.overrides.set(key, undefined);
      return { at: [key], severity: "error" };
    },
  },
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
      return {
        at: [`${table.id}/total/executed`, `${table.id}/total/rate`, `${table.id}/nature/whole`],
        severity: "error",
        also: ["*"],
      };
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
      const severity = severityBelow(
        table.parts.map((part) => part.amounts.initial),
        table.style,
      );
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
  ...(["source", "nature"] as const).map((by): PlantedError => ({
    kind: `composition-by-${by}`,
    title: by === "source" ? "按收入性质分各项不等于合计" : "按支出性质分各项不等于合计",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, ({ compositions }) => compositions.length > 0);
      const part = table?.compositions.find((each) => each.by === by)?.parts[0];
      if (table === undefined || part === undefined) return undefined;
      part.amount = raise(part.amount, random);
      return { at: [`${table.id}/${by}/whole`], severity: "error" };
    },
  })),
  {
    kind: "composition-of-another-whole",
    title: "按收入性质分的合计不是预算数",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, ({ compositions }) => compositions.length > 0);
      const source = table?.compositions.find(({ by }) => by === "source");
      const [part] = source?.parts ?? [];
      if (table === undefined || source === undefined || part === undefined) return undefined;
      const more = random.decimal(30, 60, 2);
      source.whole = sumOf([source.whole, more]);
      part.amount = sumOf([part.amount, more]);
      return { at: [`${table.id}/source/whole`], severity: "error" };
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
  const isExplained = compare(least, plus(exactOf(cut), half)) < 0;
  return isExplained || compare(spent, budget) === 0 ? rate : cut;
}
