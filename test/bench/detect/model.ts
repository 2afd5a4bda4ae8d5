import type { Decimal } from "./exact";
import type { Layout } from "./layouts/layout";
import type { Style } from "./style";

/** What a cell may hold instead of what the model gives it. */
export type CellInput =
  | { readonly text: string }
  /** `stored` is a decimal; `shown` what its format makes of it. */
  | { readonly stored: Decimal; readonly shown: string; readonly format?: string; readonly formula?: string }
  | { readonly error: string; readonly formula: string };

/** A workbook as the generator thinks of it: errors and variations change it, then it is drawn. */
export interface Case {
  readonly family: string;
  readonly seed: number;
  readonly sheets: SheetPlan[];
  /** Cells drawn otherwise than the model says, by key; undefined is an empty cell. */
  readonly overrides: Map<string, CellInput | undefined>;
}

/** One sheet, with its tables from top to bottom. */
export interface SheetPlan {
  name: string;
  readonly tables: Table[];
  /** Empty rows and columns before the first table. */
  top: number;
  left: number;
  visibility: "visible" | "hidden";
  /** Rows of a sheet that is no annex. */
  readonly rows: string[][];
  isProtected: boolean;
}

export type Table = Evaluation | BaseData;
export type AmountColumn = "initial" | "budget" | "executed";

/** A line of the budget block; "" is a blank cell. */
export interface MoneyLine {
  /** Part of its cells' keys. */
  readonly id: string;
  label: string;
  readonly amounts: Record<AmountColumn, Decimal>;
}

/** What an indicator aims at. */
export type Goal =
  | {
      readonly kind: "number";
      readonly comparator: "at-least" | "at-most" | "equal";
      readonly value: Decimal;
      readonly unit: string;
    }
  | { readonly kind: "deadline"; readonly month: number }
  | { readonly kind: "described"; readonly words: string };

/** One indicator row. */
export interface Row {
  readonly id: string;
  readonly level1: string;
  level2: string;
  name: string;
  goal: Goal;
  /** A decimal in the goal's unit, a month's number, or words. */
  actual: string;
  /** "" where the form has no weights. */
  weight: Decimal;
  score: Decimal;
  reason: string;
}

/** Part of a composition written "label：amount" in one cell. */
export interface CompositionPlan {
  readonly by: "source" | "nature";
  whole: Decimal;
  readonly parts: { readonly id: string; readonly label: string; amount: Decimal }[];
}

/** A 自评表. */
export interface Evaluation {
  readonly kind: "evaluation";
  readonly id: string;
  readonly layout: Layout;
  style: Style;
  /** Which of its form's headings in use it prints. */
  variant: number;
  /** What stands as a name in a row left over at the end of each group; undefined for no such row. */
  filler: string | undefined;
  year: number;
  title: string;
  annexNumber: string;
  unitName: string;
  readonly department: string;
  readonly projectName: string;
  readonly moneyUnit: "万元" | "元";
  readonly total: MoneyLine;
  readonly parts: MoneyLine[];
  readonly compositions: CompositionPlan[];
  executionWeight: Decimal;
  /** In per cent. */
  rate: Decimal;
  executionScore: Decimal;
  readonly goals: { expected: string; actual: string };
  readonly groups: { readonly label: string; weight: Decimal }[];
  readonly rows: Row[];
  totalWeight: Decimal;
  totalScore: Decimal;
  /** "" where the form has none. */
  grade: string;
  reasonsBelow: string;
  readonly notes: string[];
}

/** A line of 经费控制情况. */
export interface ExpensePlan {
  readonly id: string;
  label: string;
  previous: Decimal;
  budget: Decimal;
  executed: Decimal;
}

/** A 基础数据表. */
export interface BaseData {
  readonly kind: "base-data";
  readonly id: string;
  style: Style;
  year: number;
  /** The year in each heading that has one. */
  readonly headingYears: { headcount: number; previous: number; budget: number; executed: number };
  title: string;
  annexNumber: string;
  unitName: string;
  posts: Decimal;
  headcount: Decimal;
  /** In per cent. */
  staffingRate: Decimal;
  readonly lines: ExpensePlan[];
  /** Areas in ㎡, investments in 万元, rates in per cent; undefined where nothing was built. */
  readonly buildings:
    | {
        approvedArea: Decimal;
        actualArea: Decimal;
        areaRate: Decimal;
        plannedInvestment: Decimal;
        actualInvestment: Decimal;
        investmentRate: Decimal;
      }
    | undefined;
  measures: string;
}

/** The self-evaluation tables of a case. */
export function evaluationsOf({ sheets }: Case): Evaluation[] {
  return sheets
    .flatMap(({ tables }) => tables)
    .filter((table): table is Evaluation => table.kind === "evaluation");
}

/** The base data tables of a case. */
export function baseTablesOf({ sheets }: Case): BaseData[] {
  return sheets
    .flatMap(({ tables }) => tables)
    .filter((table): table is BaseData => table.kind === "base-data");
}

/** Whether a row states what the money block states too. */
export function repeatsMoney({ name }: Row): boolean {
  return ["项目总成本", "基本支出", "预算执行率"].includes(name);
}

/** The line of that id; throws where there is none. */
export function lineOf({ lines }: BaseData, id: string): ExpensePlan {
  const line = lines.find((each) => each.id === id);
  if (line === undefined) throw new Error(`No line ${id}.`);
  return line;
}

/** A copy that may be changed. */
export function copyOf(original: Case): Case {
  return structuredClone(original);
}
