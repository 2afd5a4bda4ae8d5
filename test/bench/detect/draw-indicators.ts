import type { PlacedColumn } from "./draw-evaluation";
import { type IndicatorColumnName, hasColumn } from "./layouts/layout";
import type { CellInput, Evaluation, Row } from "./model";
import {
  actualCell,
  coefficientOf,
  labelText,
  numberCell,
  pointsCell,
  signText,
  targetCell,
  unitText,
} from "./notation";
import { differenceOf } from "./exact";
import type { SheetCanvas } from "./sheet-canvas";

type Column = PlacedColumn<IndicatorColumnName>;

/** Draws header and rows of the indicators from `top` on; gives the row below them. */
export function drawIndicators(
  canvas: SheetCanvas,
  evaluation: Evaluation,
  columns: readonly Column[],
  top: number,
): number {
  const first = drawHeader(canvas, evaluation, columns, top);
  const { rows, style } = evaluation;
  canvas.text({ row: top, column: 0, rows: first - top + rows.length }, labelText("绩效指标", style));
  const level1 = columns.find(({ name }) => name === "level1");
  const level2 = columns.find(({ name }) => name === "level2");
  rows.forEach((row, index) => {
    const at = first + index;
    const isNew = (level: "level1" | "level2"): boolean =>
      rows[index - 1]?.level1 !== row.level1 || rows[index - 1]?.[level] !== row[level];
    if (level1 !== undefined && isNew("level1")) {
      const count = countFrom(rows, index, (each) => each.level1 === row.level1);
      const key = `${evaluation.id}/group/${row.level1}`;
      canvas.text({ row: at, column: level1.left, rows: count, key }, groupLabel(evaluation, row.level1));
    }
    if (level2 !== undefined && isNew("level2")) {
      const count = countFrom(
        rows,
        index,
        (each) => each.level1 === row.level1 && each.level2 === row.level2,
      );
      canvas.text(
        { row: at, column: level2.left, rows: count },
        labelText(`${levelName(row.level2)}指标`, style),
      );
    }
    for (const { name, left, span } of columns) {
      if (name === "level1" || name === "level2") continue;
      const key = `${evaluation.id}/${row.id}/${name}`;
      canvas.put({ row: at, column: left, columns: span, key }, indicatorCell(evaluation, row, name));
    }
  });
  return first + rows.length;
}

function drawHeader(
  canvas: SheetCanvas,
  evaluation: Evaluation,
  columns: readonly Column[],
  top: number,
): number {
  const { layout, style } = evaluation;
  const merged = layout.mergedHeading;
  if (merged === undefined) {
    for (const { name, heading, left, span } of columns) {
      const key = `${evaluation.id}/heading/${name}`;
      canvas.text({ row: top, column: left, columns: span, key }, labelText(heading, style));
    }
    return top + 1;
  }
  const parts = columns.filter(({ name }) => merged.over.includes(name));
  canvas.text({ row: top, column: parts[0]?.left ?? 1, columns: parts.length }, merged.label);
  for (const { name, heading, left } of columns) {
    const isPart = merged.over.includes(name);
    const spot = isPart ? { row: top + 1, column: left } : { row: top, column: left, rows: 2 };
    canvas.text({ ...spot, key: `${evaluation.id}/heading/${name}` }, labelText(heading, style));
  }
  return top + 2;
}

function indicatorCell(evaluation: Evaluation, row: Row, name: IndicatorColumnName): CellInput | undefined {
  const { layout, style, year } = evaluation;
  switch (name) {
    case "name":
      return { text: row.name };
    case "sign":
      return { text: signText(row.goal, layout.signWords) };
    case "unit":
      return { text: unitText(row.goal) };
    case "target":
      return targetCell(row, layout, style, year);
    case "actual":
      return actualCell(row, layout, style, year);
    case "weight":
      return pointsCell(row.weight, style);
    case "score":
    case "reviewScore":
      return pointsCell(row.score, style);
    case "deduction":
      return pointsCell(differenceOf(row.weight, row.score), style);
    case "coefficient":
      return numberCell(coefficientOf(row), "plain", style);
    case "reason":
      return { text: row.reason };
    case "level1":
    case "level2":
      return undefined;
  }
}

function groupLabel(evaluation: Evaluation, label: string): string {
  const { groups, layout, style } = evaluation;
  const weight = groups.find((group) => group.label === label)?.weight ?? "";
  const printed = layout.printsGroupWeights && hasColumn(layout, "weight") ? `（${weight}分）` : "";
  const gap = style.labels === "broken" ? "\n" : "";
  return labelText(label, style) + gap + printed;
}

function levelName(level2: string): string {
  return level2 === "满意度" ? "服务对象满意度" : level2;
}

function countFrom(rows: readonly Row[], from: number, belongs: (row: Row) => boolean): number {
  let count = 0;
  while (rows[from + count] !== undefined && belongs(rows[from + count] as Row)) count += 1;
  return count;
}
