import type { PlacedColumn } from "./draw-evaluation";
import type { MoneyColumnName } from "./layouts/layout";
import type { CellInput, Evaluation, MoneyLine } from "./model";
import { amountCell, labelText, pointsCell, rateCell } from "./notation";
import type { SheetCanvas } from "./sheet-canvas";

type Columns = readonly PlacedColumn<MoneyColumnName>[];

/** Draws the budget block from `top` on; gives the row below it. */
export function drawMoney(
  canvas: SheetCanvas,
  evaluation: Evaluation,
  columns: Columns,
  top: number,
): number {
  const { layout, style, parts, id, moneyUnit, variant } = evaluation;
  const compositionRows = Math.max(0, ...evaluation.compositions.map((each) => each.parts.length + 1));
  const label = layout.moneyLabels[variant % layout.moneyLabels.length] ?? "";
  const isInLine = style.moneyUnitAt === "line";
  const printedLabel = isInLine ? label.replace(/\n?（\{unit\}）/, "") : label.replace("{unit}", moneyUnit);
  const first = columns[0]?.left ?? 1;
  const rows = 2 + parts.length + compositionRows;
  canvas.text({ row: top, column: 0, rows }, labelText(printedLabel, style));
  for (const { heading, left, span } of columns) {
    canvas.text({ row: top, column: left, columns: span }, labelText(heading, style));
  }
  let row = top + 1;
  for (const line of [evaluation.total, ...parts]) {
    canvas.text({ row, column: 1, columns: first - 1, key: `${id}/${line.id}/label` }, line.label);
    for (const { name, heading, left, span } of columns) {
      const key = `${id}/${line === evaluation.total ? "total" : line.id}/${name}`;
      canvas.put({ row, column: left, columns: span, key }, moneyCell(evaluation, line, name, heading));
    }
    row += 1;
  }
  return drawCompositions(canvas, evaluation, columns, row);
}

function moneyCell(
  evaluation: Evaluation,
  line: MoneyLine,
  name: MoneyColumnName,
  heading: string,
): CellInput | undefined {
  const { style } = evaluation;
  if (name === "initial" || name === "budget" || name === "executed")
    return amountCell(line.amounts[name], style);
  // The points are the total's; beside the sources stand marks or nothing.
  if (line !== evaluation.total) return { text: style.blank === "0" ? "" : style.blank };
  if (name === "rate") return rateCell(evaluation.rate, heading, style);
  return pointsCell(name === "weight" ? evaluation.executionWeight : evaluation.executionScore, style);
}

function drawCompositions(
  canvas: SheetCanvas,
  evaluation: Evaluation,
  columns: Columns,
  top: number,
): number {
  const { compositions, id } = evaluation;
  const last = columns[columns.length - 1];
  const width = (last?.left ?? 0) + (last?.span ?? 1);
  const middle = Math.ceil(width / 2);
  let bottom = top;
  compositions.forEach(({ by, whole, parts }, index) => {
    const column = index === 0 ? 1 : middle;
    const span = index === 0 ? middle - 1 : width - middle;
    const heading = by === "source" ? "按收入性质分" : "按支出性质分";
    canvas.text({ row: top, column, columns: span, key: `${id}/${by}/whole` }, `${heading}：${whole}`);
    parts.forEach((part, at) => {
      const spot = { row: top + at + 1, column, columns: span, key: `${id}/${by}/${part.id}` };
      canvas.text(spot, `${at === 0 ? "其中：" : ""}${part.label}：${part.amount}`);
    });
    bottom = Math.max(bottom, top + parts.length + 1);
  });
  return bottom;
}
