import type Big from "big.js";
import type { Fact } from "../annexes/fact";
import { editOf } from "../annexes/write-value";
import type { Fix } from "../finding";
import { showDecimal } from "../numbers/show-decimal";

/** The fix that writes a value into a fact's cell, to be spread into an observation; nothing where the cell cannot take it (a formula, words). A blank rate is told by its unit. */
export function fixTo(fact: Fact, value: Big, decimals: number, unit: "" | "%" = ""): { readonly fix?: Fix } {
  const edit = editOf(fact, value, decimals, unit === "%" ? "percent" : "number");
  if (edit === undefined) return {};
  return { fix: { title: `${fact.label}改为${showDecimal(value, decimals)}${unit}`, edits: [edit] } };
}
