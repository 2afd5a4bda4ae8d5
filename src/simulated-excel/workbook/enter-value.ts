import { isDateFormat, isPercentFormat, isTextFormat, isValidFormat, parseValue } from "numfmt";
import type { CellContent } from "../../engine/workbook/snapshot";
import { HostError } from "../host-error";
import type { Cell } from "./cell";

/** The longest text that a cell holds. */
export const longestText = 32_767;

const errorTexts = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** What entering something makes of a cell; content undefined with no formula empties it. */
export interface Entry {
  readonly content: CellContent | undefined;
  readonly formula: string | undefined;
  /** The format that the entry brings along: 50% makes a General cell a percentage. */
  readonly numberFormat: string;
}

/**
 * What becomes of a cell when a value is typed or written into it: text that looks like a number, a date,
 * a percentage, a truth value or an error is taken as one, unless the cell is formatted as text.
 */
export function enterValue(cell: Cell, value: string | number | boolean): Entry {
  const keep = { formula: undefined, numberFormat: cell.numberFormat };
  if (typeof value === "boolean") return { ...keep, content: { type: "boolean", value } };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new HostError("InvalidArgument", "The number is not finite.");
    // Assumption "text-format-takes-text": a cell formatted as text stores a number as its text.
    if (isTextFormat(cell.numberFormat)) return { ...keep, content: { type: "text", value: String(value) } };
    return { ...keep, content: { type: "number", value } };
  }
  if (value === "") return { ...keep, content: undefined };
  if (value.length > longestText)
    throw new HostError("InvalidArgument", "The text is longer than a cell can hold.");
  if (isTextFormat(cell.numberFormat)) return { ...keep, content: { type: "text", value } };
  if (value.startsWith("'")) return { ...keep, content: { type: "text", value: value.slice(1) } };
  if (value.startsWith("=") && value.length > 1) return { ...keep, content: undefined, formula: value };
  return { ...keep, ...enterText(value, cell.numberFormat) };
}

function enterText(text: string, numberFormat: string): Pick<Entry, "content" | "numberFormat"> {
  const upper = text.toUpperCase();
  if (errorTexts.has(upper)) return { content: { type: "error", value: upper }, numberFormat };
  const parsed = parseValue(text);
  if (typeof parsed?.v === "boolean") return { content: { type: "boolean", value: parsed.v }, numberFormat };
  if (typeof parsed?.v === "number") {
    // A person who types 95 into a percentage means 95%, not 9500%.
    const isBarePercent = isPercentFormat(numberFormat) && parsed.z === undefined && Math.abs(parsed.v) >= 1;
    const value = isBarePercent ? Number((parsed.v / 100).toPrecision(15)) : parsed.v;
    const brought = numberFormat === "General" && parsed.z !== undefined ? parsed.z : numberFormat;
    return { content: { type: "number", value }, numberFormat: brought };
  }
  return { content: { type: "text", value: text }, numberFormat };
}

/** The text that editing the cell starts from: what a person would have to type to get it again. */
export function editText(cell: Cell): string {
  if (cell.formula !== undefined) return cell.formula;
  const { content, numberFormat } = cell;
  if (content === undefined) return "";
  if (content.type === "boolean") return content.value ? "TRUE" : "FALSE";
  if (content.type === "number" && isPercentFormat(numberFormat)) {
    return `${String(Number((content.value * 100).toPrecision(15)))}%`;
  }
  if (content.type === "text" && wouldChange(content.value, numberFormat)) return `'${content.value}`;
  return String(content.value);
}

function wouldChange(text: string, numberFormat: string): boolean {
  if (isTextFormat(numberFormat)) return false;
  return (
    text.startsWith("=") || text.startsWith("'") || enterText(text, numberFormat).content?.type !== "text"
  );
}

/** Whether Excel takes the text as a number format code. */
export function isNumberFormat(code: string): boolean {
  return isValidFormat(code);
}

/** Whether numbers of this format are dates or times. */
export function showsDates(numberFormat: string): boolean {
  return isDateFormat(numberFormat);
}
