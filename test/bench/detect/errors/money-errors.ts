import { sumOf } from "../exact";
import type { AmountColumn, Evaluation } from "../model";
import type { Random } from "../random";
import { lower, pickEvaluation, type PlantedError, raise, severityBelow } from "./planted-error";

const hasParts = ({ parts }: Evaluation): boolean => parts.length > 0;
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
