import type { DecimalText } from "./policy";

/** What a line of the rubric measures, in per cent; the base data table gives it, or the unit's 自评表 of the same year. */
export type RubricMeasure =
  /** 在职人数 ÷ 编制数 */
  | "staffing-rate"
  /** (本年三公经费 − 上年三公经费) ÷ 上年三公经费 */
  | "three-public-change"
  /** 三公经费决算 ÷ 三公经费预算 */
  | "three-public-control"
  /** 公用经费决算 ÷ 公用经费预算 */
  | "public-funds-control"
  /** 政府采购决算 ÷ 政府采购预算 */
  | "procurement-rate"
  /** 全年执行数 ÷ 全年预算数 of the unit */
  | "budget-completion"
  /** (全年预算数 − 年初预算数) ÷ 年初预算数 of the unit */
  | "budget-control"
  /** 实际规模 ÷ 批复规模 */
  | "floor-space-rate"
  /** 实际投资 ÷ 预算投资 */
  | "investment-rate";

/** How a measure becomes points. Limits and steps are in per cent, 100 and 5. */
export type RubricRule =
  | {
      readonly kind: "per-step";
      /** Full points up to here (side "above"), or from here on (side "below"); the limit included. */
      readonly side: "above" | "below";
      readonly limit: DecimalText;
      /** So many points are taken for every whole step beyond the limit, until none are left. */
      readonly step: DecimalText;
      readonly deduct: DecimalText;
    }
  | {
      readonly kind: "ladder";
      /** In order: the points up to this measure, which is included. */
      readonly steps: readonly { readonly upTo: DecimalText; readonly points: DecimalText }[];
      /** The points above the last step. */
      readonly beyond: DecimalText;
    };

/** One line of points for the 基础数据表. */
export interface RubricLine {
  readonly measure: RubricMeasure;
  /** 在职人员控制率 */
  readonly title: string;
  readonly points: DecimalText;
  readonly rule: RubricRule;
}
