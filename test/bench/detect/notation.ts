import { type Decimal, decimalsOf, productOf, rounded, exactOf, over, trimmed } from "./exact";
import type { CellInput, Goal, Row } from "./model";
import type { Layout } from "./layouts/layout";
import type { Style } from "./style";

/** A number under General, or with the decimals it is written with. */
export function numberCell(
  value: Decimal,
  form: "plain" | "two-decimals" | "grouped",
  style: Style,
): CellInput {
  const plain = trimmed(value);
  const decimals = Math.max(2, decimalsOf(plain));
  const padded = rounded(exactOf(value), decimals);
  const shown = form === "plain" ? plain : form === "grouped" ? grouped(padded) : padded;
  if (style.isPasted) return { text: pasted(shown) };
  const zeros = "0".repeat(decimals);
  if (form === "plain") return { stored: plain, shown };
  return { stored: plain, shown, format: form === "grouped" ? `#,##0.${zeros}` : `0.${zeros}` };
}

/** An amount of money; the style's mark for a blank one. */
export function amountCell(value: Decimal, style: Style): CellInput {
  return value === "" ? { text: style.blank } : numberCell(value, style.amounts, style);
}

/** Points. */
export function pointsCell(value: Decimal, style: Style): CellInput | undefined {
  return value === "" ? undefined : numberCell(value, style.scores, style);
}

/** A per cent, stored as a fraction under a format or written as a text. */
export function percentCell(value: Decimal, style: Style): CellInput {
  if (style.isPasted) return { text: pasted(`${value}%`) };
  if (style.percents === "text") return { text: `${value}%` };
  const decimals = decimalsOf(value);
  const stored = trimmed(rounded(over(exactOf(value), exactOf("100")), decimals + 2));
  return { stored, shown: `${value}%`, format: decimals === 0 ? "0%" : `0.${"0".repeat(decimals)}%` };
}

/** A target; a form with columns for sign and unit has the bare number. */
export function targetCell({ goal }: Row, layout: Layout, style: Style, year: number): CellInput {
  if (goal.kind === "described") return { text: goal.words };
  if (goal.kind === "deadline") {
    return { text: style.deadlines === "months" ? `${goal.month}月底前` : `${year}年${goal.month}月30日前` };
  }
  const hasSign = layout.indicators.some(({ name }) => name === "sign");
  const hasUnit = layout.indicators.some(({ name }) => name === "unit");
  const { comparator, value, unit } = goal;
  if (hasSign && hasUnit) return numberCell(value, "plain", style);
  const amount = value + unit;
  if (comparator === "equal") return { text: `=${amount}` };
  const isLeftOut = comparator === "at-least" && style.leavesSignsOut;
  if (isLeftOut) return unit === "%" ? percentCell(value, style) : { text: amount };
  if (style.signs === "words") {
    return { text: comparator === "at-least" ? `不少于${amount}` : `不超过${amount}` };
  }
  return { text: (comparator === "at-least" ? style.atLeast : style.atMost) + amount };
}

/** What the sign column says. */
export function signText(goal: Goal, words: Layout["signWords"]): string {
  if (goal.kind === "described") return "定性";
  // A date is printed with its direction: 11月底前.
  if (goal.kind === "deadline") return words === "正反向" ? "反向" : "";
  const table = {
    symbols: { "at-least": "≥", "at-most": "≤", equal: "＝" },
    正反向: { "at-least": "正向", "at-most": "反向", equal: "等于" },
    大于等于: { "at-least": "大于等于", "at-most": "小于等于", equal: "等于" },
  };
  return table[words][goal.comparator];
}

/** What the unit column says. */
export function unitText(goal: Goal): string {
  return goal.kind === "number" ? goal.unit : "/";
}

/** An actual value. */
export function actualCell({ goal, actual }: Row, layout: Layout, style: Style, year: number): CellInput {
  if (goal.kind === "described") return { text: actual };
  if (goal.kind === "deadline") {
    return { text: style.deadlines === "months" ? `${actual}月` : `${year}年${actual}月20日` };
  }
  const hasUnitColumn = layout.indicators.some(({ name }) => name === "unit");
  if (goal.unit === "%")
    return hasUnitColumn ? numberCell(actual, "plain", style) : percentCell(actual, style);
  if (hasUnitColumn || !style.hasUnitInActual) return numberCell(actual, "plain", style);
  return { text: actual + goal.unit };
}

/** A rate in per cent under a heading that may say （%）. */
export function rateCell(rate: Decimal, heading: string, style: Style): CellInput | undefined {
  if (rate === "") return undefined;
  return heading.includes("%）") ? numberCell(rate, "plain", style) : percentCell(rate, style);
}

/** A label as this person's form prints it. */
export function labelText(label: string, style: Style): string {
  if (style.labels === "tight" || label.includes("\n")) return label;
  const [, head = "", tail = ""] = /^(.{2})(.+)$/u.exec(label) ?? [];
  if (head === "" || /[（(：:]/u.test(label.slice(0, 3))) return label;
  return style.labels === "broken" ? `${head}\n${tail}` : `${head} ${tail}`;
}

/** A share of 1 for 得分系数: the points reached of those there are, in per cent. */
export function coefficientOf({ score, weight }: Row): Decimal {
  return trimmed(rounded(over(exactOf(productOf(score, "100", 2)), exactOf(weight)), 2));
}

function grouped(decimal: Decimal): string {
  const [whole = "", fraction] = decimal.split(".");
  const dotted = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? dotted : `${dotted}.${fraction}`;
}

/** Text from a document carries a space along, now and then; which cells it is follows from the number itself. */
function pasted(shown: string): string {
  return shown.length % 3 === 0 ? `${shown} ` : shown.length % 5 === 0 ? ` ${shown}` : shown;
}
