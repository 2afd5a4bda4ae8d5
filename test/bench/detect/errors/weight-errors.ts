import { compare, differenceOf, exactOf, isLess, sumOf } from "../exact";
import { hasColumn } from "../layouts/layout";
import type { Evaluation, Row } from "../model";
import { pickEvaluation, pickRow, type PlantedError, score } from "./planted-error";

const isFull = (row: Row): boolean =>
  row.weight !== "" && compare(exactOf(row.score), exactOf(row.weight)) === 0;
const printsGroups = ({ layout, groups }: Evaluation): boolean =>
  layout.printsGroupWeights && hasColumn(layout, "weight") && groups.length > 1;

/** Errors in the points that the form gives. */
export const weightErrors: readonly PlantedError[] = [
  {
    kind: "weights-are-not-100",
    title: "分值合计不是100",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row, table) => isFull(row) && !table.layout.printsGroupWeights);
      if (picked === undefined) return undefined;
      const { row, table } = picked;
      row.weight = sumOf([row.weight, random.pick(["1", "2", "5"])]);
      score(picked, row.weight);
      // A form that prints no full marks leaves it to the policy what they are.
      if (table.layout.totalAt === "head") return { at: [`${table.id}/heading/weight`], severity: "verify" };
      return { at: [`${table.id}/total-weight`], severity: "error" };
    },
  },
  {
    kind: "group-weight",
    title: "组内分值合计不等于组名标注",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row, table) => isFull(row) && printsGroups(table));
      if (picked === undefined) return undefined;
      const { row, table } = picked;
      row.weight = sumOf([row.weight, random.pick(["1", "2", "5"])]);
      score(picked, row.weight);
      return { at: [`${table.id}/group/${row.level1}`], severity: "error" };
    },
  },
  {
    kind: "points-in-another-group",
    title: "两组之间分值此多彼少",
    plant(copy, random) {
      const picked = pickRow(
        copy,
        random,
        (row, table) => isFull(row) && printsGroups(table) && !isLess(row.weight, "3"),
      );
      const other = picked?.table.rows.find((row) => row.level1 !== picked.row.level1 && isFull(row));
      if (picked === undefined || other === undefined) return undefined;
      const { row, table } = picked;
      row.weight = differenceOf(row.weight, "2");
      other.weight = sumOf([other.weight, "2"]);
      other.score = other.weight;
      score(picked, row.weight);
      const at = [`${table.id}/group/${row.level1}`, `${table.id}/group/${other.level1}`];
      return { at, severity: "error", also: at };
    },
  },
  {
    kind: "wrong-group-label",
    title: "组名标注的分值写错",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, printsGroups);
      if (table === undefined) return undefined;
      const group = random.pick(table.groups);
      group.weight = sumOf([group.weight, "5"]);
      return { at: [`${table.id}/group/${group.label}`], severity: "error" };
    },
  },
  {
    kind: "wrong-full-marks",
    title: "总分的分值不是各项之和",
    plant(copy, random) {
      const table = pickEvaluation(
        copy,
        random,
        ({ layout }) => layout.totalAt === "row" && hasColumn(layout, "weight"),
      );
      if (table === undefined) return undefined;
      table.totalWeight = random.pick(["90", "110", "99"]);
      return { at: [`${table.id}/total-weight`], severity: "error" };
    },
  },
  {
    kind: "full-marks-in-the-money-row",
    title: "资金行填了整张表的满分",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, ({ layout }) => layout.executionWeightAt === "column");
      if (table === undefined) return undefined;
      table.executionWeight = "100";
      const at = [`${table.id}/total/weight`, `${table.id}/total-weight`];
      // Without a total row the full marks are the policy's.
      return { at, severity: table.layout.totalAt === "row" ? "error" : "verify", also: ["*"] };
    },
  },
];
