import type Big from "big.js";
import type { QualifierWidth } from "./qualifier-widths";

/** What a quantity measures, which decides its precision and what it may be compared with. */
export type QuantityKind =
  "count" | "percent" | "percentage-points" | "money" | "points" | "duration" | "measure" | "plain";

/** How a word beside a number loosens it: 余, 近, 约, 超, 以上, 以内, 不足; "exact" where no word does. */
export type Qualifier = "exact" | "over" | "nearly" | "about" | "above" | "at-least" | "at-most" | "below";

/** A comparison sign as printed, in symbols or words: ≥ 不少于 · > · ≤ 不超过 · < · = 等于. */
export type Sign = "at-least" | "more-than" | "at-most" | "less-than" | "equal";

/** A number as printed: exact value in its printed unit, with the decimals that were written. */
export interface Quantity {
  /** In the printed unit: 864.2 for "864.2万元", 95 for "95%", 20 for "20多万人次" (unit 万人次). */
  readonly value: Big;
  /**
   * Decimals as written: 0 for "42", 2 for "6.04". Below zero only after a conversion to a finer unit:
   * −3 for 864.2万元 in 元, because its last written digit stands for a thousand.
   */
  readonly decimals: number;
  /** The canonical unit: "%", "万元", "元", "件", "个月", "元/户"; "" where none is printed. */
  readonly unit: string;
  readonly kind: QuantityKind;
  /** Also set where a sign says it: "at-least" for ≥, "above" for >, "at-most" for ≤, "below" for <. */
  readonly qualifier: Qualifier;
  /** How far the word reaches, where a policy gives it a width of its own. */
  readonly width?: QualifierWidth;
  /** The upper end of a printed range "3–5天"; then `value` is the lower one. */
  readonly upper?: Big;
}

/** A point in time as printed: "9月前", "2021年12月完成", "12月底之前完成", "1-12月" (its end). Month and day count from 1. */
export interface Deadline {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** "9月前" ends before the month begins; "9月底" ends with it; "9月" is some day in it. "12月31日前" includes that day. */
  readonly bound: "before" | "within" | "end";
}

/** Why a text that looks like a number is none. */
export type Unreadable =
  "stray-dot" | "several-numbers" | "mixed-characters" | "broken-grouping" | "formula-error";

/** What a person reads in one value cell. Everything a cell can hold is one of these; nothing is guessed. */
export type Reading =
  | { readonly form: "blank" }
  /** A formula whose result is not known until the workbook is calculated: no text, and yet no blank. */
  | { readonly form: "uncalculated" }
  | {
      readonly form: "quantity";
      readonly sign?: Sign;
      readonly quantity: Quantity;
      /** "已完成100%", "完成90%": how far the work has come, which is no measured value of the indicator. */
      readonly isProgress?: true;
    }
  /** "±10%" around zero or around what the row says. */
  | { readonly form: "tolerance"; readonly quantity: Quantity }
  | { readonly form: "deadline"; readonly sign?: Sign; readonly deadline: Deadline }
  /** Words: 有效改善, 已完成, 达成预期指标. A number inside them is not a measurement of the indicator. */
  | { readonly form: "described"; readonly text: string }
  | { readonly form: "unreadable"; readonly text: string; readonly why: Unreadable };
