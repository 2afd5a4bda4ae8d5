import type Big from "big.js";
import { whyBroken } from "./broken-number";
import { isDigit, numberAt } from "./printed-number";
import type { ValueWords } from "./loosening-words";
import { phraseAt, skipPhrases } from "./phrase-table";
import { quantityAt, type QuantityAt } from "./quantity-at";
import { readDeadline } from "./read-deadline";
import type { Quantity, Reading } from "./reading";
import { kindOfUnit, takeUnit, unitOf } from "./unit";
import { readPrefix } from "./value-prefix";
import { closeUp, isBlank, whyHashes } from "./value-text";
import { doneAfter, skipStops, isHan, neverInNouns, notNumerals, progressAfter } from "./value-words";

/** What the sheet around a value cell says about it. */
export interface ValueContext {
  /** The unit of the column, row or heading, for a value that prints none. */
  readonly unit?: string | undefined;
  /** Whether 无 and its like mean a blank; they do by default, and do not in a column of words. */
  readonly noneIsBlank?: boolean | undefined;
  /** The words that loosen a number, where a policy adds its own to the usual ones. */
  readonly words?: ValueWords | undefined;
}

/** A bare number: "1,030,700.00", "（12.3）" for −12.3, "599.32000000000005" for 599.32. Undefined for anything else, a unit included. */
export function parseNumber(text: string): { readonly value: Big; readonly decimals: number } | undefined {
  const closed = closeUp(text);
  const negative = accountingNegative(closed);
  if (negative?.unit === "") return { value: negative.value, decimals: negative.decimals };
  const sign = closed.charAt(0);
  const number = numberAt(closed, sign === "-" || sign === "+" ? 1 : 0);
  if (number?.end !== closed.length) return undefined;
  const { value, decimals } = number;
  return { value: sign === "-" && !value.eq(0) ? value.neg() : value, decimals };
}

/** Reads one value cell, as typed or as shown. Never throws; what is not surely a value is described, what is a broken one unreadable. */
export function readValue(text: string, context: ValueContext = {}): Reading {
  const bare = numberAt(text, 0);
  if (bare?.end === text.length) {
    const { value, decimals } = bare;
    return inContext({ value, decimals, unit: "", kind: "plain", qualifier: "exact" }, context);
  }
  const closed = closeUp(text);
  if (isBlank(closed, context.noneIsBlank ?? true)) return { form: "blank" };
  const read = closed.length > longestValue ? undefined : readClosed(closed, context);
  if (read !== undefined) return read;
  const why =
    whyHashes(closed) ??
    (closed.length > longestValue
      ? undefined
      : whyBroken(closed.slice(readPrefix(closed, context.words).end)));
  return why === undefined
    ? { form: "described", text: text.trim() }
    : { form: "unreadable", text: text.trim(), why };
}

function readClosed(closed: string, context: ValueContext): Reading | undefined {
  if (closed.startsWith("±")) {
    const reach = wholeQuantity(closed.slice(1), context);
    return reach === undefined || reach.sign !== undefined
      ? undefined
      : { form: "tolerance", quantity: reach.quantity };
  }
  const isMonthColumn =
    context.unit !== undefined && closed.endsWith("月") && unitOf(context.unit) === "个月";
  const when = isMonthColumn ? undefined : readDeadline(closed);
  return when === undefined ? wholeQuantity(closed, context) : { form: "deadline", ...when };
}

type QuantityReading = Extract<Reading, { form: "quantity" }>;

function inContext(quantity: Quantity, context: ValueContext): QuantityReading {
  return { form: "quantity", quantity: takeUnit(quantity, context.unit) };
}

/** A sentence longer than this says more than a value. "2020年12月31日--2021年12月31日之前完成" still has its place. */
const longestValue = 30;
const longestNoun = 6;

