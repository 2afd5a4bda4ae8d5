import { exactOf, isLess, over, rounded, trimmed } from "../exact";
import { hasColumn } from "../layouts/layout";
import { type Evaluation, repeatsMoney, type Row } from "../model";
import { type HarmlessVariation, inEvaluations } from "./harmless-variation";

/** Writes something else into a column of every row that passes; false where none does. */
function rewrite(
  kind: string,
  title: string,
  column: "target" | "actual",
  passes: (row: Row, table: Evaluation) => boolean,
  text: (row: Row, unit: string) => string,
): HarmlessVariation {
  return inEvaluations(kind, title, (table, { overrides }) => {
    const rows = hasColumn(table.layout, "unit") ? [] : table.rows.filter((row) => passes(row, table));
    for (const row of rows) {
      const unit = row.goal.kind === "number" ? row.goal.unit : "";
      overrides.set(`${table.id}/${row.id}/${column}`, { text: text(row, unit) });
    }
    return rows.length > 0;
  });
}

const isCount = ({ goal }: Row): boolean => goal.kind === "number" && !["%", "万元"].includes(goal.unit);
const isPercent = ({ goal }: Row): boolean => goal.kind === "number" && goal.unit === "%";
const isAtLeast = ({ goal }: Row): boolean => goal.kind === "number" && goal.comparator === "at-least";
const isAtMost = ({ goal }: Row): boolean => goal.kind === "number" && goal.comparator === "at-most";
const valueOf = ({ goal }: Row): string => (goal.kind === "number" ? goal.value : "");
/** Just above the target, where a round number with 余 says as much. */
const isRound = (row: Row): boolean =>
  isAtLeast(row) &&
  isCount(row) &&
  row.reason === "" &&
  isLess("9", valueOf(row)) &&
  valueOf(row).endsWith("0");

/** The same values as different people put them into words. */
export const handwriting: readonly HarmlessVariation[] = [
  rewrite("approximate", "400余件", "actual", isRound, (row, unit) => `${valueOf(row)}余${unit}`),
  rewrite(
    "carried-number",
    "完成46场、共计46场",
    "actual",
    isCount,
    ({ actual }, unit) => `共${actual}${unit}`,
  ),
  rewrite(
    "spaced-unit",
    "数与单位之间有空格",
    "actual",
    isCount,
    ({ actual }, unit) => ` ${actual} ${unit} `,
  ),
  rewrite("at-least-behind", "95%以上", "target", isAtLeast, (row, unit) => `${valueOf(row)}${unit}以上`),
  rewrite("at-most-behind", "5天以内", "target", isAtMost, (row, unit) => `${valueOf(row)}${unit}以内`),
  rewrite("not-below", "不低于95%", "target", isAtLeast, (row, unit) => `不低于${valueOf(row)}${unit}`),
  rewrite(
    "percent-in-words",
    "百分比写成“百分之”或“百分比”",
    "target",
    (row) => isPercent(row) && isAtLeast(row),
    (row) => `≥${valueOf(row)}百分比`,
  ),
  rewrite("full-stop", "值后带句号", "actual", isCount, ({ actual }, unit) => `${actual}${unit}。`),
  inEvaluations("bare-percent", "百分数的指标值和完成值都不写%", (table, { overrides }) => {
    const rows = hasColumn(table.layout, "unit")
      ? []
      : table.rows.filter((row) => isPercent(row) && row.name.endsWith("率") && isLess("2", row.actual));
    for (const row of rows) {
      overrides.set(`${table.id}/${row.id}/target`, { text: `${isAtLeast(row) ? "≥" : "="}${valueOf(row)}` });
      overrides.set(`${table.id}/${row.id}/actual`, { stored: row.actual, shown: row.actual });
    }
    return rows.length > 0;
  }),
  inEvaluations("rate-as-quotient", "执行率写成0.9798", (table, { overrides }) => {
    if (table.layout.id === "flat-list") return false;
    const { executed, budget } = table.total.amounts;
    const stored = trimmed(rounded(over(exactOf(executed), exactOf(budget)), 4));
    overrides.set(`${table.id}/total/rate`, { stored, shown: stored });
    return true;
  }),
  inEvaluations("broken-names", "三级指标名断行", ({ rows }) => {
    for (const row of rows) {
      if (!repeatsMoney(row)) row.name = `${row.name.slice(0, 3)}\n${row.name.slice(3)}`;
    }
    return true;
  }),
  inEvaluations("sources-repeat-the-rate", "来源行重复分值、执行率和得分", (table, { overrides }) => {
    const parts =
      table.executionWeight === "" ? [] : table.parts.filter(({ amounts }) => amounts.executed !== "");
    for (const { id, amounts } of parts) {
      const share = rounded(over(exactOf(amounts.executed), exactOf(amounts.budget)), 4);
      const percent = rounded({ ...exactOf(share), top: exactOf(share).top * 100n }, 2);
      overrides.set(`${table.id}/${id}/rate`, {
        stored: trimmed(share),
        shown: `${percent}%`,
        format: "0.00%",
      });
    }
    return parts.length > 0 && table.layout.id !== "flat-list";
  }),
];
