import { differenceOf, productOf, sumOf } from "../exact";
import { hasColumn } from "../layouts/layout";
import type { Case, Row } from "../model";
import {
  aimsAt,
  counts,
  pickEvaluation,
  pickBaseData,
  pickRow,
  type PlantedError,
  score,
} from "./planted-error";

/** A count that is met, so that no score follows from what is done to its value. */
const isCount = (row: Row): boolean => aimsAt(row, "at-least") && counts(row) && row.reason === "";

/** A cell that cannot be read as a number. */
function unreadable(
  kind: string,
  title: string,
  column: "score" | "weight",
  texts: readonly string[],
): PlantedError {
  return {
    kind,
    title,
    plant(copy, random) {
      const picked = pickRow(copy, random, () => true);
      if (picked === undefined) return undefined;
      const key = picked.key(column);
      copy.overrides.set(key, { text: random.pick(texts) });
      return { at: [key], severity: "error" };
    },
  };
}

/** Cells that cannot be read, are blank or impossible, or say too little. */
export const cellErrors: readonly PlantedError[] = [
  unreadable("letter-in-a-score", "得分中混有字母", "score", ["l0", "9.O5", "8..5"]),
  unreadable("two-numbers-in-a-cell", "一格两个数", "weight", ["10 5", "8.\n50"]),
  {
    kind: "stray-dot",
    title: "金额多一个小数点",
    plant(copy, random) {
      const table = pickEvaluation(copy, random);
      if (table === undefined) return undefined;
      const key = `${table.id}/total/executed`;
      copy.overrides.set(key, { text: `${table.total.amounts.executed}.` });
      return { at: [key], severity: "error" };
    },
  },
  {
    kind: "formula-error",
    title: "公式出错",
    plant(copy, random) {
      const table = pickEvaluation(copy, random);
      if (table === undefined) return undefined;
      const columns = table.layout.money
        .map(({ name }) => name)
        .filter((name) => name === "rate" || name === "score");
      const key = `${table.id}/total/${random.pick(columns)}`;
      copy.overrides.set(key, { error: random.pick(["#DIV/0!", "#REF!", "#VALUE!"]), formula: "=F6/E6" });
      return { at: [key], severity: "error" };
    },
  },
  {
    kind: "shown-is-not-stored",
    title: "显示的数不是存储的数",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, ({ style }) => !style.isPasted);
      if (table === undefined) return undefined;
      const key = `${table.id}/total/executed`;
      const { executed } = table.total.amounts;
      copy.overrides.set(key, { stored: productOf(executed, "1000", 0), shown: executed, format: "0.00," });
      return { at: [key], severity: "verify" };
    },
  },
  ...(["target", "actual", "score"] as const).map((column): PlantedError => ({
    kind: `blank-${column}`,
    title: { target: "年度指标值空白", actual: "实际完成值空白", score: "得分空白" }[column],
    plant(copy, random) {
      const picked = pickRow(copy, random, ({ goal }) => goal.kind === "number");
      if (picked === undefined) return undefined;
      copy.overrides.set(picked.key(column), undefined);
      // Without the score the total is above the sum of those that are left.
      return { at: [picked.key(column)], severity: "verify" };
    },
  })),
  {
    kind: "share-above-100",
    title: "合格率、满意度超过100%",
    plant(copy, random) {
      const isShare = ({ goal, name }: Row): boolean =>
        goal.kind === "number" && goal.unit === "%" && /(?:合格率|满意度|覆盖率|及时率)$/.test(name);
      const picked = pickRow(copy, random, isShare);
      if (picked === undefined) return undefined;
      picked.row.actual = random.pick(["103", "112.5", "950"]);
      score(picked);
      return { at: [picked.key("actual")], severity: "verify", also: [picked.key("reason")] };
    },
  },
  ...(["deduction", "coefficient"] as const).map((column): PlantedError => ({
    kind: `wrong-${column}`,
    title: column === "deduction" ? "扣分不等于分值减得分" : "得分系数与得分不符",
    plant(copy, random) {
      const picked = pickRow(copy, random, (_, { layout }) => hasColumn(layout, column));
      if (picked === undefined) return undefined;
      const taken = sumOf([differenceOf(picked.row.weight, picked.row.score), "1.25"]);
      copy.overrides.set(picked.key(column), { text: column === "deduction" ? taken : "63" });
      return { at: [picked.key(column)], severity: "error" };
    },
  })),
  {
    kind: "direction-not-stated",
    title: "指标值未写明方向而得分随之不同",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row, { layout }) => isCount(row) && !hasColumn(layout, "sign"));
      if (picked === undefined) return undefined;
      const { row } = picked;
      row.name = random.pick(["信访投诉事项", "安全生产事故", "逾期办件"]);
      row.goal = { kind: "number", comparator: "at-least", value: "10", unit: "起" };
      row.actual = "8";
      row.reason = "受多种因素影响，与年初预计有所不同。";
      copy.overrides.set(picked.key("target"), { text: "10起" });
      copy.overrides.set(picked.key("actual"), { text: "8起" });
      score(picked, random.pick([row.weight, productOf(row.weight, "0.8", 2)]));
      return { at: [picked.key("target")], severity: "verify" };
    },
  },
  {
    kind: "stray-dot-in-base-data",
    title: "基础数据表数字多一个小数点",
    plant(copy: Case, random) {
      const table = pickBaseData(copy, random);
      if (table === undefined) return undefined;
      const key = `${table.id}/office/${random.pick(["previous", "budget", "executed"])}`;
      copy.overrides.set(key, { text: random.pick(["7.50.", "12..3", "1 2.5"]) });
      return { at: [key], severity: "error" };
    },
  },
];
