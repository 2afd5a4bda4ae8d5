import { over, exactOf, isLess, productOf, rounded, sumOf, trimmed } from "../exact";
import { hasColumn } from "../layouts/layout";
import type { Case, Evaluation, Row } from "../model";
import type { Random } from "../random";
import {
  aimsAt,
  counts,
  type PickedRow,
  pickAnyRow,
  pickRow,
  type PlantedError,
  score,
  targetOf,
} from "./planted-error";

/** A count that is met, so that no score follows from what is done to its value. */
const isCount = (row: Row): boolean => aimsAt(row, "at-least") && counts(row) && row.reason === "";
const hasOwnUnits = ({ layout }: Evaluation): boolean => !hasColumn(layout, "unit");

/** A row that counts something and writes the unit with its number. */
function pickCount(copy: Case, random: Random): PickedRow | undefined {
  return pickRow(copy, random, (row, table) => isCount(row) && hasOwnUnits(table));
}

/** Says something else in the actual value of a row. */
function override(
  copy: Case,
  picked: PickedRow | undefined,
  text: (row: Row) => string,
): ReturnType<PlantedError["plant"]> {
  if (picked === undefined) return undefined;
  const key = picked.key("actual");
  copy.overrides.set(key, { text: text(picked.row) });
  return { at: [key], severity: "verify" };
}

/** Errors in what single cells say. */
export const valueErrors: readonly PlantedError[] = [
  {
    kind: "another-unit",
    title: "完成值与指标值单位不同",
    plant: (copy, random) =>
      override(copy, pickCount(copy, random), ({ actual, goal }) => {
        const own = goal.kind === "number" ? goal.unit : "";
        return actual + (["人", "人次", "名"].includes(own) ? "场" : "人");
      }),
  },
  {
    kind: "share-for-a-date",
    title: "时间指标填百分数",
    plant: (copy, random) =>
      override(
        copy,
        pickRow(copy, random, ({ goal }) => goal.kind === "deadline"),
        () => "100%",
      ),
  },
  {
    kind: "target-copied",
    title: "完成值照抄带符号的指标值",
    plant: (copy, random) =>
      override(
        copy,
        pickCount(copy, random),
        (row) => `≥${targetOf(row)}${row.goal.kind === "number" ? row.goal.unit : ""}`,
      ),
  },
  {
    kind: "words-for-a-number",
    title: "定量指标填文字",
    plant: (copy, random) => override(copy, pickRow(copy, random, isCount), () => "已完成"),
  },
  {
    kind: "progress-for-a-number",
    title: "定量指标填进度",
    plant: (copy, random) => override(copy, pickCount(copy, random), () => "完成100%"),
  },
  {
    kind: "share-without-sign",
    title: "百分数写成0.95",
    plant(copy, random) {
      const isShare = ({ goal, actual }: Row): boolean =>
        goal.kind === "number" &&
        goal.unit === "%" &&
        Number(goal.value) >= 60 &&
        Number(actual) >= 60 &&
        actual !== "100";
      const picked = pickRow(copy, random, (row, table) => isShare(row) && hasOwnUnits(table));
      if (picked === undefined) return undefined;
      const key = picked.key("actual");
      const stored = trimmed(rounded(over(exactOf(picked.row.actual), exactOf("100")), 4));
      copy.overrides.set(key, { stored, shown: stored });
      return { at: [key], severity: "verify" };
    },
  },
  {
    kind: "points-for-values",
    title: "完成值栏填了分值",
    plant(copy, random) {
      const isFull = (row: Row): boolean =>
        isCount(row) && trimmed(row.score) === row.weight && targetOf(row) !== row.weight;
      const picked = pickRow(copy, random, (row, { rows }) => isFull(row) && rows.filter(isFull).length > 1);
      if (picked === undefined) return undefined;
      const { table } = picked;
      const rows = table.rows.filter(isFull);
      const keys = rows.map(({ id }) => `${table.id}/${id}/actual`);
      rows.forEach(({ weight }, index) => copy.overrides.set(keys[index] ?? "", { text: weight }));
      const also = rows.flatMap(({ id }) =>
        ["score", "reason"].map((column) => `${table.id}/${id}/${column}`),
      );
      return { at: keys, severity: "verify", also };
    },
  },
  {
    kind: "indicator-twice",
    title: "同一指标列了两次",
    plant(copy, random) {
      const isPair = (row: Row, { rows }: Evaluation): boolean =>
        rows.some((each) => each !== row && each.level1 === row.level1 && each.level2 === row.level2);
      const picked = pickRow(copy, random, isPair);
      if (picked === undefined) return undefined;
      const { row, table } = picked;
      const pair = table.rows.filter((each) => each.level1 === row.level1 && each.level2 === row.level2);
      const [first, second] = pair;
      if (first === undefined || second === undefined) return undefined;
      second.name = first.name;
      second.goal = first.goal;
      second.actual = first.actual;
      second.reason = first.reason === "" ? "" : `${first.reason}同时加强日常管理。`;
      score({ ...picked, row: second }, first.score === first.weight ? second.weight : undefined);
      return { at: [`${table.id}/${first.id}/name`, `${table.id}/${second.id}/name`], severity: "verify" };
    },
  },
  {
    kind: "execution-indicator",
    title: "指标“预算执行率”与资金行不一致",
    plant(copy, random) {
      const picked = pickAnyRow(copy, random, ({ name }) => name === "预算执行率");
      if (picked === undefined) return undefined;
      picked.row.actual = isLess(picked.row.actual, "98") ? "99.5" : "96.2";
      score(picked);
      return { at: [picked.key("actual")], severity: "verify" };
    },
  },
  {
    kind: "whole-cost-differs",
    title: "总成本与全年执行数不一致",
    plant(copy, random) {
      const picked = pickAnyRow(copy, random, ({ name }) => name === "项目总成本");
      if (picked === undefined) return undefined;
      picked.row.actual = sumOf([productOf(picked.row.actual, "0.9", 2), "0.17"]);
      score(picked);
      return { at: [picked.key("actual")], severity: "verify" };
    },
  },
];
