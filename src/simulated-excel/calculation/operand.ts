import Big from "big.js";
import type { CellArea } from "../../engine/workbook/address";
import type { CellContent } from "../../engine/workbook/snapshot";
import type { Sheet } from "../workbook/sheet";

/** One value in a formula; undefined is an empty cell. */
export type Scalar = CellContent | undefined;

/** An area that a formula refers to. */
export interface AreaOperand {
  readonly type: "area";
  readonly sheet: Sheet;
  readonly area: CellArea;
}

/** A list that stands in the formula itself: {1,2;3}. */
export interface ListOperand {
  readonly type: "list";
  readonly items: readonly Scalar[];
}

/** Whatever a part of a formula can come to. */
export type Operand = Scalar | AreaOperand | ListOperand;

/** Something in a formula that the simulation does not calculate; the cell keeps its last value. */
export class UncalculatedFormula extends Error {}

/** An error of a calculation, "#DIV/0!", thrown up to where IFERROR or the cell catches it. */
export class FormulaError extends Error {
  readonly content: CellContent;

  constructor(text: string) {
    super(text);
    this.content = { type: "error", value: text };
  }
}

/** The decimal that a stored number stands for: 599.32, not 599.32000000000005. */
export function decimalOf(value: number): Big {
  return new Big(String(Number(value.toPrecision(15))));
}

export function numberContent(value: Big | number): CellContent {
  const number = Number(value);
  if (!Number.isFinite(number)) throw new FormulaError("#NUM!");
  return { type: "number", value: number };
}

/** The number that arithmetic takes from a value: empty is 0, a text that reads as a number is that number. */
export function toDecimal(scalar: Scalar): Big {
  switch (scalar?.type) {
    case undefined:
      return new Big(0);
    case "number":
      return decimalOf(scalar.value);
    case "boolean":
      return new Big(scalar.value ? 1 : 0);
    case "text": {
      const match = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)(%?)\s*$/.exec(
        scalar.value.replaceAll(",", ""),
      );
      if (match === null) throw new FormulaError("#VALUE!");
      const number = new Big(Number(match[1]));
      return match[2] === "%" ? number.div(100) : number;
    }
    case "error":
      throw new FormulaError(scalar.value);
  }
}

export function toTruth(scalar: Scalar): boolean {
  switch (scalar?.type) {
    case undefined:
      return false;
    case "number":
      return scalar.value !== 0;
    case "boolean":
      return scalar.value;
    case "text": {
      const upper = scalar.value.toUpperCase();
      if (upper !== "TRUE" && upper !== "FALSE") throw new FormulaError("#VALUE!");
      return upper === "TRUE";
    }
    case "error":
      throw new FormulaError(scalar.value);
  }
}

export function toText(scalar: Scalar): string {
  switch (scalar?.type) {
    case undefined:
      return "";
    case "boolean":
      return scalar.value ? "TRUE" : "FALSE";
    case "number":
      return String(Number(scalar.value.toPrecision(15)));
    case "text":
      return scalar.value;
    case "error":
      throw new FormulaError(scalar.value);
  }
}

/** Excel's order: numbers before texts before truth values; texts without regard to case. */
export function compareScalars(one: Scalar, other: Scalar): number {
  if (one?.type === "error") throw new FormulaError(one.value);
  if (other?.type === "error") throw new FormulaError(other.value);
  const left = one ?? emptyLike(other);
  const right = other ?? emptyLike(one);
  if (left.type === "number" && right.type === "number")
    return decimalOf(left.value).cmp(decimalOf(right.value));
  if (left.type === right.type) {
    const [a, b] = [String(left.value).toLowerCase(), String(right.value).toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  const order = { number: 0, text: 1, boolean: 2, error: 3 };
  return order[left.type] - order[right.type];
}

function emptyLike(other: Scalar): CellContent {
  if (other?.type === "text") return { type: "text", value: "" };
  if (other?.type === "boolean") return { type: "boolean", value: false };
  return { type: "number", value: 0 };
}
