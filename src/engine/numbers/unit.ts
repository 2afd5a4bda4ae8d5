import Big from "big.js";
import { squeeze } from "./normalise";
import type { Quantity, QuantityKind } from "./reading";
import { unitAt, type UnitMeaning } from "./unit-at";
import { noUnitWords } from "./unit-words";

/** The canonical unit a unit cell or a bracket in a heading names ("（万元）" → "万元", "百分比" → "%"); undefined where it names none. */
export function unitOf(text: string): string | undefined {
  return meaningOfUnit(text)?.unit;
}

/** What a unit measures; "plain" for none and for what is no unit. A compound unit has the kind of what stands above its line. */
export function kindOfUnit(unit: string): QuantityKind {
  return meaningOfUnit(unit)?.kind ?? "plain";
}

/**
 * The same quantity in another unit of its dimension, exact: 元 → 万元, 万亩 → 亩, 小时 → 分钟.
 * A quantity without unit takes the unit; a bare 万 takes the unit behind it.
 * Undefined where the units differ in dimension (月 and 天 do) or the result is no finite decimal.
 */
export function convert(quantity: Quantity, toUnit: string): Quantity | undefined {
  if (quantity.unit === toUnit || toUnit === "") return quantity;
  const to = meaningOfUnit(toUnit);
  if (to === undefined) return undefined;
  if (quantity.unit === "") return { ...quantity, unit: to.unit, kind: to.kind };
  const from = meaningOfUnit(quantity.unit);
  if (from === undefined || !isOneDimension(from, to)) return undefined;
  const power = powerBetween(from, to);
  const value = move(quantity.value, power, from, to);
  const upper = quantity.upper === undefined ? undefined : move(quantity.upper, power, from, to);
  if (value === undefined || (quantity.upper !== undefined && upper === undefined)) return undefined;
  const decimals = from.times === to.times ? quantity.decimals - power : decimalsOf(value);
  return {
    ...quantity,
    value,
    decimals,
    unit: to.unit,
    kind: to.kind,
    ...(upper !== undefined && { upper }),
  };
}

/** Whether two quantities can be set against each other: one dimension, or one of them has no unit and takes the other's. */
export function areComparable(one: Pick<Quantity, "unit">, other: Pick<Quantity, "unit">): boolean {
  if (one.unit === other.unit || one.unit === "" || other.unit === "") return true;
  const first = meaningOfUnit(one.unit);
  const second = meaningOfUnit(other.unit);
  return first !== undefined && second !== undefined && isOneDimension(first, second);
}

/**
 * The quantity with the unit its column or heading gives, where it prints none of its own.
 * "150万" under 万元, 元 or any amount of money is 150万元, never 150 times a 万 of 万.
 */
export function takeUnit(quantity: Quantity, unit: string | undefined): Quantity {
  const given = unit === undefined ? undefined : meaningOfUnit(unit);
  if (given === undefined) return quantity;
  if (quantity.unit === "") return withRatioAsPercent({ ...quantity, unit: given.unit, kind: given.kind });
  const printed = meaningOfUnit(quantity.unit);
  if (printed === undefined || !isBareScaleOf(printed, given)) return quantity;
  const unitName = given.per === "" ? given.base : `${given.base}/${given.per}`;
  return { ...quantity, unit: quantity.unit + unitName, kind: given.kind };
}

/** "0.97比例" is 97 %. Above 1 the word may stand for either, so the unit stays as it is written. */
export function withRatioAsPercent(quantity: Quantity): Quantity {
  if (quantity.unit !== "比例" || (quantity.upper ?? quantity.value).gt(1)) return quantity;
  return convert(quantity, "%") ?? quantity;
}

/** Two comparable quantities in one unit, whichever of the two is exact: first the other's, then the one's; else undefined. */
export function alignUnits(one: Quantity, other: Quantity): readonly [Quantity, Quantity] | undefined {
  if (!areComparable(one, other)) return undefined;
  if (other.unit !== "") {
    const converted = convert(one, other.unit);
    if (converted !== undefined) return [converted, other];
  }
  const converted = convert(other, one.unit);
  return converted === undefined ? undefined : [one, converted];
}

/** The meaning of a unit's name; undefined for "", for words that say there is none, and for anything longer than a unit. */
export function meaningOfUnit(text: string): UnitMeaning | undefined {
  const remembered = remember.get(text);
  if (remembered !== undefined) return remembered === "none" ? undefined : remembered;
  const meaning = readUnit(text);
  if (text.length <= longestUnit) {
    if (remember.size >= mostRemembered) remember.clear();
    remember.set(text, meaning ?? "none");
  }
  return meaning;
}

const longestUnit = 20;
const mostRemembered = 500;
const remember = new Map<string, UnitMeaning | "none">();

function readUnit(text: string): UnitMeaning | undefined {
  if (text.length > longestUnit * 2) return undefined;
  let name = squeeze(text);
  const colon = name.lastIndexOf(":"); // 单位：万元, 金额单位：万元
  if (colon >= 0 && name.lastIndexOf("单位", colon) === colon - 2) name = name.slice(colon + 1);
  if (name.startsWith("(") && name.endsWith(")")) name = name.slice(1, -1);
  if (name.length > longestUnit || noUnitWords.has(name)) return undefined;
  const found = unitAt(name, 0, "may-coin");
  if (found === undefined || found.isOver) return undefined;
  const isNoteBehind = name.charAt(found.end) === "(" && name.indexOf(")", found.end) === name.length - 1;
  return found.end === name.length || isNoteBehind ? found.meaning : undefined;
}

function isOneDimension(one: UnitMeaning, other: UnitMeaning): boolean {
  if (one.per !== other.per) return false;
  return one.dimension === other.dimension || isBareScaleOf(one, other) || isBareScaleOf(other, one);
}

/** 万 before a unit that has a scale word of its own kind of use: money, counts, measures; never per cent, points or time. */
function isBareScaleOf(bare: UnitMeaning, unit: UnitMeaning): boolean {
  return (
    bare.dimension === "" &&
    bare.per === "" &&
    (unit.kind === "money" || unit.kind === "count" || unit.kind === "measure")
  );
}

/** The power of ten between two units of one dimension. */
function powerBetween(from: UnitMeaning, to: UnitMeaning): number {
  // A bare 万 counts the unit itself: 3万 against 公里 is 30000 公里, not 30000 米.
  if (from.dimension === "" && to.dimension !== "") return from.scale - (to.scale - scaleOfBase(to));
  if (to.dimension === "" && from.dimension !== "") return from.scale - scaleOfBase(from) - to.scale;
  return from.scale - to.scale;
}

function scaleOfBase(unit: UnitMeaning): number {
  return meaningOfUnit(unit.base)?.scale ?? 0;
}

function move(value: Big, power: number, from: UnitMeaning, to: UnitMeaning): Big | undefined {
  const shifted = value.times(new Big(`1e${String(power)}`));
  if (from.times === to.times) return shifted;
  const multiplied = shifted.times(from.times);
  const divided = multiplied.div(to.times); // kept to 20 decimals, so the way back shows whether it is exact
  return divided.times(to.times).eq(multiplied) ? divided : undefined;
}

function decimalsOf(value: Big): number {
  return Math.max(0, value.c.length - 1 - value.e);
}
