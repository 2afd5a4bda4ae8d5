import { compare, differenceOf, exactOf, isLess, productOf, rounded, trimmed } from "../exact";
import { type Row } from "../model";
import { ratioScoreOf } from "../truth";
import { aimsAt, pickRow, type PlantedError, score, shareOfTarget, targetOf } from "./planted-error";

const isFull = ({ score: stated, weight }: Row): boolean =>
  stated !== "" && compare(exactOf(stated), exactOf(weight)) === 0;

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
      const target = targetOf(picked.row);
      // A thousandth missed is full marks when rounded, and a tenth of 5 is nothing missed.
      picked.row.actual = isLess(target, "10") ? differenceOf(target, "1") : shareOfTarget(picked.row, "0.9");
      picked.row.reason = "因前期论证时间较长，实施进度滞后，下一年度继续推进。";
      score(picked, picked.row.weight);
      return { at: [picked.key("score")], severity: "error" };
    },
  },
  {
    kind: "overrun-but-full-marks",
    title: "反向指标超出却得满分",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row) => aimsAt(row, "at-most"));
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
      const picked = pickRow(copy, random, (row) => aimsAt(row, "at-most", 10));
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
];
