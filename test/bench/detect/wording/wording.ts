/** What one kind of unit writes: names, projects, goals, and a stock of indicators. */
export interface Wording {
  readonly unit: string;
  readonly department: string;
  readonly projects: readonly string[];
  readonly goals: readonly (readonly [expected: string, actual: string])[];
  /**
   * One a line: `数量|开展教研活动|≥|场|20..60`. The second level without 指标; the name; ≥, ≤, = , 期限 (a month)
   * or 定性; the unit; the range of the target. 期限 has no unit, and 定性 its goal in words instead of unit and range.
   */
  readonly indicators: string;
}

/** A stock indicator before it has a target. */
export interface StockIndicator {
  readonly level2: string;
  readonly name: string;
  readonly way: "≥" | "≤" | "=" | "期限" | "定性";
  /** The unit, or the goal in words. */
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** The stock of a wording. Throws for a line that is not written as it should be. */
export function readIndicators({ indicators }: Wording): StockIndicator[] {
  return indicators
    .trim()
    .split("\n")
    .map((line) => {
      const [level2 = "", name = "", way = "", ...rest] = line.trim().split("|");
      const [unit = "", range = "0..0"] = way === "期限" ? ["", ...rest] : rest;
      const [from = "0", to = "0"] = range.split("..");
      if (!isWay(way) || name === "") throw new Error(`Not an indicator: ${line}`);
      return { level2, name, way, unit, from: Number(from), to: Number(to) };
    });
}

function isWay(text: string): text is StockIndicator["way"] {
  return ["≥", "≤", "=", "期限", "定性"].includes(text);
}
