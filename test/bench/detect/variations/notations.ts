import { differenceOf, exactOf, over, percentOf, productOf, rounded, sumOf, trimmed } from "../exact";
import { hasColumn } from "../layouts/layout";
import { repeatsMoney } from "../model";
import { type HarmlessVariation, inEvaluations, restyle } from "./harmless-variation";

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** The same figures in other notations. */
export const notations: readonly HarmlessVariation[] = [
  restyle("pasted-as-text", "数字都是文本，带空格", () => ({ isPasted: true })),
  restyle("percent-notation", "百分数改为格式或文本", ({ percents }) => ({
    percents: percents === "format" ? "text" : "format",
  })),
  restyle("thousands", "金额带千分位", () => ({ amounts: "grouped" })),
  restyle("trailing-zeros", "42与42.00", ({ amounts, scores }) => ({
    amounts: amounts === "two-decimals" ? "plain" : "two-decimals",
    scores: scores === "plain" ? "two-decimals" : "plain",
  })),
  restyle("blank-marks", "空白填/、—、　、0", ({ blank }, random) => ({
    blank: random.pick((["", "/", "—", "　", "0"] as const).filter((each) => each !== blank)),
  })),
  restyle("label-breaks", "标签断行或加空格", ({ labels }) => ({
    labels: labels === "tight" ? "broken" : labels === "broken" ? "spaced" : "tight",
  })),
  restyle("signs-in-words", "≥与不少于", ({ signs }) => ({ signs: signs === "words" ? "symbols" : "words" })),
  restyle("deadline-notation", "11月底前与2023年11月30日前", ({ deadlines }) => ({
    deadlines: deadlines === "months" ? "dates" : "months",
  })),
  restyle("units-in-values", "完成值带或不带单位", ({ hasUnitInActual }) => ({
    hasUnitInActual: !hasUnitInActual,
  })),
  inEvaluations("subgroup-points", "二级指标也写分值", (table) => {
    const hasLevels = table.layout.indicators.some(({ name }) => name === "level2");
    table.style = { ...table.style, hasSubgroupPoints: true };
    return hasLevels && hasColumn(table.layout, "weight");
  }),
  inEvaluations("merged-reasons", "相邻两行的原因合并填写", (table) => {
    table.style = { ...table.style, mergesReasons: true };
    const { rows } = table;
    return rows.some(({ reason }, index) => reason !== "" && (rows[index + 1]?.reason ?? "") !== "");
  }),
  restyle("repeated-header", "换页处重复表头", () => ({ repeatsHeader: true })),
  inEvaluations("coarser-rate", "执行率小数位减少", (table) => {
    const isCoarser = table.layout.id !== "flat-list";
    if (isCoarser) table.rate = percentOf(table.total.amounts.executed, table.total.amounts.budget, 0);
    return isCoarser;
  }),
  inEvaluations("full-width-digits", "全角数字", (table, { overrides }) => {
    const rows = table.rows.filter(({ goal }) => goal.kind === "number" && goal.unit !== "%");
    for (const { id, actual } of rows) overrides.set(`${table.id}/${id}/actual`, { text: fullWidth(actual) });
    return rows.length > 0;
  }),
  inEvaluations("points-with-unit", "得分写成8分", (table, { overrides }) => {
    if (!hasColumn(table.layout, "score")) return false;
    for (const { id, score } of table.rows)
      overrides.set(`${table.id}/${id}/score`, { text: `${trimmed(score)}分` });
    return true;
  }),
  inEvaluations("unit-in-money", "金额写成150万元", (table, { overrides }) => {
    const { amounts } = table.total;
    for (const column of ["initial", "budget", "executed"] as const) {
      overrides.set(`${table.id}/total/${column}`, { text: `${amounts[column]}${table.moneyUnit}` });
    }
    return true;
  }),
  inEvaluations("yuan-beside-ten-thousand", "指标值万元、完成值元", (table, { overrides }) => {
    const rows = table.rows.filter(({ goal }) => goal.kind === "number" && goal.unit === "万元");
    if (hasColumn(table.layout, "unit") || rows.length === 0) return false;
    for (const { id, actual } of rows) {
      overrides.set(`${table.id}/${id}/actual`, { text: `${trimmed(productOf(actual, "10000", 2))}元` });
    }
    return true;
  }),
  inEvaluations("words-of-counting", "人与名", (table, { overrides }) => {
    const rows = table.rows.filter(({ goal }) => goal.kind === "number" && goal.unit === "人");
    if (hasColumn(table.layout, "unit")) return false;
    for (const { id, actual } of rows) overrides.set(`${table.id}/${id}/actual`, { text: `${actual}名` });
    return rows.length > 0;
  }),
  inEvaluations("formulas", "执行率用公式", (table, { overrides }) => {
    if (table.style.isPasted) return false;
    const { executed, budget } = table.total.amounts;
    const stored = rounded(over(exactOf(executed), exactOf(budget)), 15);
    const key = `${table.id}/total/rate`;
    // Under （%） the quotient would be shown a hundredfold too small.
    if (table.layout.id === "flat-list") return false;
    overrides.set(key, {
      stored,
      shown: `${percentOf(executed, budget, 2)}%`,
      format: "0.00%",
      formula: "=F6/E6",
    });
    return true;
  }),
  inEvaluations("rounded-sources", "来源四舍五入的尾差", (table) => {
    const filled = table.parts.filter(({ amounts }) => amounts.executed !== "");
    const [first] = filled;
    if (filled.length < 2 || first === undefined) return false;
    first.amounts.executed = differenceOf(first.amounts.executed, "0.01");
    return true;
  }),
  inEvaluations("whole-source", "整数的来源与两位小数并列", (table) => {
    const [first, second] = table.parts.filter(({ amounts }) => amounts.executed !== "");
    if (first === undefined || second === undefined || table.style.isPasted) return false;
    for (const column of ["initial", "budget", "executed"] as const) {
      const sum = sumOf([first.amounts[column], second.amounts[column]]);
      second.amounts[column] = "2";
      first.amounts[column] = differenceOf(sum, "2");
    }
    return true;
  }),
  inEvaluations("just-met", "完成值恰等于指标值", (table) => {
    const rows = table.rows.filter(
      (row) => row.goal.kind === "number" && row.reason === "" && !repeatsMoney(row),
    );
    for (const row of rows) if (row.goal.kind === "number") row.actual = row.goal.value;
    return rows.length > 0;
  }),
];
