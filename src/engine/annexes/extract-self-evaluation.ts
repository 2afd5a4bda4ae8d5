import type { Fact, TextFact } from "./fact";
import { extractFact, extractPrintedPoints, extractText, tightText } from "./extract-fact";
import { extractAnnexNumber, extractFields, extractYears, findField, type Field } from "./extract-fields";
import { extractGoals } from "./extract-goals";
import { extractGroups } from "./extract-groups";
import { extractIndicators, type IndicatorRows } from "./extract-indicators";
import { extractMoneyBlock } from "./extract-money-block";
import type { AnnexRegion } from "./find-annex";
import { cellUnder, type HeaderOf, type TableHeader } from "./find-table";
import type { Grid, GridCell } from "./grid";
import type { Headings } from "./headings";
import { labelKey, matchesLabel, opensWithLabel } from "./label-index";
import type { IndicatorColumn, MoneyBlock, SelfEvaluation } from "./self-evaluation";
import { unreadColumns, unreadMoneyRows } from "./unread-labels";

const noRows: IndicatorRows = { rows: [], remarks: [], unrecognised: [], end: 0 };

/** Extracts the 自评表 that stands in a region. Never throws: what it cannot place is in `unrecognised`. */
export function extractSelfEvaluation(
  grid: Grid,
  region: AnnexRegion,
  caption: string,
  headings: Headings,
): SelfEvaluation {
  const { area, title, totalRow } = region;
  const moneyHeader = findHeader(region.headers, "money");
  const indicatorHeader = findHeader(region.headers, "indicators");
  const firstRow = Math.min(moneyHeader?.row ?? area.bottom, indicatorHeader?.row ?? area.bottom);
  const bodyEnd = totalRow ?? area.bottom + 1;
  const goals = extractGoals(
    grid,
    (moneyHeader?.bottom ?? area.top) + 1,
    indicatorHeader?.row ?? bodyEnd,
    headings,
  );
  const moneyEnd = goals.row ?? indicatorHeader?.row ?? bodyEnd;
  const money = moneyHeader && extractMoneyBlock(grid, moneyHeader, area.top, moneyEnd, headings);
  const { rows, remarks, unrecognised, end } =
    indicatorHeader === undefined ? noRows : extractIndicators(grid, indicatorHeader, bodyEnd, headings);
  const footTop = totalRow ?? (end > 0 ? end : area.bottom + 1);
  const headFields = extractFields(grid, area.top, firstRow - 1, headings);
  const footFields = extractFields(grid, footTop, area.bottom, headings).filter(
    (field) => field.concept !== "headTotal",
  );
  const fields = [...headFields, ...footFields];
  const unitName = findField(headFields, "unit", headings);
  const projectName = findField(headFields, "project", headings);
  const headTotal = findField(headFields, "headTotal", headings);
  const total = extractTotal(grid, totalRow, indicatorHeader, headTotal);
  const isProject = isProjectForm(title, grid.sheet, projectName !== undefined, headings);
  return {
    kind: isProject ? "project-self-evaluation" : "unit-self-evaluation",
    sheet: grid.sheet,
    area,
    caption,
    head: {
      title: title && extractText(grid, title),
      annexNumber: extractAnnexNumber(grid, area.top, title),
      years: extractYears(grid, title, firstRow, headFields),
      unitName,
      projectName,
      fields,
    },
    money,
    executionWeight: findExecutionWeight(grid, money, moneyHeader),
    expectedGoal: goals.expected,
    actualGoal: goals.actual,
    columns: indicatorHeader?.columns ?? {},
    groups: extractGroups(grid, rows, indicatorHeader, goals.labelCell),
    indicators: rows.map((each) => each.indicator),
    totalWeight: total.weight,
    totalScore: total.score,
    statedGrade: findGrade(grid, totalRow, fields),
    reasonsBelow: [
      ...remarks.filter((each) => matchesLabel(headings.rows.reasonsBelow, each.label)),
      ...extractReasonsBelow(grid, footTop, area.bottom, headings),
    ],
    notes: extractNotes(grid, footTop, area.bottom, headings),
    unrecognised: [
      ...(money?.unrecognised ?? unreadMoneyRows(grid, area.top, moneyEnd - 1, headings)),
      ...(indicatorHeader === undefined ? [] : unreadColumns(grid, indicatorHeader, end, headings)),
      ...unrecognised,
    ],
  };
}

