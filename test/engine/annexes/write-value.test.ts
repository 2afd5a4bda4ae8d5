import Big from "big.js";
import type { Fact } from "../../../src/engine/annexes/fact";
import { editOf } from "../../../src/engine/annexes/write-value";
import { readValue } from "../../../src/engine/numbers/parse-quantity";
import type { CellContent } from "../../../src/engine/workbook/snapshot";

interface Cell {
  readonly stored?: number | string;
  readonly shown?: string;
  readonly unit?: string;
  readonly isFormula?: boolean;
}

function factOf({ stored, shown = String(stored ?? ""), unit, isFormula = false }: Cell): Fact {
  const content: CellContent | undefined =
    stored === undefined
      ? undefined
      : typeof stored === "number"
        ? { type: "number", value: stored }
        : { type: "text", value: stored };
  const trimmed = shown.trim();
  const reading = readValue(trimmed, { unit });
  return { at: { sheet: "自评表", cell: "H16" }, label: "得分", shown: trimmed, reading, content, isFormula };
}

describe("what is written", () => {
  test.each<[string, Cell, string, number | undefined, string | number]>([
    ["a number stays a number", { stored: 7 }, "7.6", 2, 7.6],
    ["a number is stored without trailing zeros", { stored: 9 }, "10", 2, 10],
    ["a number is rounded half-up", { stored: 9 }, "9.475", 2, 9.48],
    ["a number shown in a rounding format", { stored: 41.6, shown: "42" }, "43.25", 2, 43.25],
    ["a percentage stored as a fraction", { stored: 0.9998, shown: "99.98%" }, "98.63", 2, 0.9863],
    ["a whole percentage stored as a fraction", { stored: 1, shown: "100%" }, "95.1", 2, 0.951],
    ["a percentage under a heading in per cent", { stored: 79.27, unit: "%" }, "80.5", 2, 80.5],
    ["a text has its decimals", { stored: "7 " }, "7.6", 2, "7.60"],
    ["a text keeps its unit", { stored: " 8分" }, "7.6", 2, "7.60分"],
    ["a text in full width", { stored: "８分", unit: "分" }, "10", 2, "10.00分"],
    ["a text keeps its percent sign", { stored: "99.98%" }, "98.6349", 2, "98.63%"],
    ["a text keeps its grouping", { stored: "1,030,700.00元" }, "2000000.5", 2, "2,000,000.50元"],
    ["a text without a rounding is exact", { stored: "5.5" }, "4.36", undefined, "4.36"],
    [
      "a part of a cell",
      { stored: "  其中：基本支出：599.32", shown: "599.32" },
      "600",
      2,
      "其中：基本支出：600.00",
    ],
    ["a number that could not be read", { stored: "7.50." }, "7.5", 2, "7.50"],
    ["a blank cell", {}, "7.6", 2, 7.6],
    ["a cell of nothing but a space", { stored: "　" }, "7.6", 2, 7.6],
  ])("%s", (_, cell, value, decimals, after) => {
    const edit = editOf(factOf(cell), new Big(value), decimals);
    expect(edit).toEqual({ at: { sheet: "自评表", cell: "H16" }, before: cell.stored, after });
  });

  test("a rate of 1 without a sign is a share", () => {
    const fact = factOf({ stored: 1 });
    const reading = readValue("100%");
    expect(editOf({ ...fact, reading }, new Big("95.4"), 2)?.after).toBe(0.954);
    const text = { ...factOf({ stored: "1" }), reading };
    expect(editOf(text, new Big("95.4"), 2)?.after).toBe("0.954");
  });

  test("a blank percentage is written as people see it", () => {
    expect(editOf(factOf({}), new Big("95.471"), 2, "percent")?.after).toBe("95.47%");
  });
});

describe("what is left alone", () => {
  test.each<[string, Cell]>([
    ["a formula", { stored: 96, isFormula: true }],
    ["words", { stored: "良好" }],
    ["a loosened number", { stored: "近400" }],
    ["a range", { stored: "3-5天" }],
    ["two numbers", { stored: "95%（95%）" }],
    ["a number of which another one is shown", { stored: 5_000_000, shown: "500" }],
    ["a blank behind words", { stored: "政府性基金拨款：", shown: "" }],
  ])("%s", (_, cell) => {
    expect(editOf(factOf(cell), new Big("7.6"), 2)).toBeUndefined();
  });
});
