import type { Severity } from "../../../../src/engine/finding";
import { type Decimal, exactOf, isLess, productOf, rounded, sumOf } from "../exact";
import { hasColumn } from "../layouts/layout";
import { settleTotal } from "../make/make-evaluation";
import {
  type BaseData,
  baseTablesOf,
  type Case,
  type Evaluation,
  evaluationsOf,
  repeatsMoney,
  type Row,
} from "../model";
import type { Random } from "../random";
import type { Style } from "../style";
import { scoreOf } from "../truth";

/** Where an error that was planted must be found. */
export interface Planting {
  /** Keys of cells, at one of which a finding has to stand. */
  readonly at: readonly string[];
  readonly severity: Severity;
  /** Whether it depends on the other cells if it is an error or only in doubt. */
  readonly orMilder?: true;
  /** Keys of cells that contradict something in consequence; "*" where the figure is the root of many. */
  readonly also?: readonly string[];
}

/** One kind of error. */
export interface PlantedError {
  readonly kind: string;
  readonly title: string;
  /** Changes the copy; undefined where its family has no place for such an error. */
  plant(copy: Case, random: Random): Planting | undefined;
}

/** A 自评表 that passes, drawn at random. */
export function pickEvaluation(
  copy: Case,
  random: Random,
  passes: (evaluation: Evaluation) => boolean = () => true,
): Evaluation | undefined {
  const candidates = evaluationsOf(copy).filter(passes);
  return candidates.length === 0 ? undefined : random.pick(candidates);
}

/** A base data table, drawn at random. */
export function pickBaseData(copy: Case, random: Random): BaseData | undefined {
  const tables = baseTablesOf(copy);
  return tables.length === 0 ? undefined : random.pick(tables);
}

/** A table and one of its rows. */
export interface PickedRow {
  readonly table: Evaluation;
  readonly row: Row;
  /** The key of one of its cells. */
  key(column: string): string;
}

/** A row that passes, of a table that has scores and weights, and that states nothing of the money block's. */
export function pickRow(
  copy: Case,
  random: Random,
  passes: (row: Row, table: Evaluation) => boolean,
): PickedRow | undefined {
  return pickAnyRow(copy, random, (row, table) => !repeatsMoney(row) && passes(row, table));
}

/** As `pickRow`, 基本支出 and its like among them. */
export function pickAnyRow(
  copy: Case,
  random: Random,
  passes: (row: Row, table: Evaluation) => boolean,
): PickedRow | undefined {
  const table = pickEvaluation(
    copy,
    random,
    (each) => hasColumn(each.layout, "weight") && each.rows.some((row) => passes(row, each)),
  );
  if (table === undefined) return undefined;
  const row = random.pick(table.rows.filter((each) => passes(each, table)));
  return { table, row, key: (column) => `${table.id}/${row.id}/${column}` };
}

/** Gives a row the score it earns, or another one, and the table the total of its scores. */
export function score({ table, row }: PickedRow, stated?: Decimal): void {
  row.score = stated ?? scoreOf(row.goal, row.actual, row.weight) ?? row.score;
  settleTotal(table);
}

/** Whether a row has a number to reach, that many at least. */
export function aimsAt(row: Row, comparator: "at-least" | "at-most" | "equal", least = 5): boolean {
  return (
    row.goal.kind === "number" && row.goal.comparator === comparator && !isLess(row.goal.value, String(least))
  );
}

/** Whether a row counts things and not shares or money. */
export function counts({ goal }: Row): boolean {
  return goal.kind === "number" && !["%", "万元", "元", "元/人", "元/户", "元/亩"].includes(goal.unit);
}

/** The target of a row that has a number for one. */
export function targetOf({ goal }: Row): Decimal {
  if (goal.kind !== "number") throw new Error("No number to reach.");
  return goal.value;
}

/** So much of the target, as a whole number. */
export function shareOfTarget(row: Row, share: Decimal): Decimal {
  return productOf(targetOf(row), share, 0);
}

/** Two neighbouring digits the other way round; undefined where all are the same. */
export function swapDigits(decimal: Decimal, random: Random): Decimal | undefined {
  const places = Array.from(decimal).flatMap((digit, at) => {
    const next = decimal[at + 1];
    const isPair = /\d/.test(digit) && next !== undefined && /\d/.test(next) && digit !== next;
    return isPair && !(at === 0 && next === "0") ? [at] : [];
  });
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  return decimal.slice(0, at) + (decimal[at + 1] ?? "") + (decimal[at] ?? "") + decimal.slice(at + 2);
}

/** A blank part may hold what its whole has more than the others: then the gap is doubted, not called wrong. */
export function severityBelow(parts: readonly Decimal[], style: Style): Severity {
  return style.blank === "0" || parts.every((part) => part !== "") ? "error" : "verify";
}

/** More by a few units and some hundredths, so that no rounding explains it. */
export function raise(decimal: Decimal, random: Random): Decimal {
  return sumOf([decimal, random.decimal(1, 9, 2)]);
}

/** Less by a part of it. */
export function lower(decimal: Decimal): Decimal {
  return rounded(exactOf(productOf(decimal, "0.87", 4)), 2);
}
