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
  const { style, id } = evaluation;
  const lines = listLines(evaluation);
  canvas.text({ row: top, column: 0, rows: first - top + lines.length }, labelText("绩效指标", style));
  const level1 = columns.find(({ name }) => name === "level1");
  const level2 = columns.find(({ name }) => name === "level2");
  lines.forEach((line, index) => {
    const at = first + index;
    const isOfGroup = (each: Line | undefined): boolean => each?.level1 === line.level1;
    const isOfSubgroup = (each: Line | undefined): boolean => isOfGroup(each) && each?.level2 === line.level2;
    const before = lines[index - 1];
    const isRepeated = style.levels === "repeated";
    const heightOf = (belongs: (each: Line) => boolean): number =>
      isRepeated ? 1 : countFrom(lines, index, belongs);
    if (level1 !== undefined && (isRepeated || !isOfGroup(before))) {
      const spot = { row: at, column: level1.left, rows: heightOf(isOfGroup) };
      // Where the label is repeated its first cell stands for all of them.
      const named = isOfGroup(before) ? spot : { ...spot, key: `${id}/group/${line.level1}` };
      canvas.text(named, groupLabel(evaluation, line.level1));
    }
    if (level2 !== undefined && (isRepeated || !isOfSubgroup(before))) {
      const spot = { row: at, column: level2.left, rows: heightOf(isOfSubgroup) };
      canvas.text(spot, labelText(`${levelName(line.level2)}指标`, style));
    }
    for (const { name, left, span } of columns) {
      if (name === "level1" || name === "level2") continue;
      const spot = { row: at, column: left, columns: span };
      const { row } = line;
      if (row === undefined) canvas.text(spot, name === "name" ? (evaluation.filler ?? "") : "");
      else canvas.put({ ...spot, key: `${id}/${row.id}/${name}` }, indicatorCell(evaluation, row, name));
    }
  });
  return first + lines.length;
}

/** An indicator, or a row left over below a group. */
interface Line {
  readonly level1: string;
  readonly level2: string;
  readonly row: Row | undefined;
}

function listLines({ rows, filler }: Evaluation): Line[] {
  return rows.flatMap((row, index) => {
    const { level1, level2 } = row;
    const isLast = rows[index + 1]?.level1 !== level1;
    const own = { level1, level2, row };
    return isLast && filler !== undefined ? [own, { level1, level2, row: undefined }] : [own];
  });
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
  const forms = { "full-width": `（${weight}分）`, "half-width": `(${weight}分)`, bare: `${weight}分` };
  const printed = layout.printsGroupWeights && hasColumn(layout, "weight") ? forms[style.groupPoints] : "";
  const gap = style.labels === "broken" ? "\n" : "";
  return labelText(label, style) + gap + printed;
}

function levelName(level2: string): string {
  return level2 === "满意度" ? "服务对象满意度" : level2;
}

function countFrom(lines: readonly Line[], from: number, belongs: (line: Line) => boolean): number {
  const end = lines.findIndex((line, index) => index >= from && !belongs(line));
  return (end < 0 ? lines.length : end) - from;
}