function findHeader<Kind extends TableHeader["kind"]>(
  headers: readonly TableHeader[],
  kind: Kind,
): Extract<TableHeader, { kind: Kind }> | undefined {
  return headers.find((each): each is Extract<TableHeader, { kind: Kind }> => each.kind === kind);
}

/** A form that asks for a project's name is a project's, unless its title speaks of the unit as a whole. */
function isProjectForm(
  title: GridCell | undefined,
  sheet: string,
  hasProject: boolean,
  headings: Headings,
): boolean {
  const names = [title?.text ?? "", sheet];
  if (names.some((name) => matchesLabel(headings.unitTitles, name))) return false;
  return hasProject || names.some((name) => matchesLabel(headings.projectTitles, name));
}

function extractTotal(
  grid: Grid,
  row: number | undefined,
  header: HeaderOf<"indicators", IndicatorColumn> | undefined,
  headTotal: Field | undefined,
): { readonly weight: Fact | undefined; readonly score: Fact | undefined } {
  if (row === undefined || header === undefined) {
    const at = headTotal && cellOf(grid, headTotal);
    return { weight: undefined, score: at && extractFact(grid, at, "总分", "分") };
  }
  const { weight, score } = header.columns;
  const scoreFact = score && extractFact(grid, cellUnder(grid, row, score), "总分", "分");
  return {
    weight: weight && extractFact(grid, cellUnder(grid, row, weight), "总分的分值", "分"),
    score: scoreFact,
  };
}

function cellOf(grid: Grid, field: Field): GridCell | undefined {
  for (let row = 0; row <= grid.bottom; row += 1) {
    const found = grid.row(row).find((cell) => grid.place(cell).cell === field.at.cell);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The points of the execution rate: its own cell, else the points printed in a heading of the budget block. */
function findExecutionWeight(
  grid: Grid,
  money: MoneyBlock | undefined,
  header: TableHeader | undefined,
): Fact | undefined {
  const own = money?.total?.weight;
  if (money === undefined || header === undefined) return undefined;
  if (own !== undefined && own.reading.form !== "blank") return own;
  for (const cell of grid.row(header.row)) {
    const printed = extractPrintedPoints(grid, cell);
    if (printed !== undefined) return { ...printed, label: "执行率的分值" };
  }
  return own;
}

/** 自评等级：优 beside the total or in a field of its own. */
function findGrade(grid: Grid, totalRow: number | undefined, fields: readonly Field[]): TextFact | undefined {
  const cells = totalRow === undefined ? [] : grid.row(totalRow);
  for (const cell of cells) {
    const match = /等级[:：]?\s*([优良中差])/.exec(tightText(cell.text));
    if (match?.[1] !== undefined) return { at: grid.place(cell), text: match[1] };
  }
  // A note that lists the bands, 自评等级：优90—100分…, states no grade.
  const field = fields.find((each) => each.label === "自评等级" && /^[优良中差]$/.test(each.text));
  return field && { at: field.at, text: field.text };
}

function extractReasonsBelow(
  grid: Grid,
  top: number,
  bottom: number,
  headings: Headings,
): SelfEvaluation["reasonsBelow"] {
  const reasons: SelfEvaluation["reasonsBelow"][number][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const first = grid.row(row).find((cell) => cell.text !== "");
    if (
      first === undefined ||
      first.text.length > 30 ||
      !matchesLabel(headings.rows.reasonsBelow, first.text)
    )
      continue;
    const value = grid.at(row, first.area.right + 1);
    reasons.push({ label: labelKey(first.text), at: grid.place(value), text: value.text });
  }
  return reasons;
}

function extractNotes(grid: Grid, top: number, bottom: number, headings: Headings): TextFact[] {
  const notes: TextFact[] = [];
  let isNote = false;
  for (let row = top; row <= bottom; row += 1) {
    const first = grid.row(row).find((cell) => cell.text !== "");
    if (first === undefined) continue;
    // A note may go on in the rows below it: "2.定量指标……" continues 备注.
    isNote ||= opensWithLabel(headings.rows.note, first.text);
    if (isNote) notes.push(extractText(grid, first));
  }
  return notes;
}
