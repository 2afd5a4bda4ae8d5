import { readValue } from "../numbers/parse-quantity";
import { type Fact, type HeaderCell, isBlank } from "./fact";
import { extractFact, extractRate, extractText, factOf, tightText } from "./extract-fact";
import { cellUnder, type HeaderOf } from "./find-table";
import type { Grid, GridCell } from "./grid";
import type { Headings } from "./headings";
import { indexLabels, rowLabel } from "./label-index";
import { findLineLabel } from "./line-label";
import { findMoneyUnit } from "./money-unit";
import { isIgnored, pointedRole } from "./pointing";
import type {
  BudgetLine,
  Composition,
  CompositionPart,
  MoneyBlock,
  MoneyColumn,
  Unrecognised,
} from "./self-evaluation";
import { unreadColumns } from "./unread-labels";

/** The columns that hold amounts of money. */
const amountColumns = ["initial", "budget", "executed"] as const;

/** Extracts the budget block whose rows end above `end`; `headTop` is where the form's head begins. */
export function extractMoneyBlock(
  grid: Grid,
  header: HeaderOf<"money", MoneyColumn>,
  headTop: number,
  end: number,
  headings: Headings,
): MoneyBlock {
  const unit = unitOfBlock(grid, header, headTop);
  const firstColumn = Math.min(...Object.values(header.columns).map((column) => column.left));
  const lines: LabelledLine[] = [];
  const unlabelled: Unrecognised[] = [];
  const compositions = new Map<number, { by: Composition["by"]; whole: Fact; parts: CompositionPart[] }>();
  for (let row = header.bottom + 1; row < end; row += 1) {
    const label = labelBefore(grid, row, firstColumn, header);
    if (label === undefined) {
      readComposition(grid, row, unit, headings, compositions);
      unlabelled.push(...findUnlabelled(grid, row, header));
    } else if (!isIgnored(headings, "moneyLines", label.text)) {
      lines.push({ label, line: extractLine(grid, header, row, label, unit, headings) });
    }
  }
  const total = findTotal(lines, headings);
  const head = extractHeadParts(grid, headTop, header.row, unit, headings);
  const all: Composition[] = [...compositions.values()];
  if (head.length > 0 && total?.budget !== undefined)
    all.push({ by: "nature", whole: total.budget, parts: head });
  const parts = lines.filter(({ line }) => line !== total);
  return {
    unit,
    columns: header.columns,
    total,
    parts: parts.map(({ line }) => line),
    compositions: all,
    unrecognised: [
      ...unreadColumns(grid, header, end, headings, firstColumn),
      ...parts.filter(({ line }) => line.concept === undefined && isFilled(line)).map(unreadLine(grid)),
      ...unlabelled,
    ],
  };
}

interface LabelledLine {
  readonly label: GridCell;
  readonly line: BudgetLine;
}

/** The line a user pointed at as the total, else the first of that meaning, else the only line there is. */
function findTotal(lines: readonly LabelledLine[], headings: Headings): BudgetLine | undefined {
  const totals = lines.filter(({ line }) => line.concept === "total");
  const pointed = totals.find(({ label }) => pointedRole(headings, "moneyLines", label.text) !== undefined);
  return (pointed ?? totals[0] ?? (lines.length === 1 ? lines[0] : undefined))?.line;
}

function isFilled(line: BudgetLine): boolean {
  return amountColumns.some((column) => line[column] !== undefined && !isBlank(line[column]));
}

function unreadLine(grid: Grid): (each: LabelledLine) => Unrecognised {
  return ({ label }) => ({ ...extractText(grid, label), what: "row", table: "moneyLines" });
}

/** Figures of a row that has no label, and that are no parts of a composition. */
function findUnlabelled(
  grid: Grid,
  row: number,
  { columns }: HeaderOf<"money", MoneyColumn>,
): Unrecognised[] {
  const cells = amountColumns.flatMap((column) => {
    const header = columns[column];
    return header === undefined ? [] : [cellUnder(grid, row, header)];
  });
  const at = cells.find((cell) => cell.row === row && /^[\d.,]+$/.test(tightText(cell.text)));
  return at === undefined ? [] : [{ at: grid.place(at), text: "", what: "row", table: "moneyLines" }];
}

