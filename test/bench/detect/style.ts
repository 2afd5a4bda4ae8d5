import type { Random } from "./random";

/** How one person fills a form: every notation that means the same. */
export interface Style {
  /** Everything pasted as text, with stray spaces. */
  readonly isPasted: boolean;
  /** Line breaks or spaces in labels. */
  readonly labels: "tight" | "broken" | "spaced";
  readonly amounts: "plain" | "two-decimals" | "grouped";
  /** A per cent: a fraction under a format, a text with %. */
  readonly percents: "format" | "text";
  readonly rateDecimals: 0 | 1 | 2;
  readonly scores: "plain" | "two-decimals";
  /** Whether ≥20场 is written so, or 不少于20场; a form with a sign column has only the number. */
  readonly signs: "symbols" | "words";
  /** ≥ has several shapes. */
  readonly atLeast: "≥" | "≧" | ">=";
  readonly atMost: "≤" | "≦" | "<=";
  /** Whether an at-least target may stand without a sign. */
  readonly leavesSignsOut: boolean;
  /** Whether actual values repeat their unit. */
  readonly hasUnitInActual: boolean;
  /** What stands in cells that take no amount. */
  readonly blank: "" | "/" | "—" | "　" | "0";
  readonly deadlines: "months" | "dates";
  /** Whether the labels of the levels are merged over their rows or repeated in each. */
  readonly levels: "merged" | "repeated";
  /** 产出指标（50分）, 产出指标(50分), 产出指标50分. */
  readonly groupPoints: "full-width" | "half-width" | "bare";
  /** Whether an empty row stands between the blocks. */
  readonly hasGaps: boolean;
  /** Where 万元 or 元 stands: in the label of the budget block, or in a line above the table. */
  readonly moneyUnitAt: "label" | "line";
  /** Whether the second level prints its points too: 数量指标（15分）. */
  readonly hasSubgroupPoints: boolean;
  /** Whether two rows below each other that need a reason share one merged cell for it. */
  readonly mergesReasons: boolean;
  /** Whether the header stands again where a page breaks. */
  readonly repeatsHeader: boolean;
  readonly totalLabel: "总分" | "合计" | "总计";
}

/** A style drawn at random. */
export function drawStyle(random: Random, isPasted: boolean): Style {
  return {
    isPasted,
    labels: random.pick(["tight", "broken", "spaced"]),
    amounts: random.pick(["plain", "plain", "two-decimals", "grouped"]),
    percents: random.pick(["format", "format", "text"]),
    rateDecimals: random.pick([2, 2, 1, 0]),
    scores: random.pick(["plain", "two-decimals"]),
    signs: random.pick(["symbols", "symbols", "words"]),
    atLeast: random.pick(["≥", "≥", "≧", ">="]),
    atMost: random.pick(["≤", "≤", "≦", "<="]),
    leavesSignsOut: random.happens(35),
    hasUnitInActual: random.happens(75),
    blank: random.pick(["", "", "/", "—", "　", "0"]),
    deadlines: random.pick(["months", "dates"]),
    levels: random.pick(["merged", "merged", "merged", "repeated"]),
    groupPoints: random.pick(["full-width", "full-width", "half-width", "bare"]),
    hasGaps: random.happens(15),
    moneyUnitAt: random.pick(["label", "label", "line"]),
    hasSubgroupPoints: false,
    mergesReasons: false,
    repeatsHeader: false,
    totalLabel: random.pick(["总分", "总分", "合计", "总计"]),
  };
}
