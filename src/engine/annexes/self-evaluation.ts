import type { Sign } from "../numbers/reading";
import type { CellArea, CellPlace } from "../workbook/address";
import type { Fact, HeaderCell, LabelledText, TextFact, YearMention } from "./fact";
import type { PointedTable } from "./role-titles";

/** The columns of the budget block of a 自评表. */
export type MoneyColumn = "initial" | "budget" | "executed" | "weight" | "rate" | "score" | "reason";

/** The columns of the indicator block of a 自评表. */
export type IndicatorColumn =
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
  | "reason"
  | "deduction"
  | "coefficient"
  | "core"
  | "reviewScore";

/** What share of the money a budget line is: the whole, or one source of it. */
export type MoneyLineConcept = "total" | "fiscal" | "carry-over" | "special-account" | "own" | "other";

/** One line of the budget block. A column the form lacks is undefined; a blank cell is a fact that reads as blank. */
export interface BudgetLine {
  readonly concept: MoneyLineConcept | undefined;
  readonly label: string;
  readonly labelAt: CellPlace;
  readonly initial?: Fact;
  readonly budget?: Fact;
  readonly executed?: Fact;
  readonly weight?: Fact;
  /** In per cent: "99.98%", 0.9998 shown as a percentage, "79.27" under （%） and "1" all become per cent. */
  readonly rate?: Fact;
  readonly score?: Fact;
  readonly reason?: Fact;
}

/** Parts of the money written as "label：number" in one cell, under 按收入性质分 or 按支出性质分. */
export interface Composition {
  readonly by: "source" | "nature";
  /** The heading "按收入性质分：651.16"; its value is the whole that the parts make. */
  readonly whole: Fact;
  readonly parts: readonly CompositionPart[];
}

/** One part; basic and project expenditure are told apart because other annexes state them too. */
export interface CompositionPart {
  readonly concept: "basic" | "project" | undefined;
  readonly name: string;
  readonly amount: Fact;
}

/** The budget block: what was planned, what was spent, and the points for it. */
export interface MoneyBlock {
  /** 万元 or 元, from the block's label or the line above the table; 万元 where the form is silent. */
  readonly unit: string;
  readonly columns: Readonly<Partial<Record<MoneyColumn, HeaderCell>>>;
  /** 年度资金总额; undefined where no line of that meaning was found. */
  readonly total: BudgetLine | undefined;
  /** The sources below it, in order. */
  readonly parts: readonly BudgetLine[];
  readonly compositions: readonly Composition[];
  readonly unrecognised: readonly Unrecognised[];
}

/** Which way an indicator counts; described ones are judged by a person. */
export type Comparator = "at-least" | "at-most" | "equal" | "described";

/** How the comparator was found. Only a printed sign is beyond doubt. */
export interface Direction {
  readonly comparator: Comparator;
  readonly origin: "sign" | "cost" | "words" | "default";
  /** Whether a careful reader could take it the other way; then a score is doubted, never called wrong. */
  readonly isOpen: boolean;
  /** The sign as printed; kept because < and > exclude the target itself. */
  readonly sign?: Sign;
}

/** One indicator row. */
export interface Indicator {
  /** Without line breaks, inner spaces and the form's own 指标1 prefix. */
  readonly name: string;
  readonly nameAt: CellPlace;
  /** Labels of the first and second level as printed, spaces removed; empty for a flat list. */
  readonly levels: readonly string[];
  readonly isCost: boolean;
  readonly direction: Direction;
  readonly signCell?: TextFact;
  readonly unitCell?: TextFact;
  readonly target: Fact | undefined;
  readonly initialTarget?: Fact;
  readonly actual: Fact | undefined;
  readonly weight: Fact | undefined;
  readonly score: Fact | undefined;
  /** 扣分, where the form has a column for it. */
  readonly deduction?: Fact;
  /** 得分系数 in per cent, where the form has a column for it. */
  readonly coefficient?: Fact;
  /** 是否核心指标, where the form has a column for it. */
  readonly core?: TextFact;
  readonly reason: TextFact | undefined;
}

/** A first-level (or second-level) label with the points printed in it: "产出指标（40分）". */
export interface IndicatorGroup {
  readonly level: 0 | 1 | 2;
  readonly label: string;
  readonly at: CellPlace;
  /** The points in the label; undefined where none are printed. */
  readonly printedWeight: Fact | undefined;
  readonly indicators: readonly Indicator[];
}

/** The label of a column or a row that extraction could not place, with its cell; `text` is "" where none is printed. */
export interface Unrecognised extends TextFact {
  readonly what: "column" | "row";
  /** Whose roles it could have. */
  readonly table: PointedTable;
}

/** The fields above and below the table that identify it. */
export interface SelfEvaluationHead {
  readonly title: TextFact | undefined;
  readonly annexNumber: TextFact | undefined;
  readonly years: readonly YearMention[];
  readonly unitName: LabelledText | undefined;
  readonly projectName: LabelledText | undefined;
  /** Every labelled field of head and foot, those two included: 主管部门, 实施单位, 填报日期 … */
  readonly fields: readonly LabelledText[];
}

/** 自评表: of the unit as a whole, or of one project. */
export interface SelfEvaluation {
  readonly kind: "unit-self-evaluation" | "project-self-evaluation";
  readonly sheet: string;
  readonly area: CellArea;
  /** What a message calls this table: the sheet's name, with the title where a sheet holds several. */
  readonly caption: string;
  readonly head: SelfEvaluationHead;
  readonly money: MoneyBlock | undefined;
  /** Points of the execution rate: its own cell, or the points printed in the block's label. */
  readonly executionWeight: Fact | undefined;
  readonly expectedGoal: TextFact | undefined;
  readonly actualGoal: TextFact | undefined;
  readonly columns: Readonly<Partial<Record<IndicatorColumn, HeaderCell>>>;
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  readonly totalWeight: Fact | undefined;
  readonly totalScore: Fact | undefined;
  readonly statedGrade: TextFact | undefined;
  /** 偏差大或目标未完成原因分析 and its like, in rows below the table. */
  readonly reasonsBelow: readonly LabelledText[];
  readonly notes: readonly TextFact[];
  readonly unrecognised: readonly Unrecognised[];
}
