import { readSign } from "../numbers/comparator";
import { readValue } from "../numbers/parse-quantity";
import type { Reading } from "../numbers/reading";
import { cellsOfTarget } from "./adjusted-target";
import { findDirection } from "./direction";
import type { Fact, HeaderCell, LabelledText, TextFact } from "./fact";
import { extractFact, extractRate, extractText, factOf, tightText } from "./extract-fact";
import { cellUnder, type HeaderOf } from "./find-table";
import type { Grid, GridCell } from "./grid";
import type { Headings } from "./headings";
import { labelKey, matchesLabel, opensWithLabel } from "./label-index";
import { roleOfRow } from "./row-role";
import type { Indicator, IndicatorColumn, Unrecognised } from "./self-evaluation";
import { isFiller } from "./unread-labels";

type Header = HeaderOf<"indicators", IndicatorColumn>;

/** An indicator with the label cells it stands under, for the groups. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly level1: GridCell | undefined;
  readonly level2: GridCell | undefined;
}

/** What the rows below an indicator header hold. */
export interface IndicatorRows {
  readonly rows: readonly IndicatorRow[];
  readonly remarks: readonly LabelledText[];
  readonly unrecognised: readonly Unrecognised[];
  /** The row after the last that was read. */
  readonly end: number;
}

/** Extracts the rows between the header and `end`, which is 总分 or the end of the annex. */
export function extractIndicators(
  grid: Grid,
  header: Header,
  end: number,
  headings: Headings,
): IndicatorRows {
  const rows: IndicatorRow[] = [];
  const remarks: LabelledText[] = [];
  const unrecognised: Unrecognised[] = [];
  let level1: GridCell | undefined;
  let level2: GridCell | undefined;
  let row = header.bottom + 1;
  for (; row < end; row += 1) {
    const first = grid.row(row).find((cell) => cell.text !== "");
    const role = roleOfRow(grid, row, header.columns, headings);
    if (role === "none") continue;
    const isWords = role === undefined && first !== undefined;
    if (isWords && opensWithLabel(headings.rows.note, first.text)) break;
    const remark = isWords ? readRemark(grid, first, headings) : undefined;
    if (remark !== undefined) {
      remarks.push(remark);
      continue;
    }
    level1 = levelAt(grid, row, header.columns.level1) ?? level1;
    const next = levelAt(grid, row, header.columns.level2);
    // A new first level ends the second level above it, also where its own is blank.
    level2 =
      next ?? (level1 !== undefined && level2 !== undefined && level1.row > level2.row ? undefined : level2);
    const read = extractIndicator(grid, row, header, { level1, level2 }, headings);
    if (read !== undefined) rows.push({ indicator: read, level1, level2 });
    else if (first !== undefined && holdsUnreadFigures(grid, row, header)) {
      unrecognised.push({ ...extractText(grid, first), what: "row", table: "indicatorRows" });
    }
  }
  return { rows, remarks, unrecognised, end: row };
}

/** 其他需要说明事项 and reasons are rows of words, whose label is no indicator. */
function readRemark(grid: Grid, first: GridCell, headings: Headings): LabelledText | undefined {
  const isRemark =
    matchesLabel(headings.rows.remark, first.text) || matchesLabel(headings.rows.reasonsBelow, first.text);
  if (!isRemark || first.text.length > 30) return undefined;
  const value = grid.at(first.row, first.area.right + 1);
  return { label: labelKey(first.text), at: grid.place(value), text: value.text };
}

function levelAt(grid: Grid, row: number, column: HeaderCell | undefined): GridCell | undefined {
  if (column === undefined) return undefined;
  const cell = cellUnder(grid, row, column);
  return cell.text === "" || isFiller(cell.text) ? undefined : cell;
}

/** 指标1 is the form's own numbering; alone it is a row nobody filled. */
const numberedPrefix = /^指标[\d一二三四五六七八九十]{1,2}[:：、.．]?/;

