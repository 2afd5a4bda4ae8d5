import { isLess, percentOf, productOf, sumOf, differenceOf } from "../exact";
import { hasColumn } from "../layouts/layout";
import { settleScores } from "../make/make-evaluation";
import { type Case, type Evaluation, repeatsMoney, type Row } from "../model";
import type { Random } from "../random";
import { scoreOf } from "../truth";
import {
  aimsAt,
  counts,
  type PickedRow,
  pickEvaluation,
  pickRow,
  type PlantedError,
  score,
  shareOfTarget,
} from "./planted-error";

const hasReasons = (_: Row, { layout }: Evaluation): boolean => hasColumn(layout, "reason");

/** A row whose target is missed by a fifth or so, with the score that earns. */
function missTarget(copy: Case, random: Random): PickedRow | undefined {
  const picked = pickRow(copy, random, (row, table) => hasReasons(row, table) && aimsAt(row, "at-least"));
  if (picked === undefined) return undefined;
  picked.row.actual = shareOfTarget(picked.row, random.pick(["0.7", "0.78", "0.85"]));
  score(picked);
  return picked;
}

/** A row that counts and comes out at so much of its target. */
function exceedTarget(copy: Case, random: Random, share: string): PickedRow | undefined {
  const picked = pickRow(
    copy,
    random,
    (row, table) => hasReasons(row, table) && aimsAt(row, "at-least", 10) && counts(row),
  );
  if (picked === undefined) return undefined;
  picked.row.actual = shareOfTarget(picked.row, share);
  score(picked);
  return picked;
}

function withReason(picked: PickedRow | undefined, reason: string): ReturnType<PlantedError["plant"]> {
  if (picked === undefined) return undefined;
  picked.row.reason = reason;
  return { at: [picked.key("reason")], severity: "verify" };
}

/** Deviations without a reason, or with one that explains nothing. */
export const reasonErrors: readonly PlantedError[] = [
  {
    kind: "lost-points-unexplained",
    title: "扣分未说明原因",
    plant: (copy, random) => withReason(missTarget(copy, random), ""),
  },
  {
    kind: "empty-reason",
    title: "原因栏只填“无”或“0”",
    plant: (copy, random) => withReason(missTarget(copy, random), random.pick(["无", "0", "/", "——"])),
  },
  {
    kind: "excess-unexplained",
    title: "超额30%以上未说明原因",
    plant: (copy, random) => withReason(exceedTarget(copy, random, random.pick(["1.4", "1.7", "2.3"])), ""),
  },
  {
    kind: "reason-does-not-fit",
    title: "超额完成而原因只说未完成",
    plant: (copy, random) => withReason(exceedTarget(copy, random, "1.6"), "因人员不足，工作未能按时完成。"),
  },
  {
    kind: "overrun-unexplained",
    title: "反向指标超出未说明原因",
    plant(copy, random) {
      const picked = pickRow(copy, random, (row, table) => hasReasons(row, table) && aimsAt(row, "at-most"));
      if (picked === undefined) return undefined;
      picked.row.actual = shareOfTarget(picked.row, "1.2");
      score(picked);
      return withReason(picked, "");
    },
  },
  {
    kind: "reason-copied",
    title: "原因照抄另一指标",
    plant(copy, random) {
      const picked = missTarget(copy, random);
      if (picked === undefined) return undefined;
      const { row, table } = picked;
      const other = table.rows.find(
        (each) => each !== row && aimsAt(each, "at-least") && !repeatsMoney(each),
      );
      if (other === undefined) return undefined;
      other.actual = shareOfTarget(other, "0.8");
      score({ ...picked, row: other }, scoreOf(other.goal, other.actual, other.weight));
      row.reason = "受疫情和天气影响，相关工作推进较慢，未能全部完成。";
      other.reason = row.reason;
      const at = [picked.key("reason"), `${table.id}/${other.id}/reason`];
      return { at, severity: "verify" };
    },
  },
  {
    kind: "no-reason-below-the-table",
    title: "表下原因栏填“无”而有指标未完成",
    plant(copy, random) {
      const table = pickEvaluation(copy, random, ({ layout }) => layout.hasReasonsBelow);
      const row = table?.rows.find((each) => aimsAt(each, "at-least") && !repeatsMoney(each));
      if (table === undefined || row === undefined) return undefined;
      row.actual = shareOfTarget(row, "0.7");
      table.reasonsBelow = "无";
      return { at: [`${table.id}/reasons-below`], severity: "verify", also: ["*"] };
    },
  },
  {
    kind: "large-unspent",
    title: "预算结余超过20%未说明",
    plant(copy, random) {
      const table = underspend(copy, random, "0.72");
      return (
        table && { at: [`${table.id}/total/executed`], severity: "verify", also: [`${table.id}/total/score`] }
      );
    },
  },
  {
    kind: "results-ahead-of-money",
    title: "指标得分率明显高于执行率",
    plant(copy, random) {
      const table = underspend(copy, random, "0.81");
      return table && { at: [`${table.id}/total/score`], severity: "verify" };
    },
  },
];

/** Spends only so much of the budget, everything else in keeping. */
function underspend(copy: Case, random: Random, share: string): Evaluation | undefined {
  const table = pickEvaluation(
    copy,
    random,
    ({ layout, compositions, executionWeight, rows }) =>
      !layout.isUnit &&
      !layout.hasReasonsBelow &&
      compositions.length === 0 &&
      executionWeight !== "" &&
      rows.every((row) => !repeatsMoney(row)) &&
      // The projects of a unit make up its spending, which would then be wrong too.
      copy.sheets.every(({ tables }) => tables.every(({ kind }) => kind !== "base-data")),
  );
  const [part] = table?.parts ?? [];
  if (table === undefined || part === undefined) return undefined;
  const { amounts } = table.total;
  const executed = productOf(amounts.budget, share, 2);
  const change = differenceOf(executed, amounts.executed);
  part.amounts.executed = sumOf([part.amounts.executed, change]);
  if (isLess(part.amounts.executed, "0")) return undefined;
  amounts.executed = executed;
  table.rate = percentOf(executed, amounts.budget, 2);
  settleScores(table);
  return table;
}
