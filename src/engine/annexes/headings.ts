import type { ExpenseConcept } from "./base-data-table";
import type { Pointed } from "./pointing";
import type { IndicatorColumn, MoneyColumn, MoneyLineConcept } from "./self-evaluation";

/**
 * What the labels of the forms mean. Data: a new form needs new lines here (or in a policy file), never new code.
 * A label is compared without white space, line breaks and brackets, full width as half width;
 * `*` stands for any characters. The first concept that matches to the letter wins, then the first pattern.
 */
export interface Headings {
  readonly money: Readonly<Record<MoneyColumn, readonly string[]>>;
  readonly moneyLines: Readonly<Record<MoneyLineConcept, readonly string[]>>;
  readonly compositions: Readonly<Record<"source" | "nature", readonly string[]>>;
  readonly compositionParts: Readonly<Record<"basic" | "project", readonly string[]>>;
  /** `adjustedTarget` is the target where one stands beside an opening one; its labels are those with the brackets' words in their place. */
  readonly indicators: Readonly<Record<IndicatorColumn | "adjustedTarget", readonly string[]>>;
  readonly staffing: Readonly<Record<"posts" | "headcount" | "rate", readonly string[]>>;
  readonly expenseColumns: Readonly<Record<"previous" | "budget" | "executed", readonly string[]>>;
  readonly expenses: Readonly<Record<ExpenseConcept, readonly string[]>>;
  readonly buildings: Readonly<
    Record<
      | "approvedArea"
      | "actualArea"
      | "areaRate"
      | "plannedInvestment"
      | "actualInvestment"
      | "investmentRate",
      readonly string[]
    >
  >;
  readonly titles: Readonly<Record<"selfEvaluation" | "baseData", readonly string[]>>;
  readonly rows: Readonly<
    Record<"total" | "subtotal" | "note" | "reasonsBelow" | "remark", readonly string[]>
  >;
  readonly goals: Readonly<Record<"expected" | "actual", readonly string[]>>;
  readonly fields: Readonly<Record<"project" | "unit" | "headTotal" | "other", readonly string[]>>;
  /** Labels of a 自评表 that belong to a project, or to the unit as a whole; the title is asked after them. */
  readonly projectTitles: readonly string[];
  readonly unitTitles: readonly string[];
  /** Groups whose indicators are costs, which count at most. */
  readonly costGroups: readonly string[];
  /** Words of an indicator's name that say which way it counts; matched as parts of the name. */
  readonly direction: Readonly<
    Record<"ceiling" | "harm" | "gain" | "money" | "givenTime" | "waiting", readonly string[]>
  >;
  /** Second levels under which an amount of money is a gain. */
  readonly gainGroups: readonly string[];
  /** What a user said of labels of this workbook; it stands over all the tables above. */
  readonly pointed?: Pointed;
}
