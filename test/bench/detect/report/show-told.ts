import { type Decimal, productOf, trimmed } from "../exact";
import type { Told, Typing } from "./report-plan";

/** What is printed of something told. */
export function showTold(told: Told, typing: Typing): string {
  const { text, lead = "" } = told;
  const shown = lead + (text ?? figure(told, typing));
  return told.kind !== "word" && typing.isFullWidth ? fullWidth(shown) : shown;
}

function figure({ kind, value, unit }: Told, { hasSpaces, isGrouped, money }: Typing): string {
  if (kind === "word") return value;
  const isShifted = kind === "money" && money === "元" && unit === "万元";
  const digits = isShifted ? inYuan(value) : value;
  const printed = isGrouped && kind !== "percent" && kind !== "points" ? grouped(digits) : digits;
  const space = hasSpaces ? " " : "";
  const gap = hasSpaces && unit !== "%" ? " " : "";
  return `${space}${printed}${gap}${isShifted ? "元" : unit}`;
}

/** 万元 in 元, exactly. */
export function inYuan(value: Decimal): Decimal {
  return trimmed(productOf(value, "10000", 6));
}

/** With thousands separators. */
export function grouped(decimal: Decimal): string {
  const [whole = "", fraction] = decimal.split(".");
  const dotted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? dotted : `${dotted}.${fraction}`;
}

function fullWidth(text: string): string {
  return text.replace(/[0-9.%,]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
}
