import { type Decimal, differenceOf, exactOf, isLess, percentOf, rounded } from "../../exact";
import type { Facts } from "../report-plan";

/** Facts while they are gathered. A blank is no fact. */
export class FactBook {
  readonly facts: Facts = new Map();

  /** Money with two decimals. */
  money(name: string, value: Decimal, unit: string, ...cells: string[]): void {
    if (value === "") return;
    this.facts.set(name, { kind: "money", value: rounded(exactOf(value), 2), unit, cells });
  }

  /** Things that are counted or measured, in their unit. */
  count(name: string, value: Decimal, unit: string, ...cells: string[]): void {
    if (value !== "") this.facts.set(name, { kind: "count", value, unit, cells });
  }

  /** Per cent, with its decimals as they are. */
  percent(name: string, value: Decimal, ...cells: string[]): void {
    if (value !== "") this.facts.set(name, { kind: "percent", value, unit: "%", cells });
  }

  /** Points of a score. */
  points(name: string, value: Decimal, ...cells: string[]): void {
    if (value !== "") this.facts.set(name, { kind: "points", value, unit: "分", cells });
  }

  /** A name or another word. */
  word(name: string, value: string, ...cells: string[]): void {
    if (value !== "") this.facts.set(name, { kind: "word", value, unit: "", cells });
  }

  /** The value of a fact; "" where it is unknown. */
  valueOf(name: string): Decimal {
    return this.facts.get(name)?.value ?? "";
  }

  /**
   * What `now` is against `before`: name/before, name/amount, name/share, and the words name/way (增加) and name/grew
   * (增长). Nothing where both are equal or one is unknown.
   */
  change(name: string, now: Decimal, before: Decimal, unit: string, ...cells: string[]): void {
    if (now === "" || before === "" || !isLess("0", before)) return;
    const isMore = isLess(before, now);
    const amount = isMore ? differenceOf(now, before) : differenceOf(before, now);
    if (!isLess("0", amount)) return;
    this.money(`${name}/before`, before, unit, ...cells);
    this.money(`${name}/amount`, amount, unit);
    this.percent(`${name}/share`, percentOf(amount, before, 2));
    this.word(`${name}/way`, isMore ? "增加" : "减少");
    this.word(`${name}/grew`, isMore ? "增长" : "下降");
  }

  /**
   * How a budget became another: name/opening, name/budget with name/increase or name/decrease between them, name/spent,
   * and name/rest, what was left of it.
   */
  balance(
    prefix: string,
    amounts: { readonly opening: Decimal; readonly budget: Decimal; readonly spent: Decimal },
    unit: string,
    cells: { readonly opening: string[]; readonly budget: string[]; readonly spent: string[] },
  ): void {
    const { opening, budget, spent } = amounts;
    this.money(`${prefix}opening`, opening, unit, ...cells.opening);
    this.money(`${prefix}budget`, budget, unit, ...cells.budget);
    this.money(`${prefix}spent`, spent, unit, ...cells.spent);
    if (opening !== "" && isLess(opening, budget))
      this.money(`${prefix}increase`, differenceOf(budget, opening), unit);
    if (opening !== "" && isLess(budget, opening))
      this.money(`${prefix}decrease`, differenceOf(opening, budget), unit);
    this.money(`${prefix}rest`, differenceOf(budget, spent), unit);
  }
}
