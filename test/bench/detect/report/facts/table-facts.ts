import { isLess, percentOf, trimmed } from "../../exact";
import { type Evaluation, repeatsMoney, type Row } from "../../model";
import { gradeOf } from "../../truth";
import type { FactBook } from "./fact-book";

/** Facts of a 自评表: its money, sources, score and rows. Names begin with `prefix`, those of rows with "row/". */
export function addTableFacts(book: FactBook, table: Evaluation, prefix: string): void {
  const { id, total, moneyUnit, parts, layout } = table;
  const cell = (key: string): string => `${id}/${key}`;
  const hasInitial = layout.money.some(({ name }) => name === "initial");
  const { initial, budget, executed } = total.amounts;
  book.balance(prefix, { opening: hasInitial ? initial : "", budget, spent: executed }, moneyUnit, {
    opening: [cell("total/initial")],
    budget: [cell("total/budget"), cell("source/whole")],
    spent: [cell("total/executed"), cell("nature/whole")],
  });
  book.percent(`${prefix}rate`, table.rate, cell("total/rate"));
  book.word(`${prefix}year`, String(table.year), cell("title"), cell("year-line"));
  book.word(`${prefix}unit`, table.unitName, cell("unit-name"));
  if (table.projectName !== "") book.word(`${prefix}project-name`, table.projectName, cell("project-name"));
  for (const part of parts) {
    book.money(`${prefix}${part.id}/budget`, part.amounts.budget, moneyUnit, cell(`${part.id}/budget`));
    book.money(`${prefix}${part.id}/spent`, part.amounts.executed, moneyUnit, cell(`${part.id}/executed`));
  }
  if (table.totalScore !== "") {
    book.points(`${prefix}score`, trimmed(table.totalScore), cell("total-score"));
    const cells = layout.hasGrade ? [cell("grade")] : [];
    book.word(`${prefix}grade`, gradeOf(table.totalScore), ...cells, cell("total-score"));
  }
  for (const row of table.rows) addRowFacts(book, row, id);
}

function addRowFacts(book: FactBook, row: Row, table: string): void {
  const { id, goal, actual } = row;
  if (goal.kind !== "number") return;
  const own = `row/${table}/${id}`;
  const add = (name: string, value: string, cell: string): void => {
    if (goal.unit === "%") book.percent(`${own}/${name}`, value, `${table}/${id}/${cell}`);
    else book.count(`${own}/${name}`, value, goal.unit, `${table}/${id}/${cell}`);
  };
  add("target", goal.value, "target");
  add("actual", actual, "actual");
  const isCounted = goal.comparator !== "at-most" && goal.unit !== "%" && isLess("0", goal.value);
  if (isCounted && !repeatsMoney(row)) book.percent(`${own}/completion`, percentOf(actual, goal.value, 2));
}
