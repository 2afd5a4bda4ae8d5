import { isLess } from "../../exact";
import { type Evaluation, repeatsMoney, type Row } from "../../model";
import type { Sentence } from "../report-plan";
import type { Teller } from "../tell";

/** Rows whose number a sentence can tell with its target: those with a number that the money does not repeat. */
export function tellableRows({ rows }: Evaluation): Row[] {
  return rows.filter((row) => row.goal.kind === "number" && !repeatsMoney(row));
}

/** Whether the row fell short of its number, or went beyond a limit. */
export function isMissed({ goal, actual }: Row): boolean {
  if (goal.kind !== "number") return false;
  if (goal.comparator === "at-most") return isLess(goal.value, actual);
  return isLess(actual, goal.value);
}

/** What a sentence calls the row's facts: {t}, {a}, {c}, and its name. */
export function namesOf(table: Evaluation, row: Row): Record<string, string> {
  const own = `=row/${table.id}/${row.id}`;
  return { name: row.name, t: `${own}/target`, a: `${own}/actual`, c: `${own}/completion` };
}

/** One sentence, or clause without its stop, that tells the row's target and result. */
export function tellRow(teller: Teller, table: Evaluation, row: Row, stop: string): Sentence[] {
  const templates = templatesFor(row).map((template) => template + stop);
  return teller.any(templates, namesOf(table, row));
}

function templatesFor(row: Row): readonly string[] {
  const { goal, actual } = row;
  if (goal.kind !== "number") return [];
  if (goal.value === "0") return zero;
  if (goal.comparator === "at-most") return isMissed(row) ? exceeded : kept;
  if (isMissed(row)) return short;
  if (goal.unit === "%") return isLess(goal.value, actual) ? shareBeyond : shareMet;
  return isLess(goal.value, actual) ? [...met, ...beyond] : met;
}

const zero = ["{name}{a}，年度指标值为{t}", "{name}目标值{t}，实际{a}", "{name}控制目标为{t}，实际发生{a}"];

const kept = [
  "{name}控制在{a}，未超过年度指标值{t}",
  "{name}目标值为不超过{t}，实际为{a}",
  "{name}{a}（年度指标值{t}以内）",
  "{name}年度指标值≤{t}，实际完成值{a}",
];

const exceeded = [
  "{name}年度指标值为{t}，实际为{a}，超出控制目标",
  "{name}实际{a}，超过年度指标值{t}",
  "{name}应不超过{t}，实际为{a}",
];

const short = [
  "{name}年度指标值{t}，实际完成{a}，未达到年初目标",
  "{name}实际完成{a}，低于目标值{t}",
  "{name}目标为{t}，实际仅为{a}",
  "{name}{a}（年度目标{t}），尚有差距",
];

const met = [
  "{name}目标值为{t}，实际完成{a}",
  "{name}{a}（年度指标值{t}）",
  "{name}计划{t}，全年实际完成{a}",
  "年初设定{name}不少于{t}，年末实际达到{a}",
  "{name}实际完成值为{a}，年度指标值为{t}",
  "{name}{a}，完成年度目标{t}的{c}",
  "{name}年度任务{t}，实际完成{a}，完成率{c}",
];

const beyond = ["{name}{a}，超额完成{t}的年度目标", "{name}{a}，为年度指标值{t}的{c}"];

const shareMet = [
  "{name}达到{a}，年度指标值为{t}",
  "{name}目标值{t}，实际完成{a}",
  "{name}为{a}（年度目标{t}）",
];

const shareBeyond = [...shareMet, "{name}{a}，高于{t}的年度目标", "{name}要求不低于{t}，实际达到{a}"];