/** The label of a budget line; a cell that reaches under the amounts is a composition and no label. */
function labelBefore(
  grid: Grid,
  row: number,
  firstColumn: number,
  header: HeaderOf<"money", MoneyColumn>,
): GridCell | undefined {
  const label = findLineLabel(grid, row, firstColumn, header.bottom);
  return label === undefined || label.area.right >= firstColumn ? undefined : label;
}

function extractLine(
  grid: Grid,
  header: HeaderOf<"money", MoneyColumn>,
  row: number,
  labelCell: GridCell,
  unit: string,
  headings: Headings,
): BudgetLine {
  const label = rowLabel(labelCell.text);
  const facts: Partial<Record<MoneyColumn, Fact>> = {};
  for (const [name, column] of Object.entries(header.columns) as [MoneyColumn, HeaderCell][]) {
    const cell = cellUnder(grid, row, column);
    const caption = `${label}的${tightText(column.text)}`;
    if (name === "rate") facts.rate = extractRate(grid, cell, caption, column.unit === "%" ? "%" : undefined);
    else if (name === "weight" || name === "score") facts[name] = extractFact(grid, cell, caption, "分");
    else if (name === "reason") facts.reason = extractFact(grid, cell, caption);
    else facts[name] = extractFact(grid, cell, caption, column.unit ?? unit);
  }
  const said = pointedRole(headings, "moneyLines", labelCell.text) as BudgetLine["concept"];
  const concept = said ?? indexLabels(headings.moneyLines).find(label);
  return { concept, label, labelAt: grid.place(labelCell), ...facts };
}

/** "按支出性质分：651.16" opens a composition in its column; "项目支出：51.84" below it is a part. */
function readComposition(
  grid: Grid,
  row: number,
  unit: string,
  headings: Headings,
  compositions: Map<number, { by: Composition["by"]; whole: Fact; parts: CompositionPart[] }>,
): void {
  for (const cell of grid.row(row)) {
    const split = splitLabelAndAmount(cell.text);
    if (split === undefined) continue;
    const amount = factOf(
      grid,
      cell,
      split.label,
      readValue(split.amount, { unit, words: grid.words }),
      split.amount,
    );
    const by = indexLabels(headings.compositions).find(split.label);
    const open = compositions.get(cell.column);
    if (by !== undefined) compositions.set(cell.column, { by, whole: amount, parts: [] });
    else if (open !== undefined) {
      const concept = indexLabels(headings.compositionParts).find(split.label);
      open.parts.push({ concept, name: split.label, amount });
    }
  }
}

function splitLabelAndAmount(text: string): { readonly label: string; readonly amount: string } | undefined {
  const tight = tightText(text).replaceAll(":", "：");
  const at = tight.lastIndexOf("：");
  if (at <= 0 || tight.length > 60) return undefined;
  return { label: rowLabel(tight.slice(0, at)), amount: tight.slice(at + 1) };
}

/** 基本支出总额 and 项目支出总额 as fields of the head, above the budget block. */
function extractHeadParts(
  grid: Grid,
  top: number,
  bottom: number,
  unit: string,
  headings: Headings,
): CompositionPart[] {
  const parts: CompositionPart[] = [];
  const index = indexLabels(headings.compositionParts);
  for (let row = top; row < bottom; row += 1) {
    for (const cell of grid.row(row)) {
      const concept = index.find(cell.text);
      if (concept === undefined) continue;
      const name = rowLabel(cell.text);
      const value = grid.at(row, cell.area.right + 1);
      parts.push({ concept, name, amount: extractFact(grid, value, name, unit) });
    }
  }
  return parts;
}

/** 万元 or 元: what the amounts' own headings print stands over everything else. */
function unitOfBlock(grid: Grid, header: HeaderOf<"money", MoneyColumn>, top: number): string {
  for (const name of amountColumns) {
    const unit = header.columns[name]?.unit;
    if (unit === "万元" || unit === "元") return unit;
  }
  return findMoneyUnit(grid, header.row, top);
}
