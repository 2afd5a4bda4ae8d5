import Big from "big.js";
import {
  FormulaError,
  numberContent,
  toDecimal,
  toText,
  toTruth,
  type Operand,
  type Scalar,
} from "./operand";

/** What a function may do with its arguments, which come unevaluated so that IF leaves one of its branches alone. */
export interface Call {
  readonly count: number;
  /** The argument as one value. */
  scalar(index: number): Scalar;
  /** The argument as it is, an area too. */
  operand(index: number): Operand;
  /** Every value of every argument; `isDirect` where it stands in the call and not in a cell. */
  items(): Iterable<{ readonly scalar: Scalar; readonly isDirect: boolean }>;
}

type FormulaFunction = (call: Call) => Operand;

/** The functions that forms of this kind use. Any other leaves the cell as it is and is recorded. */
export const formulaFunctions: Readonly<Record<string, FormulaFunction>> = {
  SUM: (call) => numberContent(numbersOf(call).reduce((sum, one) => sum.plus(one), new Big(0))),
  AVERAGE: (call) => {
    const numbers = numbersOf(call);
    if (numbers.length === 0) throw new FormulaError("#DIV/0!");
    return numberContent(numbers.reduce((sum, one) => sum.plus(one), new Big(0)).div(numbers.length));
  },
  MIN: (call) => numberContent(numbersOf(call).reduce<Big | undefined>(lesser, undefined) ?? 0),
  MAX: (call) => numberContent(numbersOf(call).reduce<Big | undefined>(greater, undefined) ?? 0),
  COUNT: (call) => numberContent([...call.items()].filter(({ scalar }) => scalar?.type === "number").length),
  COUNTA: (call) => numberContent([...call.items()].filter(({ scalar }) => scalar !== undefined).length),
  ABS: (call) => numberContent(toDecimal(call.scalar(0)).abs()),
  INT: (call) => {
    const value = toDecimal(call.scalar(0));
    const whole = value.round(0, Big.roundDown);
    return numberContent(whole.gt(value) ? whole.minus(1) : whole);
  },
  ROUND: (call) => roundTo(call, Big.roundHalfUp),
  ROUNDUP: (call) => roundTo(call, Big.roundUp),
  ROUNDDOWN: (call) => roundTo(call, Big.roundDown),
  IF: (call) => {
    if (toTruth(call.scalar(0))) return call.count > 1 ? call.operand(1) : { type: "boolean", value: true };
    return call.count > 2 ? call.operand(2) : { type: "boolean", value: false };
  },
  IFERROR: (call) => {
    try {
      const value = call.scalar(0);
      return value?.type === "error" ? call.scalar(1) : value;
    } catch (error) {
      if (error instanceof FormulaError) return call.scalar(1);
      throw error;
    }
  },
  AND: (call) => ({ type: "boolean", value: truthsOf(call).every(Boolean) }),
  OR: (call) => ({ type: "boolean", value: truthsOf(call).some(Boolean) }),
  NOT: (call) => ({ type: "boolean", value: !toTruth(call.scalar(0)) }),
  CONCATENATE: (call) => {
    let text = "";
    for (let index = 0; index < call.count; index += 1) text += toText(call.scalar(index));
    return { type: "text", value: text };
  },
};

/** A number in a cell counts, a text or truth value in a cell does not; those written into the call do. */
function numbersOf(call: Call): Big[] {
  const numbers: Big[] = [];
  for (const { scalar, isDirect } of call.items()) {
    if (scalar?.type === "error") throw new FormulaError(scalar.value);
    if (scalar?.type === "number" || (isDirect && scalar !== undefined)) numbers.push(toDecimal(scalar));
  }
  return numbers;
}

function truthsOf(call: Call): boolean[] {
  const truths: boolean[] = [];
  for (const { scalar, isDirect } of call.items()) {
    if (scalar?.type === "error") throw new FormulaError(scalar.value);
    if (scalar !== undefined && (isDirect || scalar.type !== "text")) truths.push(toTruth(scalar));
  }
  if (truths.length === 0) throw new FormulaError("#VALUE!");
  return truths;
}

function lesser(least: Big | undefined, one: Big): Big {
  return least?.lt(one) === true ? least : one;
}

function greater(most: Big | undefined, one: Big): Big {
  return most?.gt(one) === true ? most : one;
}

function roundTo(call: Call, mode: 0 | 1 | 2 | 3): Scalar {
  const value = toDecimal(call.scalar(0));
  const digits = Number(toDecimal(call.scalar(1)).round(0, Big.roundDown));
  if (digits >= 0) return numberContent(value.round(Math.min(digits, 30), mode));
  const scale = new Big(10).pow(-digits);
  return numberContent(value.div(scale).round(0, mode).times(scale));
}
