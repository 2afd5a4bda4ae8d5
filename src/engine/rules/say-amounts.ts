import { type Fact, quantityOf } from "../annexes/fact";

/** How a sentence prints amounts of one comparison. */
export interface AmountWords {
  /** An amount as shown, with its unit where the amounts stand in several and its cell prints none. */
  readonly say: (fact: Fact) => string;
  /** The unit behind a computed amount, which is in the unit of the first; "" where all amounts stand in one. */
  readonly unit: string;
}

/** Units go without saying until a 自评表 in 元 meets a 基础数据表 in 万元. */
export function sayAmounts(first: Fact, ...others: readonly Fact[]): AmountWords {
  const units = [first, ...others].map((fact) => quantityOf(fact)?.unit ?? "").filter((unit) => unit !== "");
  if (new Set(units).size < 2) return { say: ({ shown }) => shown, unit: "" };
  const say = (fact: Fact): string => {
    const unit = quantityOf(fact)?.unit ?? "";
    return fact.shown.includes(unit) ? fact.shown : `${fact.shown}${unit}`;
  };
  return { say, unit: quantityOf(first)?.unit ?? "" };
}
