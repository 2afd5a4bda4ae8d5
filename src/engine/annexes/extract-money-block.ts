import { readValue } from "../numbers/parse-quantity";
import type { Fact, HeaderCell } from "./fact";
import { extractFact, extractRate, factOf, tightText } from "./extract-fact";
import type { HeaderOf } from "./find-table";
import { cellUnder } from "./find-table";
import type { Grid, GridCell } from "./grid";
import type { Headings } from "./headings";
import { indexLabels, rowLabel } from "./label-index";
import { findLineLabel } from "./line-label";
import { findMoneyUnit } from "./money-unit";
import type { BudgetLine, Composition, CompositionPart, MoneyBlock, MoneyColumn } from "./self-evaluation";

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
  const lines: BudgetLine[] = [];
  const compositions = new Map<number, { by: Composition["by"]; whole: Fact; parts: CompositionPart[] }>();
  for (let row = header.bottom + 1; row < end; row += 1) {
    const label = labelBefore(grid, row, firstColumn, header);
    if (label !== undefined) lines.push(extractLine(grid, header, row, label, unit, headings));
    else readComposition(grid, row, unit, headings, compositions);
  }
  const total = lines.find((line) => line.concept === "total") ?? (lines.length === 1 ? lines[0] : undefined);
  const head = extractHeadParts(grid, headTop, header.row, unit, headings);
  const all: Composition[] = [...compositions.values()];
  if (head.length > 0 && total?.budget !== undefined)
    all.push({ by: "nature", whole: total.budget, parts: head });
  return {
    unit,
    columns: header.columns,
    total,
    parts: lines.filter((line) => line !== total),
    compositions: all,
  };
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
  const concept = indexLabels(headings.moneyLines).find(label);
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
