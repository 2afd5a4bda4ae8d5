import type { Heading, IndicatorColumnName, MoneyColumnName } from "./layouts/layout";
import type { Evaluation } from "./model";
import { labelText, pointsCell } from "./notation";
import { drawIndicators } from "./draw-indicators";
import { drawMoney } from "./draw-money";
import type { SheetCanvas } from "./sheet-canvas";

/** A column of a form on the sheet. */
export interface PlacedColumn<Name extends string> {
  readonly name: Name;
  readonly heading: string;
  readonly left: number;
  readonly span: number;
}

/** The columns of a heading list from `left` on; of several labels the one that the table's number picks. */
export function placeColumns<Name extends string>(
  headings: readonly Heading<Name>[],
  left: number,
  variant: number,
): PlacedColumn<Name>[] {
  let column = left;
  return headings.map(({ name, labels, span = 1 }) => {
    const placed = { name, heading: labels[variant % labels.length] ?? "", left: column, span };
    column += span;
    return placed;
  });
}

/** The columns of a table: the block labels in the first, then the indicators'; the money ends with them. */
export function columnsOf(evaluation: Evaluation): {
  readonly width: number;
  readonly money: readonly PlacedColumn<MoneyColumnName>[];
  readonly indicators: readonly PlacedColumn<IndicatorColumnName>[];
} {
  const { layout, variant } = evaluation;
  const indicators = placeColumns(layout.indicators, 1, variant);
  const last = indicators[indicators.length - 1];
  const width = (last?.left ?? 0) + (last?.span ?? 1);
  // What is left of the width beyond two columns of labels widens the amounts.
  let spare = width - 3 - layout.money.length;
  const widened = layout.money.map((heading) => {
    const isWide = spare > 0;
    if (isWide) spare -= 1;
    return isWide ? { ...heading, span: 2 } : heading;
  });
  const used = widened.reduce((sum, { span = 1 }) => sum + span, 0);
  return { width, indicators, money: placeColumns(widened, width - used, variant) };
}

/** Draws a 自评表 from `top` on; gives the row below it. */
export function drawEvaluation(canvas: SheetCanvas, evaluation: Evaluation, top: number): number {
  const { layout, style, id } = evaluation;
  const { width, money, indicators } = columnsOf(evaluation);
  let row = drawHead(canvas, evaluation, top, width);
  const gap = style.hasGaps ? 1 : 0;
  row = drawMoney(canvas, evaluation, money, row + gap) + gap;
  const [labels] = layout.goalLabels;
  if (labels !== undefined) {
    const half = Math.ceil(width / 2);
    const halves = [
      { column: 1, columns: half - 1, label: labels[0], text: evaluation.goals.expected, key: "goal" },
      { column: half, columns: width - half, label: labels[1], text: evaluation.goals.actual, key: "result" },
    ];
    canvas.text({ row, column: 0, rows: 2 }, labelText("年度总体目标", style));
    for (const { column, columns, label, text, key } of halves) {
      canvas.text({ row, column, columns }, label);
      canvas.text({ row: row + 1, column, columns, key: `${id}/${key}` }, text);
    }
    row += 2 + gap;
  }
  row = drawIndicators(canvas, evaluation, indicators, row);
  if (layout.totalAt === "row") row = drawTotal(canvas, evaluation, indicators, row);
  if (layout.hasReasonsBelow) {
    for (const [label, text] of [
      ["偏差大或目标未完成原因分析", evaluation.reasonsBelow],
      ["改进措施及结果应用方案", evaluation.reasonsBelow],
    ] as const) {
      canvas.text({ row, column: 0, columns: 2 }, label);
      const key = label.startsWith("偏差") ? `${id}/reasons-below` : `${id}/measures-below`;
      canvas.text({ row, column: 2, columns: width - 2, key }, text);
      row += 1;
    }
  }
  for (const note of [
    ...evaluation.notes,
    "填表人：张某          联系电话：          填报日期：2024年3月15日",
  ]) {
    canvas.text({ row, column: 0, columns: width }, note);
    row += 1;
  }
  return row;
}

function drawHead(canvas: SheetCanvas, evaluation: Evaluation, top: number, width: number): number {
  const { layout, id, year } = evaluation;
  let row = top;
  const line = (text: string, key: string): void => {
    canvas.text({ row, column: 0, columns: width, key: `${id}/${key}` }, text);
    row += 1;
  };
  if (evaluation.annexNumber !== "") line(evaluation.annexNumber, "annex-number");
  line(evaluation.title, "title");
  if (layout.hasYearLine) line(`（${year}年度）`, "year-line");
  if (evaluation.style.moneyUnitAt === "line") line(`金额单位：${evaluation.moneyUnit}`, "money-unit");
  const half = Math.ceil(width / 2);
  const field = (left: number, columns: number, label: string, text: string, key: string): void => {
    canvas.text({ row, column: left, columns: 2 }, label);
    canvas.text({ row, column: left + 2, columns: columns - 2, key: `${id}/${key}` }, text);
  };
  const labelOf = (labels: readonly string[]): string => labels[evaluation.variant % labels.length] ?? "";
  if (layout.projectLabels.length > 0) {
    field(0, width, labelOf(layout.projectLabels), evaluation.projectName, "project-name");
    row += 1;
    field(0, half, "主管部门", evaluation.department, "department");
    field(half, width - half, labelOf(layout.unitLabels), evaluation.unitName, "unit-name");
    row += 1;
  } else {
    const hasTotal = layout.totalAt === "head";
    field(0, hasTotal ? half : width, labelOf(layout.unitLabels), evaluation.unitName, "unit-name");
    if (hasTotal) {
      canvas.text({ row, column: half, columns: 2 }, "自评总分（分）");
      canvas.put(
        { row, column: half + 2, key: `${id}/total-score` },
        pointsCell(evaluation.totalScore, evaluation.style),
      );
    }
    row += 1;
  }
  return row;
}

function drawTotal(
  canvas: SheetCanvas,
  evaluation: Evaluation,
  columns: readonly PlacedColumn<IndicatorColumnName>[],
  row: number,
): number {
  const { id, style } = evaluation;
  const at = (name: IndicatorColumnName): number | undefined =>
    columns.find((each) => each.name === name)?.left;
  const [weight, score, reason] = [at("weight"), at("score"), at("reason")];
  const end = Math.min(weight ?? score ?? 1, score ?? 1);
  canvas.text(
    { row, column: 0, columns: end },
    style.labels === "spaced" ? Array.from(style.totalLabel).join("  ") : style.totalLabel,
  );
  if (weight !== undefined) {
    canvas.put({ row, column: weight, key: `${id}/total-weight` }, pointsCell(evaluation.totalWeight, style));
  }
  if (score !== undefined) {
    canvas.put({ row, column: score, key: `${id}/total-score` }, pointsCell(evaluation.totalScore, style));
  }
  if (evaluation.grade !== "" && reason !== undefined) {
    canvas.text({ row, column: reason, key: `${id}/grade` }, `自评等级：${evaluation.grade}`);
  }
  return row + 1;
}
