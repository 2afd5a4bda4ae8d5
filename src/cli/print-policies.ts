import { compareTotals, type Review, showYears } from "../engine/review";
import type { Severity } from "../engine/finding";
import type { Policy } from "../engine/scoring/policy";
import { padLeft, padRight } from "./columns";
import { paint, type Terminal } from "./terminal";

type Line = (text?: string) => void;

/** What a policy may make of a rule, in the users' words. */
export const overrideWords: Readonly<Record<Severity | "off", string>> = {
  off: "停用",
  error: "必须改",
  verify: "降为须核实或说明",
  hint: "降为提示",
};

/** The rules that the policy took more lightly or switched off, each with its reason. */
export function printOverrides({ rules }: Review, line: Line, terminal: Terminal): void {
  const overridden = rules.filter(({ override }) => override !== undefined);
  if (overridden.length === 0) return;
  line();
  line(paint(terminal, "bold", `按评分办法调整的规则  ${String(overridden.length)} 条`));
  for (const { title, override } of overridden) {
    if (override !== undefined) {
      line(`  ○ ${overrideWords[override.severity]}  ${title}  原因：${override.reason}`);
    }
  }
}

/** The points of each 基础数据表, where the policy has a rubric. */
export function printRubrics({ rubrics }: Review, line: Line, terminal: Terminal): void {
  for (const { table, lines, computedTotal, measuredMarks } of rubrics) {
    line();
    const total = `测算 ${computedTotal.toFixed()}，可测算的满分 ${measuredMarks.toFixed()}`;
    line(`${paint(terminal, "bold", `基础数据表评分  ${table.caption}`)}  ${total}`);
    line(
      paint(
        terminal,
        "grey",
        `  ${padRight("单元格", 8)}${padRight("项目", 30)}${padLeft("分值", 6)}${padLeft("测算", 8)}  怎样得出`,
      ),
    );
    for (const { at, title, weight, computed, derivation } of lines) {
      const points = padLeft(computed?.toFixed() ?? "—", 8);
      line(
        `  ${padRight(at?.cell ?? "", 8)}${padRight(title, 30)}${padLeft(weight.toFixed(), 6)}${points}  ${derivation}`,
      );
    }
  }
}

/** The totals of every 自评表 under each policy, side by side. */
export function printComparison(
  { annexes }: Review,
  policies: readonly Policy[],
  line: Line,
  terminal: Terminal,
): void {
  for (const { evaluation, stated, totals } of compareTotals(annexes, policies)) {
    line();
    const title = paint(terminal, "bold", `各评分办法下的总分  ${evaluation.caption}`);
    line(`${title}  填报 ${stated?.toFixed() ?? "空白"}`);
    const header = `  ${padRight("评分办法", 30)}${padLeft("测算", 10)}${padLeft("另一种读法", 12)}  等级`;
    line(paint(terminal, "grey", header));
    for (const { policy, isOfYear, computed, underOtherReading, otherReading, grade } of totals) {
      const years = isOfYear ? "" : paint(terminal, "grey", `  适用于${showYears(policy)}`);
      const shown = padLeft(computed?.toFixed(2) ?? "无法测算", 10);
      const other = padLeft(underOtherReading?.toFixed(2) ?? "", 12);
      const how = otherReading === undefined ? "" : paint(terminal, "grey", `  另一种读法：${otherReading}`);
      line(`  ${padRight(policy.title, 30)}${shown}${other}  ${grade ?? "—"}${how}${years}`);
    }
  }
}

/** The comparison as JSON: one object a 自评表, one total a policy. */
export function comparisonAsJson({ annexes }: Review, policies: readonly Policy[]): object[] {
  return compareTotals(annexes, policies).map(({ evaluation, stated, totals }) => ({
    sheet: evaluation.sheet,
    caption: evaluation.caption,
    stated: stated?.toFixed() ?? null,
    totals: totals.map(({ policy, isOfYear, computed, underOtherReading, otherReading, grade }) => ({
      policy: policy.id,
      title: policy.title,
      isOfYear,
      computed: computed?.toFixed(2) ?? null,
      underOtherReading: underOtherReading?.toFixed(2) ?? null,
      otherReading: otherReading ?? null,
      grade: grade ?? null,
    })),
  }));
}
