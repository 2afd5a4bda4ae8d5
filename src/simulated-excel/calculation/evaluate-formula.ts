import type { AstExpression } from "@borgar/fx";
import type { CellArea } from "../../engine/workbook/address";
import { readAddress } from "../workbook/read-address";
import type { Sheet } from "../workbook/sheet";
import type { Workbook } from "../workbook/workbook";
import { formulaFunctions, type Call } from "./functions";
import {
  compareScalars,
  FormulaError,
  numberContent,
  toDecimal,
  toText,
  UncalculatedFormula,
  type AreaOperand,
  type Operand,
  type Scalar,
} from "./operand";
import { parseFormula } from "./parse-formula";

/** Where a formula stands and how it reads other cells. */
export interface FormulaPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** The value of a cell, calculated first where that is due. */
  read(sheet: Sheet, row: number, column: number): Scalar;
}

/** The value of a formula; throws UncalculatedFormula where it holds something the simulation does not know. */
export function evaluateFormula(formula: string, place: FormulaPlace): Scalar {
  const { tree } = parseFormula(formula);
  if (tree === undefined) throw new UncalculatedFormula(`formula ${formula}`);
  try {
    // A formula that refers to an empty cell shows 0.
    return toScalar(evaluate(tree, place), place) ?? { type: "number", value: 0 };
  } catch (error) {
    if (error instanceof FormulaError) return error.content;
    throw error;
  }
}

function evaluate(node: AstExpression, place: FormulaPlace): Operand {
  switch (node.type) {
    case "Literal":
      if (typeof node.value === "number") return numberContent(node.value);
      if (typeof node.value === "boolean") return { type: "boolean", value: node.value };
      return { type: "text", value: node.value };
    case "ErrorLiteral":
      throw new FormulaError(node.value);
    case "ReferenceIdentifier":
      return evaluateReference(node.value, place);
    case "UnaryExpression":
      return evaluateUnary(node.operator, argument(node.arguments, 0, place));
    case "BinaryExpression": {
      const [left, right] = [argument(node.arguments, 0, place), argument(node.arguments, 1, place)];
      return evaluateBinary(node.operator, left, right);
    }
    case "CallExpression":
      return evaluateCall(node.callee.name, node.arguments, place);
    case "ArrayExpression":
      return {
        type: "list",
        items: node.elements.flat().map((one) => toScalar(evaluate(one, place), place)),
      };
    default:
      throw new UncalculatedFormula(`formula part ${(node as { type: string }).type}`);
  }
}

function argument(list: readonly (AstExpression | null)[], index: number, place: FormulaPlace): Scalar {
  const node = list[index];
  return node === null || node === undefined ? undefined : toScalar(evaluate(node, place), place);
}

function evaluateReference(text: string, place: FormulaPlace): Operand {
  const address = readAddress(text);
  if (address === undefined) {
    const name = place.workbook.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
    const target = name && readAddress(name.formula.replace(/^=/, ""));
    if (target === undefined) throw new UncalculatedFormula(`reference ${text}`);
    return areaOperand(target.sheet, target.area, place);
  }
  return areaOperand(address.sheet, address.area, place);
}

function areaOperand(sheetName: string | undefined, area: CellArea, place: FormulaPlace): AreaOperand {
  const sheet = sheetName === undefined ? place.sheet : place.workbook.findSheet(sheetName);
  if (sheet === undefined) throw new FormulaError("#REF!");
  return { type: "area", sheet, area };
}

function evaluateUnary(operator: string, value: Scalar): Scalar {
  switch (operator) {
    case "-":
      return numberContent(toDecimal(value).neg());
    case "+":
      return value;
    case "%":
      return numberContent(toDecimal(value).div(100));
    case "@":
      return value;
    default:
      throw new UncalculatedFormula(`operator ${operator}`);
  }
}

function evaluateBinary(operator: string, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case "+":
      return numberContent(toDecimal(left).plus(toDecimal(right)));
    case "-":
      return numberContent(toDecimal(left).minus(toDecimal(right)));
    case "*":
      return numberContent(toDecimal(left).times(toDecimal(right)));
    case "/": {
      const [dividend, divisor] = [toDecimal(left), toDecimal(right)];
      if (divisor.eq(0)) throw new FormulaError("#DIV/0!");
      // As Excel divides: twenty decimals, big.js's way, would give another last digit.
      return numberContent(Number(dividend) / Number(divisor));
    }
    case "^":
      return numberContent(Math.pow(Number(toDecimal(left)), Number(toDecimal(right))));
    case "&":
      return { type: "text", value: toText(left) + toText(right) };
    case "=":
      return { type: "boolean", value: compareScalars(left, right) === 0 };
    case "<>":
      return { type: "boolean", value: compareScalars(left, right) !== 0 };
    case "<":
      return { type: "boolean", value: compareScalars(left, right) < 0 };
    case ">":
      return { type: "boolean", value: compareScalars(left, right) > 0 };
    case "<=":
      return { type: "boolean", value: compareScalars(left, right) <= 0 };
    case ">=":
      return { type: "boolean", value: compareScalars(left, right) >= 0 };
    default:
      throw new UncalculatedFormula(`operator ${operator}`);
  }
}

function evaluateCall(name: string, nodes: readonly (AstExpression | null)[], place: FormulaPlace): Operand {
  const known = formulaFunctions[name.toUpperCase().replace(/^_XLFN\./, "")];
  if (known === undefined) throw new UncalculatedFormula(`function ${name.toUpperCase()}`);
  const operand = (index: number): Operand => {
    const node = nodes[index];
    return node === null || node === undefined ? undefined : evaluate(node, place);
  };
  const call: Call = {
    count: nodes.length,
    operand,
    scalar: (index) => toScalar(operand(index), place),
    *items() {
      for (let index = 0; index < nodes.length; index += 1) {
        const value = operand(index);
        if (value?.type === "area")
          for (const scalar of cellsOf(value, place)) yield { scalar, isDirect: false };
        else if (value?.type === "list") for (const scalar of value.items) yield { scalar, isDirect: false };
        else yield { scalar: value, isDirect: true };
      }
    },
  };
  return known(call);
}

function* cellsOf({ sheet, area }: AreaOperand, place: FormulaPlace): Generator<Scalar> {
  // Beyond the used range there is nothing to read; whole columns would take for ever.
  const used = sheet.usedArea(true);
  if (used === undefined) return;
  for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row += 1) {
    for (let column = area.left; column <= Math.min(area.right, used.right); column += 1) {
      yield place.read(sheet, row, column);
    }
  }
}

function toScalar(operand: Operand, place: FormulaPlace): Scalar {
  if (operand?.type === "list") throw new UncalculatedFormula("array results");
  if (operand?.type !== "area") return operand;
  const { sheet, area } = operand;
  if (area.top !== area.bottom || area.left !== area.right) throw new UncalculatedFormula("array results");
  const scalar = place.read(sheet, area.top, area.left);
  if (scalar?.type === "error") throw new FormulaError(scalar.value);
  return scalar;
}