function extractIndicator(
  grid: Grid,
  row: number,
  header: Header,
  levels: { readonly level1: GridCell | undefined; readonly level2: GridCell | undefined },
  headings: Headings,
): Indicator | undefined {
  const { columns } = header;
  const cellOf = (column: HeaderCell | undefined): GridCell | undefined =>
    column === undefined ? undefined : cellUnder(grid, row, column);
  const nameCell = cellOf(columns.name) ?? cellOf(columns.level2) ?? cellOf(columns.level1);
  if (nameCell === undefined) return undefined;
  const printedName = tightText(nameCell.text).replace(numberedPrefix, "");
  const { targetCell, initialCell } = cellsOfTarget(cellOf(columns.target), cellOf(columns.initialTarget));
  const cells = [targetCell, cellOf(columns.actual), cellOf(columns.weight), cellOf(columns.score)];
  const filled = cells.filter((cell) => cell !== undefined && cell.text !== "" && !isFiller(cell.text));
  const isUnnamed = printedName === "" || isFiller(printedName);
  // A row of the form that nobody filled.
  if (isUnnamed && filled.length === 0) return undefined;
  // A merge across the row, or the header repeated at the top of a page.
  if (cells.some((cell) => cell !== undefined && cell === nameCell)) return undefined;
  if (columns.actual !== undefined && labelKey(cells[1]?.text ?? "") === labelKey(columns.actual.text))
    return undefined;
  const label1 = levels.level1 === undefined ? [] : [tightText(levels.level1.text)];
  const label2 = levels.level2 === undefined ? [] : [tightText(levels.level2.text)];
  const labels = [...label1, ...label2];
  const name = isUnnamed ? (labels[labels.length - 1] ?? "") : printedName;
  const isCost = labels.some((label) => matchesLabel(headings.costGroups, label));
  const isGain = labels.some((label) => matchesLabel(headings.gainGroups, label));
  const signCell = cellOf(columns.sign);
  const unitCell = cellOf(columns.unit);
  const unit = unitCell === undefined || isFiller(unitCell.text) ? undefined : tightText(unitCell.text);
  const target =
    targetCell && extractTarget(grid, targetCell, `${name}的年度指标值`, unit, signCell?.text ?? "");
  const actualUnit = unit ?? (target?.reading.form === "quantity" ? target.reading.quantity.unit : undefined);
  const direction = findDirection({
    name,
    isCost,
    isGain,
    target: target?.reading ?? { form: "blank" },
    signText: signCell?.text ?? "",
    words: headings.direction,
  });
  const fact = (cell: GridCell | undefined, what: string, factUnit?: string): Fact | undefined =>
    cell && extractFact(grid, cell, `${name}的${what}`, factUnit);
  const words = (cell: GridCell | undefined): TextFact | undefined => cell && extractText(grid, cell);
  const initialTarget = fact(initialCell, "年初指标值", unit);
  const deduction = fact(cellOf(columns.deduction), "扣分", "分");
  const coefficient = extractCoefficient(grid, cellOf(columns.coefficient), name, columns.coefficient?.unit);
  const signFact = words(signCell);
  const unitFact = words(unitCell);
  const core = words(cellOf(columns.core));
  return {
    name,
    nameAt: grid.place(nameCell),
    levels: labels,
    isCost,
    direction,
    ...(signFact === undefined ? {} : { signCell: signFact }),
    ...(unitFact === undefined ? {} : { unitCell: unitFact }),
    ...(initialTarget === undefined ? {} : { initialTarget }),
    target,
    actual: fact(cells[1], "实际完成值", actualUnit === "" ? undefined : actualUnit),
    weight: fact(cells[2], "分值", "分"),
    score: fact(cells[3], "得分", "分"),
    ...(deduction === undefined ? {} : { deduction }),
    ...(coefficient === undefined ? {} : { coefficient }),
    ...(core === undefined ? {} : { core }),
    reason: words(cellOf(columns.reason)),
  };
}

function extractCoefficient(
  grid: Grid,
  cell: GridCell | undefined,
  name: string,
  unit: string | undefined,
): Fact | undefined {
  return cell && extractRate(grid, cell, `${name}的得分系数`, unit === "%" ? unit : undefined);
}

function extractTarget(
  grid: Grid,
  cell: GridCell,
  label: string,
  unit: string | undefined,
  signText: string,
): Fact {
  const reading = withMoneyUnit(readValue(cell.text, { unit, words: grid.words }));
  const sign = readSign(signText);
  const words: Reading = { form: "described", text: cell.text };
  if (sign === "described" && reading.form !== "blank") return factOf(grid, cell, label, words);
  if (sign === undefined || sign === "described") return factOf(grid, cell, label, reading);
  // A sign in the cell itself stands over the column's.
  if (reading.form === "quantity" || reading.form === "deadline") {
    return factOf(grid, cell, label, { ...reading, sign: reading.sign ?? sign });
  }
  return factOf(grid, cell, label, reading);
}

/** "150万" with no unit anywhere is how people write an amount of money; counts name what they count. */
function withMoneyUnit(reading: Reading): Reading {
  if (reading.form !== "quantity" || reading.quantity.unit !== "万") return reading;
  return { ...reading, quantity: { ...reading.quantity, unit: "万元", kind: "money" } };
}

function holdsUnreadFigures(grid: Grid, row: number, header: Header): boolean {
  const left = header.columns.target?.left ?? header.columns.actual?.left ?? 0;
  return grid.row(row).some((cell) => cell.column >= left && /\d/.test(cell.text));
}
