import Big from "big.js";
import { foldCharacters } from "../numbers/normalise";
import { parseNumber } from "../numbers/parse-quantity";
import type { Quantity } from "../numbers/reading";
import { roundHalfUp, showDecimal } from "../numbers/show-decimal";
import type { CellEdit, CellValue } from "../workbook/edit";
import { largestShare } from "./extract-fact";
import type { Fact } from "./fact";

/**
 * The edit that makes a cell state another value, in the unit in which the cell is read (per cent for a percentage).
 * The cell keeps its kind and its notation: a number stays a number, a percentage stored 0.95 stays a fraction,
 * "8分" becomes "7.60分", "按支出性质分：651.16" keeps its words. `decimals` rounds half-up; without it the value is written
 * as exactly as it is. A number is stored without trailing zeros, a text is written with all of its decimals.
 * A blank cell receives a number; as the value of a blank percentage, which has no notation yet, pass `ifBlank`: "percent".
 * Undefined where the cell cannot take it: a formula, words, a loosened number such as 近400, or stored and shown that disagree.
 */
export function editOf(
  fact: Fact,
  value: Big,
  decimals?: number,
  ifBlank: "number" | "percent" = "number",
): CellEdit | undefined {
  const after = writeAs(fact, value, decimals, ifBlank);
  return after === undefined ? undefined : { at: fact.at, before: fact.content?.value, after };
}

function writeAs(
  fact: Fact,
  value: Big,
  decimals: number | undefined,
  ifBlank: "number" | "percent",
): CellValue {
  const { content, reading } = fact;
  if (fact.isFormula) return undefined;
  const rounded = decimals === undefined ? value : roundHalfUp(value, decimals);
  if (reading.form === "blank") {
    // In a cell of any number format "95.47%" is what a person sees; 0.9547 would need the cell's format.
    if (ifBlank === "percent") return holdsWords(fact) ? undefined : `${showDecimal(rounded, decimals)}%`;
    return holdsWords(fact) ? undefined : rounded.toNumber();
  }
  if (content?.type === "number") return writeNumber(fact, content.value, rounded);
  if (content?.type === "text") return writeText(fact, content.value, showDecimal(rounded, decimals));
  return undefined;
}

/** A blank in the middle of words, "政府性基金拨款：", or a value that a formula failed to give. */
function holdsWords({ content, shown }: Fact): boolean {
  if (content === undefined) return false;
  return content.type !== "text" || content.value.trim() !== shown.trim();
}

const one = new Big(1);
const hundred = new Big(100);
const half = new Big("0.5");

function writeNumber({ reading, shown }: Fact, stored: number, value: Big): number | undefined {
  if (reading.form !== "quantity") return undefined;
  const { quantity } = reading;
  if (quantity.qualifier !== "exact" || quantity.upper !== undefined || !Number.isFinite(stored)) {
    return undefined;
  }
  const reach = new Big(`1e${String(-quantity.decimals)}`).times(half);
  const isAsRead = (factor: Big): boolean =>
    new Big(stored).times(factor).minus(quantity.value).abs().lte(reach);
  // "99.98%" stores 0.9998; 79.27 under （%） stores itself; 1 under 执行率 is a share of 1 read as 100 %.
  const isShare = quantity.unit === "%" && (hasPercentSign(shown) || !isAsRead(one));
  if (!isAsRead(isShare ? hundred : one)) return undefined;
  return inNotation(value, quantity, shown, isShare)?.toNumber();
}

function writeText({ reading, shown }: Fact, stored: string, value: string): string | undefined {
  if (reading.form === "unreadable") return stored.trim() === shown.trim() ? value : undefined;
  if (reading.form !== "quantity") return undefined;
  const { quantity } = reading;
  if (quantity.qualifier !== "exact" || quantity.upper !== undefined) return undefined;
  const printed = findNumber(shown);
  // A fact may be a part of its cell, "项目支出：51.84"; its amount is what stands last.
  const start = stored.lastIndexOf(shown);
  if (printed === undefined || start < 0) return undefined;
  const isShare = !hasPercentSign(shown) && !printed.value.eq(quantity.value);
  const number = inNotation(new Big(value), quantity, shown, isShare);
  if (number === undefined) return undefined;
  const plain = isShare ? number.toFixed() : value;
  const written = printed.isGrouped ? group(plain) : plain;
  const replaced = shown.slice(0, printed.start) + written + shown.slice(printed.end);
  return (stored.slice(0, start) + replaced + stored.slice(start + shown.length)).trim();
}

function hasPercentSign(shown: string): boolean {
  return foldCharacters(shown).includes("%");
}

/**
 * The number that stands for a value in a cell: itself, or a share of 1. Without a percent sign a number up to 1.5
 * is taken for a share and another for a percentage; what would be taken for the other is not written.
 */
function inNotation(value: Big, { unit }: Quantity, shown: string, isShare: boolean): Big | undefined {
  const number = isShare ? value.div(hundred) : value;
  if (unit !== "%" || hasPercentSign(shown)) return number;
  return number.abs().lte(largestShare) === isShare ? number : undefined;
}

interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  readonly value: Big;
  readonly isGrouped: boolean;
}

/** The only number of a text; undefined where there is none or more than one. */
function findNumber(text: string): PrintedNumber | undefined {
  const matches = [...foldCharacters(text).matchAll(/-?\d[\d,]*(?:\.\d+)?/g)];
  const [match] = matches;
  if (match === undefined || matches.length > 1) return undefined;
  const number = parseNumber(match[0]);
  if (number === undefined) return undefined;
  const { index } = match;
  return {
    start: index,
    end: index + match[0].length,
    value: number.value,
    isGrouped: match[0].includes(","),
  };
}

/** "1030700.00" → "1,030,700.00". */
function group(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
