import type { CellArea, CellPlace } from "../workbook/address";
import type { Fact, HeaderCell, LabelledText, TextFact, YearMention } from "./fact";
import type { Unrecognised } from "./self-evaluation";

/** The lines of 经费控制情况 by what they mean; a named 专项 row is "special-fund". */
export type ExpenseConcept =
  | "three-public"
  | "vehicles"
  | "vehicle-purchase"
  | "vehicle-running"
  | "abroad"
  | "reception"
  | "project"
  | "project-operations"
  | "project-maintenance"
  | "special-funds"
  | "special-fund"
  | "project-other"
  | "public-funds"
  | "office"
  | "utilities"
  | "meetings"
  | "procurement"
  | "basic-adjustment"
  | "whole-adjustment";

/** One line: last year's 决算, this year's 预算 and 决算. A line the form does not know has no concept. */
export interface ExpenseLine {
  readonly concept: ExpenseConcept | undefined;
  readonly label: string;
  readonly labelAt: CellPlace;
  readonly previous: Fact;
  readonly budget: Fact;
  readonly executed: Fact;
}

/** 财政供养人员情况. */
export interface Staffing {
  readonly posts: Fact;
  readonly headcount: Fact;
  /** 控制率, in per cent. */
  readonly rate: Fact | undefined;
}

/** 楼堂馆所控制情况. */
export interface Buildings {
  readonly approvedArea: Fact | undefined;
  readonly actualArea: Fact | undefined;
  readonly areaRate: Fact | undefined;
  readonly plannedInvestment: Fact | undefined;
  readonly actualInvestment: Fact | undefined;
  readonly investmentRate: Fact | undefined;
}

/** 部门整体支出绩效评价基础数据表. */
export interface BaseDataTable {
  readonly kind: "base-data-table";
  readonly sheet: string;
  readonly area: CellArea;
  readonly caption: string;
  readonly title: TextFact | undefined;
  readonly annexNumber: TextFact | undefined;
  readonly years: readonly YearMention[];
  /** Head and foot: 填报单位, 填报日期 …; and 厉行节约保障措施 with its cell. */
  readonly fields: readonly LabelledText[];
  readonly staffing: Staffing | undefined;
  readonly expenseColumns: Readonly<Partial<Record<"previous" | "budget" | "executed", HeaderCell>>>;
  /** 万元 or 元. */
  readonly unit: string;
  readonly expenses: readonly ExpenseLine[];
  readonly buildings: Buildings | undefined;
  readonly notes: readonly TextFact[];
  readonly unrecognised: readonly Unrecognised[];
}

/** The first line of that meaning. */
export function findExpense(table: BaseDataTable, concept: ExpenseConcept): ExpenseLine | undefined {
  return table.expenses.find((line) => line.concept === concept);
}
