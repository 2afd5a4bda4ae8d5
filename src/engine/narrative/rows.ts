import type { Quantity } from "../numbers/reading";
import { meaningOfUnit, takeUnit } from "../numbers/unit";
import type { FoundNumber } from "./find-numbers";
import type { OwnSubject } from "./own-subject";
import { withoutBrackets } from "./trim-words";
import type { ReadQuantity } from "./sentence-text";

/** 1、2、3件: the unit of the last holds for all of the row. */
export function withUnitOfRow(
  quantity: Quantity,
  text: string,
  numbers: readonly FoundNumber[],
  index: number,
): Quantity {
  const isBareScale = meaningOfUnit(quantity.unit)?.base === "";
  if (quantity.unit !== "" && !isBareScale) return quantity;
  let end = numbers[index]?.end ?? 0;
  for (const next of numbers.slice(index + 1, index + 12)) {
    if (next.quantity === undefined || !["、", "和", "及", "，", "与"].includes(text.slice(end, next.start)))
      return quantity;
    if (next.quantity.unit !== "" && meaningOfUnit(next.quantity.unit)?.base !== "")
      return takeUnit(quantity, next.quantity.unit);
    end = next.end;
  }
  return quantity;
}

/** A row shares its verb, and where its first member has none, what looks like one is a noun: 民事案件5件、执行案件3件. */
export function readAsListed(
  own: OwnSubject,
  { kind }: Quantity,
  last: ReadQuantity | undefined,
  joint: string,
  shown: string,
): { readonly object: string; readonly verb: string } {
  if (last === undefined || kind === "percent" || !/^[、和及]$/.test(joint)) return own;
  if (own.verb !== "" && last.verb === "" && own.object !== "")
    return { object: withoutBrackets(shown), verb: "" };
  // 评查许可案卷12件、处罚案卷9件
  if (own.verb !== "" && own.object !== "" && last.object.endsWith(own.object))
    return { object: withoutBrackets(shown), verb: last.verb };
  return own.verb === "" ? { object: own.object, verb: last.verb } : own;
}
