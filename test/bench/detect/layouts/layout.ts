import type { AmountColumn } from "../model";

export type MoneyColumnName = AmountColumn | "weight" | "rate" | "score";
export type IndicatorColumnName =
  | "level1"
  | "level2"
  | "name"
  | "sign"
  | "unit"
  | "initialTarget"
  | "target"
  | "actual"
  | "weight"
  | "score"
  | "deduction"
  | "coefficient"
  | "reviewScore"
  | "reason";

/** A heading in its variants; one is picked a workbook. */
export interface Heading<Name extends string> {
  readonly name: Name;
  readonly labels: readonly string[];
  /** Columns it takes; 1 where it says nothing. */
  readonly span?: number;
}

/** One first level: its label, points and second levels (without 指标). */
export interface GroupPlan {
  readonly label: string;
  readonly weight: number;
  readonly levels: readonly string[];
}

/** A form: which cells stand where, under which labels. Data; every family of layouts is one of these. */
export interface Layout {
  readonly id: string;
  readonly isUnit: boolean;
  readonly titles: readonly string[];
  /** Whether the year stands in a line of its own below the title instead of in it. */
  readonly hasYearLine: boolean;
  readonly projectLabels: readonly string[];
  readonly unitLabels: readonly string[];
  /** The block's label, {unit} replaced: "项目资金\n（{unit}）". */
  readonly moneyLabels: readonly string[];
  readonly money: readonly Heading<MoneyColumnName>[];
  readonly totalLabels: readonly string[];
  /** Labels of the sources below the total: fiscal, carry-over, other, and any more. */
  readonly parts: readonly (readonly [id: string, ...labels: string[]])[];
  /** Whether 按收入性质分 and 按支出性质分 stand instead of sources. */
  readonly hasCompositions: boolean;
  readonly goalLabels: readonly (readonly [expected: string, actual: string])[];
  readonly indicators: readonly Heading<IndicatorColumnName>[];
  /** Headings of a second header row below the merged heading of these columns. */
  readonly mergedHeading?: { readonly label: string; readonly over: readonly IndicatorColumnName[] };
  readonly signWords: "symbols" | "正反向" | "大于等于";
  readonly groups: readonly (readonly GroupPlan[])[];
  readonly executionWeight: number;
  /** Where the points of the execution rate are printed. */
  readonly executionWeightAt: "column" | "label" | "none";
  readonly printsGroupWeights: boolean;
  readonly totalAt: "row" | "head" | "none";
  readonly hasGrade: boolean;
  readonly hasReasonsBelow: boolean;
  readonly notes: readonly string[];
}

/** Whether the form has such a column. */
export function hasColumn(layout: Layout, name: IndicatorColumnName): boolean {
  return layout.indicators.some((column) => column.name === name);
}
