import { compare, differenceOf, exactOf, isLess, productOf, rounded, sumOf, trimmed } from "../exact";
import { hasColumn } from "../layouts/layout";
import { settleTotal } from "../make/make-evaluation";
import { type Evaluation, repeatsMoney, type Row } from "../model";
import { gradeOf, ratioScoreOf } from "../truth";
import {
  aimsAt,
  pickEvaluation,
  pickRow,
  type PlantedError,
  score,
  shareOfTarget,
  swapDigits,
  targetOf,
} from "./planted-error";

const isFull = ({ score: stated, weight }: Row): boolean =>
  stated !== "" && compare(exactOf(stated), exactOf(weight)) === 0;
const hasTotal = ({ layout }: Evaluation): boolean => layout.totalAt !== "none";

/** Errors in scores and in what they add up to. */
export const scoreErrors: readonly PlantedError[] = [
  {
    kind: "missed-but-full-marks",
    title: "未完成却得满分",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row) => aimsAt(row, "at-least") && isFull(row));
      if (picked === undefined) return undefined;
      picked.row.actual = shareOfTarget(picked.row, random.pick(["0.6", "0.75", "0.8"]));
      picked.row.reason = "因前期论证时间较长，实施进度滞后，下一年度继续推进。";
      score(picked, picked.row.weight);
      return { at: [picked.key("score")], severity: "error" };
    },
  },
  {
    kind: "score-rounded-to-whole",
    title: "按比例得分取整",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row) => aimsAt(row, "at-least") && isFull(row));
      if (picked === undefined) return undefined;
      const { row } = picked;
      row.actual = shareOfTarget(row, random.pick(["0.7", "0.83", "0.91"]));
      row.reason = "因前期论证时间较长，实施进度滞后，下一年度继续推进。";
      score(picked);
      const whole = rounded(exactOf(row.score), 0);
      if (trimmed(row.score) === whole || isLess(row.weight, whole)) return undefined;
      score(picked, whole);
      return { at: [picked.key("score")], severity: "error" };
    },
  },
  {
    kind: "percent-taken-as-share",
    title: "得分按完成值乘分值，未除以指标值",
    plant(copy, random) {
      const isOpen = (row: Row): boolean =>
        aimsAt(row, "at-least", 60) && row.goal.kind === "number" && row.goal.unit === "%";
      const picked = pickRow(copy, random, (row) => isOpen(row) && isFull(row) && targetOf(row) !== "100");
      if (picked === undefined) return undefined;
      const { row } = picked;
      row.actual = differenceOf(targetOf(row), "4");
      row.reason = "因前期论证时间较长，实施进度滞后，下一年度继续推进。";
      score(picked, productOf(row.weight, `0.${row.actual}`, 2));
      return { at: [picked.key("score")], severity: "error" };
    },
  },
  {
    kind: "met-but-points-off",
    title: "已完成却扣分",
    plant(copy, random) {
      const picked = pickRow(
        copy,
        random,
        (row) => isFull(row) && row.goal.kind === "number" && !isLess(row.weight, "2"),
      );
      if (picked === undefined) return undefined;
      picked.row.reason = "资料整理不够规范，酌情扣分。";
      score(picked, differenceOf(picked.row.weight, random.pick(["0.5", "1", "1.5"])));
      return { at: [picked.key("score")], severity: "error" };
    },
  },
  {
    kind: "equal-missed",
    title: "等于类指标未达到却得满分",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row) => aimsAt(row, "equal") && isFull(row));
      if (picked === undefined) return undefined;
      picked.row.actual = shareOfTarget(picked.row, "0.9");
      picked.row.reason = "因前期论证时间较长，实施进度滞后，下一年度继续推进。";
      score(picked, picked.row.weight);
      return { at: [picked.key("score")], severity: "error" };
    },
  },
  {
    kind: "overrun-but-full-marks",
    title: "反向指标超出却得满分",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row) => aimsAt(row, "at-most") && !repeatsMoney(row));
      if (picked === undefined) return undefined;
      picked.row.actual = shareOfTarget(picked.row, random.pick(["1.2", "1.35"]));
      picked.row.reason = "价格上涨，实际支出高于年初测算。";
      score(picked, picked.row.weight);
      return { at: [picked.key("score")], severity: "error" };
    },
  },
  {
    kind: "overrun-by-ratio",
    title: "反向指标按另一公式计分",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row) => aimsAt(row, "at-most", 10) && !repeatsMoney(row));
      if (picked === undefined) return undefined;
      const { row } = picked;
      row.actual = shareOfTarget(row, "1.4");
      row.reason = "价格上涨，实际支出高于年初测算。";
      score(picked, ratioScoreOf(targetOf(row), row.actual, row.weight));
      return { at: [picked.key("score")], severity: "verify" };
    },
  },
  {
    kind: "score-off-by-a-hundredth",
    title: "按比例得分差0.01",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row) => aimsAt(row, "at-least") && isFull(row));
      if (picked === undefined) return undefined;
      picked.row.actual = shareOfTarget(picked.row, "0.83");
      picked.row.reason = "因前期论证时间较长，实施进度滞后，下一年度继续推进。";
      score(picked);
      score(picked, differenceOf(picked.row.score, "0.01"));
      return { at: [picked.key("score")], severity: "error" };
    },
  },
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
    kind: "described-below-band",
    title: "定性指标达成却低于档次",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row) => row.goal.kind === "described" && isFull(row));
      if (picked === undefined) return undefined;
      picked.row.actual = "达成预期指标";
      picked.row.reason = "部分工作仍需加强，下一步完善长效机制。";
      score(picked, productOf(picked.row.weight, "0.5", 2));
      return { at: [picked.key("score")], severity: "verify" };
    },
  },
  {
    kind: "described-partly-but-full",
    title: "定性指标部分达成却得满分",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row) => row.goal.kind === "described" && isFull(row));
      if (picked === undefined) return undefined;
      picked.row.actual = "部分达成预期指标并具有一定效果";
      return { at: [picked.key("score")], severity: "verify" };
    },
  },
  {
    kind: "late-but-full-marks",
    title: "逾期完成却得满分",
    plant(copy, random) {
      const picked = pickRow(copy, random, ({ goal }) => goal.kind === "deadline" && goal.month < 11);
      if (picked?.row.goal.kind !== "deadline") return undefined;
      picked.row.actual = String(picked.row.goal.month + 1);
      return { at: [picked.key("score")], severity: "verify" };
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
