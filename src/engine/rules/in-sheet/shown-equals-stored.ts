import Big from "big.js";
import { readValue } from "../../numbers/parse-quantity";
import type { Quantity } from "../../numbers/reading";
import { showTrimmed } from "../../numbers/show-decimal";
import { type CellArea, isInside, showCell } from "../../workbook/address";
import type { CellSnapshot } from "../../workbook/snapshot";
import { defineRule } from "../rule";
import { bothSides } from "../wording";

/** What a person sees in a cell is what it holds, to half a unit of the last digit shown (所见即所存). */
export const shownEqualsStored = defineRule({
  id: "shown-equals-stored",
  title: "显示的数与存储的数一致",
  basis: "电子表与打印表一致：公开的是显示的数，汇总的是存储的数",
  severity: "verify",
  needs: ["annexes", "workbook"],
  *check({ annexes, workbook }) {
    const tables = [...annexes.baseDataTables, ...annexes.selfEvaluations];
    for (const sheet of workbook.sheets) {
      const areas = tables.filter((table) => table.sheet === sheet.name).map(({ area }) => area);
      let compared = 0;
      for (const cell of sheet.cells) {
        if (cell.content?.type !== "number") continue;
        if (!areas.some((area: CellArea) => isInside(area, cell))) continue;
        // Most numbers are shown as they are, at most with zeros behind.
        if (cell.shown !== "" && Number(cell.shown) === cell.content.value) {
          compared += 1;
          continue;
        }
        // Excel keeps 15 digits; what stands behind them is noise of binary arithmetic.
        const stored = new Big(cell.content.value.toPrecision(15));
        const seen = readShown(cell, stored);
        if (seen === undefined) continue;
        compared += 1;
        if (seen.isSame) continue;
        const at = { sheet: sheet.name, cell: showCell(cell) };
        yield {
          at,
          verdict: "contradiction",
          message: `${at.cell}显示“${cell.shown.trim()}”，存储的却是${showTrimmed(stored)}。`,
          because: [{ at, shown: cell.shown.trim(), label: "显示的数" }],
          ...(seen.value === undefined
            ? { stated: "", computed: showTrimmed(stored) }
            : bothSides(seen.value, stored)),
        };
      }
      // The figures are not thereby checked against anything else, so none of them is named.
      if (compared > 0) yield { verdict: "equal", because: [] };
    }
  },
});

/** What is shown, and whether it is the stored number; undefined where no number is meant to be seen: a date, words. */
function readShown(
  { shown }: CellSnapshot,
  stored: Big,
): { readonly value: Big | undefined; readonly isSame: boolean } | undefined {
  const reading = readValue(shown);
  // A format may hide a 0 or show it as a dash; another number hidden is not seen at all.
  if (reading.form === "blank") return stored.eq(0) ? undefined : { value: undefined, isSame: false };
  if (reading.form !== "quantity" || reading.quantity.qualifier !== "exact") return undefined;
  const { value, scale } = scaled(reading.quantity, stored);
  const half = new Big(`5e${-reading.quantity.decimals - 1}`).div(scale);
  return { value, isSame: value.minus(stored).abs().lte(half) };
}

/** 95% shows 0.95; a unit behind the number shows the number as it is. */
function scaled({ value, unit }: Quantity, stored: Big): { readonly value: Big; readonly scale: number } {
  const isShare = unit === "%" && !stored.eq(value);
  return isShare ? { value: value.div(100), scale: 100 } : { value, scale: 1 };
}
