import { showTrimmed } from "../../../src/engine/numbers/show-decimal";
import type { Quantity, Reading } from "../../../src/engine/numbers/reading";

/** A reading in one line, every field of it: "at-least 50 [个] count", "400 [场] count over", "by 2021-12 end". */
export function showReading(reading: Reading): string {
  switch (reading.form) {
    case "blank":
    case "uncalculated":
    case "described":
      return reading.form;
    case "unreadable":
      return `unreadable ${reading.why}`;
    case "tolerance":
      return `± ${showQuantity(reading.quantity)}`;
    case "deadline": {
      const { year = "", month = "", day = "", bound } = reading.deadline;
      const sign = reading.sign === undefined ? "" : `${reading.sign} `;
      return `${sign}by ${String(year)}-${String(month)}-${String(day)} ${bound}`;
    }
    case "quantity": {
      const sign = reading.sign === undefined ? "" : `${reading.sign} `;
      return `${sign}${showQuantity(reading.quantity)}${reading.isProgress === true ? " progress" : ""}`;
    }
  }
}

/** "6.40 [万元] money over": the value padded to its decimals, its unit, kind and qualifier (unless exact). */
export function showQuantity({ value, upper, decimals, unit, kind, qualifier }: Quantity): string {
  const shown = decimals > 0 ? value.toFixed(decimals) : showTrimmed(value);
  const range = upper === undefined ? "" : `–${showTrimmed(upper)}`;
  return `${shown}${range} [${unit}] ${kind}${qualifier === "exact" ? "" : ` ${qualifier}`}`;
}
