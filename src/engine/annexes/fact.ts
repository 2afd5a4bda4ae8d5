import type Big from "big.js";
import type { Quantity, Reading } from "../numbers/reading";
import type { CellPlace } from "../workbook/address";
import type { CellContent } from "../workbook/snapshot";

/** One stated value with its place. A fact without a place does not exist. */
export interface Fact {
  /** The top left cell of its merged area; present for a blank cell too, since that is where a value belongs. */
  readonly at: CellPlace;
  /** What a message calls it: "全年执行数", "法律援助案件的实际完成值". */
  readonly label: string;
  /** The text a person sees, outer white space removed. */
  readonly shown: string;
  /** What that text means. */
  readonly reading: Reading;
  /** What the cell stores, undefined for an empty cell. */
  readonly content: CellContent | undefined;
  readonly isFormula: boolean;
}

/** Words with their place: a title, a name, a reason. `text` is as shown, outer white space removed. */
export interface TextFact {
  readonly at: CellPlace;
  readonly text: string;
}

/** Words that stand beside a label of the form; `text` is "" where the cell is blank. */
export interface LabelledText extends TextFact {
  readonly label: string;
}

/** A year that the form names, with the words around it. */
export interface YearMention {
  readonly at: CellPlace;
  readonly year: number;
  readonly shown: string;
}

/** A label with the cells it heads. */
export interface HeaderCell {
  readonly at: CellPlace;
  readonly text: string;
  /** Zero-based, both included. */
  readonly left: number;
  readonly right: number;
  /** The unit printed in the label's brackets: "%" in 执行率（%）, "万元" in 预算数（万元）. */
  readonly unit?: string;
}

/** The quantity a fact states; undefined for a blank, words, a date or something unreadable. */
export function quantityOf(fact: Fact | undefined): Quantity | undefined {
  return fact?.reading.form === "quantity" ? fact.reading.quantity : undefined;
}

/** The exact value a fact states, in its printed unit; undefined where it states none. */
export function valueOf(fact: Fact | undefined): Big | undefined {
  return quantityOf(fact)?.value;
}

/** Whether the form has the cell and nothing stands in it. */
export function isBlank(fact: Fact | undefined): boolean {
  return fact?.reading.form === "blank";
}
