import { compare, differenceOf, exactOf, isLess, sumOf } from "../exact";
import { hasColumn } from "../layouts/layout";
import { settleTotal } from "../make/make-evaluation";
import { type Evaluation, type Row } from "../model";
import { gradeOf } from "../truth";
import { pickEvaluation, pickRow, type PlantedError, score, swapDigits } from "./planted-error";

const isFull = ({ score: stated, weight }: Row): boolean =>
  stated !== "" && compare(exactOf(stated), exactOf(weight)) === 0;
const hasTotal = ({ layout }: Evaluation): boolean => layout.totalAt !== "none";

/** Scores that cannot be, and errors in what they add up to. */
export const totalErrors: readonly PlantedError[] = [
  {
    kind: "negative-score",
    title: "得分为负数",
    plant(copy, random) {
      const picked = pickRow(copy, random, isFull);
      if (picked === undefined) return undefined;
      score(picked, `-${random.pick(["1", "2", "0.5"])}`);
      return { at: [picked.key("score")], severity: "error", also: [picked.key("reason")] };
    },
  },
  {
    kind: "score-above-weight",
    title: "得分超过分值",
    plant(copy, random) {
      const picked = pickRow(copy, random, isFull);
      if (picked === undefined) return undefined;
      score(picked, sumOf([picked.row.weight, random.pick(["0.5", "1", "2"])]));
      return { at: [picked.key("score")], severity: "error" };
    },
  },
  {
    kind: "execution-score",
    title: "执行率得分算错",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, ({ executionWeight }) => executionWeight !== "");
      if (table === undefined) return undefined;
      table.executionScore = differenceOf(table.executionScore, random.pick(["0.6", "1", "1.4"]));
      settleTotal(table);
      return { at: [`${table.id}/total/score`], severity: "error" };
    },
  },
  {
    kind: "total-is-not-the-sum",
    title: "总分不等于各项得分之和",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, hasTotal);
      if (table === undefined) return undefined;
      table.totalScore = differenceOf(table.totalScore, random.pick(["0.3", "1", "2"]));
      if (table.layout.hasGrade) table.grade = gradeOf(table.totalScore);
      return { at: [`${table.id}/total-score`], severity: "error" };
    },
  },
  {
    kind: "total-off-by-a-hundredth",
    title: "总分差0.01",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, hasTotal);
      if (table === undefined) return undefined;
      table.totalScore = differenceOf(table.totalScore, "0.01");
      return { at: [`${table.id}/total-score`], severity: "error" };
    },
  },
  {
    kind: "swapped-digits-in-total",
    title: "总分两位数字颠倒",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, hasTotal);
      const swapped = table && swapDigits(table.totalScore, random);
      if (table === undefined || swapped === undefined || isLess("100", swapped)) return undefined;
      table.totalScore = swapped;
      if (table.layout.hasGrade) table.grade = gradeOf(swapped);
      return { at: [`${table.id}/total-score`], severity: "error" };
    },
  },
  {
    kind: "wrong-grade",
    title: "等级与总分不符",
    plant(copy, random) {
      const table = pickEvaluation(
        copy,
        random,
        ({ layout }) => layout.hasGrade && hasColumn(layout, "reason"),
      );
      if (table?.layout.totalAt !== "row") return undefined;
      table.grade = table.grade === "优" ? "良" : "优";
      return { at: [`${table.id}/grade`], severity: "error" };
    },
  },
];