function wholeQuantity(text: string, context: ValueContext): QuantityReading | undefined {
  const negative = accountingNegative(text);
  if (negative !== undefined) return inContext(negative, context);
  const prefix = readPrefix(text, context.words);
  const found = quantityAt(text, prefix.end, "may-coin", prefix.loosening, context.words);
  if (found === undefined || isDoubtful(text, found, context)) return undefined;
  const quantity = withPer(takeUnit(found.quantity, context.unit), prefix.per);
  if (quantity === undefined) return undefined;
  const progress = quantity.kind === "percent" ? phraseAt(progressAfter, text, found.end) : undefined;
  const wordsEnd = found.end + (progress?.words.length ?? nounLength(text, found));
  if (!isClosing(text, wordsEnd, quantity)) return undefined;
  const isProgress = progress !== undefined || (prefix.isProgress && quantity.kind === "percent");
  const sign = found.sign;
  return {
    form: "quantity",
    ...(sign !== undefined && { sign }),
    quantity,
    ...(isProgress && { isProgress }),
  };
}

/** Readings that are possible but not sure: 十分 "very", 近3年 "in recent years", 2019-2021 years, 12月内 "within December or twelve months". */
function isDoubtful(text: string, found: QuantityAt, context: ValueContext): boolean {
  const { unit, quantity } = found;
  if (quantity.qualifier === "nearly" && quantity.kind === "duration") return true;
  const isMonth = unit?.unit === "个月" && !text.includes("个") && context.unit === undefined;
  if (isMonth && (quantity.upper ?? quantity.value).lte(12)) return true;
  if (
    quantity.upper !== undefined &&
    unit === undefined &&
    quantity.value.gte(1900) &&
    quantity.upper.lte(2100)
  )
    return true;
  if (!found.isChinese) return false;
  if (unit === undefined) return context.unit === undefined || unitOf(context.unit) === undefined;
  return unit.isCoined || unit.kind === "points" || notNumerals.has(text) || nounLength(text, found) > 0;
}

/** The words behind a quantity that change nothing: what was counted (2次宣传), what is done in a time (3天内完成), 10万元整. */
function nounLength(text: string, found: QuantityAt): number {
  const { kind } = found.quantity;
  let end = found.end;
  if (kind === "money") return text.charAt(end) === "整" ? 1 : 0;
  if (kind === "duration") return skipPhrases(doneAfter, text, end) - end;
  if (kind !== "count") return 0;
  while (isHan(text.charCodeAt(end)) && !neverInNouns.includes(text.charAt(end))) end += 1;
  return end - found.end <= longestNoun ? end - found.end : 0;
}

/** Whether nothing follows but a full stop and a note in brackets that repeats the value or holds no number. */
function isClosing(text: string, at: number, quantity: Quantity): boolean {
  let end = skipStops(text, at);
  if (text.charAt(end) === "(" && text.indexOf(")", end) > end) {
    const close = text.indexOf(")", end);
    if (!isHarmlessNote(text.slice(end + 1, close), quantity)) return false;
    end = skipStops(text, close + 1);
  }
  return end === text.length;
}

function isHarmlessNote(note: string, quantity: Quantity): boolean {
  const repeated = quantityAt(note, 0, "known-only");
  if (repeated?.end === note.length)
    return repeated.quantity.value.eq(quantity.value) && repeated.quantity.unit === quantity.unit;
  for (let at = 0; at < note.length; at += 1) if (isDigit(note.charCodeAt(at))) return false;
  return true;
}

function withPer(quantity: Quantity, per: string): Quantity | undefined {
  if (per === "") return quantity;
  if ((quantity.kind !== "count" && quantity.kind !== "money") || quantity.unit.includes("/"))
    return undefined;
  const unit = unitOf(`${quantity.unit}/${per}`);
  return unit === undefined ? undefined : { ...quantity, unit, kind: kindOfUnit(unit) };
}

/** "(12.3)" as accountants write −12.3. "(1)" is the number of an item, so a short whole number stays one. */
function accountingNegative(text: string): Quantity | undefined {
  if (!text.startsWith("(") || !text.endsWith(")") || !isDigit(text.charCodeAt(1))) return undefined;
  const found = quantityAt(text, 1, "known-only");
  if (found?.end !== text.length - 1) return undefined;
  const { value, decimals, unit, qualifier, upper } = found.quantity;
  if (qualifier !== "exact" || upper !== undefined || (unit !== "" && unit !== "%")) return undefined;
  return (decimals === 0 && value.lt(100)) || value.eq(0)
    ? undefined
    : { ...found.quantity, value: value.neg() };
}
