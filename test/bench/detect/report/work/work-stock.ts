import { percentOf, productOf, differenceOf } from "../../exact";
import type { Random } from "../../random";
import type { FactBook } from "../facts/fact-book";

/** A piece of a unit's work that no table has: its figures and the ways in which it is told. */
export interface Work {
  /**
   * Its figures, parted by "；": name|unit|how. How is 900..2600, students*48..53 (so many per cent of it, as a whole
   * number), students-boys, closed/accepted (a rate with one decimal) or closed//accepted (with two).
   */
  readonly figures: string;
  readonly told: readonly string[];
  /** As the conclusion tells part of it once more. */
  readonly retold: readonly string[];
}

/** What one kind of unit says of itself, in words only its own. */
export interface WorkStock {
  /** The name of the unit in `Wording`. */
  readonly unit: string;
  readonly offices: readonly string[];
  readonly duties: readonly string[];
  readonly works: readonly Work[];
  /** Another body's and another year's numbers. */
  readonly elsewhere: readonly string[];
}

/** Draws the figures of a work. Throws for a line that is not written as it should be. */
export function addWork(book: FactBook, random: Random, { figures }: Work): void {
  for (const line of figures.split("；")) {
    const [name = "", unit = "", how = ""] = line.trim().split("|");
    const value = (other = ""): string => {
      const known = book.valueOf(other);
      if (known === "") throw new Error(`Not known yet: ${line}`);
      return known;
    };
    const range = /^(\d+)\.\.(\d+)$/.exec(how);
    const part = /^([a-z-]+)\*(\d+)\.\.(\d+)$/.exec(how);
    const rest = /^([a-z]+)-([a-z]+)$/.exec(how);
    const rate = /^([a-z]+)(\/\/?)([a-z]+)$/.exec(how);
    if (range !== null) {
      book.count(name, String(random.whole(Number(range[1]), Number(range[2]))), unit);
    } else if (part !== null) {
      const percent = random.whole(Number(part[2]) * 10, Number(part[3]) * 10);
      book.count(name, productOf(value(part[1]), thousandths(percent), 0), unit);
    } else if (rest !== null) {
      book.count(name, differenceOf(value(rest[1]), value(rest[2])), unit);
    } else if (rate !== null) {
      book.percent(name, percentOf(value(rate[1]), value(rate[3]), rate[2] === "/" ? 1 : 2));
    } else throw new Error(`Not a figure: ${line}`);
  }
}

function thousandths(percent: number): string {
  return `${String(Math.floor(percent / 1000))}.${String(percent % 1000).padStart(3, "0")}`;
}
