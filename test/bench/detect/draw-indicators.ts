import { isAdjusted, keyOf, openingGoal } from "./adjusted-rows";
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
import { differenceOf, sumOf, trimmed } from "./exact";
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
  const header = first - top;
  const pageBreak = style.repeatsHeader ? breakOf(lines) : lines.length;
  const again = pageBreak < lines.length ? header : 0;
  canvas.text({ row: top, column: 0, rows: header + lines.length + again }, labelText("绩效指标", style));
  if (again > 0) drawHeader(canvas, evaluation, columns, first + pageBreak, "again/");
  const pairs = style.mergesReasons ? pairReasons(lines, pageBreak) : new Map<number, Pair>();
  const level1 = columns.find(({ name }) => name === "level1");
  const level2 = columns.find(({ name }) => name === "level2");
  lines.forEach((line, index) => {
    const at = first + index + (index >= pageBreak ? again : 0);
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
      canvas.text(spot, subgroupLabel(evaluation, line));
    }
    for (const { name, left, span } of columns) {
      if (name === "level1" || name === "level2") continue;
      const spot = { row: at, column: left, columns: span };
      const { row } = line;
      const shares = name === "reason" && row !== undefined ? pairs.get(index) : undefined;
      if (shares?.isFirst === true && row !== undefined) {
        canvas.text({ ...spot, rows: 2, key: `${id}/${row.id}/${name}` }, row.reason + shares.other.reason);
      } else if (shares !== undefined && row !== undefined) {
        canvas.stand(`${id}/${row.id}/${name}`, { ...spot, row: at - 1 });
      } else if (row === undefined) canvas.text(spot, name === "name" ? (evaluation.filler ?? "") : "");
      else {
        const key = `${id}/${row.id}/${keyOf(evaluation, row, name)}`;
        canvas.put({ ...spot, key }, indicatorCell(evaluation, row, name));
      }
    }
  });
  return first + lines.length + again;
}

/** A row that shares the cell of its reason with the one below or above. */
interface Pair {
  readonly isFirst: boolean;
  readonly other: Row;
}

function pairReasons(lines: readonly Line[], pageBreak: number): ReadonlyMap<number, Pair> {
  const pairs = new Map<number, Pair>();
  lines.forEach(({ row, level1 }, index) => {
    const next = lines[index + 1];
    const isOpen = !pairs.has(index) && index + 1 !== pageBreak && next?.level1 === level1;
    if (!isOpen || row === undefined || next.row === undefined) return;
    if (row.reason === "" || next.row.reason === "") return;
    pairs.set(index, { isFirst: true, other: next.row });
    pairs.set(index + 1, { isFirst: false, other: row });
  });
  return pairs;
}

/** Where a page breaks: before the group, or where there are none the row, that begins in its second half. */
function breakOf(lines: readonly Line[]): number {
  const half = Math.ceil(lines.length / 2);
  const isFlat = lines.every(({ level1 }) => level1 === lines[0]?.level1);
  const at = lines.findIndex(
    ({ level1 }, index) => index >= half && (isFlat || level1 !== lines[index - 1]?.level1),
  );
  return at < 0 ? lines.length : at;
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
  prefix = "",
): number {
  const { layout, style } = evaluation;
  const merged = layout.mergedHeading;
  if (merged === undefined) {
    for (const { name, heading, left, span } of columns) {
      const key = `${evaluation.id}/${prefix}heading/${name}`;
      canvas.text({ row: top, column: left, columns: span, key }, labelText(heading, style));
    }
    return top + 1;
  }
  const parts = columns.filter(({ name }) => merged.over.includes(name));
  canvas.text({ row: top, column: parts[0]?.left ?? 1, columns: parts.length }, merged.label);
  for (const { name, heading, left } of columns) {
    const isPart = merged.over.includes(name);
    const spot = isPart ? { row: top + 1, column: left } : { row: top, column: left, rows: 2 };
    canvas.text({ ...spot, key: `${evaluation.id}/${prefix}heading/${name}` }, labelText(heading, style));
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
    case "initialTarget":
      return isAdjusted(evaluation, row)
        ? targetCell({ ...row, goal: openingGoal(row.goal) }, layout, style, year)
        : targetCell(row, layout, style, year);
    case "target":
      if (hasColumn(layout, "initialTarget") && !isAdjusted(evaluation, row)) return { text: "" };
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

function subgroupLabel({ rows, style, layout }: Evaluation, { level1, level2 }: Line): string {
  const own = rows.filter((row) => row.level1 === level1 && row.level2 === level2);
  const hasPoints = style.hasSubgroupPoints && hasColumn(layout, "weight");
  const points = hasPoints ? `（${trimmed(sumOf(own.map(({ weight }) => weight)))}分）` : "";
  return labelText(`${levelName(level2)}指标`, style) + points;
}

function levelName(level2: string): string {
  return level2 === "满意度" ? "服务对象满意度" : level2;
}

function countFrom(lines: readonly Line[], from: number, belongs: (line: Line) => boolean): number {
  const end = lines.findIndex((line, index) => index >= from && !belongs(line));
  return (end < 0 ? lines.length : end) - from;
}
